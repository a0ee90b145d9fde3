#include "suggestionrows.h"

#include "bulksalestore.h"
#include "cataloguereader.h"
#include "countfirst.h"
#include "currency.h"
#include "database.h"
#include "locationrepository.h"
#include "settinglist.h"
#include "suggestionreasons.h"
#include "suggestionstore.h"
#include "suppliermeasures.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace qm {

namespace {

constexpr int kMostUncounted = 5;

ApartReason apartOf(const SuggestionRecord& record) {
    if (!record.supplier) {
        return ApartReason::NoSupplier;
    }
    static const std::map<QString, ApartReason> reasons = {{QStringLiteral("no price"), ApartReason::NoPrice},
                                                           {QStringLiteral("stale data"), ApartReason::StaleData},
                                                           {QStringLiteral("anomaly"), ApartReason::OpenAnomaly},
                                                           {QStringLiteral("over limit"), ApartReason::OverLimit}};
    const auto found = reasons.find(record.apart);
    return found == reasons.end() ? ApartReason::None : found->second;
}

double lossPerCost(const SuggestionRow& row) {
    const auto cost = static_cast<double>(row.cost.value_or(Money{0}).minor);
    return cost > 0 ? static_cast<double>(row.reasons.lossAvoided.minor) / cost : 0;
}

/// A line that was added for an item that was never counted has none.
bool hasReasons(const SuggestionRow& row) {
    return row.reasons.orderDay != CalendarDay{};
}

class BoardBuilder {
public:
    BoardBuilder(const Database& database, const BoardQuestion& question)
        : m_database(database), m_question(question) {}

    Result<SuggestionBoard> build() {
        m_board.currency = m_question.currency;
        m_board.minorDigits = m_question.minorDigits;
        for (const auto step : {&BoardBuilder::readHead, &BoardBuilder::readRows, &BoardBuilder::addUncounted,
                                &BoardBuilder::describeGroups}) {
            if (Status done = (this->*step)(); !done.ok()) {
                return done.error();
            }
        }
        return std::move(m_board);
    }

private:
    Status readHead() {
        auto run = latestSuggestionRun(m_database);
        auto settings = readSettings(m_database);
        auto locations = locationrepository::all(m_database);
        if (!run.ok() || !settings.ok() || !locations.ok()) {
            return !run.ok() ? run.error() : !settings.ok() ? settings.error() : locations.error();
        }
        if (*run) {
            m_board.asOf = (*run)->asOf;
        }
        const QString budget = settings->value(QStringLiteral("budget"));
        if (!budget.isEmpty()) {
            m_board.budget = Money{budget.toLongLong()};
        }
        m_sites = sitesOf(*locations);
        return {};
    }

    Status readRows() {
        auto records = readOpenSuggestions(m_database);
        auto bulk = readBulkSales(m_database, {}, true);
        if (!records.ok() || !bulk.ok()) {
            return records.ok() ? bulk.error() : records.error();
        }
        QHash<ItemId, BulkSale> bulkSales;
        for (const BulkSale& sale : *bulk) {
            bulkSales.insert(sale.item, sale);
        }
        const CalendarDay day = m_board.asOf.value_or(m_question.today);
        for (const SuggestionRecord& record : *records) {
            SuggestionRow row = suggestionRow(record);
            const bool snoozed = isSnoozed(row, day);
            const bool apart = row.apart != ApartReason::None;
            m_board.snoozed += snoozed ? 1 : 0;
            if (isTaken(row, day)) {
                ++m_board.included;
                // Sums of one currency: a foreign amount cannot be added without a rate.
                m_board.total += row.currency == m_question.currency ? row.cost.value_or(Money{0}) : Money{0};
                m_board.lossAvoided += row.reasons.lossAvoided;
                m_board.lossBeforeArrival += row.reasons.lossBeforeArrival;
            }
            const bool wanted = (!m_question.place || m_sites.value(record.location) == siteAsked()) &&
                                (!m_question.supplier || record.supplier == m_question.supplier) &&
                                (m_question.withSnoozed || !snoozed) && (m_question.withApart || !apart);
            if (!wanted) {
                continue;
            }
            if (apart) {
                if (row.apart == ApartReason::OpenAnomaly) {
                    const BulkSale sale = bulkSales.value(row.item);
                    row.apartQuantity = sale.quantity;
                    row.apartUsual = sale.usual;
                }
                m_board.apart.push_back(std::move(row));
            } else {
                groupOf(record).rows.push_back(std::move(row));
            }
        }
        return {};
    }

    LocationId siteAsked() const { return m_sites.value(m_question.place, m_question.place); }

    SuggestionGroup& groupOf(const SuggestionRecord& record) {
        const auto found = std::ranges::find(m_board.groups, record.supplier, &SuggestionGroup::supplier);
        if (found != m_board.groups.end()) {
            return *found;
        }
        SuggestionGroup& group = m_board.groups.emplace_back();
        group.supplier = record.supplier;
        group.name = record.supplierName;
        group.currency = record.currency;
        return group;
    }

