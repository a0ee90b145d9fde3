#include "countlistservice.h"

#include "changerecord.h"
#include "countlistreader.h"
#include "countliststore.h"
#include "countposting.h"
#include "database.h"
#include "locationrepository.h"
#include "lotrepository.h"
#include "placetree.h"
#include "transaction.h"
#include "warehouse.h"

#include <algorithm>
#include <cmath>
#include <QtCore/QJsonObject>

namespace qm {

namespace {

constexpr double kToleratedUnits = 20;

Error isFixed(const CountListRow& head) {
    return {ErrorCode::CountListFixed, {head.number.toStdString()}, std::string(textOf(head.state))};
}

QString stateText(CountListState state) {
    const std::string_view word = textOf(state == CountListState::Entered ? CountListState::Open : state);
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

const CountLine* lineOf(const CountList& list, CountLineId id) {
    const auto found = std::ranges::find(list.lines, id, &CountLine::id);
    return found == list.lines.end() ? nullptr : &*found;
}

} // namespace

bool isCountable(const CountListRow& head) {
    return head.state != CountListState::Posted && head.state != CountListState::Dropped;
}

Result<LotId> countedLot(Transaction& transaction, ItemId item, const LotName& name) {
    if (!name.expiry && !name.code.trimmed().isEmpty()) {
        const auto lots = lotrepository::ofItem(transaction.database(), item);
        if (!lots.ok()) {
            return lots.error();
        }
        const auto known = std::ranges::find(*lots, name.code.trimmed(), &lotrepository::Lot::code);
        if (known != lots->end()) {
            return known->id;
        }
    }
    return lotrepository::findOrInsert(transaction, item, name);
}

Status stepCountList(Transaction& transaction, const CountListRow& head, CountListState to, DocumentId document) {
    const Status set = setCountState(transaction, head, to, document);
    return set.ok() ? recordChange(
                          transaction, QStringLiteral("count_list"), head.id.value, QStringLiteral("update"),
                          {{QStringLiteral("state"), stateText(head.state)}, {QStringLiteral("version"), head.version}},
                          {{QStringLiteral("state"), stateText(to)}, {QStringLiteral("version"), head.version + 1}})
                    : set;
}

Result<CountLineId> addCountLine(Transaction& transaction, const CountList& list, const StockKey& key) {
    const auto known = findCountLine(transaction.database(), list.head.id, key);
    if (!known.ok() || *known) {
        return known;
    }
    const auto tree = PlaceTree::read(transaction.database());
    if (!tree.ok()) {
        return tree.error();
    }
    if (!tree->isInside(key.location, list.head.location)) {
        return Error{ErrorCode::UnknownLocation, {std::to_string(key.location.value)}, {}};
    }
    CountLine line;
    line.list = list.head.id;
    line.key = key;
    for (const CountLine& other : list.lines) {
        line.line = std::max(line.line, other.line);
        line.sheet = std::max(line.sheet, other.sheet);
    }
    ++line.line;
    return insertCountLine(transaction, line);
}

Result<std::vector<CountListRow>> CountListService::lists(bool withDone) const {
    return m_warehouse.read([&](const Database& database) { return readCountLists(database, withDone); });
}

Result<CountList> CountListService::list(CountListId id) const {
    return m_warehouse.read([&](const Database& database) { return readCountList(database, id); });
}

Result<CountListId> CountListService::find(const QString& number) const {
    return m_warehouse.read([&](const Database& database) { return findCountList(database, number); });
}

Result<CountListId> CountListService::make(const CountListDraft& draft) {
    CountListRow head;
    head.rule = draft.rule;
    head.abc = draft.abc;
    head.location = draft.place ? draft.place : m_warehouse.defaultLocation();
    head.made = m_warehouse.today();
    head.secondCount = draft.secondCount;
    head.tolerance.amount.minor = std::llround(kToleratedUnits * std::pow(10.0, m_warehouse.currencyDigits()));
    head.tolerance = draft.tolerance.value_or(head.tolerance);
    CountListId id;
    const Status done = m_warehouse.write({QStringLiteral("count list"), {}, {}}, [&](Transaction& transaction) {
        const auto place = locationrepository::find(transaction.database(), head.location);
        if (!place.ok() || !*place) {
            return place.ok() ? Status(Error{ErrorCode::UnknownLocation, {std::to_string(head.location.value)}, {}})
                              : Status(place.error());
        }
        const auto lines = linesToCount(transaction.database(),
                                        {draft.rule, head.location, draft.abc, draft.items, m_warehouse.today()});
        if (!lines.ok() || lines->empty()) {
            return lines.ok() ? Status(Error{ErrorCode::NothingToCount, {}, {}}) : Status(lines.error());
        }
        const auto stored = insertCountList(transaction, head);
        if (!stored.ok()) {
            return Status(stored.error());
        }
        for (CountLine line : *lines) {
            line.list = *stored;
            if (const auto added = insertCountLine(transaction, line); !added.ok()) {
                return Status(added.error());
            }
        }
        id = *stored;
        return recordChange(transaction, QStringLiteral("count_list"), id.value, QStringLiteral("create"), {},
                            {{QStringLiteral("lines"), static_cast<int>(lines->size())}});
    });
    return done.ok() ? Result<CountListId>(id) : Result<CountListId>(done.error());
}

Status CountListService::change(const char* kind, CountListId list,
                                const std::function<Status(Transaction&, const CountList&)>& f) {
    return m_warehouse.write({QString::fromLatin1(kind), {}, {}}, [&](Transaction& transaction) -> Status {
        const auto now = readCountList(transaction.database(), list);
        if (!now.ok()) {
            return now.error();
        }
        return isCountable(now->head) ? f(transaction, *now) : Status(isFixed(now->head));
    });
}

Result<CountLineId> CountListService::addLine(CountListId list, ItemId item, LocationId place, const LotName& lot) {
    CountLineId id;
    const Status done = change("count line", list, [&](Transaction& transaction, const CountList& now) -> Status {
        const auto found = countedLot(transaction, item, lot);
        const auto added = found.ok()
                               ? addCountLine(transaction, now, {item, place ? place : now.head.location, *found})
                               : Result<CountLineId>(found.error());
        id = added.ok() ? *added : CountLineId{};
        return added.ok() ? Status() : Status(added.error());
    });
    return done.ok() ? Result<CountLineId>(id) : Result<CountLineId>(done.error());
}

Status CountListService::removeLine(CountLineId line) {
    const auto list = m_warehouse.read([&](const Database& database) { return countListWith(database, line); });
    if (!list.ok()) {
        return list.error();
    }
    return change("count line", *list, [&](Transaction& transaction, const CountList& now) -> Status {
        const CountLine* old = lineOf(now, line);
        if (old != nullptr && old->first) {
            return Error{ErrorCode::NotAllowed, {}, "it was counted"};
        }
        return removeCountLine(transaction, line);
    });
}

Result<CountLine> CountListService::enter(CountLineId line, Quantity counted, bool second, std::optional<Moment> at) {
    if (counted.value < 0 || counted.value > kMaxQuantity) {
        return Error{counted.value < 0 ? ErrorCode::NegativeQuantity : ErrorCode::NumberOutOfRange,
                     {std::to_string(counted.value)},
                     {}};
    }
    const auto list = m_warehouse.read([&](const Database& database) { return countListWith(database, line); });
    if (!list.ok()) {
        return list.error();
    }
    const CountReading reading{counted, at.value_or(m_warehouse.now()), {}};
    CountLine before;
    const Status done = change("count entry", *list, [&](Transaction& transaction, const CountList& now) -> Status {
        before = *lineOf(now, line);
        if (second && !before.first) {
            return Error{ErrorCode::NotAllowed, {}, "a second count without a first"};
        }
        return setReading(transaction, line, second ? WhichCount::Second : WhichCount::First, reading);
    });
    return done.ok() ? Result<CountLine>(before) : Result<CountLine>(done.error());
}

Status CountListService::restore(const CountLine& before) {
    return change("count entry", before.list, [&](Transaction& transaction, const CountList&) -> Status {
        // The second goes before the first does, and comes after it.
        Status done = setReading(transaction, before.id, WhichCount::Second, std::nullopt);
        if (done.ok()) {
            done = setReading(transaction, before.id, WhichCount::First, before.first);
        }
        return done.ok() && before.second ? setReading(transaction, before.id, WhichCount::Second, before.second)
                                          : done;
    });
}

Status CountListService::setTime(CountListId list, const CountTime& time) {
    return change("count time", list, [&](Transaction& transaction, const CountList& now) -> Status {
        if (now.head.time == time) {
            return {};
        }
        const Status set = setCountTime(transaction, now.head, time);
        return set.ok() ? recordChange(transaction, QStringLiteral("count_list"), list.value, QStringLiteral("update"),
                                       {{QStringLiteral("version"), now.head.version}},
                                       {{QStringLiteral("version"), now.head.version + 1}})
                        : set;
    });
}

Result<CountReview> CountListService::review(CountListId id) const {
    auto now = list(id);
    if (!now.ok()) {
        return now.error();
    }
    CountReview review{*std::move(now), {}, 0, 0, 0, {}, {}};
    const CountListRow& head = review.list.head;
    const int digits = m_warehouse.currencyDigits();
    if (head.state == CountListState::Posted) {
        auto lines = m_warehouse.read(
            [&](const Database& database) { return variancesOf(database, review.list, head.document, digits); });
        if (!lines.ok()) {
            return lines.error();
        }
        review.lines = *std::move(lines);
    } else if (head.counted > 0) {
        // Posted for real and let go again: no second arithmetic says what posting will do.
        std::optional<PostedCount> posted;
        const Status tried =
            m_warehouse.write({QStringLiteral("count review"), {}, {}}, [&](Transaction& transaction) -> Status {
                auto done = postCountList(transaction, review.list, digits);
                if (!done.ok()) {
                    return done.error();
                }
                posted = *std::move(done);
                return Error{ErrorCode::Cancelled, {}, "looked at alone"};
            });
        if (!posted) {
            return tried.error();
        }
        review.lines = std::move(posted->lines);
    }
    for (const CountVariance& line : review.lines) {
        review.differing += line.difference.value != 0 && !line.opening ? 1 : 0;
        review.recounts += line.recount ? 1 : 0;
        const Money value = line.value.value_or(Money{});
        (value.minor > 0 ? review.surplus : review.loss) += line.opening ? Money{} : value;
    }
    review.uncounted = head.lines - head.counted;
    return review;
}

Result<DocumentId> CountListService::post(CountListId list) {
    DocumentId document;
    const Status done = change("post count", list, [&](Transaction& transaction, const CountList& now) -> Status {
        const auto posted = postCountList(transaction, now, m_warehouse.currencyDigits());
        if (!posted.ok()) {
            return posted.error();
        }
        if (const auto again = std::ranges::count_if(posted->lines, &CountVariance::recount); again > 0) {
            return Error{ErrorCode::RecountNeeded, {std::to_string(again)}, {}};
        }
        document = posted->document;
        return stepCountList(transaction, now.head, CountListState::Posted, document);
    });
    return done.ok() ? Result<DocumentId>(document) : Result<DocumentId>(done.error());
}

Status CountListService::undo(CountListId list) {
    return m_warehouse.write({QStringLiteral("undo count"), {}, {}}, [&](Transaction& transaction) -> Status {
        const auto now = readCountList(transaction.database(), list);
        if (!now.ok()) {
            return now.error();
        }
        return now->head.state == CountListState::Posted ? takeBackCount(transaction, now->head.document)
                                                         : Status(Error{ErrorCode::NothingToUndo, {}, {}});
    });
}

Status CountListService::drop(CountListId list) {
    return change("drop count list", list, [&](Transaction& transaction, const CountList& now) -> Status {
        return now.head.document ? Status(isFixed(now.head))
                                 : stepCountList(transaction, now.head, CountListState::Dropped, {});
    });
}

Status CountListService::reopen(CountListId list) {
    return m_warehouse.write({QStringLiteral("reopen count list"), {}, {}}, [&](Transaction& transaction) -> Status {
        const auto now = readCountList(transaction.database(), list);
        if (!now.ok()) {
            return now.error();
        }
        return now->head.state == CountListState::Dropped
                   ? stepCountList(transaction, now->head, CountListState::Open, {})
                   : Status(isFixed(now->head));
    });
}

} // namespace qm
