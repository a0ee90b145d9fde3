#include "settingrepository.h"

namespace qm::settingrepository {

namespace {

constexpr Sql kRead = "SELECT value FROM setting WHERE key = ?1";
constexpr Sql kWrite = "INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2";
constexpr Sql kAdministrator = "SELECT min(id) FROM app_user WHERE role = 'administrator' AND active = 1";
constexpr Sql kLastRecorded = "SELECT recorded_at FROM command ORDER BY id DESC LIMIT 1";
constexpr Sql kRaise = "INSERT INTO counter (name, value) VALUES (?1, 1) "
                       "ON CONFLICT (name) DO UPDATE SET value = value + 1";
constexpr Sql kCounter = "SELECT value FROM counter WHERE name = ?1";

} // namespace

Result<std::optional<QString>> read(const Database& database, const QString& key) {
    Statement row = database.query(kRead, key);
    std::optional<QString> value;
    if (row.next()) {
        value = row.text(0);
    }
    if (!row.status().ok()) {
        return row.status().error();
    }
    return value;
}

Status write(Transaction& transaction, const QString& key, const QString& value) {
    return transaction.execute(kWrite, key, value);
}

Result<Basics> readBasics(const Database& database) {
    const auto currency = read(database, QStringLiteral("currency"));
    if (!currency.ok()) {
        return currency.error();
    }
    const auto location = read(database, QStringLiteral("default_location"));
    if (!location.ok()) {
        return location.error();
    }
    Statement user = database.query(kAdministrator);
    if (!currency->has_value() || !location->has_value() || !user.next() || user.isNull(0)) {
        return Error{ErrorCode::DatabaseDamaged, {"currency, default place or administrator is missing"}, {}};
    }
    Statement last = database.query(kLastRecorded);
    if (!last.next()) {
        return last.status().ok() ? Error{ErrorCode::DatabaseDamaged, {"no command is recorded"}, {}}
                                  : last.status().error();
    }
    return Basics{**currency, LocationId{(*location)->toLongLong()}, UserId{user.integer(0)}, last.integer(0)};
}

Result<std::int64_t> nextNumber(Transaction& transaction, const QString& counter) {
    if (Status raised = transaction.execute(kRaise, counter); !raised.ok()) {
        return raised.error();
    }
    Statement row = transaction.query(kCounter, counter);
    if (!row.next()) {
        return row.status().ok() ? Error{ErrorCode::Internal, {}, "counter"} : row.status().error();
    }
    return row.integer(0);
}

} // namespace qm::settingrepository
