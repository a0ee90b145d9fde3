#include "importchangespanel.h"

#include "datatable.h"
#include "delegates/celldelegate.h"
#include "theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace qm {

namespace {

using Column = ImportChangeModel::Column;

/// The numbers come with a point and exactly as many decimals as they have.
QString numberText(const QModelIndex& index) {
    const QString text = index.data().toString();
    const auto point = text.indexOf(u'.');
    const int decimals = point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
    return text.isEmpty() ? QString() : QLocale().toString(text.toDouble(), 'f', decimals);
}

CellLook changeLook(const QModelIndex& index) {
    CellLook look;
    look.bold = index.data(ImportChangeModel::DiffersRole).toBool();
    look.muted = !look.bold;
    return look;
}

} // namespace

ImportChangesPanel::ImportChangesPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_table(new DataTable(this))
    , m_leave(new QPushButton(this))
    , m_replace(new QPushButton(this))
    , m_add(new QPushButton(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_table, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton* button : {m_leave, m_replace, m_add}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    layout->addLayout(row);
    m_table->setObjectName(QStringLiteral("changedDocuments"));
    m_leave->setObjectName(QStringLiteral("leaveDocuments"));
    m_replace->setObjectName(QStringLiteral("replaceDocuments"));
    m_add->setObjectName(QStringLiteral("addDocuments"));
    m_table->setColumnWidths({150, 0, 90, 90, 90, 90, 130});
    m_table->setModel(&m_model);
    for (const Column column : {Column::PostedQuantity, Column::PostedPrice, Column::FileQuantity, Column::FilePrice}) {
        m_table->cells()->setText(static_cast<int>(column), numberText);
        m_table->cells()->setLook(static_cast<int>(column), changeLook);
    }
    m_table->cells()->setText(static_cast<int>(Column::Choice), [](const QModelIndex& index) {
        switch (static_cast<ChangedDocuments>(index.data().toInt())) {
        case ChangedDocuments::Hold:
            return tr("left as it is");
        case ChangedDocuments::Replace:
            return tr("replaced");
        case ChangedDocuments::Add:
            return tr("added beside");
        }
        return QString();
    });
    connect(m_leave, &QPushButton::clicked, this, [this] { choose(ChangedDocuments::Hold); });
    connect(m_replace, &QPushButton::clicked, this, [this] { choose(ChangedDocuments::Replace); });
    connect(m_add, &QPushButton::clicked, this, [this] { choose(ChangedDocuments::Add); });
    retranslate();
    hide();
}

void ImportChangesPanel::setDocuments(const std::vector<ChangedDocument>& documents, bool decided) {
    m_model.setDocuments(documents);
    for (QPushButton* button : {m_leave, m_replace, m_add}) {
        button->setVisible(!decided);
    }
    setVisible(!documents.empty());
}

void ImportChangesPanel::choose(ChangedDocuments choice) {
    QStringList keys;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected) {
        keys += m_model.rowAt(index.row()).key;
    }
    if (selected.isEmpty()) {
        for (const ImportChangeLine& line : m_model.rows()) {
            keys += line.key;
        }
    }
    keys.removeDuplicates();
    Q_EMIT chosen(keys, choice);
}

void ImportChangesPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ImportChangesPanel::retranslate() {
    m_title->setText(tr("Documents that differ from what is posted"));
    m_title->setFont(scaledFont(13, QFont::DemiBold));
    m_table->setAccessibleName(m_title->text());
    m_model.setCaptions(
        {tr("Document"), tr("SKU"), tr("Posted"), tr("Price"), tr("In the file"), tr("Price"), tr("What happens")});
    m_leave->setText(tr("&Leave as it is"));
    m_replace->setText(tr("&Replace by the file"));
    m_add->setText(tr("&Add beside"));
}

} // namespace qm
