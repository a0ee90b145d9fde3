#pragma once

#include "ledger.h"
#include "ledgercheck.h"
#include "stocklevels.h"
#include "transaction.h"
#include "warehouse.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

namespace qm {

/// A warehouse with items, a site and two bins, and short ways to post and to ask.
class LedgerFixture {
public:
    LedgerFixture();

    Warehouse& warehouse() { return *m_warehouse; }
    ItemId addItem(const QString& sku);
    LocationId addBin(const QString& code, LocationId parent);
    LocationId site() const { return m_warehouse->defaultLocation(); }

    Status post(const std::function<Status(Ledger&)>& work);
    /// Each posts one document in a transaction of its own and fails the test where that fails.
    DocumentId sale(ItemId item, LocationId place, Moment moment, std::int64_t quantity, const QString& number,
                    bool timed = true, const QString& till = {});
    DocumentId count(ItemId item, LocationId place, Moment moment, std::int64_t counted,
                     const std::map<QString, std::int64_t>& lastReceipts = {}, const LotName& lot = {});
    DocumentId receipt(ItemId item, LocationId place, Moment moment, std::int64_t quantity, const LotName& lot = {});
    Status reverse(DocumentId document);

    /// The record, whether counted or not.
    std::int64_t record(ItemId item, LocationId place, const std::optional<QString>& lot = {});
    /// Stock over a place and what lies in it; none where it was never counted.
    std::optional<std::int64_t> onHand(ItemId item, LocationId place, std::optional<CalendarDay> opening = {});
    std::int64_t number(Sql sql);
    /// Sum of a document's lines.
    std::int64_t sumOf(DocumentId document);
    int anomalies(const char* kind);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Warehouse> m_warehouse;
};

inline CalendarDay day(int dayOfMonth) {
    return *CalendarDay::fromDate(2024, 3, dayOfMonth);
}

inline Moment at(int dayOfMonth, int hour, int minute = 0) {
    return Moment::at(day(dayOfMonth), hour * 3600 + minute * 60);
}

} // namespace qm
