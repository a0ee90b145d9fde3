#include "cataloguereader.h"
#include "codekey.h"
#include "importlookup.h"
#include "locationrepository.h"
#include "thresholdsteps.h"
#include "thresholdstore.h"
#include "transaction.h"
#include "warehouse.h"

#include <map>
#include <set>

namespace qm {

namespace {

using Key = std::pair<ItemId, LocationId>;

/// Takes fixed thresholds row by row. A row without minimum and maximum takes the fixed one back.
class ThresholdTaking {
public:
    ThresholdTaking(Transaction& transaction, ImportSession& session)
        : m_transaction(transaction), m_session(session), m_day(session.warehouse.today()) {}

    Status load() {
        const Database& database = m_transaction.database();
        const auto items = readItems(database);
        const auto known = readThresholds(database, m_day);
        const auto locations = locationrepository::all(database);
        auto places = ImportPlaces::load(database, m_session.warehouse, m_session.request.location);
        for (const Error* error :
             {items.ok() ? nullptr : &items.error(), known.ok() ? nullptr : &known.error(),
              locations.ok() ? nullptr : &locations.error(), places.ok() ? nullptr : &places.error()}) {
            if (error != nullptr) {
                return *error;
            }
        }
        for (const Item& item : *items) {
            m_items.insert(codeKey(item.sku), item);
        }
        for (const ThresholdRow& row : *known) {
            if (row.fixed) {
                m_fixed[{row.item, row.site}] = ThresholdLimits{row.reorderPoint, row.orderUpTo};
            }
        }
        for (const Location& location : *locations) {
            if (location.kind == LocationKind::Site) {
                m_sites.insert(location.id);
            }
        }
        m_places = *std::move(places);
        return {};
    }

    Result<bool> take(const ThresholdRecord& record, RowRefusal& refusal) {
        const Item item = m_items.value(codeKey(QString::fromStdString(record.sku)));
        if (!item.id) {
            refusal = {"sku", {ErrorCode::UnknownItem, {record.sku}, {}}};
            return false;
        }
        // Orders are delivered to a site, so limits stand at one.
        const LocationId site = m_places.find(record.location);
        if (!m_sites.contains(site)) {
            refusal = {"location", {ErrorCode::UnknownLocation, {record.location}, {}}};
            return false;
        }
        if (!m_seen.insert({item.id, site}).second) {
            refusal = {"sku", {ErrorCode::DuplicateCode, {record.sku}, {}}};
            return false;
        }
        std::optional<ThresholdLimits> limits;
        if (record.minimum && record.maximum) {
            const auto minimum = record.minimum->atScale(item.decimals);
            const auto maximum = record.maximum->atScale(item.decimals);
            if (!minimum.ok() || !maximum.ok()) {
                refusal = {minimum.ok() ? "maximum" : "minimum", minimum.ok() ? maximum.error() : minimum.error()};
                return false;
            }
            limits = ThresholdLimits{Quantity{*minimum}, Quantity{*maximum}};
            if (Status refused = refuseLimits(*limits); !refused.ok()) {
                refusal = {"maximum", refused.error()};
                return false;
            }
        }
        std::optional<ThresholdLimits>& present = m_fixed[{item.id, site}];
        if (present == limits) {
            return true;
        }
        if (Status stored = storeFixedThreshold(m_transaction, {item.id, site, present, limits}, m_day); !stored.ok()) {
            return stored.error();
        }
        present = limits;
        ++m_session.result.posted;
        return true;
    }

private:
    Transaction& m_transaction;
    ImportSession& m_session;
    CalendarDay m_day;
    QHash<QString, Item> m_items;
    std::map<Key, std::optional<ThresholdLimits>> m_fixed;
    std::set<LocationId> m_sites;
    std::set<Key> m_seen;
    ImportPlaces m_places;
};

} // namespace

Status importThresholds(Transaction& transaction, ImportSession& session) {
    ThresholdTaking taking(transaction, session);
    if (Status loaded = taking.load(); !loaded.ok()) {
        return loaded;
    }
    return takeFile<ThresholdRecord>(transaction, session, taking);
}

} // namespace qm
