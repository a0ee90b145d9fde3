#include "countposting.h"

#include "changerecord.h"
#include "countlistreader.h"
#include "countlistservice.h"
#include "countliststore.h"
#include "countrulereader.h"
#include "database.h"
#include "ledger.h"
#include "lotrepository.h"
#include "transaction.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace qm {

namespace {

using ItemPlace = std::pair<ItemId, LocationId>;
using Lines = std::vector<const CountLine*>;

/// When a reading holds: its own instant, or the opening or end of its day.
Moment instantOf(const CountReading& reading, const CountTime& time) {
    switch (time.when) {
    case CountTime::When::BeforeOpening:
        return Moment::openingOf(reading.at.day());
    case CountTime::When::AfterClosing:
        return Moment::ofUntimedCount(reading.at.day());
    case CountTime::When::Now:
        break;
    }
    return reading.at;
}

std::map<LotId, Quantity> byLot(const std::vector<LotRecordAt>& records) {
    std::map<LotId, Quantity> lots;
    for (const LotRecordAt& record : records) {
        lots[record.lot] = record.quantity;
    }
    return lots;
}

Quantity of(const std::map<LotId, Quantity>& lots, LotId lot) {
    const auto found = lots.find(lot);
    return found == lots.end() ? Quantity{} : found->second;
}

/// Gathers the readings of a list into one document.
class DocumentMaker {
public:
    DocumentMaker(const Database& database, const CountList& list) : m_database(database), m_list(list) {}

    Result<CountDocument> make() {
        std::map<ItemPlace, Lines> groups;
        for (const CountLine& line : m_list.lines) {
            groups[{line.key.item, line.key.location}].push_back(&line);
        }
        m_document.number = m_list.head.number;
        m_document.location = m_list.head.location;
        if (m_list.head.time.when == CountTime::When::Now) {
            m_document.lastReceipts = m_list.head.time.lastReceipts;
        }
        for (const auto& [at, lines] : groups) {
            if (Status added = addGroup(at, lines); !added.ok()) {
                return added.error();
            }
        }
        if (m_document.lines.empty()) {
            return Error{ErrorCode::RequiredFieldEmpty, {"lines"}, {}};
        }
        m_document.moment = *std::ranges::min_element(m_instants, {}, [](Moment moment) { return moment; });
        return std::move(m_document);
    }

private:
    Status addGroup(const ItemPlace& at, const Lines& lines) {
        std::optional<Moment> instant;
        for (const CountLine* line : lines) {
            if (line->reading()) {
                const Moment own = instantOf(*line->reading(), m_list.head.time);
                instant = instant ? std::max(*instant, own) : own;
            }
        }
        if (!instant) {
            return {};
        }
        const auto then = readRecordAt(m_database, at.first, at.second, *instant);
        if (!then.ok()) {
            return then.error();
        }
        std::map<LotId, Quantity> left = byLot(*then);
        for (const CountLine* line : lines) {
            if (!line->reading()) {
                continue;
            }
            const auto moved = movedSince(*line, *instant, left);
            if (!moved.ok()) {
                return moved.error();
            }
            const Quantity counted = std::max(line->reading()->quantity + *moved, Quantity{});
            m_document.lines.push_back({at.first, line->lot, counted, {}, at.second, *instant});
            left.erase(line->key.lot);
        }
        m_instants.push_back(*instant);
        // What was not named is none. Where the record says so too, or goes below, there is nothing to look for.
        const auto missing = std::ranges::find_if(left, [](const auto& lot) { return lot.second.value > 0; });
        return missing == left.end() ? Status() : lotMissing(*lines.front(), missing->first);
    }

    /// Of a line's lot, from its own instant to that of its group.
    Result<Quantity> movedSince(const CountLine& line, Moment group, const std::map<LotId, Quantity>& then) const {
        const Moment own = instantOf(*line.reading(), m_list.head.time);
        if (own == group) {
            return Quantity{};
        }
        const auto before = readRecordAt(m_database, line.key.item, line.key.location, own);
        if (!before.ok()) {
            return before.error();
        }
        return of(then, line.key.lot) - of(byLot(*before), line.key.lot);
    }

