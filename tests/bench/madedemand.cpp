#include "madedemand.h"

#include "ledger.h"
#include "transaction.h"
#include "warehouse.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <QtCore/QFile>
#include <random>

namespace qm::bench {

namespace {

using forecast::DemandSeries;
using forecast::Period;

constexpr double kPi = 3.14159265358979323846;
constexpr int kLinesOfReceipt = 50;
constexpr int kAhead = 28;
constexpr Sql kAddCategory = "INSERT INTO category (id, name, name_key) VALUES (?1, ?2, ?2)";
constexpr Sql kAddItem = "INSERT INTO item (sku, sku_key, name, name_key, category_id, price) "
                         "VALUES (?1, ?1, ?1, ?1, ?2, ?3)";
constexpr int kCategories = 20;

double unit(std::mt19937_64& random) {
    return static_cast<double>(random() >> 11U) * 0x1.0p-53;
}
double normal(std::mt19937_64& random) {
    return std::sqrt(-2 * std::log(1 - unit(random))) * std::cos(2 * kPi * unit(random));
}

/// How one item sells.
struct Seller {
    double chance = 0; ///< of a sale on an open day
    double size = 1;   ///< usual units of a day with a sale
    double spread = 0; ///< of its logarithm
    double demand(std::mt19937_64& random) const {
        return std::max(1.0, std::floor(size * std::exp(spread * normal(random))));
    }
};

Seller anySeller(std::mt19937_64& random, double usualChance) {
    Seller seller;
    seller.chance = std::min(0.95, usualChance * std::exp(0.8 * normal(random)));
    seller.size = std::exp(1 + normal(random));
    seller.spread = 0.4 + 0.6 * unit(random);
    return seller;
}

} // namespace

std::vector<DemandSeries> shopDays(int items, int days) {
    std::mt19937_64 random(1);
    const CalendarDay end = CalendarDay::fromNumber(20'000);
    std::vector<DemandSeries> result;
    for (int i = 0; i < items; ++i) {
        const Seller seller = anySeller(random, 0.2);
        DemandSeries series;
        series.key = "item" + std::to_string(i);
        series.period = Period::Day;
        series.group = std::to_string(i % kCategories);
        series.start = end - days;
        for (int t = 0; t < days; ++t) {
            const bool sold = (series.start + t).dayOfWeek() != 7 && unit(random) < seller.chance;
            series.units.push_back(sold || t == 0 ? seller.demand(random) : 0);
        }
        result.push_back(std::move(series));
    }
    return result;
}

std::vector<DemandSeries> shopDaysWithPromotions(int items, int days) {
    std::mt19937_64 random(2);
    std::vector<DemandSeries> result = shopDays(items, days);
    for (DemandSeries& series : result) {
        forecast::Regressor price{"price", {}, {}};
        forecast::Regressor promotion{"promotion", {}, {}};
        bool offered = false;
        for (int t = 0; t < days + kAhead; ++t) {
            offered = t % 7 == 0 ? unit(random) < 0.1 : offered;
            (t < days ? price.history : price.future).push_back(offered ? 1.6 : 2.0);
            (t < days ? promotion.history : promotion.future).push_back(offered ? 1 : 0);
            if (t < days && offered) {
                series.units[static_cast<std::size_t>(t)] *= 2;
            }
        }
        series.regressors = {std::move(price), std::move(promotion)};
    }
    return result;
}

std::vector<DemandSeries> smoothMonths(int items, int months) {
    std::mt19937_64 random(3);
    std::vector<DemandSeries> result;
    for (int i = 0; i < items; ++i) {
        DemandSeries series;
        series.key = "item" + std::to_string(i);
        series.period = Period::Month;
        series.start = CalendarDay::fromDate(2010, 1, 1).value();
        const double level = std::exp(3 + 2 * unit(random));
        const double growth = 0.01 * normal(random);
        const double season = 0.4 * unit(random);
        for (int t = 0; t < months; ++t) {
            const double mean = level * std::exp(growth * t) * (1 + season * std::sin(2 * kPi * (t + i) / 12));
            series.units.push_back(std::max(0.0, std::round(mean * (1 + 0.15 * normal(random)))));
        }
        result.push_back(std::move(series));
    }
    return result;
}

bool writeHistory(const std::vector<DemandSeries>& series, const QString& file) {
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        return false;
    }
    out.write("item,date,quantity\n");
    for (const DemandSeries& one : series) {
        for (std::size_t t = 0; t < one.units.size(); ++t) {
            if (one.units[t] > 0) {
                const std::string row = one.key + ',' + (one.start + static_cast<int>(t)).toIso() + ',' +
                                        std::to_string(static_cast<long long>(one.units[t])) + '\n';
                out.write(row.data(), static_cast<qint64>(row.size()));
            }
        }
    }
    return out.flush();
}

bool makeWarehouse(const QString& file, int items, int days, CalendarDay end) {
    NewWarehouse start;
    start.currency = QStringLiteral("EUR");
    auto made = Warehouse::create(file, start);
    const auto failed = [](const char* what) {
        std::fprintf(stderr, "cannot %s\n", what);
        return false;
    };
    if (!made.ok()) {
        return failed("make the warehouse");
    }
    Warehouse& warehouse = **made;
    std::mt19937_64 random(4);
    std::vector<Seller> sellers;
    const Status catalogue = warehouse.write({QStringLiteral("items"), {}, {}}, [&](Transaction& transaction) {
        Status done;
        for (int category = 1; category <= kCategories && done.ok(); ++category) {
            done = transaction.execute(kAddCategory, category, QStringLiteral("category %1").arg(category));
        }
        for (int item = 1; item <= items && done.ok(); ++item) {
            sellers.push_back(anySeller(random, 0.037)); // 0.05 on average
            done = transaction.execute(kAddItem, QStringLiteral("item%1").arg(item), 1 + item % kCategories,
                                       10'000 * (1 + item % 40));
        }
        return done;
    });
    if (!catalogue.ok()) {
        return failed("add items");
    }
    // The next day on which each item sells, drawn when the last one comes.
    std::vector<std::vector<int>> sells(static_cast<std::size_t>(days));
    const auto draw = [&](int item, int after) {
        const double chance = sellers[static_cast<std::size_t>(item)].chance;
        const double gap = 1 + std::floor(std::log(1 - unit(random)) / std::log(1 - chance));
        if (after + gap < days) {
            sells[static_cast<std::size_t>(after + static_cast<int>(gap))].push_back(item);
        }
    };
    for (int item = 0; item < items; ++item) {
        draw(item, -1);
    }
    constexpr int kDaysOfTransaction = 30;
    for (int first = 0; first < days; first += kDaysOfTransaction) {
        const Status sold = warehouse.write({QStringLiteral("sales"), {}, {}}, [&](Transaction& transaction) -> Status {
            Ledger ledger(transaction);
            for (int day = first; day < std::min(days, first + kDaysOfTransaction); ++day) {
                std::vector<int>& today = sells[static_cast<std::size_t>(day)];
                for (std::size_t line = 0; line < today.size(); line += kLinesOfReceipt) {
                    SalesDocument document;
                    document.number = QString::number(line);
                    document.location = warehouse.defaultLocation();
                    document.moment = Moment::at(end - (days - day), static_cast<int>(line) % 80'000);
                    document.timed = true;
                    for (std::size_t i = line; i < std::min(line + kLinesOfReceipt, today.size()); ++i) {
                        const auto units = sellers[static_cast<std::size_t>(today[i])].demand(random);
                        document.lines.push_back({ItemId{today[i] + 1}, {static_cast<std::int64_t>(units)}, {}, {}});
                        draw(today[i], day);
                    }
                    if (const auto id = ledger.addSales(document); !id.ok()) {
                        return id.error();
                    }
                }
                std::vector<int>().swap(today);
            }
            return ledger.settle();
        });
        if (!sold.ok()) {
            return failed("add sales");
        }
        std::fprintf(stderr, "\rmaking the warehouse: day %d of %d", std::min(days, first + kDaysOfTransaction), days);
    }
    std::fprintf(stderr, "\n");
    return true;
}

} // namespace qm::bench
