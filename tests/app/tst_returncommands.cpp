#include "program.h"

#include <QtTest/QtTest>

/// Returns and complaints from the command line, as a scheduler works.
class TestReturnCommands : public QObject {
    Q_OBJECT

    std::unique_ptr<Program> m_program;

    int import(const char* kind, const QByteArray& content) {
        const QString file = m_program->write(QLatin1String(kind) + QStringLiteral(".csv"), content);
        return m_program->run({QStringLiteral("import"), QLatin1String(kind), file}).status;
    }

private Q_SLOTS:
    void init() {
        m_program = std::make_unique<Program>();
        QCOMPARE(m_program->run("init --currency EUR").status, 0);
        QCOMPARE(import("items", "sku,price\nTEA,3.00\n"), 0);
        QCOMPARE(import("stock", "sku,quantity,date\nTEA,9,2020-01-01\n"), 0);
        QCOMPARE(import("customers", "code,name\nCAFE,Café Mokka\n"), 0);
        QCOMPARE(import("sales-orders", "number,customer,sku,quantity\nA,CAFE,TEA,4\n"), 0);
        QCOMPARE(m_program->run("confirm A").status, 0);
        QCOMPARE(m_program->run("ship A").status, 0);
    }
    void cleanup() { QCOMPARE(m_program->run("check").status, 0); }

    /// 9 counted, 4 shipped, 2 back: 7.
    void goesFromOpenToClosedAndBack() {
        const auto opened = m_program->run("return open --item TEA --quantity 2 --cause torn --order A");
        QVERIFY2(opened.status == 0, opened.messages.constData());
        QVERIFY2(opened.out.contains("RET-000001,return,open,"), opened.out.constData());
        QVERIFY(opened.out.contains(",CAFE,A,TEA,"));
        const auto decided = m_program->run("return decide RET-000001 --goods restock --money refund --amount 6.00");
        QVERIFY2(decided.status == 0, decided.messages.constData());
        QVERIFY2(decided.out.contains(",restock,refund,6.00,"), decided.out.constData());
        QVERIFY(m_program->run("list stock").out.contains(",7,0,7,"));
        QCOMPARE(m_program->run("return close RET-000001 --satisfied 5").status, 0);
        QVERIFY(m_program->run("list returns").out.contains(",closed,"));
        QCOMPARE(m_program->run("return undo RET-000001").status, 0);
        QCOMPARE(m_program->run("return undo RET-000001").status, 0);
        QVERIFY(m_program->run("list stock").out.contains(",5,0,5,"));
    }
    void sendsBackToItsSupplier() {
        QCOMPARE(import("suppliers", "code,name\nMILL,The Mill\n"), 0);
        QCOMPARE(m_program->run("return open --item TEA --quantity 1 --cause torn --order A").status, 0);
        const QStringList decide{QStringLiteral("return"), QStringLiteral("decide"), QStringLiteral("RET-000001"),
                                 QStringLiteral("--goods"), QStringLiteral("back to supplier")};
        QCOMPARE(m_program->run(decide).status, 1); // to whom?
        const auto decided = m_program->run(decide + QStringList{QStringLiteral("--supplier"), QStringLiteral("mill")});
        QVERIFY2(decided.status == 0, decided.messages.constData());
        QVERIFY2(decided.out.contains(",MILL,"), decided.out.constData());
        QVERIFY(m_program->run("list stock").out.contains(",5,0,5,")); // 9 - 4, and one in and out
        const auto named = m_program->run("return open --item TEA --quantity 1 --cause torn --order A --supplier MILL");
        QVERIFY(named.out.contains(",MILL,"));
        QCOMPARE(m_program->run("return open --item TEA --quantity 1 --cause torn --supplier NOBODY").status, 1);
    }
    void refusesInAWord() {
        QCOMPARE(m_program->run("return open --item TEA --quantity 5 --cause torn --order A").status, 1);
        const auto unknown = m_program->run("return decide RET-000009");
        QCOMPARE(unknown.status, 1);
        QVERIFY2(unknown.messages.contains("no return or complaint"), unknown.messages.constData());
        QCOMPARE(m_program->run("return decide").status, 2);
        QCOMPARE(m_program->run("return burn RET-000001").status, 2);
    }
};

QTEST_GUILESS_MAIN(TestReturnCommands)
#include "tst_returncommands.moc"
