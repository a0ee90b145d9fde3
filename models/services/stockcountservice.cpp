#include "stockcountservice.h"

#include "cataloguereader.h"
#include "countposting.h"
#include "ledger.h"
#include "locationrepository.h"
#include "stocklevels.h"
#include "tillreader.h"
#include "warehouse.h"

#include <algorithm>

namespace qm {

Result<std::vector<Location>> StockCountService::placesOf(ItemId item, LocationId within) const {
    return m_warehouse.read([&](const Database& database) -> Result<std::vector<Location>> {
        StockQuestion question;
        question.item = item;
        if (within) {
            question.site = within;
        }
        const auto levels = stockLevels(database, question);
        const auto locations = locationrepository::all(database);
        if (!levels.ok() || !locations.ok()) {
            return levels.ok() ? locations.error() : levels.error();
        }
        std::vector<Location> places;
        const auto add = [&](LocationId id) {
            const auto place = std::ranges::find(*locations, id, &Location::id);
            if (place != locations->end() && !place->quarantine &&
                std::ranges::find(places, id, &Location::id) == places.end()) {
                places.push_back(*place);
            }
        };
        for (const StockLevel& level : *levels) {
            add(level.key.location);
        }
        if (places.empty()) {
            add(within ? within : m_warehouse.defaultLocation());
        }
        return places;
    });
}

Result<QStringList> StockCountService::untimedTills(LocationId place) const {
    const LocationId at = place ? place : m_warehouse.defaultLocation();
    return m_warehouse.read([&](const Database& database) -> Result<QStringList> {
        auto locations = locationrepository::all(database);
        if (!locations.ok()) {
            return locations.error();
        }
        return readUntimedTills(database, sitesOf(*locations).value(at, at), m_warehouse.today() + 1);
    });
}

Result<DocumentId> StockCountService::post(const std::vector<CountEntry>& readings, LocationId place,
                                           const CountTime& time) {
    CountDocument document;
    document.location = place ? place : m_warehouse.defaultLocation();
    document.moment = time.when == CountTime::When::BeforeOpening  ? Moment::openingOf(m_warehouse.today())
                      : time.when == CountTime::When::AfterClosing ? Moment::ofUntimedCount(m_warehouse.today())
                                                                   : m_warehouse.now();
    if (time.when == CountTime::When::Now) {
        document.lastReceipts = time.lastReceipts;
    }
    document.lines = readings;
    DocumentId id;
    const Status done = m_warehouse.write({u"count"_qs, {}, {}}, [&](Transaction& transaction) -> Status {
        Ledger ledger(transaction);
        const auto added = ledger.addCount(document);
        if (!added.ok()) {
            return added.error();
        }
        id = *added;
        return ledger.settle();
    });
    if (!done.ok()) {
        return done.error();
    }
    return id;
}

Status StockCountService::undo(DocumentId count) {
    return m_warehouse.write({u"undo count"_qs, {}, {}},
                             [count](Transaction& transaction) { return takeBackCount(transaction, count); });
}

} // namespace qm
