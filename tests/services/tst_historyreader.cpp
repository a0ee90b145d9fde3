#include "historyreader.h"

#include <QtTest/QtTest>

using namespace qm;

class TestHistoryReader : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString file(const char* name, const char* content) {
        QFile out(m_folder.filePath(QString::fromLatin1(name)));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) < 0) {
            return {};
        }
        return out.fileName();
    }

private Q_SLOTS:
    void fillsPeriodsWithoutARowWithZeros() {
        const auto read = readPlainHistory(
            {file("d.csv", "item,date,quantity,price\nA,2011-02-27,3,2.5\nA,2011-03-02,1e1,2\nB,2011-03-01,-4,\n"),
             {},
             {},
             {}});
        QVERIFY(read.ok());
        QCOMPARE(read->axis.nameOf(read->lastPeriod), QStringLiteral("2011-03-02"));
        QCOMPARE(read->series.size(), std::size_t(2));
        QCOMPARE(read->series[0].units, (std::vector<double>{3, 0, 0, 10}));
        QCOMPARE(read->series[1].units, (std::vector<double>{-4, 0}));
        QCOMPARE(read->series[0].regressors.size(), std::size_t(1));
        // The last price holds on days without a row.
        QCOMPARE(read->series[0].regressors[0].history, (std::vector<double>{2.5, 2.5, 2.5, 2}));
    }
    void readsEveryFormOfPeriod_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("next");
        QTest::addColumn<int>("length");
        QTest::newRow("ISO weeks over new year")
            << QByteArray("item,week,units\nA,2010-W51,1\nA,2011-W01,2\n") << "2011-W02" << 3;
        QTest::newRow("whole numbers") << QByteArray("item,week,units\nA,40,1\nA,44,2\n") << "45" << 5;
        QTest::newRow("months over new year")
            << QByteArray("item,month,quantity\nA,1998-11,1\nA,1999-02,2\n") << "1999-03" << 4;
        QTest::newRow("dates with a time")
            << QByteArray("item,date,quantity\nA,2012-02-28 08:00,1\nA,2012-02-29T17:00:00,2\n") << "2012-03-01" << 2;
    }
    void readsEveryFormOfPeriod() {
        QFETCH(QByteArray, content);
        QFETCH(QString, next);
        QFETCH(int, length);
        const auto read = readPlainHistory({file("p.csv", content.constData()), {}, {}, {}});
        QVERIFY(read.ok());
        QCOMPARE(read->axis.nameOf(read->lastPeriod + 1), next);
        QCOMPARE(int(read->series[0].units.size()), length);
        QCOMPARE(read->series[0].units.back(), 2.0);
    }
    void sumsDaysToWeeksAndMonths() {
        // 2011-02-27 is a Sunday, 2011-02-28 a Monday.
        const QString days =
            file("s.csv", "item,date,quantity\nA,2011-02-21,1\nA,2011-02-27,2\nA,2011-02-28,4\nA,2011-03-01,8\n");
        const auto weeks = readPlainHistory({days, {}, QStringLiteral("week"), {}});
        QVERIFY(weeks.ok());
        QCOMPARE(weeks->series[0].units, (std::vector<double>{3, 12}));
        QCOMPARE(weeks->axis.nameOf(weeks->lastPeriod), QStringLiteral("2011-W09"));
        const auto months = readPlainHistory({days, {}, QStringLiteral("month"), {}});
        QVERIFY(months.ok());
        QCOMPARE(months->series[0].units, (std::vector<double>{7, 8}));
    }
    void neverReadsFromTheDayOfTheRunOn() {
        const auto read = readPlainHistory(
            {file("a.csv", "item,date,quantity\nA,2011-03-01,1\nA,2011-03-02,2\nA,2011-03-03,9\nB,2011-03-03,5\n"),
             {},
             {},
             CalendarDay::fromIso("2011-03-03").value()});
        QVERIFY(read.ok());
        QCOMPARE(read->series[0].units, (std::vector<double>{1, 2}));
        QVERIFY(read->series[1].units.empty());
    }
    void takesWhatIsKnownAhead() {
        const auto read = readPlainHistory({file("h.csv", "item,week,units,price,deal\nA,1,5,2.5,1\nA,2,5,3,0\n"),
                                            file("f.csv", "item,week,price,deal\nA,3,2,1\nA,5,,1\n"),
                                            {},
                                            {}});
        QVERIFY(read.ok());
        QCOMPARE(read->series[0].regressors[0].future, (std::vector<double>{2, 2, 2}));
        QCOMPARE(read->series[0].regressors[1].future, (std::vector<double>{1, 0, 1}));
    }
    void refusesWhatItCannotRead_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QTest::newRow("no demand column")
            << QByteArray("item,date,price\nA,2011-01-01,1\n") << int(ErrorCode::MissingColumn);
        QTest::newRow("no rows") << QByteArray("item,date,quantity\n") << int(ErrorCode::FileEmpty);
        QTest::newRow("word for a number")
            << QByteArray("item,date,quantity\nA,2011-01-01,many\n") << int(ErrorCode::InvalidNumber);
        QTest::newRow("not a number") << QByteArray("item,date,quantity\nA,2011-01-01,nan\n")
                                      << int(ErrorCode::InvalidNumber);
        QTest::newRow("no such day") << QByteArray("item,date,quantity\nA,2011-02-30,1\n")
                                     << int(ErrorCode::InvalidDate);
        QTest::newRow("week 53 of a short year")
            << QByteArray("item,week,units\nA,2014-W53,1\n") << int(ErrorCode::InvalidDate);
        QTest::newRow("a field too few") << QByteArray("item,date,quantity\nA,2011-01-01\n") << int(ErrorCode::Invalid);
    }
    void refusesWhatItCannotRead() {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        const auto read = readPlainHistory({file("bad.csv", content.constData()), {}, {}, {}});
        QVERIFY(!read.ok());
        QCOMPARE(int(read.error().code), code);
    }
    void refusesAFileThatIsNotThere() {
        const auto read = readPlainHistory({m_folder.filePath(QStringLiteral("none.csv")), {}, {}, {}});
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::FileMissing);
    }
};

QTEST_GUILESS_MAIN(TestHistoryReader)
#include "tst_historyreader.moc"
