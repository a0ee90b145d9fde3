#include "termmodel.h"

#include "celltypes.h"

namespace qm {

namespace {

/// The schema writes "always" as the first and the last year.
QVariant dayUnlessUnbounded(CalendarDay day) {
    return day.year() <= 1 || day.year() >= 9999 ? QVariant() : QVariant(toDate(day));
}

} // namespace

int TermModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QHash<int, QByteArray> TermModel::roleNames() const {
    return {{Qt::DisplayRole, "display"}, {IdRole, "id"}};
}

bool TermModel::isEditable(Column column) {
    return column == Column::SupplierSku || column == Column::Price || column == Column::Moq ||
           column == Column::Pack || column == Column::LeadTime;
}

Qt::ItemFlags TermModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = RowListModel::flags(index);
    return index.isValid() && isEditable(static_cast<Column>(index.column())) ? flags | Qt::ItemIsEditable : flags;
}

QVariant TermModel::cell(const SupplierTerm& row, int column, int role) const {
    if (role == IdRole) {
        return QVariant::fromValue<qlonglong>(row.id.value);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Item:
        return row.itemName;
    case Column::Sku:
        return row.sku;
    case Column::Supplier:
        return row.supplierName;
    case Column::SupplierSku:
        return row.supplierSku;
    case Column::Price:
        return cellOf(std::optional(row.price));
    case Column::Moq:
        return cellOf(row.moq, row.decimals);
    case Column::Pack:
        return cellOf(row.pack, row.decimals);
    case Column::LeadTime:
        return row.leadTimeDays ? QVariant(*row.leadTimeDays) : QVariant();
    case Column::ValidFrom:
        return dayUnlessUnbounded(row.validFrom);
    case Column::ValidTo:
        return dayUnlessUnbounded(row.validTo);
    case Column::Breaks:
        return static_cast<int>(row.breaks.size());
    }
    return {};
}

} // namespace qm
