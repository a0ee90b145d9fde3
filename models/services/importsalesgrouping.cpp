#include "importsalesgrouping.h"

#include "codekey.h"

#include <cstdlib>
#include <map>
#include <tuple>

namespace qm {

namespace {

class SalesGrouping {
public:
    SalesGrouping(ImportSession& session, const SalesBatch& batch, const ImportPlaces& places, const SaleItems& items)
        : m_session(session), m_batch(batch), m_items(batch.texts.size()), m_places(batch.texts.size()) {
        for (const SalesBatchRow& row : batch.rows) {
            if (!m_items[row.sku].looked) {
                const auto found = items.find(codeKey(QString::fromStdString(batch.texts.text(row.sku))).toStdString());
                m_items[row.sku] = {true, found == items.end() ? nullptr : &found->second};
            }
            if (!m_places[row.location].looked) {
                m_places[row.location] = {true, places.find(batch.texts.text(row.location))};
            }
            add(row);
        }
    }
    std::vector<PlannedDocument> take() { return std::move(m_documents); }

private:
    struct ItemLookup {
        bool looked = false;
        const SaleItem* item = nullptr;
    };
    struct PlaceLookup {
        bool looked = false;
        LocationId place;
    };

    void add(const SalesBatchRow& row) {
        const SaleItem* item = m_items[row.sku].item;
        if (!item) {
            m_session.reject(row.row, "sku", m_batch.texts.text(row.sku),
                             {ErrorCode::UnknownItem, {m_batch.texts.text(row.sku)}, {}});
            return;
        }
        const LocationId place = m_places[row.location].place;
        if (!place) {
            const std::string& code = m_batch.texts.text(row.location);
            m_session.reject(row.row, "location", code, {ErrorCode::UnknownLocation, {code}, {}});
            return;
        }
        const auto quantity = row.quantity.atScale(item->decimals);
        if (!quantity.ok() || std::abs(*quantity) > kMaxQuantity) {
            const std::string text = formatDecimal(row.quantity.mantissa, row.quantity.scale);
            m_session.reject(row.row, "quantity", text,
                             quantity.ok() ? Error{ErrorCode::NumberOutOfRange, {text}, {}} : quantity.error());
            return;
        }
        PlannedSale sale{row.row,     row.moment, row.timed,           row.price.has_value(),
                         row.channel, item->id,   Quantity{*quantity}, item->price};
        if (row.price) {
            sale.price = UnitPrice{*row.price};
        } else if (sale.price && sale.price->tenThousandths == 0) {
            sale.price.reset();
        }
        documentOf(row, place).rows.push_back(sale);
    }

    PlannedDocument& documentOf(const SalesBatchRow& row, LocationId place) {
        const CalendarDay day = row.moment.day();
        const Key key{place.value, day.number(), row.till, row.number};
        if (m_documents.empty() || key != m_lastKey) {
            const auto [entry, added] = m_byKey.try_emplace(key, m_documents.size());
            if (added) {
                m_documents.push_back({place, m_batch.texts.text(row.till), m_batch.texts.text(row.number), day, {}});
            }
            m_last = entry->second;
            m_lastKey = key;
        }
        return m_documents[m_last];
    }

    using Key = std::tuple<std::int64_t, std::int32_t, std::uint32_t, std::uint32_t>;

    ImportSession& m_session;
    const SalesBatch& m_batch;
    std::vector<ItemLookup> m_items;
    std::vector<PlaceLookup> m_places;
    std::map<Key, std::size_t> m_byKey;
    Key m_lastKey;
    std::size_t m_last = 0;
    std::vector<PlannedDocument> m_documents;
};

} // namespace

std::vector<PlannedDocument> groupSales(ImportSession& session, const SalesBatch& batch, const ImportPlaces& places,
                                        const SaleItems& items) {
    return SalesGrouping(session, batch, places, items).take();
}

} // namespace qm
