#include "datetext.h"

#include <QtTest/QtTest>

using namespace qm;

class TestDateText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("iso");
        QTest::addColumn<int>("second");
        const int ymd = int(DateOrder::YearMonthDay);
        const int dmy = int(DateOrder::DayMonthYear);
        const int mdy = int(DateOrder::MonthDayYear);
        QTest::newRow("ISO") << "2011-10-14" << ymd << "2011-10-14" << -1;
        QTest::newRow("ISO is ISO") << "2011-10-04" << dmy << "2011-10-04" << -1;
        QTest::newRow("with time") << "2010-12-01 08:26:00" << ymd << "2010-12-01" << 30360;
        QTest::newRow("with T") << "2010-12-01T23:59:59.999" << ymd << "2010-12-01" << 86399;
        QTest::newRow("day first") << "05/06/2011" << dmy << "2011-06-05" << -1;
        QTest::newRow("month first") << "05/06/2011" << mdy << "2011-05-06" << -1;
        QTest::newRow("without zeros") << "1/12/2010 8:26" << dmy << "2010-12-01" << 30360;
        QTest::newRow("full stops") << "14.10.2011" << dmy << "2011-10-14" << -1;
        QTest::newRow("short year") << "14.10.11" << dmy << "2011-10-14" << -1;
        QTest::newRow("last century") << "14.10.99" << dmy << "1999-10-14" << -1;
        QTest::newRow("year first with slashes") << "2011/10/14" << ymd << "2011-10-14" << -1;
        QTest::newRow("eight digits") << "20111014" << mdy << "2011-10-14" << -1;
        QTest::newRow("afternoon") << "10/14/2011 1:05 PM" << mdy << "2011-10-14" << 47100;
        QTest::newRow("midnight") << "10/14/2011 12:00:30 am" << mdy << "2011-10-14" << 30;
        QTest::newRow("Chinese") << QStringLiteral("2010年12月1日 08:26") << dmy << "2010-12-01" << 30360;
        QTest::newRow("full width") << QStringLiteral("２０１０－１２－０１") << ymd << "2010-12-01" << -1;
        QTest::newRow("Arabic") << QStringLiteral("٠١/١٢/٢٠١٠") << dmy << "2010-12-01" << -1;
    }
    void readsDates() {
        QFETCH(QString, text);
        QFETCH(int, order);
        QFETCH(QString, iso);
        QFETCH(int, second);
        const auto read = parseDayAndTime(text.toStdString(), DateOrder(order));
        QVERIFY(read.ok());
        QCOMPARE(QString::fromStdString(read->day.toIso()), iso);
        QCOMPARE(read->secondOfDay.value_or(-1), second);
    }
    void refusesWhatIsNoDate_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        for (const char* text : {"", "today", "2011-02-29", "31/04/2011", "13/13/2011", "2011-10", "10.2011", "1/2/3/4",
                                 "2011-10-14x", "14-10/2011", "14/10/111", "201110141", "14 Oct 2011"}) {
            QTest::newRow(text) << text << int(ErrorCode::InvalidDate);
        }
        for (const char* text : {"2011-10-14 24:00", "2011-10-14 8", "2011-10-14 08:60", "2011-10-14 13:00 PM",
                                 "2011-10-14T08:26:00Z", "2011-10-14 08:26:00:00", "2011-10-14 8:5"}) {
            QTest::newRow(text) << text << int(ErrorCode::InvalidTime);
        }
    }
    void refusesWhatIsNoDate() {
        QFETCH(QString, text);
        QFETCH(int, code);
        const auto read = parseDayAndTime(text.toStdString(), DateOrder::DayMonthYear);
        QVERIFY(!read.ok());
        QCOMPARE(int(read.error().code), code);
        QCOMPARE(QString::fromStdString(read.error().args[0]), text);
    }
};

QTEST_GUILESS_MAIN(TestDateText)
#include "tst_datetext.moc"
