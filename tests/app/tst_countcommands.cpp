#include "program.h"

#include <QtTest/QtTest>

/// Counts from the command line: a list is made, its sheet filled in and taken in, looked at, posted and undone. 20 of
/// tea (4.00 apiece) and 10 cups were counted so long ago that both are due.
class TestCountCommands : public QObject {
    Q_OBJECT

    std::unique_ptr<Program> m_program;

    Program::Answer import(const char* kind, const QByteArray& content) {
        const QString file = m_program->write(QLatin1String(kind) + QStringLiteral(".csv"), content);
        return m_program->run({QStringLiteral("import"), QLatin1String(kind), file});
    }
    QByteArray stockOf(const QByteArray& sku) {
        for (const QByteArray& row : m_program->run("list stock").out.split('\n')) {
            if (row.startsWith(QByteArray(sku + ','))) {
                return row.split(',').at(5);
            }
        }
        return "nothing";
    }

private Q_SLOTS:
    void init() {
        m_program = std::make_unique<Program>();
        QCOMPARE(m_program->run("init --currency EUR").status, 0);
        QCOMPARE(import("items", "sku,name,cost\nTEA,Tea,4.00\nCUP,Cup,1.00\n").status, 0);
        QCOMPARE(import("stock", "sku,quantity,date\nTEA,20,2020-01-01\nCUP,10,2020-01-01\n").status, 0);
    }
    void fillsASheetPostsAndTakesItBack() {
        const QString folder = m_program->path(QStringLiteral("sheets"));
        const Program::Answer made = m_program->run({QStringLiteral("count"), QStringLiteral("--documents"), folder});
        QVERIFY2(made.status == 0, made.messages.constData());
        QCOMPARE(made.out, QByteArray("list,line,location,sku,name,lot,expiry,unit,quantity\n"
                                      "CL-000001,1,MAIN,CUP,Cup,,,piece,\n"
                                      "CL-000001,2,MAIN,TEA,Tea,,,piece,\n"));
        QVERIFY(QFileInfo(folder + QStringLiteral("/CL-000001.pdf")).size() > 1'000);

        // The file that the program wrote, with the quantities filled in.
        QFile sheet(folder + QStringLiteral("/CL-000001.csv"));
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        QByteArray filled = sheet.readAll();
        filled.replace("Cup,,,piece,,", "Cup,,,piece,10,").replace("Tea,,,piece,,", "Tea,,,piece,18,");
        const Program::Answer taken = import("stock", filled);
        QVERIFY2(taken.out.endsWith("read=2 posted=2 rejected=0 unchanged=0\n"), taken.out.constData());
        QCOMPARE(stockOf("TEA"), QByteArray("20")); // nothing is posted before it was looked at
        const Program::Answer again = import("stock", filled);
        QVERIFY2(again.out.endsWith("read=2 posted=0 rejected=0 unchanged=2\n"), again.out.constData());
        QVERIFY(m_program->run("list counts").out.contains(",entered,2,2\n"));

        const QByteArray differences = "list,line,location,sku,name,lot,counted,record,difference,value,count_again\n"
                                       "CL-000001,1,MAIN,CUP,Cup,,10,10,0,0.00,\n"
                                       "CL-000001,2,MAIN,TEA,Tea,,18,20,-2,-8.00,\n";
        QCOMPARE(m_program->run("count CL-000001 --differences").out, differences);
        QCOMPARE(stockOf("TEA"), QByteArray("20"));
        const Program::Answer posted = m_program->run("count cl-000001 --post");
        QVERIFY2(posted.status == 0, posted.messages.constData());
        QCOMPARE(posted.out, differences);
        QCOMPARE(stockOf("TEA"), QByteArray("18"));
        QCOMPARE(m_program->run("check").status, 0);

        QVERIFY(import("stock", filled).out.endsWith("read=2 posted=0 rejected=0 unchanged=2\n"));
        const Program::Answer late = import("stock", "list,sku,quantity\nCL-000001,TEA,17\n");
        QCOMPARE(late.status, 3);
        QVERIFY2(late.messages.contains("“CL-000001” is posted or dropped"), late.messages.constData());
        QCOMPARE(m_program->run("count CL-000001 --undo").status, 0);
        QCOMPARE(stockOf("TEA"), QByteArray("20"));
        QCOMPARE(m_program->run("check").status, 0);
    }
    void asksForASecondCountBeforeItPosts() {
        QCOMPARE(m_program->run("count --full").status, 0);
        QCOMPARE(import("stock", "list,sku,quantity\nCL-000001,TEA,2\nCL-000001,CUP,10\n").status, 0);
        const Program::Answer refused = m_program->run("count CL-000001 --post");
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.messages.contains("second time: 1"), refused.messages.constData());
        QVERIFY(m_program->run("count CL-000001 --differences").out.contains(",2,20,-18,-72.00,yes\n"));
        QCOMPARE(import("stock", "list,sku,quantity\nCL-000001,TEA,19\n").status, 0);
        QCOMPARE(m_program->run("count CL-000001 --post").status, 0);
        QCOMPARE(stockOf("TEA"), QByteArray("19"));
    }
    void refusesAListThatIsNotThere() {
        const Program::Answer rejected = import("stock", "list,sku,quantity\nCL-9,TEA,2\n");
        QCOMPARE(rejected.status, 3);
        QVERIFY2(rejected.messages.contains("CL-9"), rejected.messages.constData());
        QCOMPARE(stockOf("TEA"), QByteArray("20"));
    }
};

QTEST_GUILESS_MAIN(TestCountCommands)
#include "tst_countcommands.moc"
