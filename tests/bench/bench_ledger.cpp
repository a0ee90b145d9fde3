// Times the ledger: lines of till receipts for items that were never counted and for counted ones, a first count that
// comes late, the full check and a backup. Usage: bench_ledger [RECEIPTS] (20 lines each, over 4,000 items)

#include "backup.h"
#include "ledger.h"
#include "ledgercheck.h"
#include "transaction.h"
#include "warehouse.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>

using namespace qm;

namespace {

constexpr Sql kAddItem = "INSERT INTO item (sku, sku_key, name, name_key) VALUES (?1, ?1, ?1, ?1)";
constexpr int kItems = 4'000;
constexpr int kLinesOfReceipt = 20;
constexpr int kFirstDay = 19'700;

double cpuSeconds() {
    timespec spent = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return static_cast<double>(spent.tv_sec) + static_cast<double>(spent.tv_nsec) * 1e-9;
}

template <typename Work>
bool timed(const char* what, Work work) {
    QElapsedTimer clock;
    clock.start();
    const double before = cpuSeconds();
    const Status done = work();
    std::printf("%-44s %7.2f s, %7.2f s of CPU%s\n", what, static_cast<double>(clock.elapsed()) / 1e3,
                cpuSeconds() - before, done.ok() ? "" : " FAILED");
    return done.ok();
}

Status inLedger(Warehouse& warehouse, const std::function<Status(Ledger&)>& work) {
    return warehouse.write({QStringLiteral("bench"), {}, {}}, [&](Transaction& transaction) -> Status {
        Ledger ledger(transaction);
        const Status done = work(ledger);
        return done.ok() ? ledger.settle() : done;
    });
}

Status sell(Warehouse& warehouse, int receipts, int firstDay) {
    return inLedger(warehouse, [&](Ledger& ledger) -> Status {
        for (int number = 0; number < receipts; ++number) {
            SalesDocument document;
            document.number = QString::number(number);
            document.location = warehouse.defaultLocation();
            document.moment = Moment::at(CalendarDay::fromNumber(firstDay + number / 60), number % 80'000);
            document.timed = true;
            for (int line = 0; line < kLinesOfReceipt; ++line) {
                const int item = 1 + (number * 7 + line * line * 31) % kItems;
                document.lines.push_back({ItemId{item}, {1 + line % 5}, UnitPrice{12'500}, {}});
            }
            if (const auto id = ledger.addSales(document); !id.ok()) {
                return id.error();
            }
        }
        return {};
    });
}

Status count(Warehouse& warehouse, int day) {
    return inLedger(warehouse, [&](Ledger& ledger) -> Status {
        CountDocument document;
        document.location = warehouse.defaultLocation();
        document.moment = Moment::ofUntimedCount(CalendarDay::fromNumber(day));
        for (int item = 1; item <= kItems; ++item) {
            document.lines.push_back({ItemId{item}, {}, {100'000}, {}});
        }
        const auto id = ledger.addCount(document);
        return id.ok() ? Status() : Status(id.error());
    });
}

} // namespace

int main(int argc, char** argv) {
    const int receipts = argc > 1 ? std::max(1, std::atoi(argv[1])) : 20'000;
    const QTemporaryDir folder;
    NewWarehouse start;
    start.currency = QStringLiteral("EUR");
    auto made = Warehouse::create(folder.filePath(QStringLiteral("bench.qm")), start);
    if (!made.ok()) {
        return 1;
    }
    Warehouse& warehouse = **made;
    const Status items = warehouse.write({QStringLiteral("items"), {}, {}}, [](Transaction& transaction) -> Status {
        for (int item = 1; item <= kItems; ++item) {
            if (Status done = transaction.execute(kAddItem, QString::number(item)); !done.ok()) {
                return done;
            }
        }
        return {};
    });
    const int days = receipts / 60 + 1;
    std::printf("%d lines a time\n", receipts * kLinesOfReceipt);
    const bool done =
        items.ok() && timed("sales of items never counted", [&] { return sell(warehouse, receipts, kFirstDay); }) &&
        timed("first count of 4,000 items before them all", [&] { return count(warehouse, kFirstDay - 1); }) &&
        timed("sales of counted items", [&] { return sell(warehouse, receipts, kFirstDay + days); }) &&
        timed("full check",
              [&] {
                  return warehouse.read([](const Database& database) -> Status {
                      const auto report = LedgerCheck::run(database);
                      for (const BrokenRule& rule : report.ok() ? report->broken : std::vector<BrokenRule>{}) {
                          std::printf("broken: %s\n", qPrintable(rule.name));
                      }
                      return report.ok() ? Status() : Status(report.error());
                  });
              }) &&
        timed("backup, checked", [&] {
            return warehouse.read([&](const Database& database) {
                return backupDatabase(database, folder.filePath(QStringLiteral("copy.qm")));
            });
        });
    return done ? 0 : 1;
}
