#include "itemposting.h"

#include "documentrepository.h"
#include "ledgerrepository.h"
#include "transaction.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace qm {

Status ItemPosting::post(ItemWork work) {
    m_work = std::move(work);
    if (Status loaded = load(); !loaded.ok()) {
        return loaded;
    }
    if (Status given = addGiven(m_work.lines); !given.ok()) {
        return given;
    }
    if (m_work.salesFrom) {
        if (Status reviewed = reviewSales(*m_work.salesFrom); !reviewed.ok()) {
            return reviewed;
        }
    }
    sweep();
    if (Status written = write(); !written.ok()) {
        return written;
    }
    if (Status watched = watchBalances(); !watched.ok()) {
        return watched;
    }
    return m_counts.empty() ? Status() : watchUncertainDays();
}

Status ItemPosting::load() {
    const Database& database = m_transaction.database();
    auto counts = documentrepository::countsOfItem(database, m_item);
    if (!counts.ok()) {
        return counts.error();
    }
    m_counts = ItemCounts(m_places, std::move(counts).value());
    auto lots = lotrepository::ofItem(database, m_item);
    if (!lots.ok()) {
        return lots.error();
    }
    m_lots = std::move(lots).value();
    const auto lines = ledgerrepository::linesOfItem(database, m_item);
    if (!lines.ok()) {
        return lines.error();
    }
    std::unordered_set<std::int64_t> reversed;
    for (const LedgerLine& line : *lines) {
        m_timeline.add(line);
        reversed.insert(line.reversesSeq);
    }
    for (const LedgerLine& line : *lines) {
        if (line.salesLine && line.reversesSeq == 0 && !reversed.contains(line.seq)) {
            m_liveBySale[line.salesLine].push_back(line);
        }
    }
    const auto balances = ledgerrepository::balancesOfItem(database, m_item);
    if (!balances.ok()) {
        return balances.error();
    }
    for (const ledgerrepository::Balance& balance : *balances) {
        m_reserved[{balance.key.location, balance.key.lot}] = balance.reserved;
    }
    return {};
}

Status ItemPosting::addGiven(const std::vector<LedgerLine>& lines) {
    for (const LedgerLine& line : lines) {
        const bool takes = line.guarded && line.quantity.value < 0 && line.reversesSeq == 0;
        if (takes && !m_counts.isCounted(line.key.location)) {
            return Error{ErrorCode::NotCounted, {}, {}};
        }
        addWithOpposite(line);
    }
    return {};
}

void ItemPosting::add(const LedgerLine& line) {
    m_planned.push_back(line);
    m_timeline.add(line);
}

void ItemPosting::addWithOpposite(const LedgerLine& line) {
    add(line);
    // The first reading from here on whose lines are there already. One whose lines are still to be found reads the
    // record with this line in it; but what it then posts makes up for this line only up to its own instant.
    const CountFact* next = m_counts.nextAt(line.key.location, line.moment);
    while (next != nullptr && m_work.newReadings.contains({next->location, next->moment})) {
        next = m_counts.nextAt(next->location, Moment{next->moment.seconds + 1});
    }
    if (next == nullptr) {
        return;
    }
    LedgerLine opposite;
    opposite.document = next->document;
    opposite.kind = MovementKind::Late;
    opposite.key = line.key;
    opposite.moment = next->moment;
    opposite.quantity = -line.quantity;
    add(opposite);
}

Status ItemPosting::reviewSales(Moment from) {
    const auto sales = documentrepository::salesOfItem(m_transaction.database(), m_item, from);
    if (!sales.ok()) {
        return sales.error();
    }
    static const std::vector<LedgerLine> none;
    for (const SalesFact& sale : *sales) {
        const Moment instant = m_counts.instantOf(sale);
        const auto found = m_liveBySale.find(sale.id);
        const std::vector<LedgerLine>& lines = found == m_liveBySale.end() ? none : found->second;
        if (stands(sale, instant, lines)) {
            continue;
        }
        for (const LedgerLine& line : lines) {
            LedgerLine back = line;
            back.kind = MovementKind::Reversal;
            back.quantity = -line.quantity;
            back.reversesSeq = line.seq;
            addWithOpposite(back);
        }
        if (m_counts.covers(sale.location, instant)) {
            m_salesToPost.emplace_back(instant, sale);
        }
    }
    return {};
}

bool ItemPosting::stands(const SalesFact& sale, Moment instant, const std::vector<LedgerLine>& lines) const {
    if (!m_counts.covers(sale.location, instant)) {
        return lines.empty();
    }
    Quantity sum;
    for (const LedgerLine& line : lines) {
        if (line.moment != instant || !m_counts.covers(line.key.location, instant)) {
            return false;
        }
        sum += line.quantity;
    }
    return sum == -sale.quantity;
}

