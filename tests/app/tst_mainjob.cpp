#include "program.h"
#include "shopfiles.h"

#include <algorithm>
#include <QtTest/QtTest>

using Answer = Program::Answer;

/// The main job through the program itself, as a scheduler would run it.
class TestMainJob : public QObject {
    Q_OBJECT

private:
    Program m_program;

    QString path(const char* name) const { return m_program.path(QString::fromLatin1(name)); }
    QString write(const char* name, const QByteArray& content) const {
        return m_program.write(QString::fromLatin1(name), content);
    }
    Answer run(const QStringList& words) const { return m_program.run(words); }
    static QByteArray lastLine(const QByteArray& text) { return text.trimmed().split('\n').last(); }
    static QStringList words(const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(QFile::exists(qEnvironmentVariable("QM_PROGRAM")), "QM_PROGRAM names the program"); }

    void makesAWarehouseOnce() {
        QCOMPARE(run(words("init --currency EUR")).status, 0);
        const Answer again = run(words("init --currency EUR"));
        QCOMPARE(again.status, 1);
        QVERIFY(!again.messages.isEmpty());
    }
    void takesSalesInWithoutAMapping() {
        // 84 days from a Monday: 12 Saturdays are missing, 12 Fridays bring a return. 72 × 12 goods, 72 postage.
        const Answer first =
            run({QStringLiteral("import"), QStringLiteral("sales"), write("sales.csv", shop::sales(0, 84)),
                 QStringLiteral("--create-items"), QStringLiteral("--errors"), path("errors.csv")});
        QCOMPARE(first.status, 3);
        QCOMPARE(lastLine(first.out), QByteArray("read=948 posted=876 rejected=72 unchanged=0"));
        QFile errors(path("errors.csv"));
        QVERIFY(errors.open(QIODevice::ReadOnly));
        const QByteArray named = errors.readAll();
        QVERIFY(named.startsWith("file,row,field,value,reason\n"));
        QCOMPARE(named.count('\n'), 73);
        QVERIFY(named.contains("POST"));
    }
    void postsNothingTwice() {
        const Answer same = run(
            {QStringLiteral("import"), QStringLiteral("sales"), path("sales.csv"), QStringLiteral("--create-items")});
        QCOMPARE(lastLine(same.out), QByteArray("read=948 posted=0 rejected=72 unchanged=876"));
        // Two weeks on, one of them known: 6 days × 12 goods and a return are new; 6 × 12 + 1 are there; 12 postage.
        const Answer overlap =
            run({QStringLiteral("import"), QStringLiteral("sales"), write("more.csv", shop::sales(77, 14))});
        QCOMPARE(lastLine(overlap.out), QByteArray("read=158 posted=73 rejected=12 unchanged=73"));
    }
    void takesTheRestIn() {
        QCOMPARE(run({QStringLiteral("import"), QStringLiteral("suppliers"), write("suppliers.csv", shop::suppliers())})
                     .status,
                 0);
        QCOMPARE(run({QStringLiteral("import"), QStringLiteral("terms"), write("terms.csv", shop::terms())}).status, 0);
        const Answer stock = run({QStringLiteral("import"), QStringLiteral("stock"),
                                  write("stock.csv", shop::stock(shop::kFirstDay.addDays(83), 100))});
        QCOMPARE(stock.status, 0);
        QCOMPARE(lastLine(stock.out), QByteArray("read=11 posted=11 rejected=0 unchanged=0"));
    }
    void keepsStockBySalesAfterTheCount() {
        // Counted 100 on day 83; days 84–90 sell Monday twice and five days once (no Saturday): 7 × (2 + i). The first
        // item's return of Friday brings 2 back: 100 − 14 + 2 = 88.
        const Answer stock = run(words("list stock --as-of 2011-04-04"));
        QCOMPARE(stock.status, 0);
        QVERIFY(stock.out.startsWith("sku,name,location,lot,expiry,on_hand,reserved,available,on_order,value\n"));
        QVERIFY2(stock.out.contains("22000A,\"Thing, 22000a\",MAIN,,,88,"), stock.out.constData());
        QVERIFY(stock.out.contains("22001A,\"Thing, 22001a\",MAIN,,,79,"));
        QVERIFY2(stock.out.contains("22011A,\"Thing, 22011a\",MAIN,,,,"), "never counted is empty, not 0");
    }
    void forecastsEveryItem() {
        const Answer forecast = run(words("forecast --as-of 2011-04-04 --horizon 28"));
        QCOMPARE(forecast.status, 0);
        QVERIFY(forecast.out.startsWith(
            "item,step,date,mean,q05,q25,q50,q75,q95,total_mean,total_q50,total_q80,total_q90,total_q95,total_q99\n"));
        QVERIFY(forecast.out.contains("\n22011A,1,2011-04-04,"));
        QVERIFY(forecast.out.count('\n') >= 12 * 28 + 1);
    }
    void suggestsTheSameTwice() {
        const Answer first = run(words("suggest --as-of 2011-04-04"));
        QCOMPARE(first.status, 0);
        QVERIFY(first.out.startsWith("item,quantity,supplier,cost,order_up_to,position,reason,location,state\n"));
        QVERIFY2(first.out.count('\n') > 5, first.out.constData());
        QVERIFY(!first.out.contains("22011A"));
        QVERIFY2(first.messages.contains("never counted"), first.messages.constData());
        QCOMPARE(run(words("suggest --as-of 2011-04-04")).out, first.out);
    }
    void approvesWithDocuments() {
        const Answer approved = run({QStringLiteral("approve"), QStringLiteral("--documents"), path("orders")});
        QCOMPARE(approved.status, 0);
        QVERIFY(approved.out.startsWith("number,supplier,lines,amount,file\n"));
        const QStringList files = QDir(path("orders")).entryList(QDir::Files);
        QCOMPARE(files.filter(QStringLiteral(".pdf")).size(), approved.out.count('\n') - 1);
        QCOMPARE(files.filter(QStringLiteral(".csv")).size(), approved.out.count('\n') - 1);
        QVERIFY(files.size() >= 2);
        const Answer again = run({QStringLiteral("approve"), QStringLiteral("--documents"), path("orders")});
        QCOMPARE(again.status, 0);
        QCOMPARE(again.out, QByteArray("number,supplier,lines,amount,file\n"));
    }
    void ordersNothingTwice() {
        const Answer rest = run(words("suggest --as-of 2011-04-04"));
        QCOMPARE(rest.status, 0);
        QVERIFY2(rest.out.count('\n') <= 2, rest.out.constData());
    }
    void receivesOnce() {
        const Answer orders = run(words("list orders --as-of 2011-04-04"));
        QVERIFY(orders.out.startsWith("number,supplier,state,ordered,expected,lines,amount,received\n"));
        const QString number = QString::fromUtf8(orders.out.split('\n').value(1).split(',').value(0));
        QVERIFY(!number.isEmpty());
        const QStringList receive{QStringLiteral("receive"), number, QStringLiteral("--as-of"),
                                  QStringLiteral("2011-04-09")};
        QCOMPARE(run(receive).status, 0);
        const Answer before = run(words("list movements"));
        const Answer second = run(receive);
        QCOMPARE(second.status, 1);
        QVERIFY(!second.messages.isEmpty());
        QCOMPARE(run(words("list movements")).out, before.out);
    }
    /// The file names no order and no day: the command does.
    void receivesWhatAFileSaysIntoTheOrder() {
        const QString order =
            write("taken.csv", "number,supplier,sku,quantity,ordered\nT-1,WEST,22001A,10,2011-04-01\n");
        QCOMPARE(run({QStringLiteral("import"), QStringLiteral("orders"), order}).status, 0);
        const Answer received =
            run({QStringLiteral("receive"), QStringLiteral("T-1"), write("part.csv", "sku,quantity\n22001A,4\n"),
                 QStringLiteral("--as-of"), QStringLiteral("2011-04-09")});
        QCOMPARE(lastLine(received.out), QByteArray("read=1 posted=1 rejected=0 unchanged=0"));
        const Answer orders = run(words("list orders"));
        QVERIFY2(orders.out.contains("\nT-1,WEST,partly received,"), orders.out.constData());
        const QByteArrayList movements = run(words("list movements")).out.split('\n');
        QVERIFY(std::ranges::any_of(movements, [](const QByteArray& line) {
            return line.startsWith("2011-04-09") && line.contains(",22001A,MAIN,,4,");
        }));
    }
    void keepsEveryRule() { QCOMPARE(run(words("check")).status, 0); }
    void backsUpAndRestores() {
        const Answer stock = run(words("list stock"));
        QCOMPARE(run({QStringLiteral("backup"), path("copy.qm")}).status, 0);
        QCOMPARE(
            run({QStringLiteral("import"), QStringLiteral("stock"), write("later.csv", "sku,quantity\n22001A,7\n")})
                .status,
            0);
        QVERIFY(run(words("list stock")).out != stock.out);
        QCOMPARE(run({QStringLiteral("restore"), path("copy.qm")}).status, 0);
        QCOMPARE(run(words("list stock")).out, stock.out);
        QCOMPARE(run(words("check")).status, 0);
    }
    void refusesWrongUse_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("status");
        QTest::newRow("no such command") << "frobnicate" << 2;
        QTest::newRow("no such option") << "suggest --frobnicate" << 2;
        QTest::newRow("a word too many") << "check now" << 2;
        QTest::newRow("no such day") << "suggest --as-of 2011-02-30" << 2;
        QTest::newRow("not an amount") << "suggest --budget much" << 2;
        QTest::newRow("no such kind") << "import prices x.csv" << 2;
        QTest::newRow("no such list") << "list everything" << 2;
        QTest::newRow("no such file") << "import sales /nowhere/x.csv" << 1;
        QTest::newRow("no such order") << "receive PO-99999" << 1;
        QTest::newRow("no such supplier") << "approve --supplier NOBODY" << 1;
    }
    void refusesWrongUse() {
        QFETCH(QString, line);
        QFETCH(int, status);
        const Answer answer = run(line.split(QLatin1Char(' ')));
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.messages.isEmpty());
        QVERIFY(answer.out.isEmpty());
    }
    void saysWhichReadingIsUnclear() {
        const QString file = write("unclear.csv", "date,sku,quantity,price,document\n03.04.2011,22000A,1,2,X1\n");
        const Answer answer = run({QStringLiteral("import"), QStringLiteral("sales"), file});
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.messages.contains("date_order"), answer.messages.constData());
    }
    void answersInJson() {
        const Answer answer = run(words("list items --json"));
        QCOMPARE(answer.status, 0);
        const QJsonArray items = QJsonDocument::fromJson(answer.out).array();
        QCOMPARE(items.size(), qsizetype(shop::kItems));
        QCOMPARE(items.at(0).toObject().value(QLatin1String("sku")).toString(), QStringLiteral("22000A"));
    }
    void explainsItself() {
        QCOMPARE(run(words("--version")).status, 0);
        const Answer overview = run(words("--help"));
        QCOMPARE(overview.status, 0);
        for (const char* command :
             {"init", "import", "forecast", "suggest", "approve", "receive", "list", "check", "backup", "restore"}) {
            QVERIFY(overview.out.contains(command));
            const Answer help = run({QString::fromLatin1(command), QStringLiteral("--help")});
            QCOMPARE(help.status, 0);
            QVERIFY(help.out.contains(command));
        }
    }
};

QTEST_GUILESS_MAIN(TestMainJob)
#include "tst_mainjob.moc"
