#pragma once

#include "importjob.h"
#include "rowlistmodel.h"

namespace qm {

/// A line of a document of which a file says something else than what is posted: old beside new. A side without a line
/// has neither quantity nor price.
struct ImportChangeLine {
    int place = 0;    ///< in the list
    int document = 0; ///< place of its document
    QString key;      ///< of its document
    QString title;    ///< number and day, on a document's first line
    QString sku;
    std::optional<ChangedDocument::Line> posted;
    std::optional<ChangedDocument::Line> inFile;
    ChangedDocuments choice = ChangedDocuments::Hold;

    bool differs() const;
};

/// The lines of all documents, those of one item side by side, in the order in which the old document has them. Numbers
/// are text with a point; Column::Choice is a ChangedDocuments as int. Interface thread only.
class ImportChangeModel : public RowListModel<ImportChangeLine> {
    Q_OBJECT

public:
    enum class Column { Document, Sku, PostedQuantity, PostedPrice, FileQuantity, FilePrice, Choice };
    Q_ENUM(Column)
    static constexpr int kColumns = 7;
    /// True where old and new differ.
    enum Role { DiffersRole = Qt::UserRole };

    explicit ImportChangeModel(QObject* parent = nullptr);
    void setDocuments(const std::vector<ChangedDocument>& documents);
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    qint64 key(const ImportChangeLine& row) const override { return row.place; }
    QVariant cell(const ImportChangeLine& row, int column, int role) const override;
};

} // namespace qm