    Status lotMissing(const CountLine& line, LotId lot) const {
        const auto lots = lotrepository::ofItem(m_database, line.key.item);
        if (!lots.ok()) {
            return lots.error();
        }
        std::string name = "–";
        if (const auto found = std::ranges::find(*lots, lot, &lotrepository::Lot::id); found != lots->end()) {
            name = found->code.isEmpty() && found->expiry ? found->expiry->toIso() : found->code.toStdString();
        }
        return Error{ErrorCode::LotNotCounted, {line.name.toStdString(), name, line.place.toStdString()}, {}};
    }

    const Database& m_database;
    const CountList& m_list;
    CountDocument m_document;
    std::vector<Moment> m_instants;
};

bool isBeyond(const CountVariance& variance, const CountTolerance& tolerance) {
    const double share = static_cast<double>(std::abs(variance.difference.value)) * 10'000;
    const bool far = share > static_cast<double>(std::max<std::int64_t>(variance.record.value, 0)) * tolerance.share;
    return far && (!variance.value || std::abs(variance.value->minor) > tolerance.amount.minor);
}

Result<CountVariance> varianceOf(const CountList& list, const CountLine& line, const PostedSum& posted,
                                 int minorDigits) {
    CountVariance variance;
    variance.line = line.id;
    variance.difference = posted.quantity;
    variance.record = (line.reading() ? line.reading()->quantity : Quantity{}) - posted.quantity;
    variance.opening = posted.opening;
    if (line.cost) {
        const auto value = lineTotal(posted.quantity, line.decimals, *line.cost, minorDigits);
        if (!value.ok()) {
            return value.error();
        }
        variance.value = *value;
    }
    const bool twice = list.head.secondCount ||
                       (!variance.opening && variance.difference.value != 0 && isBeyond(variance, list.head.tolerance));
    variance.recount = twice && line.first && !line.second;
    return variance;
}

} // namespace

Result<std::vector<CountVariance>> variancesOf(const Database& database, const CountList& list, DocumentId document,
                                               int minorDigits) {
    const auto sums = readPosted(database, document);
    if (!sums.ok()) {
        return sums.error();
    }
    std::map<StockKey, PostedSum> posted;
    for (const PostedSum& sum : *sums) {
        posted.emplace(sum.key, sum);
    }
    std::vector<CountVariance> lines;
    for (const CountLine& line : list.lines) {
        const auto found = posted.find(line.key);
        if (!line.reading() && found == posted.end()) {
            continue;
        }
        PostedSum sum{line.key, {}, false};
        if (found != posted.end()) {
            sum = found->second;
        } else if (const auto first = isFirstReading(database, document, line.key.item, line.key.location);
                   !first.ok()) {
            return first.error();
        } else {
            sum.opening = *first; // of nothing: it moved nothing, but nothing was known before
        }
        const auto variance = varianceOf(list, line, sum, minorDigits);
        if (!variance.ok()) {
            return variance.error();
        }
        lines.push_back(*variance);
    }
    return lines;
}

Result<PostedCount> postCountList(Transaction& transaction, const CountList& list, int minorDigits) {
    auto document = DocumentMaker(transaction.database(), list).make();
    if (!document.ok()) {
        return document.error();
    }
    Ledger ledger(transaction);
    const auto added = ledger.addCount(*document);
    if (!added.ok()) {
        return added.error();
    }
    if (Status settled = ledger.settle(); !settled.ok()) {
        return settled.error();
    }
    auto lines = variancesOf(transaction.database(), list, *added, minorDigits);
    if (!lines.ok()) {
        return lines.error();
    }
    return PostedCount{*added, *std::move(lines)};
}

Status takeBackCount(Transaction& transaction, DocumentId count) {
    Ledger ledger(transaction);
    const auto reversed = ledger.reverse(count, {});
    if (!reversed.ok()) {
        return reversed.error();
    }
    if (Status settled = ledger.settle(); !settled.ok()) {
        return settled;
    }
    const auto list = countListOf(transaction.database(), count);
    if (!list.ok() || !*list) {
        return list.ok() ? Status() : Status(list.error());
    }
    const auto posted = readCountList(transaction.database(), *list);
    return posted.ok() ? stepCountList(transaction, posted->head, CountListState::Undone, count)
                       : Status(posted.error());
}

} // namespace qm
