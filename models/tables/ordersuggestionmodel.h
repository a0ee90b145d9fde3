#pragma once

#include "ordersuggestion.h"
#include "rowlistmodel.h"

#include <optional>
#include <set>

namespace qm {

/// One row of the suggestions table: a supplier's heading, a line under it, the heading of the lines that stand apart,
/// or one of those.
struct BoardRow {
    enum class Kind { Supplier, Line, ApartHeading, Apart };
    Kind kind = Kind::Line;
    SuggestionGroup group; ///< of a heading, without its rows; of a line only supplier, name and days
    SuggestionRow line;
    int count = 0; ///< lines below a heading
    bool collapsed = false;
    int section = 0; ///< heading and lines apart, in order: lines are sorted below their heading

    bool isLine() const { return kind == Kind::Line || kind == Kind::Apart; }
};

/// The suggestion board as one flat table with heading rows that fold. Changes go through ReplenishmentService; the
/// board is then set anew. Interface thread only.
class OrderSuggestionModel : public RowListModel<BoardRow> {
    Q_OBJECT

public:
    enum class Column {
        Include,
        Item,
        Sku,
        Available,
        OnOrder,
        RunsOut,
        Demand,
        LossAvoided,
        Limit,
        Order,
        Cost,
        Count
    };
    enum Role {
        KindRole = Qt::UserRole, ///< int of BoardRow::Kind
        SuggestionRole,          ///< qint64 of SuggestionId
        IncludedRole,            ///< bool
        UpperDemandRole,         ///< QuantityCell, beside Demand
    };

    using RowListModel<BoardRow>::RowListModel;

    void setBoard(const SuggestionBoard& board);
    void toggleGroup(int row);
    /// The row of that line, or −1.
    int rowOfLine(SuggestionId id) const;
    int rowOfItem(ItemId item) const;
    /// The next row after from (round the end) that stands apart, or −1.
    int nextApart(int from) const;
    /// The heading row of the next supplier after from, round the end, or −1.
    int nextSupplier(int from) const;

    int columnCount(const QModelIndex& parent = {}) const override;
    bool isHeading(int row) const override { return !rowAt(row).isLine(); }
    QHash<int, QByteArray> roleNames() const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    qint64 key(const BoardRow& row) const override;
    QVariant cell(const BoardRow& row, int column, int role) const override;
    int section(const BoardRow& row) const override { return row.section; }

private:
    void rebuild();

    SuggestionBoard m_board;
    std::set<std::int64_t> m_collapsed; ///< supplier ids; −1: the lines apart
};

} // namespace qm
