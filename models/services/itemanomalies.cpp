#include "anomalyrepository.h"
#include "documentrepository.h"
#include "itemposting.h"
#include "ledgerrepository.h"
#include "reservationwatch.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace qm {

namespace {

using Kind = anomalyrepository::Kind;

QString json(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Status ItemPosting::watchBalances() {
    std::set<StockKey> touched;
    for (const LedgerLine& line : m_planned) {
        touched.insert(line.key);
    }
    const auto balances = ledgerrepository::balancesOfItem(m_transaction.database(), m_item);
    if (!balances.ok()) {
        return balances.error();
    }
    for (const ledgerrepository::Balance& balance : *balances) {
        if (!touched.contains(balance.key)) {
            continue;
        }
        const bool negative = balance.onHand.value < 0;
        Status done =
            anomalyrepository::set(m_transaction, Kind::NegativeStock, balance.key, negative,
                                   json({{QStringLiteral("onHand"), static_cast<qint64>(balance.onHand.value)}}));
        if (!done.ok()) {
            return done;
        }
        if (done = watchReservations(m_transaction, balance.key); !done.ok()) {
            return done;
        }
    }
    return {};
}

Status ItemPosting::watchUncertainDays() {
    // By place, the last reading decides: a later one makes certain again.
    std::map<LocationId, const CountFact*> last;
    for (const CountFact& count : m_counts.all()) {
        last[count.location] = &count;
    }
    const auto open = anomalyrepository::open(m_transaction.database(), Kind::UncertainDay, m_item);
    if (!open.ok()) {
        return open.error();
    }
    for (const StockKey& key : *open) {
        last.try_emplace(key.location, nullptr);
    }
    for (const auto& [place, count] : last) {
        bool uncertain = false;
        QString detail;
        if (count != nullptr && count->moment < Moment::ofUntimedSale(count->moment.day())) {
            const CalendarDay day = count->moment.day();
            const auto sales =
                documentrepository::salesOfItem(m_transaction.database(), m_item, Moment::openingOf(day));
            if (!sales.ok()) {
                return sales.error();
            }
            for (const SalesFact& sale : *sales) {
                uncertain =
                    uncertain || (sale.moment.day() == day && !sale.timed && m_places.isInside(place, sale.location) &&
                                  !count->lastReceipts.contains(sale.till));
            }
            detail = json({{QStringLiteral("day"), QString::fromStdString(day.toIso())}});
        }
        const StockKey key{m_item, place, LotId{}};
        const bool wasOpen = std::find(open->begin(), open->end(), key) != open->end();
        if (!uncertain && !wasOpen) {
            continue;
        }
        if (Status done = anomalyrepository::set(m_transaction, Kind::UncertainDay, key, uncertain, detail);
            !done.ok()) {
            return done;
        }
    }
    return {};
}

} // namespace qm