    /// The uncounted items with the most money in them stand among what needs a look, so that they are counted.
    Status addUncounted() {
        if (!m_board.asOf || !m_question.withApart || m_question.supplier) {
            return {};
        }
        CountFirstQuestion question;
        question.day = *m_board.asOf;
        question.opening = m_question.opening;
        question.site = m_question.place ? siteAsked() : LocationId{};
        question.minorDigits = m_question.minorDigits;
        question.limit = kMostUncounted;
        auto uncounted = countFirst(m_database, question);
        if (!uncounted.ok()) {
            return uncounted.error();
        }
        for (const UncountedItem& item : uncounted->first) {
            const double scale = std::pow(10.0, item.decimals);
            SuggestionRow row;
            row.item = item.item;
            row.sku = item.sku;
            row.name = item.name;
            row.category = item.category;
            row.unit = item.unit;
            row.decimals = item.decimals;
            row.location = item.site;
            row.currency = m_question.currency;
            row.apart = ApartReason::NeverCounted;
            row.reasons.expectedDemand.value = std::llround(item.expected28 * scale);
            row.reasons.upperDemand.value = std::llround(item.upper28 * scale);
            m_board.apart.push_back(std::move(row));
        }
        return {};
    }

    Status describeGroups() {
        const CalendarDay day = m_board.asOf.value_or(m_question.today);
        auto suppliers = readSuppliers(m_database);
        auto measures = measureSuppliers(m_database, day + 1);
        if (!suppliers.ok() || !measures.ok()) {
            return suppliers.ok() ? measures.error() : suppliers.error();
        }
        for (SuggestionGroup& group : m_board.groups) {
            std::ranges::stable_sort(group.rows, [&](const SuggestionRow& a, const SuggestionRow& b) {
                const bool later = isSnoozed(a, day);
                return later != isSnoozed(b, day) ? !later : lossPerCost(a) > lossPerCost(b);
            });
            for (const SuggestionRow& row : group.rows) {
                if (isTaken(row, day)) {
                    ++group.lines;
                    group.total += row.cost.value_or(Money{0});
                }
                if (hasReasons(row) && (!group.arrival || row.reasons.arrivalDay > *group.arrival)) {
                    group.arrival = row.reasons.arrivalDay;
                    group.nextOrderDay = row.reasons.nextOrderDay;
                    group.leadTimeDays = row.reasons.arrivalDay - row.reasons.orderDay;
                }
            }
            const auto supplier = std::ranges::find(*suppliers, group.supplier, &Supplier::id);
            if (supplier != suppliers->end()) {
                group.minimum = supplier->minimumOrder;
                group.orderUntil = supplier->orderUntil;
            }
            group.aboveMinimum = group.total - group.minimum;
            group.onTimeShare = measures->value(group.supplier).onTimeShare;
        }
        return {};
    }

    const Database& m_database;
    const BoardQuestion& m_question;
    SuggestionBoard m_board;
    QHash<LocationId, LocationId> m_sites;
};

} // namespace

SuggestionRow suggestionRow(const SuggestionRecord& record) {
    SuggestionRow row;
    row.id = record.id;
    row.item = record.item;
    row.sku = record.sku;
    row.name = record.name;
    row.category = record.category;
    row.unit = record.unit;
    row.decimals = record.decimals;
    row.supplier = record.supplier;
    row.supplierName = record.supplierName;
    row.location = record.location;
    row.locationName = record.locationName;
    row.proposed = record.proposed;
    row.quantity = record.quantity;
    row.price = record.price;
    row.currency = record.currency;
    if (record.price) {
        auto digits = currencyMinorDigits(record.currency);
        auto cost = lineTotal(record.quantity, record.decimals, *record.price, digits.ok() ? *digits : 2);
        if (cost.ok()) {
            row.cost = *cost;
        }
    }
    row.included = record.included;
    row.apart = apartOf(record);
    row.snoozedUntil = record.snoozedUntil;
    row.touched = record.touched;
    row.added = record.added;
    row.overrideReason = record.overrideReason;
    row.note = record.note;
    row.reasons = unpackReasons(record.reasons);
    row.available = hasReasons(row) ? std::optional(row.reasons.available) : std::nullopt;
    row.onOrder = row.reasons.onOrder;
    row.version = record.version;
    return row;
}

bool isSnoozed(const SuggestionRow& row, CalendarDay today) {
    return row.snoozedUntil && *row.snoozedUntil > today;
}

bool isTaken(const SuggestionRow& row, CalendarDay today) {
    return row.included && row.apart == ApartReason::None && !isSnoozed(row, today) && row.quantity.value > 0;
}

Result<SuggestionBoard> readBoard(const Database& database, const BoardQuestion& question) {
    return BoardBuilder(database, question).build();
}

} // namespace qm
