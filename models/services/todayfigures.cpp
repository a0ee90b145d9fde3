#include "todayfigures.h"

#include "servicegoals.h"
#include "stocklistreader.h"

#include <algorithm>
#include <cmath>

namespace qm {

namespace {

constexpr int kMonth = 30;
constexpr int kQuarter = 90;
constexpr int kPaceDays = 28; // how fast stock leaves
constexpr double kYear = 365;

/// Sales of a window, in money at today's value and price, over counted items.
struct Window {
    double costOfSales = 0; ///< minor units
    double sold = 0;        ///< at selling price
    double lost = 0;        ///< estimated, on days without stock
    double goal = 0;        ///< of what was asked for (sold and lost), the part that is to be served
    bool hasGoal = false;
};

class FigureReader {
public:
    FigureReader(const Database& database, const StockHistory& history, std::vector<ListedItem> items,
                 QHash<ItemId, CheapestTerm> terms, const FigureQuestion& question)
        : m_database(database)
        , m_history(history)
        , m_items(std::move(items))
        , m_terms(std::move(terms))
        , m_question(question) {}

    Result<Window> window(CalendarDay last, int days) const {
        const auto sold = readSold(m_database, last - (days - 1), last + 1);
        if (!sold) {
            return sold.error();
        }
        Window window;
        for (const ListedItem& item : m_items) {
            const double units = double(sold->value(item.id).value) / std::pow(10.0, item.decimals);
            if (!m_history.isCounted(item.id) || units <= 0) {
                continue;
            }
            if (const auto unit = unitValue(item, m_terms)) {
                window.costOfSales += units * minor(unit->price);
            }
            // A day without stock lost what an average day with stock sold.
            const int empty = m_history.emptyDays(item.id, last, days);
            const double lost = empty < days ? units / (days - empty) * empty : 0;
            window.sold += units * minor(item.price);
            window.lost += lost * minor(item.price);
            if (const auto share = m_question.goals.servedShare(item.id)) {
                window.goal += *share * (units + lost) * minor(item.price);
                window.hasGoal = true;
            }
        }
        return window;
    }

    /// Value of what is on hand and did not sell in the quarter up to the day.
    Result<std::pair<double, int>> idle(CalendarDay last) const {
        const auto sold = readSold(m_database, last - (kQuarter - 1), last + 1);
        if (!sold) {
            return sold.error();
        }
        std::pair<double, int> idle{0, 0};
        for (const ListedItem& item : m_items) {
            const double value = m_history.valueOf(item.id, last);
            if (value > 0 && sold->value(item.id).value == 0) {
                idle.first += value;
                ++idle.second;
            }
        }
        return idle;
    }

    /// Items in stock that are worth what a supplier asks, since they have no cost.
    int valuedByTerms(CalendarDay day) const {
        return static_cast<int>(std::ranges::count_if(
            m_items, [&](const ListedItem& item) { return !item.cost && m_history.valueOf(item.id, day) > 0; }));
    }

private:
    double minor(std::optional<UnitPrice> price) const {
        return price ? double(price->tenThousandths) * std::pow(10.0, m_question.minorDigits - 4) : 0;
    }

    const Database& m_database;
    const StockHistory& m_history;
    std::vector<ListedItem> m_items;
    QHash<ItemId, CheapestTerm> m_terms;
    const FigureQuestion& m_question;
};

Money rounded(double minor) {
    return {std::llround(minor)};
}

} // namespace

Result<TodayFigures> todayFigures(const Database& database, const StockHistory& history,
                                  const FigureQuestion& question) {
    const CalendarDay day = question.day;
    auto items = listItems(database, {});
    auto terms = readCheapestTerms(database, day + 1);
    if (!items || !terms) {
        return items ? terms.error() : items.error();
    }
    const FigureReader reader(database, history, std::move(*items), std::move(*terms), question);
    TodayFigures figures;
    const auto fill = [&](CalendarDay at, auto& value, auto& days, auto& served, auto& turns,
                          auto& idleValue) -> Status {
        const double stock = history.valueOn(at);
        const auto pace = reader.window(at, kPaceDays);
        const auto quarter = reader.window(at, kQuarter);
        const auto idle = reader.idle(at);
        if (!pace || !quarter || !idle) {
            return !pace ? pace.error() : !quarter ? quarter.error() : idle.error();
        }
        value = rounded(stock);
        if (pace->costOfSales > 0) {
            days = stock / (pace->costOfSales / kPaceDays);
        }
        if (quarter->sold > 0) {
            served = quarter->sold / (quarter->sold + quarter->lost);
        }
        if (const double average = history.averageValue(at, kQuarter); average > 0) {
            turns = quarter->costOfSales * (kYear / kQuarter) / average;
        }
        idleValue = rounded(idle->first);
        if (at == day) {
            figures.idleItems = idle->second;
            if (quarter->hasGoal && quarter->sold > 0) {
                figures.servedGoal = quarter->goal / (quarter->sold + quarter->lost);
            }
        }
        return {};
    };
    if (history.valueOn(day) <= 0) {
        return figures; // nothing was counted: nothing is known
    }
    if (const Status now = fill(day, figures.stockValue, figures.daysOfStock, figures.servedShare, figures.turnsAYear,
                                figures.idleStock);
        !now) {
        return now.error();
    }
    figures.valuedByTerms = reader.valuedByTerms(day);
    const CalendarDay before = day - kMonth;
    if (history.valueOn(before) > 0) {
        if (const Status then = fill(before, figures.stockValueMonthAgo, figures.daysOfStockMonthAgo,
                                     figures.servedShareMonthAgo, figures.turnsAYearBefore, figures.idleStockMonthAgo);
            !then) {
            return then.error();
        }
    }
    return figures;
}

} // namespace qm
