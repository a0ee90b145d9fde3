#include "countsheetentry.h"

#include "auditlog.h"
#include "changerecord.h"
#include "countlistreader.h"
#include "countlistservice.h"
#include "countliststore.h"
#include "transaction.h"

#include <algorithm>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace qm {

namespace {

bool isSame(const std::optional<CountReading>& known, const CountSheetEntry::Row& row) {
    return known && known->quantity == row.reading.quantity && (!row.dated || known->at == row.reading.at);
}

constexpr auto kFirst = "counted";
constexpr auto kSecond = "recounted";
constexpr auto kAt = "at";

QJsonObject readingJson(const std::optional<CountReading>& reading, bool first) {
    QJsonObject json;
    if (reading) {
        json.insert(QLatin1String(first ? kFirst : kSecond), static_cast<qint64>(reading->quantity.value));
        json.insert(QLatin1String(kAt), static_cast<qint64>(reading->at.seconds));
    }
    return json;
}

std::optional<CountReading> readingOf(const QJsonObject& json, const char* which) {
    const QJsonValue quantity = json.value(QLatin1String(which));
    return quantity.isDouble()
               ? std::optional(CountReading{{quantity.toInteger()}, {json.value(QLatin1String(kAt)).toInteger()}, {}})
               : std::nullopt;
}

bool isAlike(const std::optional<CountReading>& one, const std::optional<CountReading>& other) {
    return one.has_value() == other.has_value() && (!one || (one->quantity == other->quantity && one->at == other->at));
}

} // namespace

Result<bool> CountSheetEntry::take(const Row& row) {
    const auto id = findCountList(m_transaction.database(), row.list);
    const auto list = id.ok() ? readCountList(m_transaction.database(), *id) : Result<CountList>(id.error());
    if (!list.ok()) {
        return list.error();
    }
    const auto lot = countedLot(m_transaction, row.item, row.lot);
    if (!lot.ok()) {
        return lot.error();
    }
    const StockKey key{row.item, row.place ? row.place : list->head.location, *lot};
    const auto known = std::ranges::find(list->lines, key, &CountLine::key);
    if (known != list->lines.end() && (isSame(known->first, row) || isSame(known->second, row))) {
        return false;
    }
    if (!isCountable(list->head)) {
        return Error{ErrorCode::CountListFixed, {list->head.number.toStdString()}, {}};
    }
    const bool first = known == list->lines.end() || !known->first;
    const auto line = addCountLine(m_transaction, *list, key);
    if (!line.ok()) {
        return line.error();
    }
    const std::optional<CountReading> before = first ? std::nullopt : known->second;
    Status done = setReading(m_transaction, *line, first ? WhichCount::First : WhichCount::Second, row.reading);
    if (done.ok()) {
        done = recordChange(m_transaction, QStringLiteral("count_list_line"), line->value, QStringLiteral("update"),
                            readingJson(before, first), readingJson(row.reading, first));
    }
    return done.ok() ? Result<bool>(true) : Result<bool>(done.error());
}

Status undoSheetEntry(Transaction& transaction, const AuditRow& change) {
    const CountLineId id{change.entityId};
    const auto with = countListWith(transaction.database(), id);
    const auto list = with.ok() ? readCountList(transaction.database(), *with) : Result<CountList>(with.error());
    if (!list.ok()) {
        return list.error();
    }
    const QJsonObject before = QJsonDocument::fromJson(change.before).object();
    const QJsonObject after = QJsonDocument::fromJson(change.after).object();
    const bool first = after.contains(QLatin1String(kFirst));
    const char* which = first ? kFirst : kSecond;
    const CountLine& line = *std::ranges::find(list->lines, id, &CountLine::id);
    if (!isCountable(list->head) || !isAlike(first ? line.first : line.second, readingOf(after, which)) ||
        (first && line.second)) {
        return {};
    }
    return setReading(transaction, id, first ? WhichCount::First : WhichCount::Second, readingOf(before, which));
}

} // namespace qm
