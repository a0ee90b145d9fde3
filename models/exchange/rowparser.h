#pragma once

#include "fieldreader.h"
#include "importrecords.h"

namespace qm {

/// Fill a row from the record that fields was started with. What is wrong in itself is complained about in fields: an
/// empty required field, text that is no number, date or time, a negative price, quantity or lead time where none can
/// be (sales excepted: their rules need the item and stand in the import job), wrong price breaks and order days.
/// Columns are read by their places in importColumns of the row's kind.
void parseRecord(FieldReader& fields, LocationRecord& row);
void parseRecord(FieldReader& fields, ItemRecord& row);
void parseRecord(FieldReader& fields, SupplierRecord& row);
void parseRecord(FieldReader& fields, TermRecord& row);
void parseRecord(FieldReader& fields, CountRecord& row);
void parseRecord(FieldReader& fields, SalesRecord& row);
void parseRecord(FieldReader& fields, OrderRecord& row);
void parseRecord(FieldReader& fields, ReceiptRecord& row);
void parseRecord(FieldReader& fields, ThresholdRecord& row);
void parseRecord(FieldReader& fields, CalendarRecord& row);
void parseRecord(FieldReader& fields, CustomerRecord& row);
void parseRecord(FieldReader& fields, SalesOrderRecord& row);

} // namespace qm
