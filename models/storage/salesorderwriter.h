#pragma once

#include "result.h"
#include "salesorder.h"

namespace qm {

class Transaction;

/// Stores a draft with its lines, and the first row of its history. Of the lines: item, quantity, price and tax.
/// DuplicateDocument (args: number) where the number is taken.
Result<SalesOrderId> insertSalesOrder(Transaction& transaction, const SalesOrder& order);
/// Changes a draft's head and lines to those given; the version must be the one given (Conflict) and rises by one.
Status updateSalesOrder(Transaction& transaction, const SalesOrder& order);
/// A number that no order has: SO-0001 and on.
Result<QString> nextSalesOrderNumber(Transaction& transaction);

/// Moves an order to a state, with a row of its history dated day; its version rises by one. Not allowed from where it
/// stands: IllegalTransition (args: from, to).
Status stepSalesOrder(Transaction& transaction, SalesOrderId order, SalesOrderState to, CalendarDay day);
/// Raises the version alone, where something of it changed that is no state.
Status touchSalesOrder(Transaction& transaction, SalesOrderId order);
/// Changes what of a line was shipped and cancelled.
Status moveSalesOrderLine(Transaction& transaction, SalesOrderLineId line, Quantity shipped, Quantity cancelled);
/// Leaves the number of a cancelled order free: it gets an addition, which is given back whole.
Result<QString> freeSalesOrderNumber(Transaction& transaction, SalesOrderId order);

} // namespace qm
