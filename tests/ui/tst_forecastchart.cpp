#include "charts/arrivalmarks.h"
#include "charts/forecastchart.h"
#include "theme.h"

#include <QtTest>

using namespace qm;

/// Words on a chart stand clear of its lines.
class ForecastChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsOfArrivalsStandAboveTheLines_data();
    void wordsOfArrivalsStandAboveTheLines();
    void aFewBelowZeroNeedNoFurtherLine();
};

namespace {

const CalendarDay kToday = *CalendarDay::fromDate(2026, 11, 20);

ForecastChartData dataWith(int marks, int pastDays, double level) {
    ForecastChartData data;
    data.today = kToday;
    for (int i = 0; i <= pastDays; ++i) {
        data.past.push_back({kToday - pastDays + i, level + 20 * (i % 3)});
    }
    for (int i = 0; i < 40; ++i) {
        data.forecast.push_back({kToday + i, level - i, level - i - 5, level - i + 5, level - i - 10, level - i + 10});
    }
    for (int i = marks; i > 0; --i) {
        data.marks.push_back({kToday + i, QStringLiteral("%1 Nov · Kite & Co 1,234").arg(20 + i), i % 2 == 0});
    }
    return data;
}

} // namespace

void ForecastChartTest::wordsOfArrivalsStandAboveTheLines_data() {
    QTest::addColumn<int>("marks");
    QTest::addColumn<int>("pastDays");
    QTest::addColumn<QSize>("size");
    QTest::newRow("one") << 1 << 180 << QSize(660, 300);
    QTest::newRow("eight") << 8 << 180 << QSize(660, 400);
    QTest::newRow("narrow, with no room before today") << 2 << 21 << QSize(280, 180);
    QTest::newRow("more than have room") << 30 << 180 << QSize(660, 300);
}

void ForecastChartTest::wordsOfArrivalsStandAboveTheLines() {
    QFETCH(int, marks);
    QFETCH(int, pastDays);
    QFETCH(QSize, size);
    ForecastChart chart;
    chart.resize(size);
    const ForecastChartData data = dataWith(marks, pastDays, 400);
    chart.setData(data);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    const ChartFrame frame = chart.frame();
    const std::vector<PlacedMark> placed = placeMarks(frame, data.marks, QFontMetrics(scaledFont(12)));
    QCOMPARE(placed.size(), data.marks.size());
    int worded = 0;
    qreal lastBottom = 0;
    for (const PlacedMark& mark : placed) {
        if (mark.words.isEmpty()) {
            continue;
        }
        ++worded;
        QVERIFY2(frame.plot.contains(mark.words), "outside the plot");
        QVERIFY2(mark.words.top() + 2 >= lastBottom, "over the words before");
        lastBottom = mark.words.bottom();
        for (const ChartDay& day : data.past) {
            const qreal x = frame.xOf(day.day);
            QVERIFY(x < mark.words.left() || x > mark.words.right() || frame.yOf(day.value) > mark.words.bottom());
        }
        for (const ChartForecastDay& day : data.forecast) {
            const qreal x = frame.xOf(day.day);
            QVERIFY(x < mark.words.left() || x > mark.words.right() || frame.yOf(day.high90) > mark.words.bottom());
        }
    }
    QVERIFY(worded >= std::min(marks, 2));
}

void ForecastChartTest::aFewBelowZeroNeedNoFurtherLine() {
    ForecastChart chart;
    chart.resize(660, 300);
    ForecastChartData data = dataWith(0, 180, 400);
    data.past.back().value = -3;
    chart.setData(data);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QVERIFY(chart.frame().bottom <= -3);
    QVERIFY(chart.frame().bottom > -20);
}

QTEST_MAIN(ForecastChartTest)
#include "tst_forecastchart.moc"
