#include "importhistorypanel.h"

#include "datatable.h"
#include "delegates/celldelegate.h"
#include "dialogs/questiondialogs.h"
#include "importtext.h"
#include "theme.h"
#include "workspace.h"

#include <algorithm>
#include <limits>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace qm {

namespace {

using Column = ImportHistoryModel::Column;

QString kindText(const QModelIndex& index) {
    const auto kind = importKindFromName(index.data().toString().toStdString());
    return kind ? importKindText(*kind) : index.data().toString();
}

} // namespace

ImportHistoryPanel::ImportHistoryPanel(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_table(new DataTable(this)), m_undo(new QPushButton(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_table, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_undo);
    row->addStretch();
    layout->addLayout(row);
    m_table->setObjectName(QStringLiteral("imports"));
    m_undo->setObjectName(QStringLiteral("undoImport"));
    m_undo->setAutoDefault(false);
    m_table->setColumnWidths({150, 0, 150, 90, 90, 100});
    m_table->setModel(&m_model);
    m_table->cells()->setText(static_cast<int>(Column::When), [](const QModelIndex& index) {
        return QLocale().toString(index.data().toDateTime(), QLocale::ShortFormat);
    });
    m_table->cells()->setText(static_cast<int>(Column::Kind), kindText);
    m_table->cells()->setText(static_cast<int>(Column::State), [](const QModelIndex& index) {
        return index.data().toBool() ? tr("undone") : QString();
    });
    connect(m_table, &DataTable::currentRowChanged, this, &ImportHistoryPanel::refreshButton);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const PastImport* import = current()) {
            askFirst(this,
                     tr("Take back what %1 brought in, %Ln rows? Taking in the file again is the only way back.",
                        nullptr,
                        static_cast<int>(std::min<std::int64_t>(import->posted, std::numeric_limits<int>::max())))
                         .arg(import->name),
                     m_undo->text(), [this, id = import->id, name = import->name] { Q_EMIT undoWanted(id, name); });
        }
    });
    retranslate();
    hide();
}

void ImportHistoryPanel::reload(Workspace& workspace) {
    workspace.read(
        this, [](Warehouse& warehouse) { return ImportHistory(warehouse).imports(); },
        [this](const Result<std::vector<PastImport>>& imports) {
            m_model.setRows(imports.ok() ? *imports : std::vector<PastImport>());
            setVisible(m_model.rowCount() > 0);
            refreshButton();
        });
}

const PastImport* ImportHistoryPanel::current() const {
    const int row = m_table->currentRow();
    return row >= 0 && row < m_model.rowCount() ? &m_model.rowAt(row) : nullptr;
}

void ImportHistoryPanel::refreshButton() {
    const PastImport* import = current();
    m_undo->setEnabled(import != nullptr && !import->undone);
}

void ImportHistoryPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ImportHistoryPanel::retranslate() {
    m_title->setText(tr("Imported so far"));
    m_title->setFont(scaledFont(13, QFont::DemiBold));
    m_table->setAccessibleName(m_title->text());
    m_model.setCaptions({tr("When"), tr("File"), tr("What"), tr("Taken"), tr("Rejected"), QString()});
    m_undo->setText(tr("Undo this import"));
    refreshButton();
}

} // namespace qm
