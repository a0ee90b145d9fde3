#include "qualitymodels.h"

#include "celltypes.h"

#include <cmath>

namespace qm {

namespace {

constexpr std::size_t k95 = 3;

QVariant number(double value) {
    return std::isfinite(value) ? QVariant(value) : QVariant();
}

QVariant share(double value) {
    return std::isfinite(value) ? shareCell(value) : QVariant();
}

} // namespace

QVariant QualityGroupModel::cell(const QualityGroup& row, int column, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Name:
        return row.name;
    case Column::Items:
        return row.sums.items;
    case Column::Loss:
        return number(row.sums.scaledPinballLoss());
    case Column::Gain:
        return share(row.sums.gain());
    case Column::Coverage:
        return share(row.sums.coverage(k95));
    case Column::Bias:
        return share(row.sums.bias());
    case Column::Rmsse:
        return number(row.sums.rmsse());
    }
    return {};
}

QVariant ItemQualityModel::cell(const ItemQuality& row, int column, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Name:
        return row.name;
    case Column::Sku:
        return row.sku;
    case Column::Class:
        return row.demandClass;
    case Column::Loss:
        return number(row.sums.scaledPinballLoss());
    case Column::Naive:
        return number(row.sums.naiveScaledPinballLoss());
    case Column::Gain:
        return share(row.sums.gain());
    case Column::Coverage:
        return share(row.sums.coverage(k95));
    case Column::Bias:
        return share(row.sums.bias());
    }
    return {};
}

} // namespace qm
