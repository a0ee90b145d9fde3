#include "program.h"

#include <QtTest/QtTest>

#include <sqlite3.h>

namespace {

/// What a query of one number says of a file.
int numberOf(const QString& file, const char* query) {
    sqlite3* handle = nullptr;
    int number = -1;
    if (sqlite3_open(file.toUtf8().constData(), &handle) == SQLITE_OK) {
        sqlite3_exec(
            handle, query,
            [](void* out, int, char** values, char**) {
                *static_cast<int*>(out) = values[0] == nullptr ? 0 : QByteArray(values[0]).toInt();
                return 0;
            },
            &number, nullptr);
    }
    sqlite3_close(handle);
    return number;
}

} // namespace

/// Orders of customers from the command line, as a scheduler works, and processes that race for the last unit.
class TestOutboundCommands : public QObject {
    Q_OBJECT

    std::unique_ptr<Program> m_program;

    QString shop() const { return m_program->path(QStringLiteral("shop.qm")); }
    int import(const char* kind, const QByteArray& content) {
        const QString file = m_program->write(QLatin1String(kind) + QStringLiteral(".csv"), content);
        return m_program->run({QStringLiteral("import"), QLatin1String(kind), file}).status;
    }

private Q_SLOTS:
    void init() {
        m_program = std::make_unique<Program>();
        QCOMPARE(m_program->run("init --currency EUR").status, 0);
        QCOMPARE(import("items", "sku,price\nTEA,3.00\nCUP,5.00\nNEW,1.00\n"), 0);
        // Long ago: goods that come in the very second of a count would be among what was counted.
        QCOMPARE(import("stock", "sku,quantity,date\nTEA,5,2020-01-01\nCUP,1,2020-01-01\n"), 0);
        QCOMPARE(import("customers", "code,name\nCAFE,Café Mokka\n"), 0);
    }
    void theLastUnitIsPromisedOnce() {
        for (int round = 0; round < 8; ++round) {
            // One cup; two processes want it.
            const QByteArray first = "A" + QByteArray::number(round);
            const QByteArray second = "B" + QByteArray::number(round);
            QCOMPARE(import("sales-orders",
                            "number,customer,sku,quantity\n" + first + ",CAFE,CUP,1\n" + second + ",CAFE,CUP,1\n"),
                     0);
            QProcess one;
            QProcess other;
            m_program->start(one, {QStringLiteral("confirm"), QString::fromLatin1(first)});
            m_program->start(other, {QStringLiteral("confirm"), QString::fromLatin1(second)});
            const Program::Answer answers[] = {Program::answerOf(one), Program::answerOf(other)};
            QCOMPARE(answers[0].status + answers[1].status, 1); // one 0, one 1
            const Program::Answer& loser = answers[0].status == 1 ? answers[0] : answers[1];
            QVERIFY2(loser.messages.contains("Only 0 of “CUP” is available"), loser.messages.constData());
            QCOMPARE(numberOf(shop(), "SELECT sum(reserved) FROM balance"), 1);
            QCOMPARE(numberOf(shop(), "SELECT count(*) FROM sales_order WHERE state = 'confirmed'"), 1);
            // It leaves, and comes back with the next delivery.
            const QByteArray winner = answers[0].status == 0 ? first : second;
            const Program::Answer shipped = m_program->run({QStringLiteral("ship"), QString::fromLatin1(winner)});
            QVERIFY2(shipped.status == 0, shipped.messages.constData());
            QCOMPARE(import("receipts", "sku,quantity,delivery_note\nCUP,1," + first + "\n"), 0);
        }
        QCOMPARE(m_program->run("check").status, 0);
    }
    void theLastUnitLeavesOnce() {
        // Both wait for five, and five come: nothing is held for either.
        QCOMPARE(import("sales-orders", "number,customer,sku,quantity\nX,CAFE,TEA,5\nA,CAFE,TEA,5\nB,CAFE,TEA,5\n"), 0);
        QCOMPARE(m_program->run("confirm X A B --back-order").status, 0);
        QCOMPARE(m_program->run("ship X").status, 0);
        QCOMPARE(import("receipts", "sku,quantity\nTEA,5\n"), 0);
        QProcess one;
        QProcess other;
        m_program->start(one, {QStringLiteral("ship"), QStringLiteral("A")});
        m_program->start(other, {QStringLiteral("ship"), QStringLiteral("B")});
        const Program::Answer answers[] = {Program::answerOf(one), Program::answerOf(other)};
        QVERIFY2(answers[0].status + answers[1].status == 1, // one 0, one 1
                 QByteArray(answers[0].messages + answers[1].messages).constData());
        QCOMPARE(numberOf(shop(), "SELECT sum(on_hand) FROM balance AS b JOIN item AS i ON i.id = b.item_id "
                                  "WHERE i.sku = 'TEA'"),
                 0);
        QCOMPARE(m_program->run("check").status, 0);
    }
    void walksFromFileToShipment() {
        QCOMPARE(
            import("sales-orders", "number,customer,sku,quantity\nW-1,CAFE,TEA,4\nW-2,CAFE,TEA,3\nW-3,CAFE,NEW,1\n"),
            0);
        const Program::Answer confirmed = m_program->run("confirm");
        QCOMPARE(confirmed.status, 3);
        QVERIFY(confirmed.out.contains("W-1,CAFE,confirmed,"));
        QVERIFY(!confirmed.out.contains("W-2,"));
        QVERIFY(confirmed.messages.contains("W-2: Only 1 of “TEA” is available"));
        QVERIFY(confirmed.messages.contains("W-3: “NEW” was never counted there. Count it first."));
        QCOMPARE(m_program->run("confirm W-2").status, 1);
        QCOMPARE(m_program->run("confirm W-2 --back-order").status, 0);

        const Program::Answer listed = m_program->run("pick");
        QCOMPARE(listed.out, QByteArray("stop,location,sku,name,lot,expiry,quantity,unit,order,customer\n"
                                        "1,MAIN,TEA,TEA,,,4,piece,W-1,Café Mokka\n"
                                        "1,MAIN,TEA,TEA,,,1,piece,W-2,Café Mokka\n"));
        QCOMPARE(numberOf(shop(), "SELECT count(*) FROM sales_order WHERE state = 'picked'"), 0);
        const QString folder = m_program->path(QStringLiteral("papers"));
        QCOMPARE(m_program->run({QStringLiteral("pick"), QStringLiteral("--documents"), folder}).status, 0);
        QCOMPARE(numberOf(shop(), "SELECT count(*) FROM sales_order WHERE state = 'picked'"), 2);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
        QFile pdf(QDir(folder).entryInfoList({QStringLiteral("*.pdf")}).front().filePath());
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");

        QCOMPARE(m_program->run("ship W-1 W-2").status, 3); // of W-2 only one is there
        QCOMPARE(m_program->run("ship W-2 --what-there-is --cancel-rest --carrier DHL --tracking 77").status, 0);
        QCOMPARE(m_program->run("ship W-2").status, 1);
        const Program::Answer orders = m_program->run("list sales-orders");
        QVERIFY2(orders.out.contains("W-2,CAFE,shipped,"), orders.out.constData());
        QVERIFY(orders.out.contains("W-3,CAFE,draft,"));
        QCOMPARE(m_program->run("check").status, 0);
    }
    void listsWhatCanBeImportedAgain() {
        const Program::Answer listed = m_program->run("list customers");
        QCOMPARE(listed.out, QByteArray("code,name,email,phone,address,language,terms,latitude,longitude,open_orders\n"
                                        "CAFE,Café Mokka,,,,,,,,0\n"));
        const QString file = m_program->write(QStringLiteral("again.csv"), listed.out);
        const Program::Answer again = m_program->run({QStringLiteral("import"), QStringLiteral("customers"), file});
        QCOMPARE(again.out, QByteArray("read=1 posted=0 rejected=0 unchanged=1\n"));
    }
    void refusesWhatItDoesNotKnow() {
        QCOMPARE(m_program->run("ship").status, 2);
        QCOMPARE(m_program->run("ship SO-77").status, 1);
        QCOMPARE(m_program->run("confirm SO-77").status, 1);
        QCOMPARE(m_program->run("pick SO-77").status, 1);
        QCOMPARE(m_program->run("ship --help").status, 0);
        QCOMPARE(m_program->run("confirm").status, 0); // nothing to do
    }
};

QTEST_GUILESS_MAIN(TestOutboundCommands)
#include "tst_outboundcommands.moc"
