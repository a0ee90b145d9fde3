#include "program.h"

#include <QtTest/QtTest>

/// Alerts from the command line: an order that should have come long ago.
class TestAlertCommands : public QObject {
    Q_OBJECT

    std::unique_ptr<Program> m_program;

    Program::Answer import(const char* kind, const QByteArray& content) {
        const QString file = m_program->write(QLatin1String(kind) + QStringLiteral(".csv"), content);
        return m_program->run({QStringLiteral("import"), QLatin1String(kind), file});
    }

private Q_SLOTS:
    void init() {
        m_program = std::make_unique<Program>();
        QCOMPARE(m_program->run("init --currency EUR").status, 0);
        QCOMPARE(import("items", "sku,name,cost\nTEA,Tea,4.00\n").status, 0);
        QCOMPARE(import("suppliers", "code,name\nS,Sam\n").status, 0);
        QCOMPARE(import("orders", "number,supplier,sku,quantity,price,ordered,expected\n"
                                  "PO-1,S,TEA,12,1.00,2020-01-02,2020-01-10\n")
                     .status,
                 0);
    }
    void printsWhatIsNewOnce() {
        const QByteArray heading = "kind,item,date,amount,text,state,due\n";
        const QByteArray late = "late-order,,2020-01-10,0.00,PO-1 is 10 days late,open,2020-01-20\n";
        QCOMPARE(m_program->run("list alerts --as-of 2020-01-20").out, heading + late);
        const QString mail = m_program->path(QStringLiteral("morning.eml"));
        const Program::Answer first = m_program->run({QStringLiteral("alerts"), QStringLiteral("--as-of"),
                                                      QStringLiteral("2020-01-20"), QStringLiteral("--mail"), mail});
        QVERIFY2(first.status == 0, first.messages.constData());
        QCOMPARE(first.out, heading + late);
        QVERIFY(QFileInfo(mail).size() > 100);
        QCOMPARE(m_program->run("alerts --as-of 2020-01-20").out, heading);
        QVERIFY(m_program->run("list alerts --as-of 2020-01-20").out.contains(late)); // it still stands
        QCOMPARE(m_program->run("check").status, 0);
    }
    void saysWhereTheMailCannotBeWritten() {
        const Program::Answer answer = m_program->run("alerts --as-of 2020-01-20 --mail /nowhere/at/all/morning.eml");
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.messages.contains("/nowhere/at/all/morning.eml"), answer.messages.constData());
    }
};

QTEST_GUILESS_MAIN(TestAlertCommands)
#include "tst_alertcommands.moc"
