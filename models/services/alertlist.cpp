#include "alertlist.h"

#include "alertstate.h"
#include "alertstore.h"
#include "bulksalestore.h"
#include "countfirst.h"
#include "importalerts.h"
#include "listreader.h"
#include "marginloss.h"
#include "orderreader.h"
#include "salesorderreader.h"
#include "stockalerts.h"
#include "supplierclosures.h"

#include <algorithm>
#include <cmath>
#include <QHash>
#include <QSet>

namespace qm {

namespace {

constexpr int kWeek = 7;
constexpr int kClosuresAhead = 400;

class AlertMaker {
public:
    AlertMaker(AlertBasis& basis, const AlertQuestion& question, std::shared_ptr<const MeanDemand> demand,
               const QHash<ItemId, CheapestTerm>& terms, const CalendarBook& calendar)
        : m_basis(basis)
        , m_question(question)
        , m_demand(std::move(demand))
        , m_loss(*m_demand, question.minorDigits)
        , m_terms(terms)
        , m_calendar(calendar) {}

    void addRunningOut() {
        for (const ListedStock& listed : m_basis.stock) {
            const StockRow& row = listed.row;
            if (listed.negative) {
                add(alertOf(AlertKind::NegativeStock, row.item, row.name, row.sku, QStringLiteral("negative")), row,
                    m_question.today);
            }
            if (!row.runsOut || (row.outlook != Outlook::Lost && row.outlook != Outlook::Soon)) {
                continue;
            }
            const CheapestTerm term = m_terms.value(row.item);
            const ChanceDays chances = chanceDays(term.orderDays, 1, term.leadTimeDays.value_or(kWeek),
                                                  m_question.today, m_calendar.notOrdering(term.supplier));
            const bool lost = row.outlook == Outlook::Lost;
            Alert alert = alertOf(lost ? AlertKind::RunsOutBeforeDelivery : AlertKind::LowStock, row.item, row.name,
                                  row.sku, QStringLiteral("stock"));
            alert.amount = m_loss.between(row, *row.runsOut, lost ? chances.arrival : chances.nextArrival);
            alert.arrival = chances.arrival;
            add(std::move(alert), row, *row.runsOut);
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
            alert.fact = QStringLiteral("order:%1").arg(order.head.id.value);
            alert.record = order.head.id.value;
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
            alert.fact = QStringLiteral("sales");
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
            alert.fact = QStringLiteral("closure:%1:%2")
                             .arg(window.supplier.value)
                             .arg(QString::fromStdString(window.days.first.toIso()));
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
                alert.amount += m_loss.between(listed.row, *listed.row.runsOut, window.nextArrival);
                if (alert.names.size() < kNamed) {
                    alert.names << listed.row.name;
                }
            }
            m_basis.alerts.push_back(std::move(alert));
        }
    }

    void addBroken(const std::vector<BrokenReservation>& reservations) {
        for (const BrokenReservation& reservation : reservations) {
            Alert alert = alertOf(AlertKind::ReservationBroken, reservation.item, reservation.itemName, reservation.sku,
                                  QStringLiteral("reservation:%1").arg(reservation.id.value));
            alert.record = reservation.id.value;
            alert.reference = reservation.order;
            alert.date = m_question.today;
            alert.quantity = reservation.missing;
            m_basis.alerts.push_back(std::move(alert));
        }
    }

    void addStandingOut(const std::vector<BulkSale>& sales) {
        for (const BulkSale& sale : sales) {
            Alert alert = alertOf(AlertKind::SaleStandsOut, sale.item, sale.itemName, sale.sku, {});
            alert.fact = QStringLiteral("sale:%1").arg(sale.line.value);
            alert.decimals = sale.decimals;
            alert.date = sale.day;
            alert.quantity = sale.quantity;
            alert.usual = sale.usual;
            m_basis.alerts.push_back(std::move(alert));
        }
    }

    void addCountFirst(const UncountedList& uncounted) {
        for (const UncountedItem& item : uncounted.first) {
            Alert alert = alertOf(AlertKind::CountFirst, item.item, item.name, item.sku,
                                  QStringLiteral("uncounted:%1").arg(item.site.value));
            alert.decimals = item.decimals;
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

    /// Margin of the demand that finds nothing in the coming days while that order stays away.
    Money lossWithout(PurchaseOrderId away, const StockRow& row, int days) const {
        const double margin = m_loss.ofSmallestUnit(row);
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

    Alert alertOf(AlertKind kind, ItemId item, const QString& name, const QString& sku, const QString& about) const {
        Alert alert;
        alert.kind = kind;
        alert.fact = QStringLiteral("%1:%2").arg(about).arg(item.value);
        alert.item = item;
        alert.itemName = name;
        alert.sku = sku;
        alert.due = m_question.today;
        return alert;
    }

    void add(Alert alert, const StockRow& row, CalendarDay date) {
        alert.date = date;
        alert.decimals = row.decimals;
        alert.quantity = row.available.value_or(Quantity{});
        m_basis.alerts.push_back(std::move(alert));
    }

    AlertBasis& m_basis;
    const AlertQuestion& m_question;
    std::shared_ptr<const MeanDemand> m_demand;
    MarginLoss m_loss;
    const QHash<ItemId, CheapestTerm>& m_terms;
    const CalendarBook& m_calendar;
    QHash<ItemId, const StockRow*> m_rows;
};

/// One alert for one fact: the one with the most money, should two be found.
void keepOneForEachFact(std::vector<Alert>& alerts) {
    QSet<QString> known;
    std::erase_if(alerts, [&known](const Alert& alert) {
        const auto before = known.size();
        known.insert(alert.fact);
        return known.size() == before;
    });
}

Status addAnswers(const Database& database, const AlertQuestion& question, std::vector<Alert>& alerts) {
    const auto answered = readStandingAlerts(database);
    if (!answered) {
        return answered.error();
    }
    QHash<QString, const StandingAlert*> byFact;
    for (const StandingAlert& standing : *answered) {
        byFact.insert(standing.fact, &standing);
    }
    for (Alert& alert : alerts) {
        if (const StandingAlert* standing = byFact.value(alert.fact)) {
            const AlertJudgement now =
                judged(standing->judgement, alert.figures(), question.today, question.minorDigits);
            alert.state = now.state;
            alert.until = now.until;
            alert.woken = now.woken;
            alert.logged = standing->id;
        }
    }
    return {};
}

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
    AlertMaker maker(basis, question, *demand, *terms, *calendar);
    maker.addRunningOut();
    maker.addOrderAlerts();
    maker.addStaleData();
    maker.addClosures();
    maker.addBroken(*broken);
    maker.addStandingOut(*bulkSales);
    maker.addCountFirst(*uncounted);
    if (Status added = addStockAlerts({database, question, **demand, *terms, *calendar}, basis); !added) {
        return added.error();
    }
    if (Status added = addImportAlerts(database, question, basis.alerts); !added) {
        return added.error();
    }
    std::stable_sort(basis.alerts.begin(), basis.alerts.end(),
                     [](const Alert& a, const Alert& b) { return a.amount > b.amount; });
    keepOneForEachFact(basis.alerts);
    if (Status answered = addAnswers(database, question, basis.alerts); !answered) {
        return answered.error();
    }
    return basis;
}

} // namespace qm
