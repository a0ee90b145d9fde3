#include "alertlist.h"

#include "bulksalestore.h"
#include "countfirst.h"
#include "coverestimate.h"
#include "listreader.h"
#include "orderreader.h"
#include "salesorderreader.h"
#include "stocklistreader.h"
#include "supplierclosures.h"

#include <algorithm>
#include <cmath>
#include <QHash>

namespace qm {

namespace {

constexpr int kWeek = 7;
constexpr int kClosuresAhead = 400;

class AlertMaker {
public:
    AlertMaker(AlertBasis& basis, const AlertQuestion& question, std::shared_ptr<const MeanDemand> demand,
               QHash<ItemId, CheapestTerm> terms, const CalendarBook& calendar)
        : m_basis(basis)
        , m_question(question)
        , m_demand(std::move(demand))
        , m_terms(std::move(terms))
        , m_calendar(calendar) {}

    void addStockAlerts() {
        for (const ListedStock& listed : m_basis.stock) {
            const StockRow& row = listed.row;
            if (listed.negative) {
                add(AlertKind::NegativeStock, row, m_question.today, {});
            }
            if (!row.runsOut || (row.outlook != Outlook::Lost && row.outlook != Outlook::Soon)) {
                continue;
            }
            const CheapestTerm term = m_terms.value(row.item);
            const ChanceDays chances = chanceDays(term.orderDays, 1, term.leadTimeDays.value_or(kWeek),
                                                  m_question.today, m_calendar.notOrdering(term.supplier));
            const bool lost = row.outlook == Outlook::Lost;
            add(lost ? AlertKind::RunsOutBeforeDelivery : AlertKind::LowStock, row, *row.runsOut,
                lossBetween(row, *row.runsOut, lost ? chances.arrival : chances.nextArrival));
        }
    }

    void addOrderAlerts() {
        for (const PurchaseOrder& order : m_basis.openOrders) {
            const bool due =
                order.head.expected && *order.head.expected == m_question.today && isWithSupplier(order.head.state);
            if (order.head.daysLate <= 0 && !due) {
                continue;
            }
            Alert alert;
            alert.kind = due ? AlertKind::DueDelivery : AlertKind::LateOrder;
            alert.reference = order.head.number;
            alert.itemName = order.head.supplierName;
            alert.date = order.head.expected;
            alert.due = m_question.today;
            alert.days = order.head.daysLate;
            for (const PurchaseOrderLine& line : order.lines) {
                if (const StockRow* row = rowOf(line.item); row && line.open().value > 0) {
                    alert.amount += lossWithout(order.head.id, *row, due ? 1 : kWeek);
                }
            }
            m_basis.alerts.push_back(std::move(alert));
        }
    }

    void addStaleData() {
        if (m_basis.lastSalesDay && m_question.today - *m_basis.lastSalesDay > m_question.staleDays) {
            Alert alert;
            alert.kind = AlertKind::StaleData;
            alert.date = m_basis.lastSalesDay;
            alert.due = m_question.today;
            alert.days = m_question.today - *m_basis.lastSalesDay;
            m_basis.alerts.push_back(std::move(alert));
        }
    }

    /// What would run out before the first delivery after a supplier's closure.
    void addClosures() {
        constexpr int kAhead = 14;
        constexpr int kNamed = 3;
        QHash<SupplierId, SupplierPace> paces;
        for (const CheapestTerm& term : std::as_const(m_terms)) {
            const int lead = term.leadTimeDays.value_or(kWeek);
            const SupplierPace known = paces.value(term.supplier, {term.orderDays, lead});
            paces.insert(term.supplier, {term.orderDays, std::max(known.leadTimeDays, lead)});
        }
        for (const ClosureWindow& window : closureWindows(m_calendar, paces, m_question.today, kAhead)) {
            Alert alert;
            alert.kind = AlertKind::SupplierCloses;
            alert.date = window.days.first;
            alert.due = window.lastOrderDay;
            alert.days = window.days.last - window.days.first + 1;
            for (const ListedStock& listed : m_basis.stock) {
                const CheapestTerm term = m_terms.value(listed.row.item);
                if (term.supplier != window.supplier) {
                    continue;
                }
                alert.reference = term.supplierName;
                if (!listed.row.runsOut || *listed.row.runsOut >= window.nextArrival) {
                    continue;
                }
                ++alert.items;
                alert.amount += lossBetween(listed.row, *listed.row.runsOut, window.nextArrival);
                if (alert.names.size() < kNamed) {
                    alert.names << listed.row.name;
                }
            }
            m_basis.alerts.push_back(std::move(alert));
        }
    }

    void addBroken(const std::vector<BrokenReservation>& reservations) {
        for (const BrokenReservation& reservation : reservations) {
            Alert alert;
            alert.kind = AlertKind::ReservationBroken;
            alert.item = reservation.item;
            alert.itemName = reservation.itemName;
            alert.sku = reservation.sku;
            alert.reference = reservation.order;
            alert.date = m_question.today;
            alert.due = m_question.today;
            alert.quantity = reservation.missing;
            m_basis.alerts.push_back(std::move(alert));
        }
    }

    void addStandingOut(const std::vector<BulkSale>& sales) {
        for (const BulkSale& sale : sales) {
            Alert alert;
            alert.kind = AlertKind::SaleStandsOut;
            alert.item = sale.item;
            alert.itemName = sale.itemName;
            alert.sku = sale.sku;
            alert.date = sale.day;
            alert.due = m_question.today;
            alert.quantity = sale.quantity;
            m_basis.alerts.push_back(std::move(alert));
        }
    }

