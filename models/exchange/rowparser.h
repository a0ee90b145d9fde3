#pragma once

#include "fieldreader.h"
#include "importrows.h"

namespace qm {

/// Fill a row from the record that fields was started with. What is wrong in itself is complained about in fields: an
/// empty required field, text that is no number, date or time, a negative price, quantity or lead time where none can
/// be (sales excepted: their rules need the item and stand in the import job), wrong price breaks and order days.
/// Columns are read by their places in importColumns of the row's kind.
void parseRow(FieldReader& fields, LocationRow& row);
void parseRow(FieldReader& fields, ItemRow& row);
void parseRow(FieldReader& fields, SupplierRow& row);
void parseRow(FieldReader& fields, TermRow& row);
void parseRow(FieldReader& fields, StockRow& row);
void parseRow(FieldReader& fields, SalesRow& row);
void parseRow(FieldReader& fields, OrderRow& row);
void parseRow(FieldReader& fields, ReceiptRow& row);

} // namespace qm
