#include "importtestwarehouse.h"

using namespace qm;

namespace {

constexpr Sql kDemand = "SELECT i.sku, d.day, sum(l.quantity) FROM sales_line AS l JOIN item AS i ON i.id = l.item_id "
                        "JOIN document AS d ON d.id = l.document_id WHERE l.quantity > 0 "
                        "AND l.id NOT IN (SELECT sales_line_id FROM sales_line_void) GROUP BY 1, 2";
constexpr Sql kLines = "SELECT i.sku, l.quantity, coalesce(l.price, 'none') FROM sales_line AS l "
                       "JOIN item AS i ON i.id = l.item_id "
                       "WHERE l.id NOT IN (SELECT sales_line_id FROM sales_line_void) ORDER BY l.id";
constexpr Sql kItems = "SELECT sku, name, coalesce(price, 'none'), decimals FROM item ORDER BY id";
constexpr Sql kRowsInAll = "SELECT (SELECT count(*) FROM document) + (SELECT count(*) FROM sales_line) "
                           "+ (SELECT count(*) FROM item) + (SELECT count(*) FROM import_file) "
                           "+ (SELECT count(*) FROM audit) + (SELECT count(*) FROM command)";

const QByteArray kHeading = "date,sku,quantity,price,document\n";

QByteArray codesOf(const Result<ImportResult>& result) {
    QByteArrayList codes;
    for (const RowError& error : result->errors) {
        codes << QByteArray::number(qint64(error.row)) + ":" + QByteArray::number(int(error.error.code)) + ":" +
                     QByteArray::fromStdString(error.field);
    }
    return codes.join(' ');
}

QByteArray at(int row, ErrorCode code, const char* field) {
    return QByteArray::number(row) + ":" + QByteArray::number(int(code)) + ":" + field;
}

} // namespace

