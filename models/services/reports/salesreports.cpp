#include "cataloguereader.h"
#include "catalogueservice.h"
#include "demandreader.h"
#include "listqueries.h"
#include "locationrepository.h"
#include "reports/reportrows.h"
#include "servedshare.h"
#include "servicegoals.h"
#include "stocklistreader.h"

#include <algorithm>
#include <array>

namespace qm::reports {

namespace {

constexpr int kWeeks = 52;
constexpr int kServedDays = 90;
// Variation of weekly demand up to which an item is X (steady) and Y (changing); beyond it is Z.
constexpr double kUpToX = 0.5;
constexpr double kUpToY = 1.0;

struct WeeklySales {
    std::array<double, kWeeks> sold{}; ///< units; the last week ends the day before the report's

    double sum() const {
        double all = 0;
        for (const double week : sold) {
            all += week;
        }
        return all;
    }
    /// Standard deviation ÷ mean.
    double variation() const {
        const double mean = sum() / kWeeks;
        double squares = 0;
        for (const double week : sold) {
            squares += (week - mean) * (week - mean);
        }
        return std::sqrt(squares / kWeeks) / mean;
    }
};

Result<QHash<ItemId, WeeklySales>> weeklySales(const Database& database, CalendarDay before) {
    QHash<ItemId, WeeklySales> sales;
    const Status read = readSoldDays(database, before, {}, [&](const SoldDay& day) {
        const int weeksAgo = (before - 1 - day.day) / 7;
        if (weeksAgo < kWeeks) {
            sales[day.item].sold[std::size_t(kWeeks - 1 - weeksAgo)] += double(day.sold.value);
        }
        return true;
    });
    return read ? Result<QHash<ItemId, WeeklySales>>(std::move(sales)) : read.error();
}

} // namespace

Result<Report> movements(const Question& question) {
    const auto rows = ListQueries(question.warehouse).movements(question.opening);
    const auto places =
        question.warehouse.read([](const Database& database) { return locationrepository::all(database); });
    if (!rows || !places) {
        return rows ? places.error() : rows.error();
    }
    QHash<LocationId, QString> codes;
    for (const Location& place : *places) {
        codes.insert(place.id, place.code);
    }
    const int digits = question.warehouse.currencyDigits();
    Report report;
    report.columns = {{"date"},     {"kind"}, {"document"}, {"line"},          {"sku"}, {"name"},
                      {"location"}, {"lot"},  {"quantity"}, {"value", digits}, {"user"}};
    for (const MovementRow& row : *rows) {
        report.rows.push_back({day(Moment{row.moment}.day()), text(row.documentKind), text(row.documentNumber),
                               number(row.line), text(row.sku), text(row.itemName), text(codes.value(row.location)),
                               text(row.lot), quantity(row.quantity, row.decimals),
                               row.value ? number(row.value->minor, digits) : SheetCell{}, text(row.user)});
    }
    return report;
}

Result<Report> abcXyz(const Question& question) {
    const int digits = question.warehouse.currencyDigits();
    return question.warehouse.read([&](const Database& database) -> Result<Report> {
        auto items = readItems(database);
        if (!items) {
            return items.error();
        }
        const auto classes = abcClasses(database, *items, question.day);
        const auto sales = weeklySales(database, question.day);
        if (!classes || !sales) {
            return classes ? sales.error() : classes.error();
        }
        Report report;
        report.columns = {{"sku"}, {"name"},      {"category"}, {"sold"}, {"sales_value", digits},
                          {"abc"}, {"variation"}, {"xyz"}};
        for (const Item& item : *items) {
            const WeeklySales weeks = sales->value(item.id);
            const double units = weeks.sum() / std::pow(10.0, item.decimals);
            const std::optional<UnitPrice> price = item.price ? item.price : item.cost;
            const std::optional<double> worth =
                price ? std::optional(units * double(price->tenThousandths) / 10'000) : std::nullopt;
            const auto variation = units > 0 ? std::optional(weeks.variation()) : std::nullopt;
            const QString xyz = QString(!variation             ? QString()
                                        : *variation <= kUpToX ? QStringLiteral("X")
                                        : *variation <= kUpToY ? QStringLiteral("Y")
                                                               : QStringLiteral("Z"));
            const auto abc = static_cast<char16_t>(u'A' + static_cast<int>(classes->value(item.id)));
            report.rows.push_back({text(item.sku), text(item.name), text(item.category),
                                   number(std::llround(weeks.sum()), item.decimals), real(worth, digits),
                                   text(QString(QChar(abc))), real(variation, 2), text(xyz)});
        }
        std::ranges::stable_sort(report.rows, std::greater{}, [](const std::vector<SheetCell>& row) {
            return row[4].number ? row[4].number->value : -1;
        });
        return report;
    });
}

Result<Report> suppliers(const Question& question) {
    const auto rows = CatalogueService(question.warehouse).suppliers();
    if (!rows) {
        return rows.error();
    }
    Report report;
    report.columns = {{"code"},    {"name"},       {"items"},       {"deliveries"}, {"lead_time_days"},
                      {"on_time"}, {"fill_share"}, {"open_orders"}, {"late_orders"}};
    for (const SupplierRow& row : *rows) {
        report.rows.push_back({text(row.supplier.code), text(row.supplier.name), number(row.items),
                               number(row.deliveries), real(row.measuredLeadTimeDays, 1), percent(row.onTimeShare),
                               percent(row.fillShare), number(row.openOrders), number(row.lateOrders)});
    }
    return report;
}

Result<Report> serviceLevel(const Question& question) {
    const auto served = readServedShares(question.warehouse, kServedDays, question.progress);
    const auto items = question.warehouse.read([](const Database& database) { return readItems(database); });
    if (!served || !items) {
        return served ? items.error() : served.error();
    }
    Report report;
    report.columns = {{"sku"}, {"name"}, {"category"}, {"sold"}, {"asked_for"}, {"empty_days"}, {"served"}, {"goal"}};
    for (const Item& item : *items) {
        const auto share = served->constFind(item.id);
        if (share == served->constEnd() || share->askedFor.value == 0) {
            continue;
        }
        report.rows.push_back({text(item.sku), text(item.name), text(item.category),
                               quantity(share->sold, item.decimals), quantity(share->askedFor, item.decimals),
                               number(share->emptyDays), percent(share->share()), percent(share->goal)});
    }
    return report;
}

} // namespace qm::reports
