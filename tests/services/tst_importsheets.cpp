#include "countlistservice.h"
#include "importhistory.h"
#include "importtestwarehouse.h"
#include "ledgercheck.h"

using namespace qm;

namespace {

constexpr Sql kLines = "SELECT i.sku || ' ' || coalesce(n.counted, '-') || ' ' || coalesce(n.recounted, '-') FROM "
                       "count_list_line AS n JOIN item AS i ON i.id = n.item_id ORDER BY 1";

} // namespace

/// Filled sheets of a count list come in as files of stock. It is noon of 15 October 2011; 10 of tea and 5 cups were
/// counted on the 1st.
class TestImportSheets : public QObject {
    Q_OBJECT

    std::unique_ptr<ImportTestWarehouse> m_shop;
    CountListId m_list;

    QByteArray take(const QByteArray& content) {
        return ImportTestWarehouse::counts(m_shop->take(ImportKind::Stock, content));
    }
    QByteArrayList lines() { return m_shop->rows(kLines, 1); }

private Q_SLOTS:
    void init() {
        m_shop = std::make_unique<ImportTestWarehouse>();
        QCOMPARE(ImportTestWarehouse::counts(m_shop->take(ImportKind::Items, "sku\nTEA\nCUP\n")),
                 QByteArray("2 2 0 0"));
        QCOMPARE(take("sku,quantity,date\nTEA,10,2011-10-01\nCUP,5,2011-10-01\n"), QByteArray("2 2 0 0"));
        CountListDraft draft;
        draft.rule = CountRule::Full;
        m_list = CountListService(m_shop->warehouse()).make(draft).value();
    }
    void cleanup() {
        const auto report =
            m_shop->warehouse().read([](const Database& database) { return LedgerCheck::run(database); });
        QVERIFY(report.ok() && report->ok());
    }

    void entersLinesOnce() {
        QCOMPARE(take("list,sku,quantity\nCL-000001,TEA,9\nCL-000001,CUP,5\n"), QByteArray("2 2 0 0"));
        QCOMPARE(lines(), (QByteArrayList{"CUP 5 -", "TEA 9 -"}));
        QCOMPARE(take("list,sku,quantity\nCL-000001,TEA,9\nCL-000001,CUP,5\n"), QByteArray("2 0 0 2"));
        QCOMPARE(take("list,sku,quantity\nCL-000001,TEA,8\n"), QByteArray("1 1 0 0")); // the second count
        QCOMPARE(lines(), (QByteArrayList{"CUP 5 -", "TEA 9 8"}));
        QCOMPARE(take("list,sku,quantity,lot\ncl-000001,TEA,3,L7\n"), QByteArray("1 1 0 0")); // found beside it
        QCOMPARE(lines(), (QByteArrayList{"CUP 5 -", "TEA 3 -", "TEA 9 8"}));
    }
    void holdsWhenTheFileSays() {
        QCOMPARE(take("list,sku,quantity,date,time\nCL-000001,TEA,9,2011-10-15,10:30\n"), QByteArray("1 1 0 0"));
        const CountList list = CountListService(m_shop->warehouse()).list(m_list).value();
        QCOMPARE(list.lines.back().first->at, Moment::at(*CalendarDay::fromDate(2011, 10, 15), 10 * 3600 + 30 * 60));
    }
    void namesEachRowThatItCannotTake() {
        QCOMPARE(take("list,sku,quantity\nCL-9,TEA,9\nCL-000001,TEA,\nCL-000001,TEA,9\n"), QByteArray("3 1 2 0"));
        QCOMPARE(lines(), (QByteArrayList{"CUP - -", "TEA 9 -"}));
    }
    void changesNothingInADryRun() {
        const QString file = m_shop->file("list,sku,quantity\nCL-000001,TEA,9\n");
        ImportTestWarehouse::Options dry;
        dry.dryRun = true;
        QCOMPARE(ImportTestWarehouse::counts(m_shop->take(ImportKind::Stock, file, dry)), QByteArray("1 1 0 0"));
        QCOMPARE(lines(), (QByteArrayList{"CUP - -", "TEA - -"}));
    }
    void isTakenBackAsEveryImport() {
        QCOMPARE(take("list,sku,quantity\nCL-000001,TEA,9\nCL-000001,CUP,5\n"), QByteArray("2 2 0 0"));
        const std::int64_t first = ImportHistory(m_shop->warehouse()).imports(1)->front().id;
        QCOMPARE(take("list,sku,quantity\nCL-000001,TEA,8\n"), QByteArray("1 1 0 0"));
        const std::int64_t second = ImportHistory(m_shop->warehouse()).imports(1)->front().id;
        QVERIFY(ImportHistory(m_shop->warehouse()).undo(second).ok());
        QCOMPARE(lines(), (QByteArrayList{"CUP 5 -", "TEA 9 -"}));
        QVERIFY(ImportHistory(m_shop->warehouse()).undo(first).ok());
        QCOMPARE(lines(), (QByteArrayList{"CUP - -", "TEA - -"}));
    }
};

QTEST_GUILESS_MAIN(TestImportSheets)
#include "tst_importsheets.moc"
