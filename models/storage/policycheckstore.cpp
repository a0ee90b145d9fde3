#include "policycheckstore.h"

namespace qm::policycheckstore {

namespace {

constexpr Sql kRead = "SELECT facts FROM policy_check";
constexpr Sql kWrite =
    "INSERT INTO policy_check (id, facts) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET facts = excluded.facts";

} // namespace

Result<QByteArray> read(const Database& database) {
    Statement row = database.query(kRead);
    if (!row.next()) {
        return row.status().ok() ? Result<QByteArray>(QByteArray()) : row.status().error();
    }
    return row.blob(0);
}

Status write(Transaction& transaction, const QByteArray& facts) {
    const auto rows = transaction.change(kWrite, facts);
    return rows.ok() ? Status() : Status(rows.error());
}

} // namespace qm::policycheckstore
