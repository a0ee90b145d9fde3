#include "receiptsplit.h"

#include <algorithm>

namespace qm {

namespace {

bool isForGoods(FaultWay way) {
    return way == FaultWay::Quarantine || way == FaultWay::Keep || way == FaultWay::Refuse;
}

Status refuseEntry(const ReceiptEntry& entry) {
    if (entry.quantity.value < 0) {
        return Error{ErrorCode::NegativeQuantity, {}, {}};
    }
    if (entry.damaged.value < 0 || entry.damaged > entry.quantity) {
        return Error{ErrorCode::Invalid, {"damaged", std::to_string(entry.damaged.value)}, {}};
    }
    const bool waits = entry.missing == FaultWay::Wait || entry.missing == FaultWay::Claim;
    if (!waits || !isForGoods(entry.damagedWay) || !isForGoods(entry.surplus) ||
        !isForGoods(entry.shortDated.value_or(FaultWay::Keep))) {
        return Error{ErrorCode::Invalid, {"way", {}}, {}};
    }
    return {};
}

} // namespace

Result<SplitEntry> splitEntry(const ReceiptEntry& entry, std::optional<Quantity> open, bool last) {
    if (Status refused = refuseEntry(entry); !refused.ok()) {
        return refused.error();
    }
    const Quantity missing = open && last ? std::max(Quantity{}, *open - entry.quantity) : Quantity{};
    if (entry.quantity.value == 0 && (missing.value == 0 || entry.missing != FaultWay::Claim)) {
        return Error{ErrorCode::ZeroQuantity, {}, {}};
    }
    SplitEntry split;
    split.taken = entry.quantity;
    const auto add = [&](FaultKind kind, FaultWay way, Quantity quantity) {
        if (quantity.value <= 0) {
            return;
        }
        ReceiptFault fault;
        fault.kind = kind;
        fault.way = way;
        fault.orderLine = entry.orderLine;
        fault.item = entry.item;
        fault.quantity = quantity;
        split.faults.push_back(fault);
        split.aside += way == FaultWay::Quarantine ? quantity : Quantity{};
        split.taken -= way == FaultWay::Refuse ? quantity : Quantity{};
    };
    const Quantity good = entry.quantity - entry.damaged;
    add(FaultKind::Short, entry.missing, missing);
    Quantity within = good; // the order, or kept without one
    if (!open) {
        add(FaultKind::Damaged, entry.damagedWay, entry.damaged);
        add(FaultKind::NotOrdered, entry.surplus, good);
        within = entry.surplus == FaultWay::Keep ? good : Quantity{};
    } else if (entry.damagedWay == FaultWay::Refuse) {
        // Refused pieces that the order does not need were never expected: they are surplus, and give nothing up.
        const Quantity needed = std::min(entry.damaged, std::max(Quantity{}, *open - good));
        add(FaultKind::Damaged, FaultWay::Refuse, needed);
        add(FaultKind::Over, FaultWay::Refuse, entry.damaged - needed);
        add(FaultKind::Over, entry.surplus, good - *open);
        within -= std::max(Quantity{}, good - *open);
    } else {
        const Quantity over = std::min(good, entry.quantity - *open);
        add(FaultKind::Damaged, entry.damagedWay, entry.damaged);
        add(FaultKind::Over, entry.surplus, over);
        within -= std::max(Quantity{}, over);
    }
    if (entry.shortDated) {
        add(FaultKind::ShortDated, *entry.shortDated, within);
    }
    return split;
}

} // namespace qm
