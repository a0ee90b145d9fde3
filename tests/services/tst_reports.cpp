#include "decimaltext.h"
#include "importtestwarehouse.h"
#include "reportservice.h"
#include "valuedstock.h"

using namespace qm;

/// Reports of a small shop. TEA: ten counted at 2.00 on 1 September, 20 received at 2.60 on the 5th, 12 sold on the
/// 10th, 20 counted on the 15th (two found). CUP: five came of an order in dollars. JAR: three without any cost, in the
/// back room.
class TestReports : public QObject {
    Q_OBJECT

    std::unique_ptr<ImportTestWarehouse> m_shop;

    void take(ImportKind kind, const QByteArray& content) {
        const auto result = m_shop->take(kind, content);
        QVERIFY2(result.ok() && result->rejected == 0, ImportTestWarehouse::counts(result).constData());
    }
    static CalendarDay on(const char* iso) { return *CalendarDay::fromIso(iso); }

    /// "on hand|average|FIFO|without a cost" of an item at the opening of a day.
    QByteArray valueAt(const char* sku, const char* iso) {
        const std::optional<CalendarDay> opening = iso ? std::optional(on(iso)) : std::nullopt;
        const auto rows = m_shop->warehouse().read([&](const Database& database) {
            return valueStock(database, {opening, opening.value_or(on("2011-10-15")), QStringLiteral("GBP"), 2});
        });
        for (const ValuedItem& row : *rows) {
            if (row.item.sku == QLatin1String(sku)) {
                QByteArrayList parts;
                for (const std::int64_t part : {row.value.onHand.value, row.value.average.minor, row.value.fifo.minor,
                                                row.value.withoutCost.value}) {
                    parts << QByteArray::number(qint64(part));
                }
                return parts.join('|');
            }
        }
        return "not there";
    }

    static QByteArray lineOf(const std::vector<SheetCell>& row) {
        QByteArrayList cells;
        for (const SheetCell& cell : row) {
            cells << (cell.number ? QByteArray::fromStdString(formatDecimal(cell.number->value, cell.number->scale))
                      : cell.day  ? QByteArray::fromStdString(cell.day->toIso())
                                  : cell.text.toUtf8());
        }
        return cells.join('|');
    }
    QByteArrayList report(ReportKind kind, const char* iso = nullptr) {
        const std::optional<CalendarDay> opening = iso ? std::optional(on(iso)) : std::nullopt;
        m_shop->warehouse().setWorkingDay(opening);
        const auto made = ReportService(m_shop->warehouse()).make(kind, opening);
        m_shop->warehouse().setWorkingDay(std::nullopt);
        QByteArrayList lines;
        for (const std::vector<SheetCell>& row : made->rows) {
            lines << lineOf(row);
        }
        if (!made->total.empty()) {
            lines << "total: " + lineOf(made->total);
        }
        return lines;
    }

private Q_SLOTS:
    void init() {
        m_shop = std::make_unique<ImportTestWarehouse>();
        take(ImportKind::Locations, "code,name,parent\nBACK,Back room,\n");
        take(ImportKind::Items,
             "sku,name,category,price\nTEA,Tea,Drinks,4.00\nCUP,Cup,China,5.00\nJAR,Jar,China,1.00\n");
        take(ImportKind::Suppliers, "code,name,currency\nS,Sam & Co,GBP\nD,Dollar Store,USD\n");
        take(ImportKind::Stock, "sku,quantity,date,unit_cost,location\nTEA,10,2011-09-01,2.00,\nCUP,0,2011-09-01,,\n"
                                "JAR,3,2011-09-01,,BACK\n");
        take(ImportKind::Orders, "number,supplier,sku,quantity,price,ordered\nP1,S,TEA,20,2.60,2011-09-01\n"
                                 "P2,D,CUP,5,9.00,2011-09-01\n");
        take(ImportKind::Receipts, "order,sku,quantity,date\nP1,TEA,20,2011-09-05\nP2,CUP,5,2011-09-05\n");
        take(ImportKind::Sales, "date,sku,quantity,price,document\n2011-09-10,TEA,12,4.00,T1\n");
        take(ImportKind::Stock, "sku,quantity,date\nTEA,20,2011-09-15\n");
    }
    void cleanup() { m_shop.reset(); }
    void valuesEveryPastDay();
    void takesInWhatComesLateAtItsOwnInstant();
    void leavesOutWhatWasTakenBack();
    void namesWhatHasNoCost();
    void reportsValuesByItemCategoryAndPlace();
    void reportsAgesOfWhatIsLeft();
    void reportsWhatDoesNotSell();
    void classesItemsBySalesAndSteadiness();
    void reportsDemandServed();
    void namesEveryMovementByItsDocument();
    void makesEveryReportOfAnEmptyWarehouse();
};

