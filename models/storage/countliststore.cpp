#include "countliststore.h"

#include "codekey.h"
#include "countlistreader.h"
#include "settingrepository.h"
#include "transaction.h"

namespace qm {

namespace {

constexpr Sql kInsert = R"(INSERT INTO count_list (number, number_key, rule, abc, location_id, made_on, time,
  second_count, tolerance_share, tolerance_amount, command_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11))";
constexpr Sql kInsertTill = "INSERT INTO count_list_till (list_id, till, number) VALUES (?1, ?2, ?3)";
constexpr Sql kDropTills = "DELETE FROM count_list_till WHERE list_id = ?1";
constexpr Sql kInsertLine =
    "INSERT INTO count_list_line (list_id, line_no, sheet, item_id, location_id, lot_id, reason) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
constexpr Sql kRemoveLine = "DELETE FROM count_list_line WHERE id = ?1";
constexpr Sql kFirst = "UPDATE count_list_line SET counted = ?2, counted_at = ?3, counted_by = ?4 WHERE id = ?1";
constexpr Sql kSecond = "UPDATE count_list_line SET recounted = ?2, recounted_at = ?3, recounted_by = ?4 WHERE id = ?1";
constexpr Sql kTime = "UPDATE count_list SET time = ?3, version = version + 1 WHERE id = ?1 AND version = ?2";
constexpr Sql kState = "UPDATE count_list SET state = ?3, document_id = nullif(?4, 0), version = version + 1 "
                       "WHERE id = ?1 AND version = ?2";

Status insertTills(Transaction& transaction, CountListId list, const CountTime& time) {
    for (const auto& [till, number] : time.lastReceipts) {
        if (Status stored = transaction.execute(kInsertTill, list, till, number); !stored.ok()) {
            return stored;
        }
    }
    return {};
}

Status mustHaveChanged(const Result<int>& changed, CountListId list) {
    if (!changed.ok()) {
        return changed.error();
    }
    return *changed == 1 ? Status() : Status(Error{ErrorCode::Conflict, {std::to_string(list.value)}, {}});
}

Result<QString> numberOf(Transaction& transaction, const CountListRow& head) {
    if (!head.number.isEmpty()) {
        return head.number;
    }
    const auto next = settingrepository::nextNumber(transaction, QStringLiteral("count list"));
    return next.ok() ? Result<QString>(QStringLiteral("CL-%1").arg(*next, 6, 10, QLatin1Char('0')))
                     : Result<QString>(next.error());
}

} // namespace

Result<CountListId> insertCountList(Transaction& transaction, const CountListRow& head) {
    const auto number = numberOf(transaction, head);
    if (!number.ok()) {
        return number.error();
    }
    const QString abc = head.abc ? QString(QChar(u'A' + static_cast<char16_t>(*head.abc))) : QStringLiteral("");
    const auto id = transaction.insert(kInsert, *number, codeKey(*number), textOf(head.rule), abc, head.location,
                                       head.made, textOf(head.time.when), head.secondCount, head.tolerance.share,
                                       head.tolerance.amount, transaction.command());
    if (!id.ok()) {
        return id.error();
    }
    const CountListId list{*id};
    const Status tills = insertTills(transaction, list, head.time);
    return tills.ok() ? Result<CountListId>(list) : Result<CountListId>(tills.error());
}

Result<CountLineId> insertCountLine(Transaction& transaction, const CountLine& line) {
    const auto id = transaction.insert(kInsertLine, line.list, line.line, line.sheet, line.key.item, line.key.location,
                                       line.key.lot, textOf(line.reason));
    return id.ok() ? Result<CountLineId>(CountLineId{*id}) : Result<CountLineId>(id.error());
}

Status removeCountLine(Transaction& transaction, CountLineId line) {
    const auto changed = transaction.change(kRemoveLine, line);
    if (!changed.ok()) {
        return changed.error();
    }
    return *changed == 1 ? Status() : Status(Error{ErrorCode::NothingToUndo, {}, {}});
}

Status setReading(Transaction& transaction, CountLineId line, WhichCount which,
                  const std::optional<CountReading>& reading) {
    const auto quantity = reading ? std::optional(reading->quantity) : std::nullopt;
    const auto at = reading ? std::optional(reading->at) : std::nullopt;
    const auto by = reading ? std::optional(transaction.user()) : std::nullopt;
    return which == WhichCount::First ? transaction.execute(kFirst, line, quantity, at, by)
                                      : transaction.execute(kSecond, line, quantity, at, by);
}

Status setCountTime(Transaction& transaction, const CountListRow& head, const CountTime& time) {
    const Status set = mustHaveChanged(transaction.change(kTime, head.id, head.version, textOf(time.when)), head.id);
    if (!set.ok()) {
        return set;
    }
    const Status dropped = transaction.execute(kDropTills, head.id);
    return dropped.ok() ? insertTills(transaction, head.id, time) : dropped;
}

Status setCountState(Transaction& transaction, const CountListRow& head, CountListState state, DocumentId document) {
    const std::string_view word = textOf(state == CountListState::Entered ? CountListState::Open : state);
    return mustHaveChanged(transaction.change(kState, head.id, head.version, word, document), head.id);
}

} // namespace qm
