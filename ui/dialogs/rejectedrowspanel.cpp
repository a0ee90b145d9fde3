#include "rejectedrowspanel.h"

#include "datatable.h"
#include "delegates/celldelegate.h"
#include "errortext.h"
#include "importtext.h"
#include "theme.h"

#include <algorithm>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace qm {

namespace {

using Column = RejectedRowModel::Column;

QString asItStands(const QModelIndex& index) {
    return index.data().toString();
}

} // namespace

RejectedRowsPanel::RejectedRowsPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_table(new DataTable(this))
    , m_again(new QPushButton(this))
    , m_save(new QPushButton(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_table, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton* button : {m_again, m_save}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    layout->addLayout(row);
    m_table->setObjectName(QStringLiteral("rejectedRows"));
    m_again->setObjectName(QStringLiteral("tryAgain"));
    m_save->setObjectName(QStringLiteral("saveRejected"));
    m_table->setColumnWidths({64, 110, 180, 0});
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setModel(&m_model);
    CellDelegate* cells = m_table->cells();
    cells->setText(static_cast<int>(Column::Field), [this](const QModelIndex& index) {
        const auto column = importColumnIndex(m_kind, index.data().toString().toStdString());
        return column ? importColumnText(importColumns(m_kind)[*column]) : index.data().toString();
    });
    cells->setText(static_cast<int>(Column::Value), asItStands);
    cells->setLook(static_cast<int>(Column::Value), [](const QModelIndex& index) {
        CellLook look;
        look.bold = index.data(RejectedRowModel::CorrectedRole).toBool();
        return look;
    });
    cells->setText(static_cast<int>(Column::Reason),
                   [](const QModelIndex& index) { return errorText(index.data().value<Error>()); });
    connect(m_table, &DataTable::edited, this, [this](const QList<CellEdit>& edits) {
        for (const CellEdit& edit : edits) {
            m_model.setData(edit.cell, edit.text);
        }
    });
    // From anywhere in the dialog, whose buttons have the keys at first.
    auto* edit = new QShortcut(QKeySequence(Qt::Key_F2), this);
    connect(edit, &QShortcut::activated, this, [this] {
        if (m_model.rowCount() > 0) {
            m_table->setFocus(Qt::ShortcutFocusReason);
            m_table->editWith(m_model.index(std::max(0, m_table->currentRow()), static_cast<int>(Column::Value)), {});
        }
    });
    connect(&m_model, &RejectedRowModel::corrected, this, &RejectedRowsPanel::refreshButtons);
    connect(m_again, &QPushButton::clicked, this, &RejectedRowsPanel::tryAgainWanted);
    connect(m_save, &QPushButton::clicked, this, &RejectedRowsPanel::saveWanted);
    retranslate();
}

void RejectedRowsPanel::setErrors(ImportKind kind, const std::vector<RowError>& errors) {
    m_kind = kind;
    m_model.setErrors(errors);
    refreshButtons();
}

void RejectedRowsPanel::refreshButtons() {
    m_again->setEnabled(!m_model.corrections().empty());
    m_save->setEnabled(m_model.rowCount() > 0);
}

void RejectedRowsPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void RejectedRowsPanel::retranslate() {
    m_title->setText(tr("Rejected rows – put a value right (F2) and try again"));
    m_title->setFont(scaledFont(13, QFont::DemiBold));
    m_table->setAccessibleName(tr("Rejected rows"));
    m_table->setEmptyText(tr("No row is rejected."));
    m_model.setCaptions({tr("Row"), tr("Field"), tr("Value"), tr("Reason")});
    m_again->setText(tr("&Try these rows again"));
    m_save->setText(tr("Save rejected rows…"));
    refreshButtons();
}

} // namespace qm
