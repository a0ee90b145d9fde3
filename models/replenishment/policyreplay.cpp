#include "policyreplay.h"

#include "orderrounding.h"
#include "probability.h"
#include "referencerules.h"
#include "reorderpolicy.h"
#include "splitmix.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace qm::replenishment {

namespace {

constexpr int kWeek = 7;
constexpr int kBlockDays = 28;
constexpr int kYear = 365;
constexpr int kFirstCoverDays = 30;
constexpr int kLaunchCoverDays = 21;
constexpr int kDraws = 1000;
constexpr std::array kSafetyDays = {0, 7, 14, 28, 45};
constexpr std::array kCoverDays = {7, 14, 30, 60, 90};

std::int64_t demandOn(const ReplayItem& item, CalendarDay day) {
    const int at = day - item.historyStart;
    return at < 0 || at >= static_cast<int>(item.demand.size()) ? 0 : item.demand[static_cast<std::size_t>(at)];
}

double demandBetween(const ReplayItem& item, CalendarDay from, CalendarDay to) {
    double sum = 0;
    for (CalendarDay day = from; day < to; day = day + 1) {
        sum += static_cast<double>(demandOn(item, day));
    }
    return sum;
}

/// Mean of a day of the year before, as far as there is one.
double dailyBefore(const ReplayItem& item, CalendarDay day) {
    const CalendarDay from = std::max(item.historyStart, day - kYear);
    return day > from ? demandBetween(item, from, day) / (day - from) : 0;
}

/// Weekday of the one look a week: the first one on which the supplier takes orders, else that of the first day.
int lookWeekday(const SupplierTerms& supplier, CalendarDay start) {
    for (int weekday = 1; weekday <= kWeek; ++weekday) {
        if (((supplier.orderWeekdays >> (weekday - 1)) & 1u) != 0) {
            return weekday;
        }
    }
    return start.dayOfWeek();
}

struct Coming {
    std::int64_t quantity = 0;
    CalendarDay expected;
    CalendarDay truly;
    bool launch = false; ///< nobody ordered it and nobody pays for the line
};

std::uint64_t seedOf(const std::string& key, CalendarDay day) {
    std::uint64_t hash = 1469598103934665603u; // FNV-1a
    for (const char c : key) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
    }
    return hash ^ (static_cast<std::uint64_t>(day.number()) * 0x9e3779b97f4a7c15u);
}

/// One run. Days go by: receipts, the look, sales, the evening.
class Run {
public:
    Run(const ReplayQuestion& question, const ReplayPolicy& policy)
        : m_question(question)
        , m_policy(policy)
        , m_start(question.first - question.burnInDays)
        , m_stock(question.items.size())
        , m_coming(question.items.size()) {
        m_result.items.resize(question.items.size());
        for (const SupplierTerms& supplier : question.suppliers) {
            m_weekday[supplier.key] = lookWeekday(supplier, m_start);
        }
        const double usual = usualDaily();
        for (std::size_t i = 0; i < question.items.size(); ++i) {
            const ReplayItem& item = question.items[i];
            const auto first = std::ranges::find_if(item.demand, [](std::int64_t units) { return units > 0; });
            const CalendarDay launch = item.historyStart + static_cast<int>(first - item.demand.begin());
            if (launch >= m_start) {
                m_coming[i].push_back({launchStock(item, usual), launch, launch, true});
            }
            m_stock[i].onHand = static_cast<std::int64_t>(
                std::ceil(dailyBefore(item, m_start) * (item.plan.leadTimeMeanDays + kFirstCoverDays)));
        }
    }

