#include "charts/forecastcurve.h"

#include <memory>
#include <QSignalSpy>
#include <QtTest>

using namespace qm;

namespace {

const CalendarDay kToday = *CalendarDay::fromDate(2026, 11, 20);

/// Three weeks sold and three to come, 20 a week; the second coming one was raised to 30.
std::vector<ForecastWeek> sixWeeks() {
    std::vector<ForecastWeek> weeks;
    for (int week = -3; week < 3; ++week) {
        ForecastWeek one;
        one.days = {kToday + 7 * week, kToday + 7 * week + 6};
        if (week < 0) {
            one.sold = 20;
        } else {
            one.statistics = 20;
            one.expected = week == 1 ? 30 : 20;
            one.low50 = one.expected - 4;
            one.high50 = one.expected + 4;
            one.low90 = one.expected - 10;
            one.high90 = one.expected + 10;
        }
        weeks.push_back(one);
    }
    return weeks;
}

} // namespace

/// A coming week is dragged with the mouse, moved with the arrow keys, or typed over.
class ForecastCurveTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ForecastCurve> m_curve;

    /// Where the pointer says that a point can be dragged; from the trailing edge on, so that of the last week.
    QPoint lastPoint() {
        for (int x = m_curve->width() - 1; x > 0; --x) {
            for (int y = 0; y < m_curve->height(); y += 4) {
                QTest::mouseMove(m_curve.get(), QPoint(x, y));
                if (m_curve->cursor().shape() == Qt::SizeVerCursor) {
                    return {x, y};
                }
            }
        }
        return {};
    }

private Q_SLOTS:
    void init() {
        qRegisterMetaType<DayRange>();
        m_curve = std::make_unique<ForecastCurve>();
        m_curve->resize(600, 200);
        m_curve->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_curve.get()));
        m_curve->setWeeks(sixWeeks());
    }

    void dragsAWeekUp() {
        QSignalSpy wanted(m_curve.get(), &ForecastCurve::levelWanted);
        const QPoint point = lastPoint();
        QVERIFY(!point.isNull());
        QTest::mousePress(m_curve.get(), Qt::LeftButton, {}, point);
        QTest::mouseMove(m_curve.get(), QPoint(point.x(), 5));
        QTest::mouseRelease(m_curve.get(), Qt::LeftButton, {}, QPoint(point.x(), 5));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().at(0).value<DayRange>().first, kToday + 14);
        QVERIFY(wanted.front().at(1).toDouble() > 40); // above the upper end of its range
    }

    void aClickAloneChangesNothing() {
        QSignalSpy wanted(m_curve.get(), &ForecastCurve::levelWanted);
        const QPoint point = lastPoint();
        QTest::mouseClick(m_curve.get(), Qt::LeftButton, {}, point);
        QCOMPARE(wanted.size(), 0);
    }

    void movesAWeekByKeys() {
        QSignalSpy wanted(m_curve.get(), &ForecastCurve::levelWanted);
        QTest::keyClick(m_curve.get(), Qt::Key_Right); // the first coming week
        QTest::keyClick(m_curve.get(), Qt::Key_Right);
        QVERIFY(m_curve->accessibleDescription().contains(QStringLiteral("30")));
        QTest::keyClick(m_curve.get(), Qt::Key_Down);
        QTest::keyClick(m_curve.get(), Qt::Key_Down);
        QTest::keyClick(m_curve.get(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().at(0).value<DayRange>().first, kToday + 7);
        QCOMPARE(wanted.front().at(1).toDouble(), 26.0); // a step is a twentieth of the 40 shown
        QTest::keyClick(m_curve.get(), Qt::Key_Up);
        QTest::keyClick(m_curve.get(), Qt::Key_Escape);
        QTest::keyClick(m_curve.get(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
    }

    void isTypedOver() {
        QSignalSpy typed(m_curve.get(), &ForecastCurve::typed);
        QTest::keyClick(m_curve.get(), Qt::Key_Right);
        QTest::keyClick(m_curve.get(), Qt::Key_4);
        QCOMPARE(typed.size(), 1);
        QCOMPARE(typed.front().at(0).value<DayRange>().first, kToday);
        QCOMPARE(typed.front().at(1).toString(), QStringLiteral("4"));
    }

    void hasNothingToMoveWithoutAForecast() {
        m_curve->setWeeks({});
        QSignalSpy wanted(m_curve.get(), &ForecastCurve::levelWanted);
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Up, Qt::Key_Return, Qt::Key_4}) {
            QTest::keyClick(m_curve.get(), key);
        }
        QCOMPARE(wanted.size(), 0);
    }
};

QTEST_MAIN(ForecastCurveTest)
#include "tst_forecastcurve.moc"
