#include "program.h"

#include <QtTest/QtTest>
#include <random>

/// What happens to the program from outside: killed, run twice at once, refused a folder. Nothing may be half done.
class TestHardship : public QObject {
    Q_OBJECT

private:
    static constexpr int kRows = 8000;

    static QByteArray sales() {
        QByteArray text = "date,sku,quantity,price,document\n";
        for (int row = 0; row < kRows; ++row) {
            text += "2026-03-" + QByteArray::number(10 + row % 20) + ",A" + QByteArray::number(row % 50) + ",1,2.50," +
                    QByteArray::number(row / 4) + "\n";
        }
        return text;
    }
    /// A shop with items, a supplier with terms, and stock, before its first sale.
    static bool fill(const Program& program) {
        QByteArray items = "sku,name,price,cost\n";
        QByteArray terms = "supplier,sku,price\n";
        QByteArray stock = "sku,quantity,date\n";
        for (int item = 0; item < 50; ++item) {
            const QByteArray sku = "A" + QByteArray::number(item);
            items += sku + ",Item " + sku + ",2.50,1.00\n";
            terms += "SAM," + sku + ",1.00\n";
            stock += sku + ",200,2026-03-01\n";
        }
        const auto take = [&](const char* kind, const QByteArray& text) {
            const QString name = QString::fromLatin1(kind);
            return program.run(QStringList{QStringLiteral("import"), name, program.write(name, text)}).status == 0;
        };
        return program.run("init --currency EUR").status == 0 && take("items", items) &&
               take("suppliers", "code,name,lead_time_days\nSAM,Sam & Co,5\n") && take("terms", terms) &&
               take("stock", stock);
    }
    static int count(const QByteArray& out, const char* what) {
        const QRegularExpression number(QString::fromLatin1(what) + QStringLiteral("=(\\d+)"));
        const auto found = number.match(QString::fromUtf8(out));
        return found.hasMatch() ? found.captured(1).toInt() : -1;
    }

private Q_SLOTS:
    void keepsAllOrNothingOfAnImportThatIsKilled() {
        const unsigned seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937 dice(seed);
        Program program;
        QVERIFY(fill(program));
        const QStringList import{QStringLiteral("import"), QStringLiteral("sales"),
                                 program.write(QStringLiteral("sales.csv"), sales())};
        for (int round = 0; round < 6; ++round) {
            QProcess process;
            program.start(process, import);
            QVERIFY(process.waitForStarted());
            process.waitForFinished(static_cast<int>(dice() % 400));
            process.kill();
            process.waitForFinished();
            const Program::Answer check = program.run("check");
            QVERIFY2(check.status == 0, QByteArray(check.out + check.messages).constData());
        }
        const Program::Answer again = program.run(import);
        QCOMPARE(again.status, 0);
        QCOMPARE(count(again.out, "read"), kRows);
        const int posted = count(again.out, "posted");
        QVERIFY2(posted == 0 || posted == kRows, again.out.constData());
        QCOMPARE(count(again.out, "unchanged"), kRows - posted);
    }
    void postsOnceWhatTwoProcessesBringAtOnce() {
        Program program;
        QVERIFY(fill(program));
        const QStringList import{QStringLiteral("import"), QStringLiteral("sales"),
                                 program.write(QStringLiteral("sales.csv"), sales())};
        QProcess one;
        QProcess two;
        program.start(one, import);
        program.start(two, import);
        const Program::Answer first = Program::answerOf(one);
        const Program::Answer second = Program::answerOf(two);
        QVERIFY2(first.status == 0, first.messages.constData());
        QVERIFY2(second.status == 0, second.messages.constData());
        QCOMPARE(count(first.out, "posted") + count(second.out, "posted"), kRows);
        QCOMPARE(count(first.out, "unchanged") + count(second.out, "unchanged"), kRows);
        QCOMPARE(program.run("check").status, 0);
    }
    void losesNothingWhereAFileCannotBeWritten() {
        Program program;
        QVERIFY(fill(program));
        const QString file = program.write(QStringLiteral("sales.csv"), sales());
        QCOMPARE(program.run({QStringLiteral("import"), QStringLiteral("sales"), file}).status, 0);
        // The result has nowhere to go: nothing is planned.
        const QStringList suggest{QStringLiteral("suggest"), QStringLiteral("--as-of"), QStringLiteral("2026-03-30")};
        const Program::Answer lost =
            program.run(suggest + QStringList{QStringLiteral("--output"), program.path(QStringLiteral("no/such.csv"))});
        QCOMPARE(lost.status, 1);
        QVERIFY(lost.messages.contains("no/such.csv"));
        QCOMPARE(program.run("list suggestions").out.count('\n'), 1);

        const Program::Answer suggested = program.run(suggest);
        QCOMPARE(suggested.status, 0);
        QVERIFY2(suggested.out.contains(",SAM,") && suggested.out.contains(",MAIN,included"),
                 suggested.out.left(300).constData());
        // The folder is a file: the order is approved, named, and written by the next call.
        const Program::Answer approved = program.run({QStringLiteral("approve"), QStringLiteral("--documents"), file});
        QCOMPARE(approved.status, 3);
        QVERIFY(approved.out.contains(",SAM,"));
        QVERIFY2(approved.messages.contains("PO-"), approved.messages.constData());
        const Program::Answer written = program.run(
            {QStringLiteral("approve"), QStringLiteral("--documents"), program.path(QStringLiteral("papers"))});
        QCOMPARE(written.status, 0);
        QCOMPARE(QDir(program.path(QStringLiteral("papers"))).entryList(QDir::Files).size(), qsizetype(2));
        QVERIFY(program.run("list orders").out.contains(",SAM,sent,"));
        QCOMPARE(program.run("check").status, 0);
    }
    void printsATableToRead() {
        Program program;
        QVERIFY(fill(program));
        const QString file = program.write(QStringLiteral("sales.csv"), sales());
        QCOMPARE(program.run({QStringLiteral("import"), QStringLiteral("sales"), file}).status, 0);
        const Program::Answer table = program.run("suggest --as-of 2026-03-30 --table");
        QCOMPARE(table.status, 0);
        for (const char* part : {"Sam & Co — ", "Item A7 ", "Why this quantity", "1 supplier · ", " EUR in all"}) {
            QVERIFY2(table.out.contains(part), table.out.constData());
        }
    }
    void endsWithASentenceWhereThereIsNoDisplay() {
        QProcess process;
        QProcessEnvironment none = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
            none.remove(QString::fromLatin1(name));
        }
        process.setProcessEnvironment(none);
        process.start(qEnvironmentVariable("QM_PROGRAM"), {QStringLiteral("--language"), QStringLiteral("en")});
        const Program::Answer answer = Program::answerOf(process);
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.messages.contains("no display"), answer.messages.constData());
    }
};

QTEST_GUILESS_MAIN(TestHardship)
#include "tst_hardship.moc"