    Result<ReplayResult> run() {
        for (CalendarDay day = m_start; day <= m_question.last; day = day + 1) {
            receive(day);
            if (Status looked = look(day); !looked.ok()) {
                return looked.error();
            }
            sell(day);
        }
        m_result.orderCost = m_question.orderCost * m_result.orders;
        return std::move(m_result);
    }

private:
    /// Median of what items sold a day before the replay.
    double usualDaily() const {
        std::vector<double> rates;
        for (const ReplayItem& item : m_question.items) {
            if (const double daily = dailyBefore(item, m_start); daily > 0) {
                rates.push_back(daily);
            }
        }
        std::ranges::sort(rates);
        return rates.empty() ? 1 : rates[rates.size() / 2];
    }
    static std::int64_t launchStock(const ReplayItem& item, double daily) {
        return static_cast<std::int64_t>(std::ceil(daily * (item.plan.leadTimeMeanDays + kLaunchCoverDays)));
    }
    bool measured(CalendarDay day) const { return day >= m_question.first; }
    void cost(std::size_t item, CalendarDay day, double amount) {
        auto& blocks = m_result.items[item].blocks;
        const auto block = static_cast<std::size_t>((day - m_question.first) / kBlockDays);
        blocks.resize(std::max(blocks.size(), block + 1), 0);
        blocks[block] += amount;
    }
    void receive(CalendarDay day) {
        for (std::size_t i = 0; i < m_coming.size(); ++i) {
            std::erase_if(m_coming[i], [&](const Coming& coming) {
                if (coming.truly > day) {
                    return false;
                }
                m_stock[i].onHand += coming.quantity;
                if (measured(day) && !coming.launch) {
                    const double line = m_question.items[i].plan.orderCostLine;
                    ++m_result.items[i].lines;
                    m_result.items[i].ordering += line;
                    cost(i, day, line);
                }
                return true;
            });
        }
    }
    Status look(CalendarDay day) {
        ReplayLook look{day, m_start, {}, m_stock};
        for (std::size_t i = 0; i < m_stock.size(); ++i) {
            const auto weekday = m_weekday.find(m_question.items[i].plan.supplier);
            if (day.dayOfWeek() == (weekday == m_weekday.end() ? m_start.dayOfWeek() : weekday->second)) {
                look.due.push_back(i);
                m_stock[i].coming.clear();
                for (const Coming& coming : m_coming[i]) {
                    if (coming.launch) {
                        continue; // nobody knows of it before
                    }
                    m_stock[i].coming.push_back({coming.quantity, coming.expected, {}});
                }
            }
        }
        if (look.due.empty()) {
            return {};
        }
        const auto decided = m_policy(look);
        if (!decided.ok()) {
            return decided.error();
        }
        if (decided->size() != look.due.size()) {
            return Error{ErrorCode::InvalidNumber, {}, {}};
        }
        std::set<std::string> suppliers;
        for (std::size_t k = 0; k < look.due.size(); ++k) {
            const PlanItem& item = m_question.items[look.due[k]].plan;
            const std::int64_t quantity = roundToPack((*decided)[k], item.moq, item.pack);
            if (quantity > 0) {
                const int expected = std::max(1, static_cast<int>(std::lround(item.leadTimeMeanDays)));
                m_coming[look.due[k]].push_back({quantity, day + expected, day + replayLeadTime(item, day), false});
                suppliers.insert(item.supplier);
            }
        }
        m_result.orders += measured(day) ? static_cast<int>(suppliers.size()) : 0;
        return {};
    }
    void sell(CalendarDay day) {
        for (std::size_t i = 0; i < m_stock.size(); ++i) {
            const ReplayItem& item = m_question.items[i];
            const std::int64_t wanted = demandOn(item, day);
            const std::int64_t sold = std::min(wanted, m_stock[i].onHand);
            m_stock[i].onHand -= sold;
            m_stock[i].sold.push_back(sold);
            m_stock[i].soldOut.push_back(sold < wanted || m_stock[i].onHand <= 0 ? 1 : 0);
            m_result.items[i].shortOn.push_back(sold < wanted);
            if (measured(day)) {
                measure(i, day, static_cast<double>(wanted), static_cast<double>(wanted - sold));
            }
        }
    }
    void measure(std::size_t i, CalendarDay day, double wanted, double lost) {
        const PlanItem& item = m_question.items[i].plan;
        const PieceEconomics economics = PieceEconomics::of(item);
        const double scale = std::pow(10.0, item.decimals);
        const auto onHand = static_cast<double>(m_stock[i].onHand);
        ReplayOutcome& outcome = m_result.items[i];
        outcome.demand += wanted / scale;
        outcome.lost += lost / scale;
        outcome.holding += economics.holdingPerDay * onHand;
        outcome.lostMargin += economics.margin * lost;
        outcome.endValue = economics.price * onHand;
        outcome.stockValue += outcome.endValue / (m_question.last - m_question.first + 1);
        cost(i, day, economics.holdingPerDay * onHand + economics.margin * lost);
    }

    const ReplayQuestion& m_question;
    const ReplayPolicy& m_policy;
    CalendarDay m_start;
    std::vector<ReplayStock> m_stock;
    std::vector<std::vector<Coming>> m_coming;
    std::map<std::string, int> m_weekday;
    ReplayResult m_result;
};

std::int64_t positionOf(const ReplayStock& stock) {
    std::int64_t sum = stock.onHand;
    for (const OpenOrder& order : stock.coming) {
        sum += order.quantity;
    }
    return sum;
}

} // namespace

double ReplayResult::total() const {
    double sum = orderCost;
    for (const ReplayOutcome& item : items) {
        sum += item.total();
    }
    return sum;
}

double ReplayResult::fill() const {
    double demand = 0;
    double lost = 0;
    for (const ReplayOutcome& item : items) {
        demand += item.demand;
        lost += item.lost;
    }
    return demand > 0 ? 1 - lost / demand : 1;
}

double ReplayResult::stockValue() const {
    double sum = 0;
    for (const ReplayOutcome& item : items) {
        sum += item.stockValue;
    }
    return sum;
}

