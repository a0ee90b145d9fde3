#include "contentsreader.h"

#include "database.h"

namespace qm {

namespace {

constexpr Sql kContents = "SELECT EXISTS (SELECT 1 FROM item), EXISTS (SELECT 1 FROM supplier), "
                          "(SELECT max(moment) FROM sales_line)";

} // namespace

Result<WarehouseContents> readContents(const Database& database) {
    Statement row = database.query(kContents);
    WarehouseContents contents;
    if (row.next()) {
        contents.hasItems = row.boolean(0);
        contents.hasSuppliers = row.boolean(1);
        if (!row.isNull(2)) {
            contents.lastSale = row.moment(2).day();
        }
    }
    if (!row.status().ok()) {
        return row.status().error();
    }
    return contents;
}

} // namespace qm
