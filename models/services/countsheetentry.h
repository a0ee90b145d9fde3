#pragma once

#include "countlist.h"
#include "result.h"

#include <cstddef>
#include <map>

namespace qm {

class Transaction;

struct AuditRow;

/// Takes readings of filled sheets into their lists, inside an import's transaction. A line that was not counted yet
/// gets its first count. One that was gets its second; the same quantity again, without an instant or with that of the
/// reading which is there, changes nothing.
class CountSheetEntry {
public:
    explicit CountSheetEntry(Transaction& transaction) : m_transaction(transaction) {}

    struct Row {
        QString list; ///< number
        ItemId item;
        LocationId place; ///< none: the list's
        LotName lot;
        CountReading reading;
        bool dated = false; ///< the file says when; else the reading's instant is that of the import
    };
    /// True where it changed something. UnknownCountList, CountListFixed, UnknownLocation (outside of
    /// the list's place).
    Result<bool> take(const Row& row);

private:
    /// A list as it is now, and where its lines stand.
    struct Sheet {
        CountList list;
        std::map<StockKey, std::size_t> lines;
    };
    Result<Sheet*> sheetOf(const QString& number);
    /// The line of that key, added where it is not there.
    Result<CountLine*> lineOf(Sheet& sheet, const StockKey& key);

    Transaction& m_transaction;
    std::map<QString, Sheet> m_sheets; ///< read once each
};

/// Puts a line back as it was before such a row, where it is still as the row left it and its list is not posted.
Status undoSheetEntry(Transaction& transaction, const AuditRow& change);

} // namespace qm
