#include "calendarentry.h"

#include <QtTest/QTest>

namespace qm {

namespace {

CalendarDay day(const char* iso) {
    return *CalendarDay::fromIso(iso);
}

QByteArray timesOf(const CalendarEntry& entry, const char* first, const char* last) {
    QByteArrayList texts;
    for (const DayRange& range : occurrences(entry, day(first), day(last))) {
        texts << QByteArray::fromStdString(range.first.toIso() + '/' + range.last.toIso());
    }
    return texts.join(' ');
}

CalendarEntry entry(const char* first, const char* last, CalendarRepeat repeat) {
    CalendarEntry made;
    made.days = {day(first), day(last)};
    made.repeat = repeat;
    return made;
}

} // namespace

class TestCalendarEntry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesOnceUnlessItRepeats() {
        const CalendarEntry once = entry("2026-03-10", "2026-03-12", CalendarRepeat::Never);
        QCOMPARE(timesOf(once, "2026-03-12", "2030-01-01"), QByteArray("2026-03-10/2026-03-12"));
        QCOMPARE(timesOf(once, "2026-03-13", "2030-01-01"), QByteArray(""));
        QCOMPARE(timesOf(once, "2020-01-01", "2026-03-09"), QByteArray(""));
    }

    void comesEveryWeekFromItsFirstDayOn() {
        CalendarEntry sundays = entry("2026-03-01", "2026-03-01", CalendarRepeat::Weekly);
        QCOMPARE(timesOf(sundays, "2026-02-01", "2026-03-09"),
                 QByteArray("2026-03-01/2026-03-01 2026-03-08/2026-03-08"));
        QCOMPARE(timesOf(sundays, "2030-06-01", "2030-06-09"),
                 QByteArray("2030-06-02/2030-06-02 2030-06-09/2030-06-09"));
        sundays.until = day("2026-03-10");
        QCOMPARE(timesOf(sundays, "2026-03-02", "2026-12-31"), QByteArray("2026-03-08/2026-03-08"));
        const CalendarEntry weekends = entry("2026-02-28", "2026-03-01", CalendarRepeat::Weekly);
        QCOMPARE(timesOf(weekends, "2026-03-08", "2026-03-08"), QByteArray("2026-03-07/2026-03-08"));
    }

    void comesEveryYearOnTheSameDay() {
        const CalendarEntry turn = entry("2025-12-30", "2026-01-02", CalendarRepeat::Yearly);
        QCOMPARE(timesOf(turn, "2027-01-01", "2028-12-30"),
                 QByteArray("2026-12-30/2027-01-02 2027-12-30/2028-01-02 2028-12-30/2029-01-02"));
        const CalendarEntry leap = entry("2024-02-29", "2024-02-29", CalendarRepeat::Yearly);
        QCOMPARE(timesOf(leap, "2025-01-01", "2028-12-31"),
                 QByteArray("2025-02-28/2025-02-28 2026-02-28/2026-02-28 2027-02-28/2027-02-28 2028-02-29/2028-02-29"));
    }

    void movesWithItsFeast() {
        // Good Friday to Easter Monday: two days before to one day after Easter (5 April 2026, 28 March 2027).
        const CalendarEntry easter = entry("2026-04-03", "2026-04-06", CalendarRepeat::Easter);
        QCOMPARE(timesOf(easter, "2026-01-01", "2027-12-31"),
                 QByteArray("2026-04-03/2026-04-06 2027-03-26/2027-03-29"));
        // The eve of the Spring Festival and six days more: 17 February 2026, 6 February 2027.
        const CalendarEntry spring = entry("2026-02-16", "2026-02-22", CalendarRepeat::SpringFestival);
        QCOMPARE(timesOf(spring, "2026-02-22", "2027-12-31"),
                 QByteArray("2026-02-16/2026-02-22 2027-02-05/2027-02-11"));
        // The lunar year is shorter: two Eids in 2033.
        const CalendarEntry eid = entry("2032-01-14", "2032-01-16", CalendarRepeat::EidAlFitr);
        QCOMPARE(timesOf(eid, "2033-01-01", "2033-12-31"), QByteArray("2033-01-03/2033-01-05 2033-12-23/2033-12-25"));
    }

    void namesCanBeReadBack() {
        for (int kind = 0; kind <= int(CalendarKind::Price); ++kind) {
            QVERIFY(calendarKindFromName(calendarKindName(CalendarKind(kind))) == CalendarKind(kind));
        }
        for (int repeat = 0; repeat <= int(CalendarRepeat::EidAlAdha); ++repeat) {
            QVERIFY(calendarRepeatFromName(calendarRepeatName(CalendarRepeat(repeat))) == CalendarRepeat(repeat));
        }
        QVERIFY(!calendarKindFromName(QStringLiteral("holidays")));
        QVERIFY(!calendarRepeatFromName(QStringLiteral("monthly")));
    }

    void refusesWhatMakesNoSense_data() {
        QTest::addColumn<QString>("field");
        for (const char* field :
             {"to", "name", "supplier", "item", "category", "channel", "price", "repeats", "until"}) {
            QTest::newRow(field) << QString::fromLatin1(field);
        }
    }
    void refusesWhatMakesNoSense() {
        QFETCH(QString, field);
        CalendarEntry wrong = entry("2026-03-10", "2026-03-12", CalendarRepeat::Never);
        QVERIFY(checkCalendarEntry(wrong).ok());
        if (field == QLatin1String("to")) {
            wrong.days.last = day("2026-03-09");
        } else if (field == QLatin1String("name")) {
            wrong.kind = CalendarKind::Holiday;
        } else if (field == QLatin1String("supplier")) {
            wrong.kind = CalendarKind::SupplierClosed;
        } else if (field == QLatin1String("item")) {
            wrong.kind = CalendarKind::Price;
            wrong.price = UnitPrice{10'000};
        } else if (field == QLatin1String("category")) {
            wrong.category = QStringLiteral("Tea");
        } else if (field == QLatin1String("channel")) {
            wrong.channel = QStringLiteral("online");
        } else if (field == QLatin1String("price")) {
            wrong.kind = CalendarKind::Promotion;
            wrong.item = ItemId{1};
            wrong.price = UnitPrice{0};
        } else if (field == QLatin1String("repeats")) {
            wrong.repeat = CalendarRepeat::Weekly;
            wrong.days.last = day("2026-03-20");
        } else {
            wrong.until = day("2027-03-20");
        }
        const Status refused = checkCalendarEntry(wrong);
        QVERIFY(!refused.ok());
        QCOMPARE(QString::fromStdString(refused.error().args.front()), field);
    }
};

} // namespace qm

QTEST_GUILESS_MAIN(qm::TestCalendarEntry)
#include "tst_calendarentry.moc"
