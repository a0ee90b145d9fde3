#pragma once

#include "result.h"
#include "returncase.h"

#include <vector>

namespace qm {

class Warehouse;

/// What is decided about a case.
struct ReturnDecision {
    ReturnedGoods goods = ReturnedGoods::Restock; ///< of a complaint: Nothing
    ReturnMoney money = ReturnMoney::Nothing;
    Money amount{};        ///< of a refund or credit; else 0
    SupplierId supplier{}; ///< none: the one the case names
};

/// Returns and complaints of customers. Goods that come back are a sale of a quantity below zero at the place that the
/// case names, so they are no demand; from there they go on to quarantine, or out of stock as scrap or back to their
/// supplier. Every step is undone by undo(). Synchronous, thread-safe, never on the interface thread.
class ReturnService {
public:
    explicit ReturnService(Warehouse& warehouse) : m_warehouse(warehouse) {}

    /// Those that are not closed first, by the day on which they are due.
    Result<std::vector<ReturnCaseRow>> cases() const;
    Result<ReturnCase> read(ReturnCaseId id) const;       ///< UnknownReturn
    Result<ReturnCase> find(const QString& number) const; ///< UnknownReturn

    /// The line of that order from which so much of the item can come back; where there is none, the first of the item.
    /// UnknownOrder; Invalid where the order has no such item.
    Result<SalesOrderLineId> orderLine(const QString& order, ItemId item, Quantity quantity) const;

    /// Takes up a case; state, outcome and documents of the draft are ignored. Without a customer it is its order's;
    /// without a place its order's, else the warehouse's default. Failures: RequiredFieldEmpty (item, cause),
    /// ZeroQuantity, NegativeQuantity, DuplicateCode (number), DayInFuture, Invalid (due before opened, item or
    /// customer not the order's), NumberOutOfRange (more than was shipped and has not come back).
    Result<ReturnCaseId> open(const ReturnCase& draft);
    /// Posts the goods and keeps what was decided. Failures: IllegalTransition (not open), NumberOutOfRange,
    /// RequiredFieldEmpty (supplier), Invalid (goods, money or amount that do not go together), NotCounted where goods
    /// shall go on from a place that was never counted.
    Status decide(ReturnCaseId id, const ReturnDecision& decision);
    /// satisfied: 1 to 5; none = not asked. Failures: IllegalTransition (not decided), Invalid.
    Status close(ReturnCaseId id, std::optional<int> satisfied);
    /// A step back: closed to decided, decided to open with all goods where they were before; one that is open is
    /// withdrawn, as if it had never been taken up. A supplier that the decision named stays named. StockTooLow where
    /// the goods have gone meanwhile.
    Status undo(ReturnCaseId id);
    /// The same for who knows in which state he left it: NothingToUndo where it stands elsewhere by now. By its number,
    /// because a withdrawn case leaves its id to the next one.
    Status undo(const QString& number, ReturnState left);

private:
    Warehouse& m_warehouse;
};

} // namespace qm
