#include "bulksale.h"

#include <QtTest/QTest>

#include <random>

namespace qm {

namespace {

/// One line a day of these quantities, from day 0.
std::vector<SoldLine> linesOf(const std::vector<int>& quantities) {
    std::vector<SoldLine> lines;
    for (std::size_t i = 0; i < quantities.size(); ++i) {
        lines.push_back({SalesLineId{static_cast<std::int64_t>(i) + 1}, LocationId{1},
                         CalendarDay::fromNumber(static_cast<std::int32_t>(3 * i)), Quantity{quantities[i]}});
    }
    return lines;
}

std::vector<int> usual(int count) {
    std::vector<int> quantities;
    for (int i = 0; i < count; ++i) {
        quantities.push_back(1 + i % 3);
    }
    return quantities;
}

} // namespace

class TestBulkSale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTwoHundredAndFortyWhereTwoIsUsual() {
        std::vector<int> quantities = usual(60);
        quantities[50] = 240;
        const auto found = bulkSaleAt(linesOf(quantities), 50);
        QVERIFY(found.has_value());
        QCOMPARE(found->usual.value, 2);
        QCOMPARE(found->next.value, 3);
        QVERIFY(!bulkSaleAt(linesOf(quantities), 49));
    }

    void leavesAloneWhatIsNotAOneOff_data() {
        QTest::addColumn<QList<int>>("quantities");
        const auto with = [](std::vector<int> quantities, std::initializer_list<std::pair<std::size_t, int>> large) {
            for (const auto& [at, quantity] : large) {
                quantities[at] = quantity;
            }
            return QList<int>(quantities.begin(), quantities.end());
        };
        QTest::newRow("a large customer who comes again") << with(usual(60), {{50, 240}, {10, 200}});
        QTest::newRow("too few lines to know") << with(usual(19), {{10, 240}});
        QTest::newRow("nine times the usual") << with(usual(60), {{50, 18}});
        QTest::newRow("less than eight weeks' demand")
            << with(std::vector<int>(60, 20), {{50, 250}}); // 20 every third day: 373 in eight weeks
        std::vector<int> uneven;
        for (int i = 0; i < 60; ++i) {
            uneven.push_back(1 << (i % 9));
        }
        QTest::newRow("an item that is always uneven") << with(uneven, {{50, 768}});
    }
    void leavesAloneWhatIsNotAOneOff() {
        QFETCH(QList<int>, quantities);
        const std::vector<SoldLine> lines = linesOf(std::vector<int>(quantities.begin(), quantities.end()));
        for (std::size_t i = 0; i < lines.size(); ++i) {
            QVERIFY2(!bulkSaleAt(lines, i), QByteArray::number(lines[i].quantity.value));
        }
    }

    /// Ordinary tills: geometric line sizes of means of two to nine raise an alarm in fewer than one item of a hundred.
    void raisesFewFalseAlarms() {
        std::mt19937 random(7);
        qInfo("seed 7");
        int alarms = 0;
        for (int item = 0; item < 500; ++item) {
            std::geometric_distribution<int> extra(1.0 / (2 + item % 8));
            std::vector<int> quantities;
            for (int line = 0; line < 200; ++line) {
                quantities.push_back(1 + extra(random));
            }
            const std::vector<SoldLine> lines = linesOf(quantities);
            for (std::size_t i = 0; i < lines.size(); ++i) {
                alarms += bulkSaleAt(lines, i) ? 1 : 0;
            }
        }
        QVERIFY2(alarms < 5, QByteArray::number(alarms));
    }
};

} // namespace qm

QTEST_GUILESS_MAIN(qm::TestBulkSale)
#include "tst_bulksale.moc"
