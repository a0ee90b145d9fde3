#include "countlistreader.h"

#include "codekey.h"
#include "database.h"

#include <array>

namespace qm {

namespace {

constexpr Sql kHeads = R"(SELECT c.id, c.number, c.rule, c.abc, c.location_id, l.code, l.name, c.made_on, c.state,
  c.time, c.second_count, c.tolerance_share, c.tolerance_amount, coalesce(c.document_id, 0), c.version,
  (SELECT count(*) FROM count_list_line AS n WHERE n.list_id = c.id),
  (SELECT count(counted) FROM count_list_line AS n WHERE n.list_id = c.id),
  (SELECT coalesce(max(sheet), 0) FROM count_list_line AS n WHERE n.list_id = c.id)
FROM count_list AS c JOIN location AS l ON l.id = c.location_id
WHERE c.id BETWEEN ?1 AND ?2 AND (?3 = 1 OR c.state IN ('open', 'undone')) ORDER BY c.id DESC)";
constexpr Sql kTills = "SELECT till, number FROM count_list_till WHERE list_id = ?1";
constexpr Sql kLines = R"(SELECT n.id, n.line_no, n.sheet, n.item_id, n.location_id, n.lot_id, i.sku, i.name, i.unit,
  i.decimals, i.cost, l.code, t.code, t.expiry, n.reason, n.counted, n.counted_at, f.name, n.recounted, n.recounted_at,
  s.name
FROM count_list_line AS n JOIN item AS i ON i.id = n.item_id JOIN location AS l ON l.id = n.location_id
JOIN lot AS t ON t.id = n.lot_id LEFT JOIN app_user AS f ON f.id = n.counted_by
LEFT JOIN app_user AS s ON s.id = n.recounted_by
WHERE n.list_id = ?1 ORDER BY n.line_no)";
constexpr Sql kFind = "SELECT id FROM count_list WHERE number_key = ?1";
constexpr Sql kOfDocument = "SELECT id FROM count_list WHERE document_id = ?1";
constexpr Sql kWithLine = "SELECT list_id FROM count_list_line WHERE id = ?1";
constexpr Sql kFindLine = "SELECT id FROM count_list_line WHERE list_id = ?1 AND item_id = ?2 AND location_id = ?3 "
                          "AND lot_id = ?4";

constexpr std::array kReasons{std::string_view("chosen"), std::string_view("never counted"),
                              std::string_view("negative"), std::string_view("suspicious"), std::string_view("due")};
constexpr std::array kTimes{std::string_view("entry"), std::string_view("opening"), std::string_view("closing")};
constexpr std::array kStates{std::string_view("open"), std::string_view("entered"), std::string_view("posted"),
                             std::string_view("undone"), std::string_view("dropped")};

/// The place of a word among those of an enumeration; the schema keeps others out.
template <typename Enum, std::size_t N>
Enum wordOf(const std::array<std::string_view, N>& words, std::string_view word) {
    for (std::size_t i = 0; i < N; ++i) {
        if (words[i] == word) {
            return static_cast<Enum>(i);
        }
    }
    return Enum{};
}

CountListRow headOf(const Statement& row) {
    CountListRow head;
    head.id = CountListId{row.integer(0)};
    head.number = row.text(1);
    head.rule = row.utf8(2) == "full" ? CountRule::Full : CountRule::Cycle;
    if (const std::string_view abc = row.utf8(3); !abc.empty()) {
        head.abc = static_cast<AbcClass>(abc.front() - 'A');
    }
    head.location = LocationId{row.integer(4)};
    head.locationCode = row.text(5);
    head.locationName = row.text(6);
    head.made = row.day(7);
    head.state = wordOf<CountListState>(kStates, row.utf8(8));
    head.time.when = wordOf<CountTime::When>(kTimes, row.utf8(9));
    head.secondCount = row.boolean(10);
    head.tolerance = {row.smallInteger(11), row.money(12)};
    head.document = DocumentId{row.integer(13)};
    head.version = row.smallInteger(14);
    head.lines = row.smallInteger(15);
    head.counted = row.smallInteger(16);
    head.sheets = row.smallInteger(17);
    if (head.state == CountListState::Open && head.lines > 0 && head.counted == head.lines) {
        head.state = CountListState::Entered;
    }
    return head;
}