void TestReports::valuesEveryPastDay() {
    QCOMPARE(valueAt("TEA", "2011-09-01"), QByteArray("not there"));
    QCOMPARE(valueAt("TEA", "2011-09-05"), QByteArray("10|2000|2000|0"));
    QCOMPARE(valueAt("TEA", "2011-09-06"), QByteArray("30|7200|7200|0"));
    // By average 7,200 × 12/30 = 2,880 leave; by FIFO the ten at 2.00 and two at 2.60.
    QCOMPARE(valueAt("TEA", "2011-09-11"), QByteArray("18|4320|4680|0"));
    // Two are found: 4,320 × 2/18; two at 2.60.
    QCOMPARE(valueAt("TEA", "2011-09-16"), QByteArray("20|4800|5200|0"));
    QCOMPARE(valueAt("TEA", nullptr), QByteArray("20|4800|5200|0"));
}

void TestReports::takesInWhatComesLateAtItsOwnInstant() {
    take(ImportKind::Sales, "date,sku,quantity,price,document\n2011-09-12,TEA,3,4.00,T2\n");
    // 4,320 × 3/18 = 720; three at 2.60. The count then found five: 3,600 × 5/15; five at 2.60.
    QCOMPARE(valueAt("TEA", "2011-09-13"), QByteArray("15|3600|3900|0"));
    QCOMPARE(valueAt("TEA", "2011-09-16"), QByteArray("20|4800|5200|0"));
}

void TestReports::leavesOutWhatWasTakenBack() {
    take(ImportKind::Sales, "date,sku,quantity,price,document\n2011-09-20,TEA,8,4.00,T3\n");
    QCOMPARE(valueAt("TEA", nullptr), QByteArray("12|2880|3120|0"));
    ImportTestWarehouse::Options replace;
    replace.changed = ChangedDocuments::Replace;
    const auto changed = m_shop->take(
        ImportKind::Sales, m_shop->file("date,sku,quantity,price,document\n2011-09-20,TEA,5,4.00,T3\n"), replace);
    QVERIFY(changed.ok() && changed->posted == 1);
    QCOMPARE(valueAt("TEA", nullptr), QByteArray("15|3600|3900|0"));
    QCOMPARE(valueAt("TEA", "2011-09-21"), QByteArray("15|3600|3900|0"));
}

void TestReports::namesWhatHasNoCost() {
    QCOMPARE(valueAt("CUP", nullptr), QByteArray("5|0|0|5")); // dollars are worth nothing known
    QCOMPARE(valueAt("JAR", nullptr), QByteArray("3|0|0|3"));
    take(ImportKind::Terms, "supplier,sku,price\nS,CUP,3.00\n");
    QCOMPARE(valueAt("CUP", nullptr), QByteArray("5|1500|1500|0"));
}

void TestReports::reportsValuesByItemCategoryAndPlace() {
    QCOMPARE(report(ReportKind::Valuation), QByteArrayList({"CUP|Cup|China|piece|5|||5", "JAR|Jar|China|piece|3|||3",
                                                            "TEA|Tea|Drinks|piece|20|48|52|0", "total: |||||48|52|"}));
    QCOMPARE(report(ReportKind::Valuation, "2011-09-05"),
             QByteArrayList({"JAR|Jar|China|piece|3|||3", "TEA|Tea|Drinks|piece|10|20|20|0", "total: |||||20|20|"}));
    QCOMPARE(report(ReportKind::StockByCategory), QByteArrayList({"China|2|0|2", "Drinks|1|48|0", "total: |3|48|2"}));
    QCOMPARE(report(ReportKind::StockByPlace),
             QByteArrayList({"MAIN|Main|2|48|1", "BACK|Back room|1|0|1", "total: |||48|"}));
    // Six of the twenty go to the back room: 4,800 × 6/20.
    take(ImportKind::Stock, "sku,quantity,date,location\nTEA,14,2011-09-20,\nTEA,6,2011-09-20,BACK\n");
    QCOMPARE(report(ReportKind::StockByPlace),
             QByteArrayList({"MAIN|Main|2|33.6|1", "BACK|Back room|2|14.4|1", "total: |||48|"}));
}

