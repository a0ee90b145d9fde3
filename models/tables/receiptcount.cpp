#include "receiptcount.h"

#include "leastexpiry.h"
#include "receiptsplit.h"

#include <algorithm>

namespace qm {

namespace {

Money amountOf(const ReceiptLine& line, Quantity quantity, int minorDigits) {
    if (!line.price) {
        return {};
    }
    const Result<Money> amount = lineTotal(quantity, line.decimals, *line.price, minorDigits);
    return amount ? *amount : Money{};
}

std::optional<Quantity> openOf(const ReceiptLine& line) {
    return line.orderLine ? std::optional(line.ordered) : std::nullopt;
}

} // namespace

ReceiptLineState ReceiptLine::state() const {
    if (!counted) {
        return ReceiptLineState::Uncounted;
    }
    if (damaged.value > 0) {
        return ReceiptLineState::Damaged;
    }
    if (!orderLine) {
        return ReceiptLineState::NotOrdered;
    }
    if (*counted < ordered) {
        return ReceiptLineState::Short;
    }
    if (*counted > ordered) {
        return ReceiptLineState::Over;
    }
    // Only a lot without its last day can be sold by nobody knows when.
    return wantsLot && !expiry ? ReceiptLineState::LotMissing
           : isShortDated()    ? ReceiptLineState::ShortDated
                               : ReceiptLineState::AsOrdered;
}

bool ReceiptLine::toSettle() const {
    const ReceiptLineState now = state();
    return now != ReceiptLineState::Uncounted && now != ReceiptLineState::AsOrdered;
}

bool ReceiptLine::hasSurplus() const {
    return counted && (orderLine ? *counted - damaged > ordered : counted->value > damaged.value);
}

ReceiptEntry ReceiptLine::entry() const {
    return {orderLine,
            item,
            counted.value_or(Quantity{}),
            damaged,
            lot,
            expiry,
            location,
            missing,
            damagedWay,
            surplus,
            isShortDated() ? shortDated : std::nullopt};
}

ReceiptCount::ReceiptCount(std::vector<ReceiptLine> lines, int minorDigits, CalendarDay day)
    : m_lines(std::move(lines)), m_minorDigits(minorDigits) {
    setDay(day);
}

void ReceiptCount::setDay(CalendarDay day) {
    m_day = day;
    for (ReceiptLine& line : m_lines) {
        if (line.shelfLifeDays > 0) {
            line.leastExpiry = leastExpiry(day, line.shelfLifeDays);
        }
    }
}

ReceiptTotals ReceiptCount::totals() const {
    ReceiptTotals sum;
    for (const ReceiptLine& line : m_lines) {
        const Quantity counted = line.counted.value_or(Quantity{});
        ++sum.lines;
        sum.asOrdered += line.state() == ReceiptLineState::AsOrdered ? 1 : 0;
        sum.uncounted += line.counted ? 0 : 1;
        sum.toSettle += line.toSettle() ? 1 : 0;
        sum.orderedPieces += line.ordered;
        sum.countedPieces += counted;
        sum.difference += line.counted ? counted - line.ordered : Quantity{};
        const Money ordered = amountOf(line, line.ordered, m_minorDigits);
        const Money came = amountOf(line, counted, m_minorDigits);
        const auto split = splitEntry(line.entry(), openOf(line), true);
        const Money usable = split.ok() ? amountOf(line, split->taken - split->aside, m_minorDigits) : Money{};
        sum.ordered += ordered;
        (came < ordered ? sum.missing : sum.surplus) += came - ordered;
        sum.aside += usable - came;
        sum.available += usable;
    }
    return sum;
}

bool ReceiptCount::change(std::size_t line, ReceiptLine after) {
    if (after == m_lines[line]) {
        return false;
    }
    m_undo.push_back({{{line, m_lines[line]}}, 0});
    m_lines[line] = std::move(after);
    return true;
}

bool ReceiptCount::setCounted(std::size_t line, Quantity counted) {
    if (counted.value < 0 || counted.value > kMaxQuantity) {
        return false;
    }
    ReceiptLine after = m_lines[line];
    after.counted = counted;
    after.damaged = std::min(after.damaged, counted);
    after.surplusDecided = false;
    return change(line, std::move(after));
}

bool ReceiptCount::setDamaged(std::size_t line, Quantity damaged) {
    if (damaged.value < 0) {
        return false;
    }
    ReceiptLine after = m_lines[line];
    if (!after.counted) {
        after.counted = after.ordered;
    }
    after.damaged = std::min(damaged, *after.counted);
    return change(line, std::move(after));
}

bool ReceiptCount::setLot(std::size_t line, const QString& lot, std::optional<CalendarDay> expiry) {
    ReceiptLine after = m_lines[line];
    after.lot = lot.trimmed();
    if (after.expiry != expiry) {
        after.expiry = expiry;
        after.shortDated.reset();
    }
    return change(line, std::move(after));
}

bool ReceiptCount::setWay(std::size_t line, FaultKind fault, FaultWay way) {
    ReceiptLine after = m_lines[line];
    if (fault == FaultKind::Short) {
        after.missing = way;
        after.missingDecided = true;
    } else if (fault == FaultKind::ShortDated) {
        after.shortDated = way;
    } else {
        (fault == FaultKind::Damaged ? after.damagedWay : after.surplus) = way;
        after.surplusDecided = after.surplusDecided || fault != FaultKind::Damaged;
    }
    return change(line, std::move(after));
}

bool ReceiptCount::recount(std::size_t line) {
    ReceiptLine after = m_lines[line];
    after.counted.reset();
    after.damaged = {};
    after.missing = FaultWay::Wait;
    after.missingDecided = false;
    after.shortDated.reset();
    return change(line, std::move(after));
}

bool ReceiptCount::add(std::size_t line, Quantity quantity) {
    return setCounted(line, m_lines[line].counted.value_or(Quantity{}) + quantity);
}

bool ReceiptCount::takeRestAsOrdered() {
    Step step;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (!m_lines[i].counted) {
            step.before.emplace_back(i, m_lines[i]);
            m_lines[i].counted = m_lines[i].ordered;
        }
    }
    if (step.before.empty()) {
        return false;
    }
    m_undo.push_back(std::move(step));
    return true;
}

