#pragma once

#include "item.h"

#include <optional>
#include <QString>
#include <QStringList>
#include <vector>

namespace qm {

/// What is wrong with part of a delivery, and what is done about it. Short: Claim (its price is claimed back, it is not
/// expected any more) or Wait. Damaged, ShortDated (its last day comes too soon): Quarantine or Refuse (its price is
/// claimed back) or Keep. Over, NotOrdered: Quarantine or Refuse (the supplier collects it) or Keep. What is refused
/// never enters stock.
enum class FaultKind { Short, Over, Damaged, NotOrdered, ShortDated };
enum class FaultWay { Claim, Wait, Quarantine, Keep, Refuse };

/// A fault of a posted receipt, or of one about to be posted.
struct ReceiptFault {
    FaultKind kind = FaultKind::Short;
    FaultWay way = FaultWay::Wait;
    OrderLineId orderLine; ///< none: not ordered
    ItemId item;
    Quantity quantity;
    std::optional<UnitPrice> price;
    QString sku;
    QString name;
    QString supplierSku;
    int decimals = 0;
    std::optional<Money> credit; ///< asked for; absent where nothing is, or the price is unknown
    /// The supplier is told of it.
    bool claimed() const { return way != FaultWay::Wait && way != FaultWay::Keep; }
    /// He is asked for money.
    bool creditAsked() const { return claimed() && kind != FaultKind::Over && kind != FaultKind::NotOrdered; }
    /// That much of the order will not come any more.
    bool givesUp() const {
        return orderLine &&
               ((kind == FaultKind::Short && way == FaultWay::Claim) ||
                ((kind == FaultKind::Damaged || kind == FaultKind::ShortDated) && way == FaultWay::Refuse));
    }
};

/// What one letter asks a supplier for.
struct ReceiptClaim {
    SupplierId supplier;
    QString receiptNumber; ///< empty: not posted yet
    QString deliveryNote;
    CalendarDay day;
    QStringList orders; ///< numbers
    QString currency;
    std::vector<ReceiptFault> faults; ///< claimed ones
    Money credit;                     ///< net
};

} // namespace qm
