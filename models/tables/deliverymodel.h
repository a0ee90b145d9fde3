#pragma once

#include "goodsreceiptservice.h"

#include <QAbstractListModel>
#include <vector>

namespace qm {

/// What the list beside a receipt holds.
struct DeliveryList {
    std::vector<ReceiptRow> unchecked; ///< the oldest first
    std::vector<ExpectedDelivery> expected;
    std::vector<ReceiptRow> posted; ///< the newest first
};

/// The list beside a receipt: deliveries that arrived unchecked, those expected today, late and coming ones, then
/// receipts posted lately, each group under a heading row. Headings cannot be selected. Interface thread only.
class DeliveryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class RowKind {
        UncheckedHeading,
        TodayHeading,
        LateHeading,
        ComingHeading,
        PostedHeading,
        Unchecked,
        Expected,
        Posted
    };
    Q_ENUM(RowKind)
    enum Role {
        RowKindRole = Qt::UserRole,
        IdRole,     ///< of the order, or of the posted receipt's document
        NumberRole, ///< order or receipt number; for a heading: how many rows it has
        SupplierRole,
        AmountRole, ///< MoneyCell
        DayRole,    ///< QDate or invalid
        DaysLateRole,
        ReversedRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setDeliveries(DeliveryList list);
    const std::vector<ExpectedDelivery>& expected() const { return m_list.expected; }
    const std::vector<ReceiptRow>& unchecked() const { return m_list.unchecked; }
    /// The row of an order that is expected; −1 where it is not.
    int rowOfOrder(PurchaseOrderId order) const;
    /// The order in that row; none for headings and posted receipts.
    PurchaseOrderId orderAt(int row) const;
    /// The posted or unchecked receipt in that row; null for others.
    const ReceiptRow* receiptAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Entry {
        RowKind kind = RowKind::TodayHeading;
        std::size_t place = 0; ///< in its list; for a heading: how many follow
    };
    QVariant expectedData(const ExpectedDelivery& delivery, int role) const;
    QVariant postedData(const ReceiptRow& receipt, int role) const;

    const ReceiptRow& receiptOf(const Entry& entry) const {
        return (entry.kind == RowKind::Posted ? m_list.posted : m_list.unchecked)[entry.place];
    }

    DeliveryList m_list;
    std::vector<Entry> m_entries;
};

} // namespace qm