void ReceiptCount::append(const std::vector<ReceiptLine>& lines) {
    m_lines.insert(m_lines.end(), lines.begin(), lines.end());
    setDay(m_day);
    m_undo.push_back({{}, lines.size()});
}

bool ReceiptCount::undo() {
    if (m_undo.empty()) {
        return false;
    }
    const Step step = std::move(m_undo.back());
    m_undo.pop_back();
    m_lines.resize(m_lines.size() - step.appended);
    for (const auto& [line, before] : step.before) {
        m_lines[line] = before;
    }
    return true;
}

std::optional<std::size_t> ReceiptCount::lineOf(ItemId item) const {
    const auto found = std::ranges::find(m_lines, item, &ReceiptLine::item);
    return found == m_lines.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_lines.begin()));
}

std::vector<ReceiptEntry> ReceiptCount::entries() const {
    std::vector<ReceiptEntry> entries;
    for (const ReceiptLine& line : m_lines) {
        const bool claimed = line.isShort() && line.missing == FaultWay::Claim;
        if (line.counted && (line.counted->value > 0 || claimed)) {
            entries.push_back(line.entry());
        }
    }
    return entries;
}

std::vector<ReceiptFault> ReceiptCount::claims() const {
    std::vector<ReceiptFault> claims;
    for (const ReceiptLine& line : m_lines) {
        const auto split = splitEntry(line.entry(), openOf(line), true);
        if (!line.counted || !split.ok()) {
            continue;
        }
        for (ReceiptFault fault : split->faults) {
            if (!fault.claimed()) {
                continue;
            }
            fault.name = line.name;
            fault.sku = line.sku;
            fault.supplierSku = line.supplierSku;
            fault.decimals = line.decimals;
            if (fault.creditAsked() && line.price) {
                fault.credit = amountOf(line, fault.quantity, m_minorDigits);
            }
            claims.push_back(std::move(fault));
        }
    }
    return claims;
}

bool ReceiptCount::anythingCounted() const {
    return std::ranges::any_of(m_lines, [](const ReceiptLine& line) { return line.counted.has_value(); });
}

} // namespace qm