void TestReports::reportsAgesOfWhatIsLeft() {
    // Seen from 15 October: 18 at 2.60 came 40 days ago, two were found 30 days ago.
    QCOMPARE(report(ReportKind::StockByAge),
             QByteArrayList({"CUP|Cup|5|2011-09-05|0|0|0|0|0|5", "JAR|Jar|3|2011-09-01|0|0|0|0|0|3",
                             "TEA|Tea|20|2011-09-05|5.2|46.8|0|0|0|0", "total: ||||5.2|46.8|0|0|0|"}));
}

void TestReports::reportsWhatDoesNotSell() {
    QCOMPARE(report(ReportKind::SlowMovers),
             QByteArrayList({"CUP|Cup|China|5|||", "JAR|Jar|China|3|||", "total: ||||0||"}));
    // 90 days after its last sale tea counts as slow from the next day on.
    QCOMPARE(report(ReportKind::SlowMovers, "2011-12-09").size(), 3);
    QCOMPARE(report(ReportKind::SlowMovers, "2011-12-10").front(), QByteArray("TEA|Tea|Drinks|20|48|2011-09-10|91"));
}

void TestReports::classesItemsBySalesAndSteadiness() {
    // Cups sell one every week of the year: no variation. Tea sold 12 in one week of 52: the mean is 12/52, and with
    // one such week the deviation is √51 means. 52 cups at 5.00 are 260.00 of 308.00: A, and so is tea, which begins at
    // 84 %: B.
    QByteArray sales = "date,sku,quantity,price,document\n";
    for (int week = 0; week < 52; ++week) {
        const CalendarDay day = on("2011-10-14") - 7 * week;
        sales += QByteArray::fromStdString(day.toIso()) + ",CUP,1,5.00,C" + QByteArray::number(week) + "\n";
    }
    take(ImportKind::Sales, sales);
    QCOMPARE(report(ReportKind::AbcXyz),
             QByteArrayList({"CUP|Cup|China|52|260|A|0|X", "TEA|Tea|Drinks|12|48|B|7.14|Z", "JAR|Jar|China|0|0|C||"}));
}

void TestReports::reportsDemandServed() {
    QCOMPARE(report(ReportKind::ServiceLevel), QByteArrayList({"TEA|Tea|Drinks|12|12|0|100|"}));
}

void TestReports::namesEveryMovementByItsDocument() {
    const auto made = ReportService(m_shop->warehouse()).make(ReportKind::Movements, std::nullopt);
    const auto column = [&](std::string_view name) {
        return std::size_t(std::ranges::find(made->columns, name, &ReportColumn::name) - made->columns.begin());
    };
    QByteArrayList tea;
    for (const std::vector<SheetCell>& row : made->rows) {
        if (row[column("sku")].text == QLatin1String("TEA")) {
            tea << lineOf({row[column("date")], row[column("kind")], row[column("quantity")]});
        }
    }
    std::ranges::sort(tea);
    const QByteArrayList expected{"2011-09-01|count|10", "2011-09-05|receipt|20", "2011-09-10|sale|-12",
                                  "2011-09-15|count|2"};
    QCOMPARE(tea, expected);
}

void TestReports::makesEveryReportOfAnEmptyWarehouse() {
    m_shop = std::make_unique<ImportTestWarehouse>();
    for (std::size_t kind = 0; kind < kReportNames.size(); ++kind) {
        const auto made = ReportService(m_shop->warehouse()).make(static_cast<ReportKind>(kind), std::nullopt);
        QVERIFY2(made.ok(), kReportNames[kind].data());
        QCOMPARE(made->rows.size(), std::size_t(0));
        QVERIFY(made->total.empty() || made->total.size() == made->columns.size());
        const auto then = ReportService(m_shop->warehouse()).make(static_cast<ReportKind>(kind), on("2011-01-01"));
        QVERIFY2(then.ok(), kReportNames[kind].data());
    }
}

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
