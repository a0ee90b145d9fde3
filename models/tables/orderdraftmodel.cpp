#include "orderdraftmodel.h"

#include "ordercells.h"

#include <cmath>

namespace qm {

int OrderDraftModel::add(const Item& item) {
    std::vector<SalesOrderLine> lines = rows();
    const auto one = static_cast<std::int64_t>(std::llround(std::pow(10.0, item.decimals)));
    if (const int row = rowOfKey(item.id.value); row >= 0) {
        lines[static_cast<std::size_t>(row)].quantity.value += one;
        setRows(std::move(lines));
        return row;
    }
    SalesOrderLine line;
    line.item = item.id;
    line.sku = item.sku;
    line.name = item.name;
    line.unit = item.unit;
    line.decimals = item.decimals;
    line.quantity = {one};
    line.price = item.price;
    line.priceIncludesTax = item.priceIncludesTax;
    line.taxRate = item.taxRate;
    lines.push_back(std::move(line));
    setRows(std::move(lines));
    return rowOfKey(item.id.value);
}

void OrderDraftModel::setQuantity(int row, Quantity quantity) {
    std::vector<SalesOrderLine> lines = rows();
    lines[static_cast<std::size_t>(row)].quantity = quantity;
    setRows(std::move(lines));
}

void OrderDraftModel::setPrice(int row, std::optional<UnitPrice> price) {
    std::vector<SalesOrderLine> lines = rows();
    lines[static_cast<std::size_t>(row)].price = price;
    setRows(std::move(lines));
}

void OrderDraftModel::remove(int row) {
    std::vector<SalesOrderLine> lines = rows();
    lines.erase(lines.begin() + row);
    setRows(std::move(lines));
}

std::optional<Money> OrderDraftModel::amountOf(const SalesOrderLine& line) const {
    const Result<int> digits = currencyMinorDigits(m_currency);
    if (!line.price || !digits.ok()) {
        return std::nullopt;
    }
    const auto amount = lineTotal(line.quantity, line.decimals, *line.price, *digits);
    return amount.ok() ? std::optional(*amount) : std::nullopt;
}

std::optional<Money> OrderDraftModel::total() const {
    Money total;
    for (const SalesOrderLine& line : rows()) {
        const auto amount = amountOf(line);
        if (line.price && !amount) {
            return std::nullopt;
        }
        total += amount.value_or(Money{});
    }
    return total;
}

int OrderDraftModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

Qt::ItemFlags OrderDraftModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = RowListModel::flags(index);
    const auto column = static_cast<Column>(index.column());
    return index.isValid() && (column == Column::Quantity || column == Column::Price) ? flags | Qt::ItemIsEditable
                                                                                      : flags;
}

QVariant OrderDraftModel::cell(const SalesOrderLine& row, int column, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Item:
        return row.name;
    case Column::Sku:
        return row.sku;
    case Column::Quantity:
        return cellOf(row.quantity, row.decimals);
    case Column::Price:
        return cellOf(row.price);
    case Column::Amount:
        return amountCell(amountOf(row), m_currency);
    }
    return {};
}

} // namespace qm
