#include "orderexport.h"

#include "csvwriter.h"

namespace qm {

Status saveOrderCsv(const PurchaseOrder& order, const Supplier& supplier, const Location& place, int minorDigits,
                    const QString& file) {
    CsvWriter csv({"number", "supplier", "sku", "quantity", "price", "ordered", "expected", "location", "line",
                   "supplier_sku", "supplier_name", "name", "unit", "pack", "amount", "currency", "note"});
    const PurchaseOrderRow& head = order.head;
    for (const PurchaseOrderLine& line : order.lines) {
        csv.text(head.number.toStdString()).text(supplier.code.toStdString()).text(line.sku.toStdString());
        csv.decimal(line.open().value, line.decimals);
        if (line.price) {
            csv.decimal(line.price->tenThousandths, 4, 2);
        } else {
            csv.empty();
        }
        csv.day(head.ordered);
        const auto expected = line.expected ? line.expected : head.expected;
        if (expected) {
            csv.day(*expected);
        } else {
            csv.empty();
        }
        csv.text(place.code.toStdString()).integer(line.line).text(line.supplierSku.toStdString());
        csv.text(line.supplierItemName.toStdString()).text(line.name.toStdString()).text(line.unit.toStdString());
        csv.decimal(line.pack.value, line.decimals);
        if (line.amount) {
            csv.decimal(line.amount->minor, minorDigits, minorDigits);
        } else {
            csv.empty();
        }
        csv.text(head.currency.toStdString()).text(line.note.toStdString());
        csv.endRow();
    }
    return csv.save(file.toStdString());
}

} // namespace qm
