#include "program.h"

#include <cmath>
#include <QtTest/QtTest>

using Answer = Program::Answer;

namespace {

/// 30 months of a smooth item that rises by 2 a month and swings by 10 over the year.
double smoothDemand(int month) {
    return std::round(100 + 2 * month + 10 * std::sin(month * 3.14159265358979 / 6));
}

} // namespace

/// `forecast --history` as a scheduler would run it.
class TestForecastCommand : public QObject {
    Q_OBJECT

private:
    Program m_program;

    QString path(const char* name) const { return m_program.path(QString::fromLatin1(name)); }
    QString write(const char* name, const QByteArray& content) const {
        return m_program.write(QString::fromLatin1(name), content);
    }
    /// Without a warehouse.
    static Answer run(const QStringList& words) {
        QProcess process;
        process.start(qEnvironmentVariable("QM_PROGRAM"),
                      QStringList{QStringLiteral("forecast"), QStringLiteral("--language"), QStringLiteral("en")} +
                          words);
        return Program::answerOf(process);
    }
    Answer forecast(const QString& history, const char* more = "") const {
        return run(QStringList{QStringLiteral("--history"), history, QStringLiteral("--output"), path("out.csv")} +
                   QString::fromLatin1(more).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }
    QString monthly() const {
        QByteArray content = "item,month,quantity\n";
        for (int month = 0; month < 30; ++month) {
            content += "A," + QByteArray::number(1998 + month / 12) + '-' +
                       QByteArray::number(month % 12 + 1).rightJustified(2, '0') + ',' +
                       QByteArray::number(smoothDemand(month)) + '\n';
        }
        return write("monthly.csv", content);
    }
    /// A column of the report's line for a class, lead time and method.
    static QByteArray cell(const QByteArray& report, const QByteArray& start, int column) {
        for (const QByteArray& line : report.split('\n')) {
            if (line.startsWith(QByteArray(start + ','))) {
                return line.split(',').value(column);
            }
        }
        return "no such line";
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(QFile::exists(qEnvironmentVariable("QM_PROGRAM")), "QM_PROGRAM names the program"); }

    void writesTheForecastAndPrintsTheEvaluation() {
        const Answer answer = forecast(monthly(), "--evaluate --origins 1");
        QVERIFY2(answer.status == 0, answer.messages);
        QFile written(path("out.csv"));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll().count('\n'), 13); // heading and 12 months
        QVERIFY(answer.out.startsWith("class,lead_time,method,items,totals,spl,coverage95,bias,rmsse,mase\n"));
        for (const char* method : {"naive", "seasonal-naive", "ses", "tsb", "auto-ets", "auto-theta", "chosen"}) {
            for (const char* lead : {"all,1,", "all,3,", "smooth,3,"}) {
                QCOMPARE(cell(answer.out, QByteArray(lead) + method, 3), QByteArray("1"));
            }
        }
        // The naive forecast of the last three months by hand: the 27th month's demand three times.
        const double last = smoothDemand(26);
        double actual = 0;
        double squares = 0;
        double absolute = 0;
        for (int month = 27; month < 30; ++month) {
            actual += smoothDemand(month);
            squares += (smoothDemand(month) - last) * (smoothDemand(month) - last);
            absolute += std::abs(smoothDemand(month) - last);
        }
        double stepSquares = 0;
        double yearly = 0;
        for (int month = 1; month < 27; ++month) {
            stepSquares += std::pow(smoothDemand(month) - smoothDemand(month - 1), 2);
            yearly += month >= 12 ? std::abs(smoothDemand(month) - smoothDemand(month - 12)) : 0;
        }
        const auto near = [](const QByteArray& text, double expected) {
            return std::abs(text.toDouble() - expected) < 0.6e-4;
        };
        QVERIFY(near(cell(answer.out, "all,3,naive", 7), (3 * last - actual) / actual));
        QVERIFY(near(cell(answer.out, "all,3,naive", 8), std::sqrt(squares / 3 / (stepSquares / 26))));
        QVERIFY(near(cell(answer.out, "smooth,3,naive", 9), absolute / 3 / (yearly / 15)));
        QVERIFY(cell(answer.out, "all,3,naive", 9).isEmpty());
    }

    void knowsPromotionsAheadFromTheFutureFile() {
        QByteArray history = "item,week,units,deal\n";
        QByteArray future = "item,week,deal\n";
        for (int week = 1; week <= 80; ++week) {
            const bool deal = week % 8 == 0;
            history += "A," + QByteArray::number(week) + ',' +
                       QByteArray::number(deal ? 60 + week % 3 : 20 + week % 3) + ',' + (deal ? "1" : "0") + '\n';
        }
        future += "A,84,1\n";
        const QString known = write("future.csv", future);
        const Answer answer =
            forecast(write("deals.csv", history), QByteArray("--horizon 6 --future " + known.toLatin1()).constData());
        QVERIFY2(answer.status == 0, answer.messages);
        QFile written(path("out.csv"));
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = written.readAll().split('\n');
        const double plain = lines.value(3).split(',').value(3).toDouble(); // week 83
        const double deal = lines.value(4).split(',').value(3).toDouble();  // week 84
        QVERIFY2(deal > 1.5 * plain, lines.value(4));
    }

    void refusesWrongUseAndBrokenFiles_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<int>("status");
        const QByteArray good = "item,date,quantity\nA,2011-01-01,1\nA,2011-01-02,2\n";
        QTest::newRow("origins of zero") << good << QByteArray("--evaluate --origins 0") << 2;
        QTest::newRow("origins in words") << good << QByteArray("--origins three") << 2;
        QTest::newRow("a period of years") << good << QByteArray("--period year") << 2;
        QTest::newRow("a horizon of zero") << good << QByteArray("--horizon 0") << 2;
        QTest::newRow("a day that is none") << good << QByteArray("--as-of 2011-02-30") << 2;
        QTest::newRow("both sources") << good << QByteArray("--database x.qm") << 2;
        QTest::newRow("too short to evaluate") << good << QByteArray("--evaluate") << 1;
        QTest::newRow("no item column") << QByteArray("date,quantity\n2011-01-01,1\n") << QByteArray() << 1;
        QTest::newRow("no demand column") << QByteArray("item,date\nA,2011-01-01\n") << QByteArray() << 1;
        QTest::newRow("demand in words") << QByteArray("item,date,quantity\nA,2011-01-01,many\n") << QByteArray() << 1;
        QTest::newRow("a 13th month") << QByteArray("item,month,quantity\nA,1998-13,1\n") << QByteArray() << 1;
        QTest::newRow("an empty file") << QByteArray() << QByteArray() << 1;
    }
    void refusesWrongUseAndBrokenFiles() {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, options);
        QFETCH(int, status);
        const Answer answer = forecast(write("bad.csv", content), options.constData());
        QVERIFY2(answer.status == status, answer.messages);
        QVERIFY(!answer.messages.isEmpty());
        QVERIFY(answer.out.isEmpty());
    }

    void saysWhichOptionGoesWithWhich() {
        QCOMPARE(run({QStringLiteral("--history"), monthly()}).status, 2);
        QCOMPARE(run({QStringLiteral("--database"), path("none.qm"), QStringLiteral("--evaluate")}).status, 2);
        QCOMPARE(
            run({QStringLiteral("--history"), path("missing.csv"), QStringLiteral("--output"), path("x.csv")}).status,
            1);
    }
};

QTEST_GUILESS_MAIN(TestForecastCommand)
#include "tst_forecastcommand.moc"
