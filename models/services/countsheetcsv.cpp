#include "countsheetcsv.h"

#include "csvwriter.h"

namespace qm {

Status saveCountSheetCsv(const CountList& list, const QString& file) {
    CsvWriter csv({"list", "line", "location", "sku", "name", "lot", "expiry", "unit", "quantity", "date", "time"});
    for (const CountLine& line : list.lines) {
        csv.text(list.head.number.toStdString()).integer(line.line).text(line.place.toStdString());
        csv.text(line.sku.toStdString()).text(line.name.toStdString()).text(line.lot.code.toStdString());
        if (line.lot.expiry) {
            csv.day(*line.lot.expiry);
        } else {
            csv.empty();
        }
        csv.text(line.unit.toStdString()).empty().empty().empty();
        csv.endRow();
    }
    return csv.save(file.toStdString());
}

} // namespace qm
