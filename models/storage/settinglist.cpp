#include "settinglist.h"

#include "database.h"

namespace qm {

namespace {

constexpr Sql kAll = "SELECT key, value FROM setting";

} // namespace

Result<QHash<QString, QString>> readSettings(const Database& database) {
    QHash<QString, QString> all;
    Statement rows = database.query(kAll);
    while (rows.next()) {
        all.insert(rows.text(0), rows.text(1));
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return all;
}

} // namespace qm
