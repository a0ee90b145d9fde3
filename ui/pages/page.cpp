#include "page.h"

#include "appactions.h"
#include "captionedmodel.h"
#include "datatable.h"
#include "errortext.h"
#include "workspace.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QUrl>

namespace qm {

Page::Page(PageId id, Workspace& workspace, AppActions& actions, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_actions(actions), m_id(id) {
    setAutoFillBackground(true);
    connect(&workspace, &Workspace::dataChanged, this, &Page::markStale);
    connect(&workspace, &Workspace::placeChanged, this, [this] {
        arrangeAnew();
        markStale();
    });
}

void Page::activate() {
    if (!m_spoken) {
        m_spoken = true;
        retranslate();
        const auto tables = findChildren<DataTable*>();
        for (DataTable* table : tables) {
            connect(table, &DataTable::selectionShown, this, &Page::statusChanged);
        }
    }
    if (m_stale) {
        m_stale = false;
        reload();
    }
}

void Page::markStale() {
    m_stale = true;
    if (isVisible()) {
        activate();
    } else {
        arrangeAnew(); // nobody's hands are in it
    }
}

void Page::arrangeAnew() {
    const auto tables = findChildren<DataTable*>();
    for (const DataTable* table : tables) {
        if (auto* captioned = qobject_cast<CaptionedModel*>(table->model())) {
            captioned->arrangeAnew();
        }
    }
}

void Page::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && m_spoken) {
        retranslate();
        reload();
        Q_EMIT headingChanged();
        Q_EMIT statusChanged();
    }
    QWidget::changeEvent(event);
}

void Page::takeBack() {
    auto step = m_undo.pop();
    if (!step) {
        Q_EMIT noticed(tr("Nothing to undo here."), false);
        return;
    }
    m_workspace.change(
        this, step->back,
        [this, step = *step](const Status& status) mutable {
            if (check(status)) {
                Q_EMIT noticed(tr("Taken back: %1").arg(step.done), false);
            } else if (status.error().code == ErrorCode::Cancelled) {
                m_undo.push(std::move(step)); // it can still be taken back
            }
        },
        tr("Taking back: %1").arg(step->done));
}

KeyHint Page::hint(ActionId id, const QString& what) const {
    return {m_actions.keyText(id), what};
}

bool Page::check(const Status& status) {
    if (!status.ok()) {
        report(status.error());
    }
    return status.ok();
}

void Page::openMail(const QString& file) {
    const bool opened = QDesktopServices::openUrl(QUrl::fromLocalFile(file));
    Q_EMIT noticed(opened ? tr("E-mail draft opened") : tr("Written: %1").arg(QDir::toNativeSeparators(file)), false);
}

void Page::report(const Error& error) {
    Q_EMIT failed(errorText(error));
}

} // namespace qm
