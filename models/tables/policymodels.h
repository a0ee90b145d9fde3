#pragma once

#include "policyevaluation.h"
#include "rowlistmodel.h"

namespace qm {

/// Whose orders a line of the policy check tells of.
enum class ComparedPolicy { Ours, Actual, Current, Tuned, Clairvoyant };

struct PolicyRow {
    ComparedPolicy policy = ComparedPolicy::Ours;
    PolicyFigures figures;
};

/// What the orders of each policy would have come to. Interface thread only.
class PolicyModel : public RowListModel<PolicyRow> {
    Q_OBJECT

public:
    /// Policy: the enum as int, for the page to name.
    enum class Column { Policy, Fill, Stock, Lines, Holding, Ordering, Lost, Total };
    Q_ENUM(Column)
    static constexpr int kColumns = 8;

    using RowListModel::RowListModel;

    void setMinorDigits(int digits) { m_minorDigits = digits; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : kColumns; }

protected:
    qint64 key(const PolicyRow& row) const override { return static_cast<qint64>(row.policy); }
    QVariant cell(const PolicyRow& row, int column, int role) const override;

private:
    int m_minorDigits = 2;
};

/// What the orders of each item would have come to, the ones that tuned limits would have served cheaper first.
/// Interface thread only.
class ItemPolicyModel : public RowListModel<ItemEvaluation> {
    Q_OBJECT

public:
    /// Saved: ours against tuned limits; negative = ours was dearer.
    enum class Column { Sku, Name, Place, Demand, Fill, TunedFill, Ours, Current, Tuned, Clairvoyant, Saved };
    Q_ENUM(Column)
    static constexpr int kColumns = 11;

    using RowListModel::RowListModel;

    void setMinorDigits(int digits) { m_minorDigits = digits; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : kColumns; }

protected:
    qint64 key(const ItemEvaluation& row) const override { return row.item.value * 1'000'003 + row.site.value; }
    QVariant cell(const ItemEvaluation& row, int column, int role) const override;

private:
    int m_minorDigits = 2;
};

} // namespace qm