void ItemPosting::sweep() {
    std::stable_sort(m_salesToPost.begin(), m_salesToPost.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    auto sale = m_salesToPost.begin();
    for (const CountFact& count : m_counts.all()) {
        if (!m_work.newReadings.contains({count.location, count.moment})) {
            continue;
        }
        for (; sale != m_salesToPost.end() && sale->first <= count.moment; ++sale) {
            postSale(sale->second, sale->first);
        }
        postReading(count);
    }
    for (; sale != m_salesToPost.end(); ++sale) {
        postSale(sale->second, sale->first);
    }
}

std::vector<LocationId> ItemPosting::placesToTakeFrom(LocationId place, Moment instant) const {
    std::vector<LocationId> open;
    std::vector<LocationId> quarantined;
    for (const LocationId inside : m_places.insideOf(place)) {
        if (m_counts.covers(inside, instant)) {
            (m_places.isQuarantine(inside) && inside != place ? quarantined : open).push_back(inside);
        }
    }
    return open.empty() ? quarantined : open;
}

LocationId ItemPosting::lastResortOf(LocationId place, Moment instant) const {
    if (m_counts.isCountedBefore(place, instant)) {
        return place;
    }
    // A place that has a reading of its own: its next one mends the record.
    for (const LocationId inside : m_places.insideOf(place)) {
        if (m_counts.isCountedBefore(inside, instant)) {
            return inside;
        }
    }
    return place;
}

void ItemPosting::postSale(const SalesFact& sale, Moment instant) {
    const std::vector<LocationId> from = placesToTakeFrom(sale.location, instant);
    LedgerLine line;
    line.document = sale.document;
    line.key = {m_item, lastResortOf(sale.location, instant), LotId{}};
    line.moment = instant;
    line.salesLine = sale.id;
    if (sale.quantity.value < 0) {
        line.kind = MovementKind::Return;
        line.quantity = -sale.quantity;
        addWithOpposite(line);
        return;
    }
    line.kind = MovementKind::Sale;
    if (const auto picked = m_work.lots.find(sale.id); picked != m_work.lots.end()) {
        line.key = {m_item, sale.location, picked->second};
        line.quantity = -sale.quantity;
        addWithOpposite(line);
        return;
    }
    if (from.size() == 1 && m_lots.empty()) {
        line.quantity = -sale.quantity;
        addWithOpposite(line);
        return;
    }
    takeByExpiry(line, sale.quantity.value, from);
}

void ItemPosting::takeByExpiry(LedgerLine line, std::int64_t wanted, const std::vector<LocationId>& from) {
    struct Source {
        LocationId place;
        LotId lot;
        CalendarDay expiry;
        std::int64_t free = 0;
        std::int64_t held = 0; ///< reserved for somebody: taken last
        std::int64_t taken = 0;
    };
    const CalendarDay never = CalendarDay::fromNumber(std::numeric_limits<std::int32_t>::max());
    std::vector<Source> sources;
    const auto offer = [&](LocationId place, LotId lot, CalendarDay expiry) {
        const CountFact* next = m_counts.nextAt(place, line.moment);
        const auto end = next == nullptr ? std::nullopt : std::optional(next->moment);
        const std::int64_t least = m_timeline.leastFrom(place, lot, line.moment, end).value;
        const auto reserved = m_reserved.find({place, lot});
        const std::int64_t held =
            next != nullptr || reserved == m_reserved.end() ? 0 : std::min(least, reserved->second.value);
        if (least > 0) {
            sources.push_back({place, lot, expiry, least - held, held, 0});
        }
    };
    for (const LocationId place : from) {
        for (const lotrepository::Lot& lot : m_lots) {
            if (!lot.expiry || *lot.expiry >= line.moment.day()) {
                offer(place, lot.id, lot.expiry.value_or(never));
            }
        }
        offer(place, LotId{}, never);
    }
    std::stable_sort(sources.begin(), sources.end(), [&](const Source& left, const Source& right) {
        return std::tuple(left.expiry, m_places.walkOf(left.place)) <
               std::tuple(right.expiry, m_places.walkOf(right.place));
    });
    for (const auto part : {&Source::free, &Source::held}) {
        for (Source& source : sources) {
            const std::int64_t taken = std::min(wanted, source.*part);
            source.taken += taken;
            wanted -= taken;
        }
    }
    const LocationId lastResort = line.key.location;
    for (const Source& source : sources) {
        std::int64_t taken = source.taken;
        if (source.place == lastResort && !source.lot) {
            taken += std::exchange(wanted, 0);
        }
        if (taken > 0) {
            line.key.location = source.place;
            line.key.lot = source.lot;
            line.quantity = {-taken};
            addWithOpposite(line);
        }
    }
    if (wanted > 0) {
        line.key.location = lastResort;
        line.key.lot = LotId{};
        line.quantity = {-wanted};
        addWithOpposite(line);
    }
}

void ItemPosting::postReading(const CountFact& count) {
    std::set<LotId> lots = m_timeline.lotsAt(count.location);
    for (const auto& [lot, counted] : count.counted) {
        lots.insert(lot);
    }
    const MovementKind kind = m_counts.isFirst(count) ? MovementKind::Opening : MovementKind::Count;
    for (const LotId lot : lots) {
        const auto read = count.counted.find(lot);
        const Quantity counted = read == count.counted.end() ? Quantity{} : read->second;
        LedgerLine line;
        line.document = count.document;
        line.kind = kind;
        line.key = {m_item, count.location, lot};
        line.moment = count.moment;
        line.quantity = counted - m_timeline.at(count.location, lot, count.moment);
        if (const auto cost = m_work.readingCosts.find({count.document, lot}); cost != m_work.readingCosts.end()) {
            line.unitCost = cost->second;
        }
        if (line.quantity.value != 0) {
            addWithOpposite(line);
        }
    }
    m_work.newReadings.erase({count.location, count.moment});
}

Status ItemPosting::write() {
    std::stable_partition(m_planned.begin(), m_planned.end(),
                          [](const LedgerLine& line) { return line.quantity.value > 0; });
    for (const LedgerLine& line : m_planned) {
        if (const auto seq = m_writer.append(line); !seq.ok()) {
            return seq.error();
        }
    }
    return {};
}

} // namespace qm
