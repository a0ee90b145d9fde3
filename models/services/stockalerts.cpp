#include "stockalerts.h"

#include "alertreader.h"
#include "bulksalestore.h"
#include "marginloss.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace qm {

namespace {

constexpr int kWeek = 7;
constexpr int kExpiryDays = 60;
constexpr int kOverstockDays = 180;
constexpr int kIdleDays = 90;
constexpr std::int64_t kOverstockUnits = 20; ///< of the currency: less is not worth a look
constexpr double kSame = 1e-6;

double medianOf(std::vector<double> values) {
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

class StockAlertMaker {
public:
    StockAlertMaker(const StockAlertSources& sources, AlertBasis& basis)
        : m_sources(sources)
        , m_basis(basis)
        , m_today(sources.question.today)
        , m_loss(sources.demand, sources.question.minorDigits) {}

    Status add() {
        const auto lots = readExpiringLots(m_sources.database, m_today + kExpiryDays, m_sources.question.place);
        if (!lots) {
            return lots.error();
        }
        addExpiring(*lots);
        if (!m_basis.lastSalesDay) {
            return {};
        }
        const CalendarDay last = std::min(*m_basis.lastSalesDay, m_today - 1);
        auto sold = readSoldWeeks(m_sources.database, last, m_sources.question.place);
        if (!sold) {
            return sold.error();
        }
        const auto bulk = readBulkSales(m_sources.database, {}, false);
        if (!bulk) {
            return bulk.error();
        }
        for (const BulkSale& sale : *bulk) {
            const int week = (last - sale.day) / kWeek;
            if (sale.decision != BulkDecision::Real && sale.day <= last && week < kSoldWeeks &&
                sold->contains(sale.item)) {
                (*sold)[sale.item].at(static_cast<std::size_t>(week)) -= sale.quantity.value;
            }
        }
        for (const ListedStock& listed : m_basis.stock) {
            const StockRow& row = listed.row;
            if (!row.onHand || row.onHand->value <= 0) {
                continue;
            }
            const SoldWeeks weeks = sold->value(row.item);
            addFast(row, weeks);
            const auto idle = addIdle(row, weeks);
            if (!idle) {
                return idle.error();
            }
            if (!*idle) {
                addOverstock(row);
            }
        }
        return {};
    }

private:
    void addFast(const StockRow& row, const SoldWeeks& sold) {
        if (row.outlook == Outlook::Lost || row.outlook == Outlook::Soon || !row.available ||
            row.available->value <= 0) {
            return;
        }
        std::array<double, kSoldWeeks> units{};
        std::ranges::transform(sold, units.begin(),
                               [&](std::int64_t quantity) { return double(quantity) / std::pow(10.0, row.decimals); });
        const auto fast = fastWeek(units);
        if (!fast) {
            return;
        }
        const double pace = double(sold.front()) / kWeek;
        const int lasts = static_cast<int>(double(row.available->value) / pace);
        const CheapestTerm term = m_sources.terms.value(row.item);
        const ChanceDays chances = chanceDays(term.orderDays, 1, term.leadTimeDays.value_or(kWeek), m_today,
                                              m_sources.calendar.notOrdering(term.supplier));
        if (m_today + lasts >= chances.nextArrival) {
            return;
        }
        Alert alert = alertOf(AlertKind::SellsFast, row, QStringLiteral("stock:%1"));
        alert.date = m_today + lasts;
        alert.arrival = chances.arrival;
        const int missed = (*alert.date < chances.arrival ? chances.arrival : chances.nextArrival) - *alert.date;
        alert.amount = {std::llround(pace * missed * m_loss.ofSmallestUnit(row))};
        alert.quantity = {sold.front()};
        alert.usual = {std::llround(fast->usual * std::pow(10.0, row.decimals))};
        m_basis.alerts.push_back(std::move(alert));
    }

    void addExpiring(const std::vector<ExpiringLot>& lots) {
        QHash<ItemId, const StockRow*> rows;
        for (const ListedStock& listed : m_basis.stock) {
            if (listed.row.onHand) {
                rows.insert(listed.row.item, &listed.row);
            }
        }
        for (std::size_t first = 0; first < lots.size();) {
            std::size_t end = first;
            while (end < lots.size() && lots[end].item == lots[first].item) {
                ++end;
            }
            if (const StockRow* row = rows.value(lots[first].item)) {
                addExpiringOf(*row, std::span(lots).subspan(first, end - first));
            }
            first = end;
        }
    }

    void addExpiringOf(const StockRow& row, std::span<const ExpiringLot> lots) {
        std::vector<double> onHand;
        std::vector<double> demand;
        double wanted = 0;
        CalendarDay day = m_today;
        for (const ExpiringLot& lot : lots) {
            for (; day <= lot.expiry; day = day + 1) {
                wanted += m_sources.demand.expected(row.item, m_sources.question.place, row.decimals, day);
            }
            onHand.push_back(double(lot.onHand.value));
            demand.push_back(wanted);
        }
        const std::vector<double> left = leftOfLots(onHand, demand);
        for (std::size_t i = 0; i < lots.size(); ++i) {
            const Quantity quantity{static_cast<std::int64_t>(std::floor(left[i] + kSame))};
            if (quantity.value <= 0) {
                continue;
            }
            Alert alert = alertOf(AlertKind::Expiring, row, QStringLiteral("lot:%1"));
            alert.fact = QStringLiteral("lot:%1").arg(lots[i].lot.value);
            alert.reference = lots[i].code;
            alert.date = lots[i].expiry;
            alert.due = std::max(m_today, lots[i].expiry);
            alert.quantity = quantity;
            alert.days = std::max(0, m_today - lots[i].expiry);
            alert.amount = atCost(row, quantity);
            m_basis.alerts.push_back(std::move(alert));
        }
    }

    void addOverstock(const StockRow& row) {
        if (!row.available || !row.unitValue || !m_sources.demand.knows(row.item) ||
            (row.runsOut && *row.runsOut <= m_today + kOverstockDays)) {
            return;
        }
        double wanted = 0;
        for (int step = 0; step < kOverstockDays; ++step) {
            wanted += m_sources.demand.expected(row.item, m_sources.question.place, row.decimals, m_today + step);
        }
        const Quantity beyond{static_cast<std::int64_t>(std::floor(double(row.available->value) - wanted + kSame))};
        Alert alert = alertOf(AlertKind::Overstock, row, QStringLiteral("overstock:%1"));
        alert.amount = atCost(row, beyond);
        if (beyond.value <= 0 ||
            double(alert.amount.minor) < kOverstockUnits * std::pow(10.0, m_sources.question.minorDigits)) {
            return;
        }
        alert.date = row.runsOut;
        alert.due.reset();
        alert.quantity = beyond;
        m_basis.alerts.push_back(std::move(alert));
    }

    /// Whether it is idle.
    Result<bool> addIdle(const StockRow& row, const SoldWeeks& sold) {
        const bool lately = std::accumulate(sold.begin(), sold.end() - 1, std::int64_t{0}) > 0;
        if (lately || row.status == ItemStatus::New) {
            return false;
        }
        const auto lastSale = readLastSale(m_sources.database, row.item, m_today);
        const auto came = readFirstArrival(m_sources.database, row.item);
        if (!lastSale || !came) {
            return lastSale ? came.error() : lastSale.error();
        }
        if ((*lastSale && m_today - **lastSale <= kIdleDays) || !*came || m_today - **came <= kIdleDays) {
            return false;
        }
        Alert alert = alertOf(AlertKind::IdleStock, row, QStringLiteral("idle:%1"));
        alert.date = *lastSale;
        alert.due.reset();
        alert.quantity = *row.onHand;
        alert.amount = row.value.value_or(Money{});
        m_basis.alerts.push_back(std::move(alert));
        return true;
    }

    Alert alertOf(AlertKind kind, const StockRow& row, const QString& fact) const {
        Alert alert;
        alert.kind = kind;
        alert.fact = fact.arg(row.item.value);
        alert.item = row.item;
        alert.itemName = row.name;
        alert.sku = row.sku;
        alert.decimals = row.decimals;
        alert.due = m_today;
        return alert;
    }

    Money atCost(const StockRow& row, Quantity quantity) const {
        const auto value = row.unitValue && quantity.value > 0
                               ? lineTotal(quantity, row.decimals, *row.unitValue, m_sources.question.minorDigits)
                               : Result<Money>(Money{});
        return value.ok() ? *value : Money{};
    }

    const StockAlertSources& m_sources;
    AlertBasis& m_basis;
    CalendarDay m_today;
    MarginLoss m_loss;
};

} // namespace

std::optional<FastWeek> fastWeek(const std::array<double, 13>& weeks) {
    constexpr std::ptrdiff_t kSellingWeeks = 8;
    constexpr double kDeviations = 3;
    constexpr double kNormal = 1.4826; // of the median absolute deviation to the standard deviation
    const std::vector<double> before(weeks.begin() + 1, weeks.end());
    const double now = weeks.front();
    if (std::ranges::count_if(before, [](double week) { return week > 0; }) < kSellingWeeks ||
        now <= std::ranges::max(before)) {
        return std::nullopt;
    }
    const double usual = medianOf(before);
    std::vector<double> apart;
    for (const double week : before) {
        apart.push_back(std::abs(week - usual));
    }
    const double spread = std::max(kNormal * medianOf(apart), std::sqrt(usual));
    return now > usual + kDeviations * spread ? std::optional(FastWeek{usual}) : std::nullopt;
}

std::vector<double> leftOfLots(const std::vector<double>& onHand, const std::vector<double>& demandUpTo) {
    std::vector<double> left;
    double used = 0;
    for (std::size_t i = 0; i < onHand.size(); ++i) {
        const double taken = std::clamp(demandUpTo[i] - used, 0.0, onHand[i]);
        used += taken;
        left.push_back(onHand[i] - taken);
    }
    return left;
}

Status addStockAlerts(const StockAlertSources& sources, AlertBasis& basis) {
    return StockAlertMaker(sources, basis).add();
}

} // namespace qm
