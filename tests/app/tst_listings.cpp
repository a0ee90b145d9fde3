#include "program.h"

#include <QtTest/QtTest>

namespace {

QString word(const char* text) {
    return QString::fromLatin1(text);
}

} // namespace

/// What `list` prints of a small shop. Every figure is worked out by hand: 40 of TEA are counted on the evening of 1
/// March, 3 and 4 are sold on the next two days, 24 are ordered on the 2nd and come on the 5th; CUP is never counted.
class TestListings : public QObject {
    Q_OBJECT

private:
    Program m_program;

    QByteArray list(const char* what, const char* day) const {
        const Program::Answer answer =
            m_program.run({word("list"), word(what), word("--as-of"), word("2026-03-") + word(day)});
        return answer.status == 0 ? answer.out : "failed: " + answer.messages;
    }
    static QByteArray row(const QByteArray& listing, const char* start) {
        for (const QByteArray& line : listing.split('\n')) {
            if (line.startsWith(start)) {
                return line;
            }
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() {
        QCOMPARE(m_program.run("init --currency EUR").status, 0);
        const std::pair<const char*, QByteArray> files[] = {
            {"items", "sku,name,price,cost\nTEA,Tea,3,1\nCUP,Cup,5,2\n"},
            {"suppliers", "code,name\nSAM,Sam & Co\n"},
            {"terms", "supplier,sku,price,pack\nSAM,TEA,1.00,12\n"},
            {"stock", "sku,quantity,date\nTEA,40,2026-03-01\n"},
            {"sales", "date,sku,quantity,price,document\n2026-03-02,TEA,3,3,1\n2026-03-03,TEA,4,3,2\n"
                      "2026-03-03,CUP,1,5,2\n"},
            {"orders", "number,supplier,sku,quantity,price,ordered,expected\n"
                       "EXT-1,SAM,TEA,24,1.00,2026-03-02,2026-03-09\n"},
            {"receipts", "order,sku,quantity,date\nEXT-1,TEA,24,2026-03-05\n"},
        };
        for (const auto& [kind, text] : files) {
            const Program::Answer taken =
                m_program.run({word("import"), word(kind), m_program.write(word(kind), text)});
            QVERIFY2(taken.status == 0, taken.messages.constData());
        }
    }
    void givesStockAtTheOpeningOfADay_data() {
        QTest::addColumn<QByteArray>("tea");
        // on_hand, reserved, available, on_order, value; the count of the 1st holds for the end of that day
        QTest::newRow("01") << QByteArray("TEA,Tea,MAIN,,,,0,,0,");
        QTest::newRow("02") << QByteArray("TEA,Tea,MAIN,,,40,0,40,24,40.00");
        QTest::newRow("03") << QByteArray("TEA,Tea,MAIN,,,37,0,37,24,37.00");
        QTest::newRow("05") << QByteArray("TEA,Tea,MAIN,,,33,0,33,24,33.00");
        QTest::newRow("06") << QByteArray("TEA,Tea,MAIN,,,57,0,57,0,57.00");
    }
    void givesStockAtTheOpeningOfADay() {
        QFETCH(QByteArray, tea);
        const QByteArray stock = list("stock", QTest::currentDataTag());
        QVERIFY(stock.startsWith("sku,name,location,lot,expiry,on_hand,reserved,available,on_order,value\n"));
        QCOMPARE(row(stock, "TEA"), tea);
        QCOMPARE(row(stock, "CUP"), QByteArray("CUP,Cup,MAIN,,,,0,,0,"));
    }
    void givesOrdersOfTheDayItself() {
        QCOMPARE(list("orders", "01"), QByteArray("number,supplier,state,ordered,expected,lines,amount,received\n"));
        QCOMPARE(row(list("orders", "02"), "EXT"), QByteArray("EXT-1,SAM,sent,2026-03-02,2026-03-09,1,24.00,0.00"));
        QCOMPARE(row(list("orders", "06"), "EXT"),
                 QByteArray("EXT-1,SAM,received,2026-03-02,2026-03-09,1,24.00,24.00"));
    }
    void givesMovementsUpToTheDayBefore() {
        const QByteArray three = list("movements", "04");
        QVERIFY(three.startsWith("date,document,line,sku,location,lot,quantity,value,user\n"));
        QCOMPARE(three.count('\n'), 4);
        QVERIFY(row(three, "2026-03-01").contains(",TEA,MAIN,,40,40.00,"));
        QVERIFY(row(three, "2026-03-02").contains(",TEA,MAIN,,-3,-3.00,"));
        QVERIFY(row(three, "2026-03-03").contains(",TEA,MAIN,,-4,-4.00,"));
        QVERIFY(row(list("movements", "06"), "2026-03-05").contains(",TEA,MAIN,,24,24.00,"));
    }
    void givesTheSameInJson() {
        const Program::Answer answer = m_program.run("list items --json");
        const QJsonArray items = QJsonDocument::fromJson(answer.out).array();
        QCOMPARE(items.size(), qsizetype(2));
        const QJsonObject tea = items.at(1).toObject();
        QCOMPARE(tea.value(word("sku")).toString(), word("TEA"));
        QCOMPARE(tea.value(word("price")).toDouble(), 3.0);
        QVERIFY(tea.value(word("category")).isNull());
        QCOMPARE(m_program.run("list items").out,
                 QByteArray("sku,name,category,unit,status,price,cost,suppliers\nCUP,Cup,,piece,active,5.00,2.00,\n"
                            "TEA,Tea,,piece,active,3.00,1.00,SAM\n"));
    }
    void alignsTheSameForATerminal() {
        const QList<QByteArray> lines = m_program.run("list items --table").out.split('\n');
        QCOMPARE(lines.size(), qsizetype(5)); // heading, rule, two items, end
        QVERIFY(lines[0].startsWith("sku  name  category"));
        QCOMPARE(lines[2].indexOf("5.00") + 4, lines[3].indexOf("3.00") + 4);
    }
};

QTEST_GUILESS_MAIN(TestListings)
#include "tst_listings.moc"
