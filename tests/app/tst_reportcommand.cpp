#include "program.h"

#include <QtTest/QtTest>

/// Reports from the command line, in each of their three forms. 20 of tea were counted at 4.00 apiece, three cups
/// without a cost.
class TestReportCommand : public QObject {
    Q_OBJECT

    std::unique_ptr<Program> m_program;

    Program::Answer import(const char* kind, const QByteArray& content) {
        const QString file = m_program->write(QLatin1String(kind) + QStringLiteral(".csv"), content);
        return m_program->run({QStringLiteral("import"), QLatin1String(kind), file});
    }
    QByteArray written(const char* name) const {
        QFile file(m_program->path(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }
    Program::Answer report(const char* name, const char* file) {
        return m_program->run({QStringLiteral("report"), QLatin1String(name), QStringLiteral("--output"),
                               m_program->path(QLatin1String(file))});
    }

private Q_SLOTS:
    void initTestCase() {
        m_program = std::make_unique<Program>();
        QCOMPARE(m_program->run("init --currency EUR").status, 0);
        QCOMPARE(import("items", "sku,name,category\nTEA,Tea,Drinks\nCUP,Cup,China\n").status, 0);
        QCOMPARE(import("stock", "sku,quantity,date,unit_cost\nTEA,20,2020-01-01,4.00\nCUP,3,2020-01-01,\n").status, 0);
    }
    void writesCsvWithEnglishHeadings() {
        const Program::Answer answer = report("valuation", "v.csv");
        QVERIFY2(answer.status == 0, answer.messages.constData());
        QCOMPARE(answer.out, QByteArray());
        QCOMPARE(written("v.csv"), QByteArray("sku,name,category,unit,on_hand,average_value,fifo_value,without_cost\n"
                                              "CUP,Cup,China,piece,3,,,3\n"
                                              "TEA,Tea,Drinks,piece,20,80.00,80.00,0\n"));
        QCOMPARE(m_program->run("report valuation").out, written("v.csv"));
        QCOMPARE(m_program->run("report valuation --as-of 2020-01-01").out.count('\n'), 1); // nothing was there
    }
    void writesEveryReportInEveryForm() {
        for (const char* name : {"stock", "stock-by-category", "stock-by-place", "stock-by-age", "valuation",
                                 "movements", "abc-xyz", "expiry", "slow-movers", "suppliers", "service-level"}) {
            QCOMPARE(report(name, "r.csv").status, 0);
            QVERIFY2(written("r.csv").contains('\n'), name);
            QCOMPARE(report(name, "r.xlsx").status, 0);
            QVERIFY2(written("r.xlsx").startsWith("PK"), name);
            QCOMPARE(report(name, "r.pdf").status, 0);
            QVERIFY2(written("r.pdf").startsWith("%PDF-"), name);
        }
    }
    void namesTheReportsThereAre() {
        const Program::Answer answer = m_program->run("report turnover");
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.messages.contains("“turnover”") && answer.messages.contains("stock-by-age") &&
                     answer.messages.contains("service-level"),
                 answer.messages.constData());
    }
    void refusesAnUnknownFormAndAMissingFolder() {
        QCOMPARE(report("stock", "s.docx").status, 2);
        QCOMPARE(written("s.docx"), QByteArray("not there"));
        const Program::Answer answer = report("stock", "no/such/folder/s.csv");
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.messages.contains("no/such/folder"));
    }
};

QTEST_GUILESS_MAIN(TestReportCommand)
#include "tst_reportcommand.moc"
