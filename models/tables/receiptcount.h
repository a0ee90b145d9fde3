#pragma once

#include "goodsreceipt.h"

#include <optional>
#include <vector>

namespace qm {

/// How a line of a receipt stands against its order.
enum class ReceiptLineState { Uncounted, AsOrdered, Short, Over, Damaged, NotOrdered, LotMissing };

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

    ReceiptLineState state() const;
    /// Something to decide or to enter: every state but Uncounted and AsOrdered.
    bool toSettle() const;
    bool operator==(const ReceiptLine&) const = default;
};

/// What posting would do, in minor units of the order's currency. Lines without a price count 0.
struct ReceiptTotals {
    Money ordered;
    Money missing;   ///< ordered and not there, <= 0
    Money surplus;   ///< more than ordered or not ordered, >= 0
    Money damaged;   ///< to quarantine, <= 0
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
    ReceiptCount(std::vector<ReceiptLine> lines, int minorDigits);

    const std::vector<ReceiptLine>& lines() const { return m_lines; }
    ReceiptTotals totals() const;

    /// Each returns false, and changes nothing, where nothing would change. line: 0 to lines().size() − 1.
    /// Refuses below 0, and damaged above what came is cut to it.
    bool setCounted(std::size_t line, Quantity counted);
    bool setDamaged(std::size_t line, Quantity damaged);
    bool setLot(std::size_t line, const QString& lot, std::optional<CalendarDay> expiry);
    /// Adds a scanned quantity to the line.
    bool add(std::size_t line, Quantity quantity);
    /// Counts every line that was not looked at as ordered. False where there was none.
    bool takeRestAsOrdered();
    /// Adds a line that nobody ordered.
    void append(const ReceiptLine& line);
    /// Takes the last change back; an appended line goes. False where there is none.
    bool undo();
    bool canUndo() const { return !m_undo.empty(); }

    /// The line of the item, ordered lines first.
    std::optional<std::size_t> lineOf(ItemId item) const;
    /// What is to be posted; lines not counted or counted 0 are left out.
    std::vector<ReceiptEntry> entries() const;
    bool anythingCounted() const;

private:
    struct Step {
        std::vector<std::pair<std::size_t, ReceiptLine>> before;
        bool appended = false;
    };
    bool change(std::size_t line, ReceiptLine after);

    std::vector<ReceiptLine> m_lines;
    std::vector<Step> m_undo;
    int m_minorDigits = 2;
};

} // namespace qm
