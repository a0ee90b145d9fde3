#pragma once

#include "database.h"
#include "transaction.h"

#include <optional>

namespace qm::settingrepository {

/// Values of table setting, by key. Keys of the program itself: "currency", "default_location" (id).
Result<std::optional<QString>> read(const Database& database, const QString& key);
Status write(Transaction& transaction, const QString& key, const QString& value);

/// What each opening of a warehouse reads.
struct Basics {
    QString currency;
    LocationId defaultLocation;
    UserId administrator;
    std::int64_t lastRecordedAt = 0; ///< UTC milliseconds: of the last command
};
/// Failure: DatabaseDamaged where one is missing.
Result<Basics> readBasics(const Database& database);

/// Raises a counter by one and gives its new value: numbers of documents without gaps.
Result<std::int64_t> nextNumber(Transaction& transaction, const QString& counter);

} // namespace qm::settingrepository
