#include "countsheetentry.h"

#include "auditlog.h"
#include "changerecord.h"
#include "codekey.h"
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

Result<CountSheetEntry::Sheet*> CountSheetEntry::sheetOf(const QString& number) {
    const auto known = m_sheets.find(codeKey(number));
    if (known != m_sheets.end()) {
        return &known->second;
    }
    const auto id = findCountList(m_transaction.database(), number);
    auto list = id.ok() ? readCountList(m_transaction.database(), *id) : Result<CountList>(id.error());
    if (!list.ok()) {
        return list.error();
    }
    Sheet& sheet = m_sheets[codeKey(number)];
    sheet.list = *std::move(list);
    for (std::size_t i = 0; i < sheet.list.lines.size(); ++i) {
        sheet.lines.emplace(sheet.list.lines[i].key, i);
    }
    return &sheet;
}

Result<CountLine*> CountSheetEntry::lineOf(Sheet& sheet, const StockKey& key) {
    const auto known = sheet.lines.find(key);
    if (known != sheet.lines.end()) {
        return &sheet.list.lines[known->second];
    }
    const auto added = addCountLine(m_transaction, sheet.list, key);
    if (!added.ok()) {
        return added.error();
    }
    CountLine line;
    line.id = *added;
    line.list = sheet.list.head.id;
    line.line = sheet.list.lines.empty() ? 1 : sheet.list.lines.back().line + 1;
    line.key = key;
    sheet.lines.emplace(key, sheet.list.lines.size());
    sheet.list.lines.push_back(std::move(line));
    return &sheet.list.lines.back();
}

Result<bool> CountSheetEntry::take(const Row& row) {
    const auto sheet = sheetOf(row.list);
    if (!sheet.ok()) {
        return sheet.error();
    }
    const CountListRow& head = (*sheet)->list.head;
    const auto lot = countedLot(m_transaction, row.item, row.lot);
    if (!lot.ok()) {
        return lot.error();
    }
    const StockKey key{row.item, row.place ? row.place : head.location, *lot};
    if (const auto known = (*sheet)->lines.find(key); known != (*sheet)->lines.end()) {
        const CountLine& line = (*sheet)->list.lines[known->second];
        if (isSame(line.first, row) || isSame(line.second, row)) {
            return false;
        }
    }
    if (!isCountable(head)) {
        return Error{ErrorCode::CountListFixed, {head.number.toStdString()}, {}};
    }
    const auto line = lineOf(**sheet, key);
    if (!line.ok()) {
        return line.error();
    }
    const bool first = !(*line)->first;
    std::optional<CountReading>& reading = first ? (*line)->first : (*line)->second;
    Status done = setReading(m_transaction, (*line)->id, first ? WhichCount::First : WhichCount::Second, row.reading);
    if (done.ok()) {
        done = recordChange(m_transaction, QStringLiteral("count_list_line"), (*line)->id.value,
                            QStringLiteral("update"), readingJson(reading, first), readingJson(row.reading, first));
    }
    reading = row.reading;
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
