#include "movablefeast.h"

#include <QtTest/QTest>

namespace qm {

namespace {

CalendarDay day(const char* iso) {
    return *CalendarDay::fromIso(iso);
}

QByteArray joined(const std::vector<CalendarDay>& days) {
    QByteArrayList texts;
    for (const CalendarDay one : days) {
        texts << QByteArray::fromStdString(one.toIso());
    }
    return texts.join(' ');
}

} // namespace

class TestMovableFeast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Published days: Easter by the US Naval Observatory, Spring Festival by the Hong Kong Observatory (2033's winter
    /// holds the year with two months without a zhongqi), Eid by the Umm al-Qura calendar.
    void agreesWithPublishedDays_data() {
        QTest::addColumn<int>("feast");
        QTest::addColumn<QByteArray>("days");
        QTest::newRow("Easter") << int(MovableFeast::Easter)
                                << QByteArray(
                                       "2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 "
                                       "2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 "
                                       "2034-04-09 2035-03-25");
        QTest::newRow("Spring Festival")
            << int(MovableFeast::SpringFestival)
            << QByteArray(
                   "2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 "
                   "2029-02-13 2030-02-03 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08");
        QTest::newRow("Eid al-Fitr")
            << int(MovableFeast::EidAlFitr)
            << QByteArray(
                   "2020-05-24 2021-05-13 2022-05-02 2023-04-21 2024-04-10 2025-03-30 2026-03-20 2027-03-09 2028-02-26 "
                   "2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-03 2033-12-23 2034-12-12 2035-12-01");
        QTest::newRow("Eid al-Adha")
            << int(MovableFeast::EidAlAdha)
            << QByteArray(
                   "2020-07-31 2021-07-20 2022-07-09 2023-06-28 2024-06-16 2025-06-06 2026-05-27 2027-05-16 2028-05-05 "
                   "2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-12 2034-03-01 2035-02-19");
    }
    void agreesWithPublishedDays() {
        QFETCH(int, feast);
        QFETCH(QByteArray, days);
        QCOMPARE(joined(feastDays(static_cast<MovableFeast>(feast), day("2020-01-01"), day("2035-12-31"))), days);
    }

    /// Easter in years that rules of thumb get wrong; Meeus' own examples and the earliest and latest day.
    void knowsRareEasters() {
        QCOMPARE(joined(feastDays(MovableFeast::Easter, day("1818-01-01"), day("1818-12-31"))),
                 QByteArray("1818-03-22"));
        QCOMPARE(joined(feastDays(MovableFeast::Easter, day("1943-01-01"), day("1943-12-31"))),
                 QByteArray("1943-04-25"));
        QCOMPARE(joined(feastDays(MovableFeast::Easter, day("1954-01-01"), day("1954-12-31"))),
                 QByteArray("1954-04-18"));
        QCOMPARE(joined(feastDays(MovableFeast::Easter, day("1961-01-01"), day("1961-12-31"))),
                 QByteArray("1961-04-02"));
        QCOMPARE(joined(feastDays(MovableFeast::Easter, day("2000-01-01"), day("2000-12-31"))),
                 QByteArray("2000-04-23"));
    }

    /// The Chinese year begins between 21 January and 21 February and has 353 to 385 days.
    void keepsChineseYearsWithinBounds() {
        const auto years = feastDays(MovableFeast::SpringFestival, day("1901-01-01"), day("2100-12-31"));
        QCOMPARE(years.size(), std::size_t{200});
        for (std::size_t i = 0; i < years.size(); ++i) {
            const int inYear = years[i] - *CalendarDay::fromDate(years[i].year(), 1, 1);
            QVERIFY2(inYear >= 20 && inYear <= 51, years[i].toIso().c_str());
            if (i > 0) {
                const int length = years[i] - years[i - 1];
                QVERIFY2((length >= 353 && length <= 355) || (length >= 383 && length <= 385),
                         years[i].toIso().c_str());
            }
        }
    }

    void givesOnlyDaysAskedFor() {
        QVERIFY(feastDays(MovableFeast::Easter, day("2026-04-06"), day("2027-03-27")).empty());
        QCOMPARE(joined(feastDays(MovableFeast::Easter, day("2026-04-05"), day("2026-04-05"))),
                 QByteArray("2026-04-05"));
        QVERIFY(feastDays(MovableFeast::EidAlFitr, day("2078-01-01"), day("2090-01-01")).empty());
        QVERIFY(feastDays(MovableFeast::SpringFestival, day("2101-01-01"), day("2110-01-01")).empty());
    }
};

} // namespace qm

QTEST_GUILESS_MAIN(qm::TestMovableFeast)
#include "tst_movablefeast.moc"