    void addCountFirst(const UncountedList& uncounted) {
        for (const UncountedItem& item : uncounted.first) {
            Alert alert;
            alert.kind = AlertKind::CountFirst;
            alert.item = item.item;
            alert.itemName = item.name;
            alert.sku = item.sku;
            alert.due = m_question.today;
            alert.amount = item.margin28;
            alert.quantity = item.sold28;
            m_basis.alerts.push_back(std::move(alert));
        }
    }

private:
    const StockRow* rowOf(ItemId item) {
        if (m_rows.isEmpty()) {
            for (const ListedStock& listed : m_basis.stock) {
                m_rows.insert(listed.row.item, &listed.row);
            }
        }
        return m_rows.value(item);
    }

    /// Margin of the demand expected from a day (included) to another (excluded); 0 where price or value is unknown.
    Money lossBetween(const StockRow& row, CalendarDay from, CalendarDay to) const {
        double smallestUnits = 0;
        for (CalendarDay day = from; day < to; day = day + 1) {
            smallestUnits += m_demand->expected(row.item, {}, row.decimals, day);
        }
        return {std::llround(smallestUnits * marginOf(row))};
    }

    /// Margin of the demand that finds nothing in the coming days while that order stays away.
    Money lossWithout(PurchaseOrderId away, const StockRow& row, int days) const {
        const double margin = marginOf(row);
        if (margin <= 0 || !row.available) {
            return {};
        }
        double left = double(std::max<std::int64_t>(0, row.available->value));
        double missed = 0;
        for (int day = 0; day < days; ++day) {
            left += arrivingOn(m_question.today + day, row.item, away);
            const double wanted = m_demand->expected(row.item, {}, row.decimals, m_question.today + day);
            missed += std::max(0.0, wanted - left);
            left = std::max(0.0, left - wanted);
        }
        return {std::llround(missed * margin)};
    }

    double arrivingOn(CalendarDay day, ItemId item, PurchaseOrderId but) const {
        double quantity = 0;
        for (const PurchaseOrder& order : m_basis.openOrders) {
            for (const PurchaseOrderLine& line : order.lines) {
                const auto expected = line.expected ? line.expected : order.head.expected;
                if (line.item == item && order.head.id != but && order.head.daysLate <= 0 && expected == day) {
                    quantity += double(line.open().value);
                }
            }
        }
        return quantity;
    }

    /// Minor units for one smallest unit; 0 where price or cost is unknown, or nothing is earned.
    double marginOf(const StockRow& row) const {
        if (!row.price || !row.unitValue) {
            return 0;
        }
        return std::max(0.0, double(row.price->tenThousandths - row.unitValue->tenThousandths) *
                                 std::pow(10.0, m_question.minorDigits - 4 - row.decimals));
    }

    void add(AlertKind kind, const StockRow& row, CalendarDay date, Money amount) {
        Alert alert;
        alert.kind = kind;
        alert.item = row.item;
        alert.itemName = row.name;
        alert.sku = row.sku;
        alert.date = date;
        alert.due = m_question.today;
        alert.amount = amount;
        alert.quantity = row.available.value_or(Quantity{});
        m_basis.alerts.push_back(std::move(alert));
    }

    AlertBasis& m_basis;
    const AlertQuestion& m_question;
    std::shared_ptr<const MeanDemand> m_demand;
    QHash<ItemId, CheapestTerm> m_terms;
    const CalendarBook& m_calendar;
    QHash<ItemId, const StockRow*> m_rows;
};

} // namespace

Result<AlertBasis> readAlerts(const Database& database, const AlertQuestion& question) {
    StockListQuestion listed;
    listed.place = question.place;
    listed.today = question.today;
    listed.minorDigits = question.minorDigits;
    auto stock = listStock(database, listed);
    if (!stock) {
        return stock.error();
    }
    OrderQuestion open;
    open.today = question.today;
    open.openOnly = true;
    auto orders = readOrders(database, open);
    if (!orders) {
        return orders.error();
    }
    const auto lastSales = readLastSalesDay(database);
    if (!lastSales) {
        return lastSales.error();
    }
    auto demand = meanDemand(database);
    if (!demand) {
        return demand.error();
    }
    auto terms = readCheapestTerms(database, question.today);
    if (!terms) {
        return terms.error();
    }
    CountFirstQuestion uncountedQuestion;
    uncountedQuestion.day = question.today;
    uncountedQuestion.site = question.place;
    uncountedQuestion.minorDigits = question.minorDigits;
    const auto uncounted = countFirst(database, uncountedQuestion);
    if (!uncounted) {
        return uncounted.error();
    }
    const auto bulkSales = readBulkSales(database, {}, true);
    if (!bulkSales) {
        return bulkSales.error();
    }
    const auto broken = readBrokenReservations(database);
    if (!broken) {
        return broken.error();
    }
    auto calendar = CalendarBook::read(database, {question.today, question.today + kClosuresAhead});
    if (!calendar) {
        return calendar.error();
    }
    AlertBasis basis{std::move(*stock), std::move(*orders), *lastSales, uncounted->items, {}};
    AlertMaker maker(basis, question, *demand, std::move(*terms), *calendar);
    maker.addStockAlerts();
    maker.addOrderAlerts();
    maker.addStaleData();
    maker.addClosures();
    maker.addBroken(*broken);
    maker.addStandingOut(*bulkSales);
    maker.addCountFirst(*uncounted);
    std::stable_sort(basis.alerts.begin(), basis.alerts.end(),
                     [](const Alert& a, const Alert& b) { return a.amount > b.amount; });
    return basis;
}

} // namespace qm
