#include "policymodels.h"

#include "celltypes.h"

#include <cmath>

namespace qm {

namespace {

QVariant money(double amount, int minorDigits) {
    return cellOf(Money{std::llround(amount * std::pow(10.0, minorDigits))}, minorDigits);
}

} // namespace

QVariant PolicyModel::cell(const PolicyRow& row, int column, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Policy:
        return static_cast<int>(row.policy);
    case Column::Fill:
        return shareCell(row.figures.fill);
    case Column::Stock:
        return money(row.figures.stockValue, m_minorDigits);
    case Column::Lines:
        return row.figures.lines;
    case Column::Holding:
        return money(row.figures.holding, m_minorDigits);
    case Column::Ordering:
        return money(row.figures.ordering, m_minorDigits);
    case Column::Lost:
        return money(row.figures.lostMargin, m_minorDigits);
    case Column::Total:
        return money(row.figures.total(), m_minorDigits);
    }
    return {};
}

QVariant ItemPolicyModel::cell(const ItemEvaluation& row, int column, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Sku:
        return row.sku;
    case Column::Name:
        return row.name;
    case Column::Place:
        return row.location;
    case Column::Demand:
        return cellOf(Quantity{std::llround(row.demand * std::pow(10.0, row.decimals))}, row.decimals);
    case Column::Fill:
        return shareCell(row.ours.fill);
    case Column::TunedFill:
        return shareCell(row.tuned.fill);
    case Column::Ours:
        return money(row.ours.total(), m_minorDigits);
    case Column::Current:
        return money(row.current.total(), m_minorDigits);
    case Column::Tuned:
        return money(row.tuned.total(), m_minorDigits);
    case Column::Clairvoyant:
        return money(row.clairvoyant.total(), m_minorDigits);
    case Column::Saved:
        return money(row.tuned.total() - row.ours.total(), m_minorDigits);
    }
    return {};
}

} // namespace qm
