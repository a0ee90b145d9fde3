#include "demandreader.h"

#include "database.h"

#include <algorithm>
#include <map>

namespace qm {

namespace {

constexpr Sql kLines = R"(SELECT s.item_id, s.moment, s.quantity, s.location_id FROM sales_line AS s
WHERE s.moment < ?1 AND s.id NOT IN (SELECT sales_line_id FROM sales_line_void)
  AND s.id NOT IN (SELECT sales_line_id FROM anomaly WHERE sales_line_id IS NOT NULL AND decision <> 'real')
ORDER BY s.item_id, s.moment)";
constexpr Sql kLinesOfItem = R"(SELECT s.item_id, s.moment, s.quantity, s.location_id FROM sales_line AS s
WHERE s.item_id = ?2 AND s.moment < ?1 AND s.id NOT IN (SELECT sales_line_id FROM sales_line_void)
  AND s.id NOT IN (SELECT sales_line_id FROM anomaly WHERE sales_line_id IS NOT NULL AND decision <> 'real')
ORDER BY s.moment)";
// Without GROUP BY, for which SQLite would sort all lines: 250 MB of ten million.
constexpr Sql kSaleMoments = R"(SELECT location_id, moment FROM sales_line
WHERE moment < ?1 AND id NOT IN (SELECT sales_line_id FROM sales_line_void))";
constexpr Sql kSteps = R"(SELECT item_id, location_id, moment, quantity, 0 FROM movement WHERE moment < ?1
UNION ALL
SELECT c.item_id, c.location_id, min(c.moment), 0, 1 FROM count_line AS c
WHERE c.moment < ?1 AND NOT EXISTS (SELECT 1 FROM document AS x WHERE x.reverses_id = c.document_id)
GROUP BY c.item_id, c.location_id ORDER BY 1, 3)";
constexpr Sql kStepsOfItem = R"(SELECT item_id, location_id, moment, quantity, 0 FROM movement
WHERE moment < ?1 AND item_id = ?2
UNION ALL
SELECT c.item_id, c.location_id, min(c.moment), 0, 1 FROM count_line AS c
WHERE c.moment < ?1 AND c.item_id = ?2
  AND NOT EXISTS (SELECT 1 FROM document AS x WHERE x.reverses_id = c.document_id)
GROUP BY c.item_id, c.location_id ORDER BY 1, 3)";

} // namespace

Status readSoldDays(const Database& database, CalendarDay before, ItemId item,
                    const std::function<bool(const SoldDay&)>& take) {
    using Key = std::pair<std::int64_t, std::int32_t>; // place, day
    std::map<Key, SoldDay> days;
    ItemId current;
    const auto flush = [&] {
        bool going = true;
        for (auto day = days.begin(); going && day != days.end(); ++day) {
            going = take(day->second);
        }
        days.clear();
        return going;
    };
    const Moment end = Moment::openingOf(before);
    Statement rows = item ? database.query(kLinesOfItem, end, item) : database.query(kLines, end);
    while (rows.next()) {
        const ItemId next{rows.integer(0)};
        if (next != current) {
            if (!flush()) {
                return Error{ErrorCode::Cancelled, {}, {}};
            }
            current = next;
        }
        const LocationId location{rows.integer(3)};
        const CalendarDay date = rows.moment(1).day();
        const Quantity quantity = rows.quantity(2);
        SoldDay& day = days[{location.value, date.number()}];
        day.item = current;
        day.location = location;
        day.day = date;
        ++day.lines;
        if (quantity.value > 0) {
            day.sold += quantity;
            day.largest = std::max(day.largest, quantity);
        } else {
            day.returned -= quantity;
        }
    }
    if (!rows.status().ok()) {
        return rows.status();
    }
    return flush() ? Status() : Status(Error{ErrorCode::Cancelled, {}, {}});
}

Result<std::vector<std::pair<LocationId, CalendarDay>>> readLastSales(const Database& database, CalendarDay before) {
    std::map<std::int64_t, Moment> latest;
    Statement rows = database.query(kSaleMoments, Moment::openingOf(before));
    while (rows.next()) {
        const Moment moment = rows.moment(1);
        Moment& last = latest.try_emplace(rows.integer(0), moment).first->second;
        last = std::max(last, moment);
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    std::vector<std::pair<LocationId, CalendarDay>> last;
    for (const auto& [location, moment] : latest) {
        last.emplace_back(LocationId{location}, moment.day());
    }
    return last;
}

Status readStockSteps(const Database& database, CalendarDay before, ItemId item,
                      const std::function<void(const StockStep&)>& take) {
    const Moment end = Moment::openingOf(before);
    Statement rows = item ? database.query(kStepsOfItem, end, item) : database.query(kSteps, end);
    while (rows.next()) {
        take({ItemId{rows.integer(0)}, LocationId{rows.integer(1)}, rows.moment(2), rows.quantity(3), rows.boolean(4)});
    }
    return rows.status();
}

} // namespace qm
