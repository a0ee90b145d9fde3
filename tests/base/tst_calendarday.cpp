#include "calendarday.h"

#include <QtTest/QtTest>

using namespace qm;

class TestCalendarDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsPublishedDays() {
        QCOMPARE(CalendarDay::fromIso("1970-01-01")->number(), 0);
        QCOMPARE(CalendarDay::fromIso("2000-03-01")->number(), 11017);
        QCOMPARE(CalendarDay::fromIso("2026-11-20")->dayOfWeek(), 5); // a Friday
    }
    void agreesWithQDateOverCenturies() {
        for (int number = -200000; number < 200000; number += 37) {
            const QDate date = QDate(1970, 1, 1).addDays(number);
            const CalendarDay day = CalendarDay::fromNumber(number);
            QCOMPARE(QString::fromStdString(day.toIso()), date.toString(Qt::ISODate));
            QCOMPARE(CalendarDay::fromIso(day.toIso())->number(), number);
            int isoYear = 0;
            const int isoWeek = date.weekNumber(&isoYear);
            QCOMPARE(IsoWeek::of(day).week, isoWeek);
            QCOMPARE(IsoWeek::of(day).year, isoYear);
            QCOMPARE(IsoWeek::of(day).monday(), day - (day.dayOfWeek() - 1));
        }
    }
    void refusesDaysThatDoNotExist_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"", "2011-02-29", "2011-13-01", "2011-00-10", "2011-1-1", "11-01-01", "2011/01/01",
                                 "2011-01-01x", "0000-01-01", "2011-01-3\xD9"}) {
            QTest::newRow(text) << QByteArray(text);
        }
    }
    void refusesDaysThatDoNotExist() {
        QFETCH(QByteArray, text);
        const auto day = CalendarDay::fromIso(text.toStdString());
        QVERIFY(!day.ok());
        QCOMPARE(day.error().code, ErrorCode::InvalidDate);
    }
    void refusesWeek53OfAShortYear() {
        QVERIFY(IsoWeek::fromText("2015-W53").ok());
        QVERIFY(!IsoWeek::fromText("2014-W53").ok());
        QVERIFY(!IsoWeek::fromText("2014-W00").ok());
    }
};

QTEST_GUILESS_MAIN(TestCalendarDay)
#include "tst_calendarday.moc"