Result<ReplayResult> replay(const ReplayQuestion& question, const ReplayPolicy& policy) {
    return Run(question, policy).run();
}

int replayLeadTime(const PlanItem& item, CalendarDay orderDay) {
    SplitMix random(seedOf(item.key, orderDay));
    const double days = item.leadTimeMeanDays + normalQuantile(random.uniform()) * item.leadTimeSdDays;
    return std::max(1, static_cast<int>(std::lround(days)));
}

ReplayPolicy clairvoyantPolicy(const ReplayQuestion& question) {
    return [&question](const ReplayLook& look) -> Result<std::vector<std::int64_t>> {
        std::vector<std::int64_t> quantities;
        for (const std::size_t i : look.due) {
            const ReplayItem& item = question.items[i];
            const CalendarDay next = look.today + kWeek;
            const CalendarDay end = next + replayLeadTime(item.plan, next);
            const double need = demandBetween(item, look.today, end);
            const auto position = static_cast<double>(positionOf(look.stock[i]));
            if (position >= need) {
                quantities.push_back(0);
                continue;
            }
            const double daily = demandBetween(item, end, end + 60) / 60;
            const PieceEconomics economics = PieceEconomics::of(item.plan);
            const double lot = economics.holdingPerDay > 0
                                   ? std::sqrt(2 * item.plan.orderCostLine * daily / economics.holdingPerDay)
                                   : 0;
            const int cover = daily > 0 ? static_cast<int>(std::min(365.0, lot / daily)) : 0;
            quantities.push_back(static_cast<std::int64_t>(demandBetween(item, look.today, end + cover) - position));
        }
        return quantities;
    };
}

ReplayPolicy minMaxPolicy(std::vector<FixedLimits> limits) {
    return [limits = std::move(limits)](const ReplayLook& look) -> Result<std::vector<std::int64_t>> {
        std::vector<std::int64_t> quantities;
        for (const std::size_t i : look.due) {
            quantities.push_back(minMaxQuantity(positionOf(look.stock[i]), limits[i].min, limits[i].max));
        }
        return quantities;
    };
}

FixedLimits usualLimits(const ReplayItem& item, CalendarDay day, const CoverRule& rule) {
    const double daily = dailyBefore(item, day);
    FixedLimits limits;
    limits.min = static_cast<std::int64_t>(std::ceil(daily * (item.plan.leadTimeMeanDays + rule.safetyDays)));
    limits.max = limits.min + std::max<std::int64_t>(1, static_cast<std::int64_t>(std::ceil(daily * rule.coverDays)));
    return limits;
}

Result<std::vector<CoverRule>> tunedRules(const ReplayQuestion& question) {
    std::vector<CoverRule> best(question.items.size());
    std::vector<double> least(question.items.size(), -1);
    for (const int safety : kSafetyDays) {
        for (const int cover : kCoverDays) {
            const CoverRule rule{safety, cover};
            std::vector<FixedLimits> limits;
            for (const ReplayItem& item : question.items) {
                limits.push_back(usualLimits(item, question.first, rule));
            }
            const auto result = replay(question, minMaxPolicy(std::move(limits)));
            if (!result.ok()) {
                return result.error();
            }
            for (std::size_t i = 0; i < best.size(); ++i) {
                const double total = result->items[i].total();
                if (least[i] < 0 || total < least[i] - 1e-9) {
                    least[i] = total;
                    best[i] = rule;
                }
            }
        }
    }
    return best;
}

SavingRange savingRange(const ReplayResult& dearer, const ReplayResult& cheaper) {
    std::vector<double> savings;
    for (std::size_t i = 0; i < dearer.items.size(); ++i) {
        const auto& more = dearer.items[i].blocks;
        const auto& less = cheaper.items[i].blocks;
        for (std::size_t k = 0; k < std::max(more.size(), less.size()); ++k) {
            savings.push_back((k < more.size() ? more[k] : 0) - (k < less.size() ? less[k] : 0));
        }
    }
    SavingRange range;
    range.saving = dearer.total() - cheaper.total();
    range.low = range.high = range.saving;
    if (savings.empty()) {
        return range;
    }
    // Cost per order belongs to no item; its difference is taken as it is.
    const double orders = dearer.orderCost - cheaper.orderCost;
    SplitMix random(20261125);
    std::vector<double> sums;
    for (int draw = 0; draw < kDraws; ++draw) {
        double sum = orders;
        for (std::size_t k = 0; k < savings.size(); ++k) {
            sum += savings[random.next() % savings.size()];
        }
        sums.push_back(sum);
    }
    std::sort(sums.begin(), sums.end());
    range.low = sums[kDraws / 20];
    range.high = sums[kDraws - 1 - kDraws / 20];
    return range;
}

} // namespace qm::replenishment
