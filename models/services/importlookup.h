#pragma once

#include "importitemindex.h"
#include "importsession.h"
#include "recordloop.h"

#include <optional>

namespace qm {

/// What rows name, looked up. A name that is not known fills the refusal.
class ImportLookup {
public:
    /// Failure: UnknownLocation (of the request).
    static Result<ImportLookup> load(const Database& database, const ImportSession& session);

    /// Null where it is not known.
    const Item* item(const std::string& sku, RowRefusal& refusal) const;
    /// None where it is not known.
    LocationId place(const std::string& code, RowRefusal& refusal) const;
    /// The number in the item's smallest unit. field: our column's name.
    static std::optional<Quantity> quantity(std::string_view field, const DecimalNumber& number, const Item& item,
                                            RowRefusal& refusal);

private:
    ImportLookup(ImportPlaces places, ImportItemIndex items) : m_places(std::move(places)), m_items(std::move(items)) {}

    ImportPlaces m_places;
    ImportItemIndex m_items;
};

/// Takes a file in: each row is taken (take, as forEachRecord calls it). A kind that first gathers leaves out what is
/// there already (compare) and posts the rest under the file's id (post); another stores each row as it takes it.
template <typename Record, typename Taking>
Status takeFile(Transaction& transaction, ImportSession& session, Taking& taking) {
    const Status read = forEachRecord<Record>(
        session.request.preview, session.readProgress(), session.result.read, session.result.errors,
        [&](const Record& record, RowRefusal& refusal) { return taking.take(record, refusal); });
    if (!read.ok()) {
        return read;
    }
    if constexpr (requires { taking.compare(); }) {
        if (const Status compared = taking.compare(); !compared.ok()) {
            return compared;
        }
    }
    session.count();
    if (session.result.posted == 0) {
        return {};
    }
    const auto stored = storeImportFile(transaction, session);
    if (!stored.ok()) {
        return stored.error();
    }
    if constexpr (requires { taking.post(*stored); }) {
        return taking.post(*stored);
    }
    return {};
}

} // namespace qm
