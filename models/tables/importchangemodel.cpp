#include "importchangemodel.h"

namespace qm {

namespace {

bool same(const ChangedDocument::Line& a, const ChangedDocument::Line& b) {
    return a.sku == b.sku && a.quantity == b.quantity && a.price == b.price;
}

/// Takes the first line of the list that suits, and leaves the others in their order.
template <typename Suits>
std::optional<ChangedDocument::Line> takeFirst(std::vector<ChangedDocument::Line>& lines, Suits suits) {
    const auto found = std::ranges::find_if(lines, suits);
    if (found == lines.end()) {
        return std::nullopt;
    }
    ChangedDocument::Line line = std::move(*found);
    lines.erase(found);
    return line;
}

std::vector<ImportChangeLine> sideBySide(const ChangedDocument& document) {
    std::vector<ImportChangeLine> lines;
    std::vector<ChangedDocument::Line> left = document.inFile;
    for (const ChangedDocument::Line& posted : document.posted) {
        ImportChangeLine& line = lines.emplace_back();
        line.sku = posted.sku;
        line.posted = posted;
        line.inFile = takeFirst(left, [&](const auto& other) { return same(posted, other); });
    }
    // Equal lines first, so that a change is not shown twice; then what is left of the same item.
    for (ImportChangeLine& line : lines) {
        if (!line.inFile) {
            line.inFile = takeFirst(left, [&](const auto& other) { return other.sku == line.sku; });
        }
    }
    for (ChangedDocument::Line& added : left) {
        ImportChangeLine& line = lines.emplace_back();
        line.sku = added.sku;
        line.inFile = std::move(added);
    }
    return lines;
}

} // namespace

bool ImportChangeLine::differs() const {
    return !posted || !inFile || !same(*posted, *inFile);
}

ImportChangeModel::ImportChangeModel(QObject* parent) : RowListModel(parent) {
    setTrailingColumns({static_cast<int>(Column::PostedQuantity), static_cast<int>(Column::PostedPrice),
                        static_cast<int>(Column::FileQuantity), static_cast<int>(Column::FilePrice)});
}

void ImportChangeModel::setDocuments(const std::vector<ChangedDocument>& documents) {
    std::vector<ImportChangeLine> rows;
    int number = 0;
    for (const ChangedDocument& document : documents) {
        bool first = true;
        for (ImportChangeLine& line : sideBySide(document)) {
            line.place = static_cast<int>(rows.size());
            line.document = number;
            line.key = document.key;
            line.choice = document.choice;
            line.title = first ? document.number + u' ' + document.day : QString();
            first = false;
            rows.push_back(std::move(line));
        }
        ++number;
    }
    setRows(std::move(rows));
}

int ImportChangeModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant ImportChangeModel::cell(const ImportChangeLine& row, int column, int role) const {
    if (role == DiffersRole) {
        return row.differs();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Document:
        return row.title;
    case Column::Sku:
        return row.sku;
    case Column::PostedQuantity:
        return row.posted ? QVariant(row.posted->quantity) : QVariant();
    case Column::PostedPrice:
        return row.posted ? QVariant(row.posted->price) : QVariant();
    case Column::FileQuantity:
        return row.inFile ? QVariant(row.inFile->quantity) : QVariant();
    case Column::FilePrice:
        return row.inFile ? QVariant(row.inFile->price) : QVariant();
    case Column::Choice:
        return static_cast<int>(row.choice);
    }
    return {};
}

} // namespace qm