class TestImportSales : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void demandOfRealLinesEqualsAnIndependentAnswer() {
        ImportTestWarehouse test;
        const QString raw = QStringLiteral(QM_TEST_DATA "/online_retail_part.csv");
        const auto result = test.take(ImportKind::Sales, raw, {.createItems = true});
        QVERIFY(result.ok());
        QCOMPARE(result->read, 7611);
        QCOMPARE(result->read, result->posted + result->rejected + result->unchanged);
        QCOMPARE(result->unchanged, 0);
        QHash<QByteArray, QByteArray> demand;
        for (const QByteArray& row : test.rows(kDemand, 3)) {
            const qsizetype bar = row.lastIndexOf('|');
            demand.insert(row.left(bar), row.mid(bar + 1));
        }
        QFile answer(QStringLiteral(QM_TEST_DATA "/retail_daily_part.csv"));
        QVERIFY(answer.open(QIODevice::ReadOnly));
        answer.readLine();
        QSet<QByteArray> wholeItems; // those of which every day is in the part
        QHash<QByteArray, int> days;
        int compared = 0;
        while (!answer.atEnd()) {
            const QByteArrayList fields = answer.readLine().trimmed().split(',');
            QCOMPARE(demand.take(fields[0] + "|" + fields[1]), fields[2]);
            ++compared;
            if (++days[fields[0]] > 2) {
                wholeItems << fields[0];
            }
        }
        QCOMPARE(compared, 4594);
        QCOMPARE(wholeItems.size(), 40);
        // Of the 40 items nothing is left over.
        for (auto it = demand.constBegin(); it != demand.constEnd(); ++it) {
            QVERIFY2(!wholeItems.contains(it.key().split('|').first()), it.key().constData());
        }
        const auto again = test.take(ImportKind::Sales, raw, {.createItems = true});
        QCOMPARE(again->posted, 0);
        QCOMPARE(again->rejected, result->rejected);
        QCOMPARE(again->unchanged, result->posted);
    }
    void refusesRowsForTheirReason() {
        ImportTestWarehouse test;
        const auto result = test.take(ImportKind::Sales,
                                      test.file(kHeading + "2011-10-01,A1,1,2.50,1\n"   // 2 a sale
                                                           "2011-10-01,a1,-1,2.50,C2\n" // a return
                                                           "2011-10-01,A1,0,2.50,3\n"
                                                           "2011-10-01,A1,-1,2.50,4\n"
                                                           "2011-10-01,A1,1,0,5\n"
                                                           "2011-10-01,A1,1,-2.50,6\n"
                                                           "2011-10-01,post,1,2.50,7\n"
                                                           "2011-10-01,gift_0001_10,1,2.50,8\n"
                                                           "2011-10-01,B,1,2.50,9\n"
                                                           "2011-10-01,BB,1,2.50,10\n" // goods all the same
                                                           "2011-10-01,A1,0.5,2.50,11\n"),
                                      {.createItems = true});
        QCOMPARE(ImportTestWarehouse::counts(result), QByteArray("11 4 7 0"));
        QCOMPARE(codesOf(result),
                 at(4, ErrorCode::ZeroQuantity, "quantity") + " " + at(5, ErrorCode::NegativeQuantity, "quantity") +
                     " " + at(6, ErrorCode::ZeroPrice, "price") + " " + at(7, ErrorCode::NegativePrice, "price") + " " +
                     at(8, ErrorCode::NotGoods, "sku") + " " + at(9, ErrorCode::NotGoods, "sku") + " " +
                     at(10, ErrorCode::NotGoods, "sku"));
        QCOMPARE(test.rows(kLines, 3), (QByteArrayList{"A1|10|25000", "A1|-10|25000", "BB|1|25000", "A1|5|25000"}));
    }
    void anUnknownItemOrPlaceIsRefused() {
        ImportTestWarehouse test;
        QVERIFY(test.take(ImportKind::Items, "sku,decimals\nA1,0\n").ok());
        const auto result = test.take(ImportKind::Sales, "date,sku,quantity,location\n2011-10-01,A1,1,MAIN\n"
                                                         "2011-10-01,A2,1,\n2011-10-01,A1,1,NOWHERE\n"
                                                         "2011-10-01,A1,0.5,main\n");
        QCOMPARE(ImportTestWarehouse::counts(result), QByteArray("4 1 3 0"));
        QCOMPARE(codesOf(result), at(3, ErrorCode::UnknownItem, "sku") + " " +
                                      at(4, ErrorCode::UnknownLocation, "location") + " " +
                                      at(5, ErrorCode::TooManyDecimals, "quantity"));
        const QString again = test.file("date,sku,quantity\n2011-10-01,A1,1\n");
        QCOMPARE(ImportTestWarehouse::counts(test.take(ImportKind::Sales, again, {.location = QStringLiteral("X")})),
                 "error " + QByteArray::number(int(ErrorCode::UnknownLocation)));
    }
    void makesItemsFromTheFile() {
        ImportTestWarehouse test;
        const auto result = test.take(ImportKind::Sales,
                                      test.file("StockCode,Description,Quantity,InvoiceDate,UnitPrice,InvoiceNo\n"
                                                "85123a,OLD NAME,1,2011-10-01 09:00,3.00,1\n"
                                                "85123A,WHITE HEART,2,2011-10-01 09:00,2.55,1\n"
                                                " 85123A ,WHITE HEART,1,2011-10-02 09:00,2.55,2\n"
                                                "X1,,0.25,2011-10-02 09:00,,2\n"
                                                "ZERO,GIVEN AWAY,1,2011-10-02 09:00,0,2\n"),
                                      {.createItems = true});
        QVERIFY(result.ok());
        QCOMPARE(result->createdItems, 2);
        QCOMPARE(test.rows(kItems, 4), (QByteArrayList{"85123A|WHITE HEART|25500|0", "X1|X1|none|2"}));
    }
    void aRowWithoutAPriceTakesTheItems() {
        ImportTestWarehouse test;
        QVERIFY(test.take(ImportKind::Items, "sku,price\nA1,4.20\nA2,\n").ok());
        const QString file = test.file("date,sku,quantity,document\n2011-10-01,A1,1,1\n2011-10-01,A2,1,1\n");
        QCOMPARE(ImportTestWarehouse::counts(test.take(ImportKind::Sales, file, {})), QByteArray("2 2 0 0"));
        QCOMPARE(test.rows(kLines, 3), (QByteArrayList{"A1|1|42000", "A2|1|none"}));
        // A price that rises later does not make a new row of it.
        QVERIFY(test.take(ImportKind::Items, "sku,price\nA1,5.00\n").ok());
        QCOMPARE(ImportTestWarehouse::counts(test.take(ImportKind::Sales, file, {})), QByteArray("2 0 0 2"));
    }
    void theSameFileTwiceChangesNothing() {
        ImportTestWarehouse test;
        const QString file = test.file(kHeading + "2011-10-01,A1,1,2.50,1\n2011-10-01,A1,1,2.50,1\n2011-10-01,A2,3,1,\n"
                                                  "2011-10-02,A2,3,1,\n");
        QCOMPARE(ImportTestWarehouse::counts(test.take(ImportKind::Sales, file, {.createItems = true})),
                 QByteArray("4 4 0 0"));
        const QByteArrayList before = test.rows(kRowsInAll, 1);
        QCOMPARE(ImportTestWarehouse::counts(test.take(ImportKind::Sales, file, {.createItems = true})),
                 QByteArray("4 0 0 4"));
        QCOMPARE(test.rows(kRowsInAll, 1), before);
    }
    void anOverlappingFilePostsOnlyWhatIsNew() {
        ImportTestWarehouse test;
        const QByteArray first = "2011-10-01,A1,1,2.50,1\n2011-10-01,A2,1,2.50,1\n2011-10-02,A1,2,2.50,2\n";
        QVERIFY(test.take(ImportKind::Sales, test.file(kHeading + first), {.createItems = true}).ok());
        // The second file begins inside the first one, has a row more in document 2 and a new document.
        const auto second = test.take(ImportKind::Sales,
                                      test.file(kHeading + "2011-10-01,A2,1,2.50,1\n2011-10-02,A1,2,2.50,2\n"
                                                           "2011-10-02,A1,2,2.50,2\n2011-10-03,A1,4,2.50,3\n"),
                                      {});
        QCOMPARE(ImportTestWarehouse::counts(second), QByteArray("4 2 0 2"));
        QCOMPARE(second->cutOff, QStringList{QStringLiteral("1")});
        QCOMPARE(test.rows(kLines, 3),
                 (QByteArrayList{"A1|1|25000", "A2|1|25000", "A1|2|25000", "A1|2|25000", "A1|4|25000"}));
    }
    void oneNumberOnTwoDaysIsTwoDocuments() {
        ImportTestWarehouse test;
        const QByteArray heading = "date,sku,quantity,document,till\n";
        QVERIFY(test.take(ImportKind::Sales, test.file(heading + "2011-10-01 23:59,A1,1,7,T1\n"), {.createItems = true})
                    .ok());
        QCOMPARE(ImportTestWarehouse::counts(test.take(ImportKind::Sales, heading + "2011-10-02 00:01,A1,1,7,T1\n"
                                                                                    "2011-10-01 23:59,A1,1,7,T2\n"
                                                                                    "2011-10-01 12:00,A1,1,7,T1\n")),
                 QByteArray("3 2 0 1"));
    }
    void aChangedDocumentIsHeldUntilOneDecides_data() {
        QTest::addColumn<int>("changed");
        QTest::addColumn<QByteArray>("counts");
        QTest::addColumn<QByteArrayList>("lines");
        QTest::newRow("held") << int(ChangedDocuments::Hold) << QByteArray("2 0 1 1")
                              << QByteArrayList{"A1|1|25000", "A2|1|25000"};
        QTest::newRow("replaced") << int(ChangedDocuments::Replace) << QByteArray("2 2 0 0")
                                  << QByteArrayList{"A1|1|25000", "A2|5|25000"};
        QTest::newRow("added") << int(ChangedDocuments::Add) << QByteArray("2 1 0 1")
                               << QByteArrayList{"A1|1|25000", "A2|1|25000", "A2|5|25000"};
    }
    void aChangedDocumentIsHeldUntilOneDecides() {
        QFETCH(int, changed);
        QFETCH(QByteArray, counts);
        QFETCH(QByteArrayList, lines);
        ImportTestWarehouse test;
        QVERIFY(test.take(ImportKind::Sales, test.file(kHeading + "2011-10-01,A1,1,2.50,1\n2011-10-01,A2,1,2.50,1\n"),
                          {.createItems = true})
                    .ok());
        const QString file = test.file(kHeading + "2011-10-01,A1,1,2.50,1\n2011-10-01,A2,5,2.50,1\n");
        const auto result = test.take(ImportKind::Sales, file, {.changed = ChangedDocuments(changed)});
        QCOMPARE(ImportTestWarehouse::counts(result), counts);
        QCOMPARE(test.rows(kLines, 3), lines);
        if (ChangedDocuments(changed) == ChangedDocuments::Hold) {
            QCOMPARE(codesOf(result), at(3, ErrorCode::DocumentDiffers, "document"));
            QCOMPARE(result->changed.size(), size_t(1));
            QCOMPARE(result->changed[0].posted[1].quantity, QStringLiteral("1"));
            QCOMPARE(result->changed[0].inFile[1].quantity, QStringLiteral("5"));
            QCOMPARE(result->changed[0].inFile[1].price, QStringLiteral("2.50"));
        } else {
            // Decided once, the file is known. What replaced or was added is not looked at again.
            const auto again = test.take(ImportKind::Sales, file, {});
            QCOMPARE(again->posted, 0);
            QCOMPARE(again->unchanged, 2);
        }
    }
    void rowsWithoutADocumentAreKnownByTheirFile() {
        ImportTestWarehouse test;
        const QByteArray heading = "date,sku,quantity,price\n";
        const QString first = test.file(heading + "2011-10-01,A1,1,2.50\n2011-10-02,A1,1,2.50\n");
        const QString other = test.file(heading + "2011-10-02,A1,4,2.50\n2011-10-03,A1,1,2.50\n");
        QVERIFY(test.take(ImportKind::Sales, first, {.createItems = true}).ok());
        const auto refused = test.take(ImportKind::Sales, other, {});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::DaysAlreadyPosted);
        QCOMPARE(refused.error().args, std::vector<std::string>{"2011-10-02"});
        QCOMPARE(test.rows(kLines, 3), (QByteArrayList{"A1|1|25000", "A1|1|25000"}));
        const auto added = test.take(ImportKind::Sales, other, {.changed = ChangedDocuments::Add});
        QCOMPARE(ImportTestWarehouse::counts(added), QByteArray("2 2 0 0"));
        QCOMPARE(ImportTestWarehouse::counts(test.take(ImportKind::Sales, other, {})), QByteArray("2 0 0 2"));
        QCOMPARE(ImportTestWarehouse::counts(test.take(ImportKind::Sales, first, {})), QByteArray("2 0 0 2"));
        const QString third = test.file(heading + "2011-10-02,A1,9,2.50\n");
        const auto replaced = test.take(ImportKind::Sales, third, {.changed = ChangedDocuments::Replace});
        QCOMPARE(ImportTestWarehouse::counts(replaced), QByteArray("1 1 0 0"));
        QCOMPARE(test.rows(kLines, 3), (QByteArrayList{"A1|1|25000", "A1|1|25000", "A1|9|25000"}));
    }
    void aDryRunAndACancelLeaveNothing() {
        ImportTestWarehouse test;
        QByteArray text = kHeading;
        for (int i = 0; i < 20000; ++i) {
            text += "2011-10-01,A1,1,2.50," + QByteArray::number(i) + "\n";
        }
        const QString file = test.file(text);
        const QByteArrayList before = test.rows(kRowsInAll, 1);
        const auto dry = test.take(ImportKind::Sales, file, {.createItems = true, .dryRun = true});
        QCOMPARE(ImportTestWarehouse::counts(dry), QByteArray("20000 20000 0 0"));
        QCOMPARE(dry->createdItems, 1);
        QCOMPARE(test.rows(kRowsInAll, 1), before);
        int asked = 0;
        JobProgress progress;
        progress.cancelled = [&asked] { return ++asked > 10; };
        const auto cancelled = test.take(ImportKind::Sales, file, {.createItems = true, .progress = progress});
        QVERIFY(!cancelled.ok());
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QCOMPARE(test.rows(kRowsInAll, 1), before);
    }
    void returnsFollowTheMapping() {
        ImportTestWarehouse test;
        const QString file = test.file(kHeading + "2011-10-01,A1,2,2.50,1\n2011-10-01,A1,-1,2.50,2\n");
        ImportMapping mapping;
        mapping.negativeIsReturn = true;
        const auto result = test.take(ImportKind::Sales, file, {.createItems = true, .mapping = mapping});
        QCOMPARE(ImportTestWarehouse::counts(result), QByteArray("2 2 0 0"));
        QCOMPARE(test.rows(kLines, 3), (QByteArrayList{"A1|2|25000", "A1|-1|25000"}));
    }
    void anyOrderOfOverlappingPartsGivesTheWhole() {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        QByteArrayList lines;
        for (int i = 0; i < 120; ++i) {
            const int document = random.bounded(25);
            lines << "2011-10-" + QByteArray::number(1 + document % 9).rightJustified(2, '0') + ",A" +
                         QByteArray::number(random.bounded(4)) + "," + QByteArray::number(1 + random.bounded(3)) +
                         ",2.50," + QByteArray::number(document) + "\n";
        }
        std::sort(lines.begin(), lines.end(), [](const QByteArray& a, const QByteArray& b) {
            return a.split(',').last().trimmed().toInt() < b.split(',').last().trimmed().toInt();
        });
        ImportTestWarehouse once;
        QVERIFY(once.take(ImportKind::Sales, once.file(kHeading + lines.join()), {.createItems = true}).ok());
        QByteArrayList whole = once.rows(kLines, 3);
        // Files that were cut off at some line, each longer than the one before, and some of them again.
        ImportTestWarehouse parts;
        for (qsizetype end = 0; end < lines.size();) {
            end = std::min<qsizetype>(lines.size(), end + 1 + random.bounded(40));
            const QString file = parts.file(kHeading + lines.mid(0, end).join());
            for (int n = 1 + random.bounded(2); n > 0; --n) {
                const auto result = parts.take(ImportKind::Sales, file, {.createItems = true});
                QVERIFY(result.ok());
                QCOMPARE(result->rejected, 0);
            }
        }
        QByteArrayList together = parts.rows(kLines, 3);
        std::sort(whole.begin(), whole.end());
        std::sort(together.begin(), together.end());
        QCOMPARE(together, whole);
    }
};

QTEST_GUILESS_MAIN(TestImportSales)
#include "tst_importsales.moc"