Status readTills(const Database& database, CountListRow& head) {
    Statement rows = database.query(kTills, head.id);
    while (rows.next()) {
        head.time.lastReceipts[rows.text(0)] = rows.integer(1);
    }
    return rows.status();
}

std::optional<CountReading> readingOf(const Statement& row, int column) {
    if (row.isNull(column)) {
        return std::nullopt;
    }
    return CountReading{row.quantity(column), row.moment(column + 1), row.text(column + 2)};
}

Result<std::vector<CountListRow>> readHeads(const Database& database, CountListId from, CountListId to, bool all) {
    std::vector<CountListRow> heads;
    Statement rows = database.query(kHeads, from, to, all);
    while (rows.next()) {
        heads.push_back(headOf(rows));
        if (Status read = readTills(database, heads.back()); !read.ok()) {
            return read.error();
        }
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return heads;
}

Error unknown(const std::string& name) {
    return {ErrorCode::UnknownCountList, {name}, {}};
}

} // namespace

Result<std::vector<CountListRow>> readCountLists(const Database& database, bool withDone) {
    return readHeads(database, CountListId{1}, CountListId{std::numeric_limits<std::int64_t>::max()}, withDone);
}

Result<CountList> readCountList(const Database& database, CountListId id) {
    auto heads = readHeads(database, id, id, true);
    if (!heads.ok()) {
        return heads.error();
    }
    if (heads->empty()) {
        return unknown(std::to_string(id.value));
    }
    CountList list{std::move(heads->front()), {}};
    Statement rows = database.query(kLines, id);
    while (rows.next()) {
        CountLine& line = list.lines.emplace_back();
        line.id = CountLineId{rows.integer(0)};
        line.list = id;
        line.line = rows.smallInteger(1);
        line.sheet = rows.smallInteger(2);
        line.key = {ItemId{rows.integer(3)}, LocationId{rows.integer(4)}, LotId{rows.integer(5)}};
        line.sku = rows.text(6);
        line.name = rows.text(7);
        line.unit = rows.text(8);
        line.decimals = rows.smallInteger(9);
        line.cost = rows.optionalPrice(10);
        line.place = rows.text(11);
        line.lot = {rows.text(12), rows.optionalDay(13)};
        line.reason = wordOf<CountReason>(kReasons, rows.utf8(14));
        line.first = readingOf(rows, 15);
        line.second = readingOf(rows, 18);
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return list;
}

Result<CountListId> findCountList(const Database& database, const QString& number) {
    Statement row = database.query(kFind, codeKey(number));
    if (!row.next()) {
        return row.status().ok() ? unknown(number.toStdString()) : row.status().error();
    }
    return CountListId{row.integer(0)};
}

Result<CountListId> countListOf(const Database& database, DocumentId document) {
    Statement row = database.query(kOfDocument, document);
    const CountListId id = row.next() ? CountListId{row.integer(0)} : CountListId{};
    return row.status().ok() ? Result<CountListId>(id) : Result<CountListId>(row.status().error());
}

Result<CountListId> countListWith(const Database& database, CountLineId line) {
    Statement row = database.query(kWithLine, line);
    if (!row.next()) {
        return row.status().ok() ? unknown(std::to_string(line.value)) : row.status().error();
    }
    return CountListId{row.integer(0)};
}

Result<CountLineId> findCountLine(const Database& database, CountListId list, const StockKey& key) {
    Statement row = database.query(kFindLine, list, key.item, key.location, key.lot);
    const CountLineId id = row.next() ? CountLineId{row.integer(0)} : CountLineId{};
    return row.status().ok() ? Result<CountLineId>(id) : Result<CountLineId>(row.status().error());
}

std::string_view textOf(CountRule rule) {
    return rule == CountRule::Full ? "full" : "cycle";
}

std::string_view textOf(CountReason reason) {
    return kReasons.at(static_cast<std::size_t>(reason));
}

std::string_view textOf(CountTime::When when) {
    return kTimes.at(static_cast<std::size_t>(when));
}

std::string_view textOf(CountListState state) {
    return kStates.at(static_cast<std::size_t>(state));
}

} // namespace qm
