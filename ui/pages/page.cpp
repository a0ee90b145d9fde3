#include "page.h"

#include "appactions.h"
#include "datatable.h"
#include "errortext.h"
#include "workspace.h"

#include <QEvent>
#include <QFileDialog>
#include <QSaveFile>

namespace qm {

Page::Page(PageId id, Workspace& workspace, AppActions& actions, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_actions(actions), m_id(id) {
    setAutoFillBackground(true);
    connect(&workspace, &Workspace::dataChanged, this, &Page::markStale);
    connect(&workspace, &Workspace::placeChanged, this, &Page::markStale);
}

void Page::activate() {
    if (!m_spoken) {
        m_spoken = true;
        retranslate();
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

KeyHint Page::hint(ActionId id, const QString& what) const {
    return {m_actions.keyText(id), what};
}

bool Page::check(const Status& status) {
    if (!status.ok()) {
        report(status.error());
    }
    return status.ok();
}

void Page::report(const Error& error) {
    Q_EMIT failed(errorText(error));
}

void Page::saveTable(const DataTable& table) {
    auto* dialog = new QFileDialog(this, tr("Save table"), {}, tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, text = table.asCsv()](const QString& path) {
        QSaveFile file(path);
        const QByteArray bytes = text.toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
            report({ErrorCode::FileUnwritable, {path.toStdString()}, {}});
        } else {
            Q_EMIT noticed(tr("Saved: %1").arg(path), false);
        }
    });
    dialog->open();
}

} // namespace qm
