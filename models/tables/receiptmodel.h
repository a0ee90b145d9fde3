#pragma once

#include "captionedmodel.h"
#include "receiptcount.h"

#include <optional>
#include <vector>

namespace qm {

/// The table of a delivery being counted: first the lines to settle, then those not counted yet, then those as ordered,
/// the last two under a heading row, and the totals at the end. A line that changes its state moves with its index.
/// Only Column::Counted is editable; setData() takes a QuantityCell or an integer number of smallest units. Nothing is
/// written to the warehouse here: the page posts count().entries(). Interface thread only.
class ReceiptModel : public CaptionedModel {
    Q_OBJECT

public:
    enum class Column { Item, SupplierSku, Ordered, Packs, Counted, Differs, Place, State };
    Q_ENUM(Column)
    static constexpr int kColumns = 8;
    enum class RowKind { Line, UncountedHeading, AsOrderedHeading, Total };
    Q_ENUM(RowKind)
    enum Role { RowKindRole = Qt::UserRole, LineRole, StateRole, SkuRole, NumberRole };

    using CaptionedModel::CaptionedModel;

    /// A new delivery. blind: what was ordered of a line is shown once it is counted.
    void setCount(ReceiptCount count, bool blind = false);
    const ReceiptCount& count() const { return m_count; }
    /// Changes the delivery being counted; false where change did nothing.
    template <typename Change>
    bool apply(Change change) {
        if (!change(m_count)) {
            return false;
        }
        arrange();
        return true;
    }

    /// The delivery's line in a row of the table; none for a heading or the totals.
    std::optional<std::size_t> lineAt(int row) const;
    int rowOfLine(std::size_t line) const;
    /// The first row, from after row on and then from the top, whose line was not counted yet; −1 where all were.
    int nextUncounted(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// Lines, states or totals are other ones now.
    void countChanged();

private:
    /// A row: >= 0 the line of that number, else a heading or the totals.
    using Entry = int;
    static constexpr Entry kUncounted = -1;
    static constexpr Entry kAsOrdered = -2;
    static constexpr Entry kTotal = -3;

    std::vector<Entry> arrangement() const;
    void arrange();
    QVariant lineCell(const ReceiptLine& line, Column column) const;
    QVariant totalCell(Column column) const;

    ReceiptCount m_count;
    std::vector<Entry> m_entries;
    bool m_blind = false;
};

} // namespace qm

Q_DECLARE_METATYPE(qm::ReceiptLineState)
