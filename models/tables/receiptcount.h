#pragma once

#include "goodsreceipt.h"

#include <optional>
#include <vector>

namespace qm {

/// How a line of a receipt stands against its order.
enum class ReceiptLineState { Uncounted, AsOrdered, Short, Over, Damaged, NotOrdered, LotMissing, ShortDated };

/// One item of a delivery while it is counted.
struct ReceiptLine {
    OrderLineId orderLine; ///< none: not ordered
    ItemId item;
    QString sku;
    QString name;
    QString supplierSku;
    int decimals = 0;
    Quantity ordered; ///< still open; 0 where not ordered
    Quantity pack{1};
    std::optional<Quantity> counted; ///< absent: not looked at yet
    Quantity damaged;                ///< part of counted
    bool wantsLot = false;           ///< the item has a shelf life: lot and expiry are asked
    int shelfLifeDays = 0;
    QString lot;
    std::optional<CalendarDay> expiry;
    LocationId location; ///< none: the delivery place
    QString place;
    std::optional<UnitPrice> price;
    FaultWay missing = FaultWay::Wait;
    bool missingDecided = false; ///< a person said whether what is short will still come
    FaultWay damagedWay = FaultWay::Quarantine;
    FaultWay surplus = FaultWay::Keep;
    bool surplusDecided = false;            ///< a person said what becomes of it
    std::optional<CalendarDay> leastExpiry; ///< earlier is too soon
    std::optional<FaultWay> shortDated;     ///< what a person said becomes of goods whose last day comes too soon

    ReceiptLineState state() const;
    /// Something to decide or to enter: every state but Uncounted and AsOrdered.
    bool toSettle() const;
    bool isShort() const { return orderLine && counted && *counted < ordered; }
    /// More than ordered, or not ordered at all, that is not broken too.
    bool hasSurplus() const;
    /// Ten times what was ordered is a slip of the hand more often than a delivery.
    bool isImprobable() const { return orderLine && counted && counted->value / kImprobable > ordered.value; }
    /// Nobody has said yet whether what is short will come, what becomes of short-dated goods, or that so much really
    /// came.
    bool needsDecision() const {
        return (isShort() && !missingDecided) || (isShortDated() && !shortDated) ||
               (isImprobable() && hasSurplus() && !surplusDecided);
    }
    bool isShortDated() const {
        return counted && *counted > damaged && expiry && leastExpiry && *expiry < *leastExpiry;
    }
    bool lacksExpiry() const { return wantsLot && !expiry && counted && counted->value > 0; }
    /// It cannot be posted like this: a decision, or the last day of what does not keep.
    bool isMissingSomething() const { return needsDecision() || lacksExpiry(); }
    static constexpr std::int64_t kImprobable = 10;
    ReceiptEntry entry() const;
    bool operator==(const ReceiptLine&) const = default;
};

/// What posting would do, in minor units of the order's currency. Lines without a price count 0.
struct ReceiptTotals {
    Money ordered;
    Money missing;   ///< ordered and not there, <= 0
    Money surplus;   ///< more than ordered or not ordered, >= 0
    Money aside;     ///< to quarantine or refused, <= 0
    Money available; ///< into stock
    Quantity orderedPieces;
    Quantity countedPieces;
    Quantity difference; ///< counted − ordered, of what was counted
    int lines = 0;
    int asOrdered = 0;
    int toSettle = 0;
    int uncounted = 0;
};

/// A delivery being counted: pure bookkeeping with undo, no database, no interface. Lines keep their place in the list
/// until the delivery is replaced. A value type, any thread.
class ReceiptCount {
public:
    ReceiptCount() = default;
    /// day: of arrival.
    ReceiptCount(std::vector<ReceiptLine> lines, int minorDigits, CalendarDay day);

    const std::vector<ReceiptLine>& lines() const { return m_lines; }
    ReceiptTotals totals() const;

    /// Each returns false, and changes nothing, where nothing would change. line: 0 to lines().size() − 1.
    /// Refuses below 0, and damaged above what came is cut to it.
    bool setCounted(std::size_t line, Quantity counted);
    bool setDamaged(std::size_t line, Quantity damaged);
    bool setLot(std::size_t line, const QString& lot, std::optional<CalendarDay> expiry);
    /// What is done about a fault of the line.
    bool setWay(std::size_t line, FaultKind fault, FaultWay way);
    /// Takes the count of the line back: it is to be counted anew.
    bool recount(std::size_t line);
    /// Adds a scanned quantity to the line.
    bool add(std::size_t line, Quantity quantity);
    /// Counts every line that was not looked at as ordered. False where there was none.
    bool takeRestAsOrdered();
    /// Adds lines: one that nobody ordered, or those of a further order on the same delivery note.
    void append(const std::vector<ReceiptLine>& lines);
    /// The goods came on another day: no step to undo.
    void setDay(CalendarDay day);
    /// Takes the last change back; appended lines go. False where there is none.
    bool undo();
    bool canUndo() const { return !m_undo.empty(); }

    /// The line of the item, ordered lines first.
    std::optional<std::size_t> lineOf(ItemId item) const;
    /// What is to be posted; lines not counted are left out, and those counted 0 of which nothing is claimed.
    std::vector<ReceiptEntry> entries() const;
    bool anythingCounted() const;
    /// What the supplier would be told, with the credit asked for.
    std::vector<ReceiptFault> claims() const;

private:
    struct Step {
        std::vector<std::pair<std::size_t, ReceiptLine>> before;
        std::size_t appended = 0; ///< lines
    };
    bool change(std::size_t line, ReceiptLine after);

    std::vector<ReceiptLine> m_lines;
    std::vector<Step> m_undo;
    int m_minorDigits = 2;
    CalendarDay m_day;
};

} // namespace qm
