#include "pages/itemchangetext.h"
#include "pages/termedits.h"
#include "pages/todaytext.h"
#include "termmodel.h"

#include <QtTest>

using namespace qm;

/// Small words and entries of pages. The language is the C locale's English.
class PageTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void neverCallsAlmostAllEverything();
    void aChangeThatRoundsToNothingIsNone();
    void countsDeliveriesOfADay();
    void saysPricesOfChangesAsPrices();
    void changesATermOnceForSeveralCells();
    void refusesWhatATermCannotHold_data();
    void refusesWhatATermCannotHold();
};

void PageTextsTest::neverCallsAlmostAllEverything() {
    const auto figures = [](double share) { return TodayText::served(share).remove(QChar(0x00a0)); };
    QCOMPARE(figures(1), QStringLiteral("100.0%"));
    QCOMPARE(figures(0.999844), QStringLiteral("99.98%"));
    QCOMPARE(figures(0.999999), QStringLiteral("99.99%"));
    QCOMPARE(figures(0.978), QStringLiteral("97.8%"));
}

void PageTextsTest::aChangeThatRoundsToNothingIsNone() {
    QCOMPARE(TodayText::servedChange(0.9781, 0.9784), QStringLiteral("as a month ago"));
    QCOMPARE(TodayText::servedChange(0.978, 0.973), QStringLiteral("+0.5 points in a month"));
    QCOMPARE(TodayText::servedChange(0.973, 0.978), QStringLiteral("−0.5 points in a month"));
    QVERIFY(TodayText::servedChange(std::nullopt, 0.9).isEmpty());
    TodayFigures known;
    known.servedShare = 0.978;
    known.servedShareMonthAgo = 0.973;
    QCOMPARE(TodayText::servedRemark(known), QStringLiteral("+0.5 points in a month"));
    known.servedGoal = 0.97;
    const auto plain = [](QString text) { return text.replace(QChar(0x00a0), u' '); };
    QCOMPARE(plain(TodayText::servedRemark(known)), QStringLiteral("+0.5 points in a month; goal 97 %"));
    known.servedShareMonthAgo.reset();
    known.servedGoal = 0.9758;
    QCOMPARE(plain(TodayText::servedRemark(known)), QStringLiteral("goal 97.6 %"));
}

void PageTextsTest::countsDeliveriesOfADay() {
    TodayBoard board;
    board.today = *CalendarDay::fromDate(2026, 11, 20);
    const auto arrival = [&](int order, const char* supplier, int day, std::int64_t minor) {
        board.arrivals.push_back(
            {PurchaseOrderId{order}, QLatin1String(supplier), board.today + day, Quantity{minor}, day < 0});
    };
    arrival(1, "Kite & Co", -9, 56000);
    arrival(2, "Harrow Glass", 0, 150000);
    arrival(3, "Larch Toys", 10, 78300);
    arrival(0, "Larch Toys", 10, 100000); // only suggested
    const std::vector<ChartMark> marks = TodayText::marks(board);
    QCOMPARE(marks.size(), std::size_t{3});
    QCOMPARE(marks.back().day, board.today); // the nearest stands lowest
    QVERIFY(marks.back().text.contains(QStringLiteral("2 due or late")));
    QVERIFY(marks.back().text.endsWith(QStringLiteral("2,060")));
    for (const ChartMark& mark : {marks[0], marks[1]}) {
        QVERIFY(mark.text.contains(QStringLiteral("Larch Toys")));
        QVERIFY(mark.text.endsWith(mark.suggested ? QStringLiteral("1,000") : QStringLiteral("783")));
    }
    QVERIFY(marks[0].suggested != marks[1].suggested);
}

void PageTextsTest::saysPricesOfChangesAsPrices() {
    using Text = ItemChangeText;
    QCOMPARE(Text::value(QStringLiteral("price"), QStringLiteral("3900")), QStringLiteral("0.39"));
    QCOMPARE(Text::value(QStringLiteral("barcodes"), QStringLiteral("[]")), QStringLiteral("–"));
    QCOMPARE(Text::value(QStringLiteral("barcodes"), QStringLiteral("[\"501\",\"502\"]")), QStringLiteral("501, 502"));
    QCOMPARE(Text::value(QStringLiteral("status"), QStringLiteral("2")), QStringLiteral("Phase-out"));
    QCOMPARE(Text::value(QStringLiteral("name"), QStringLiteral("2100")), QStringLiteral("2100"));
    QCOMPARE(Text::field(QStringLiteral("price_includes_tax")), QStringLiteral("Price includes tax"));
}

namespace {

std::vector<SupplierTerm> twoTerms() {
    std::vector<SupplierTerm> terms(2);
    for (int i = 0; i < 2; ++i) {
        SupplierTerm& term = terms[static_cast<std::size_t>(i)];
        term.id = TermId{i + 1};
        term.itemName = QStringLiteral("item %1").arg(i + 1);
        term.price = UnitPrice{10000};
        term.moq = Quantity{12};
        term.pack = Quantity{6};
    }
    return terms;
}

} // namespace

void PageTextsTest::changesATermOnceForSeveralCells() {
    TermModel model;
    model.setRows(twoTerms());
    using Column = TermModel::Column;
    const auto cell = [&model](int row, Column column) {
        return QPersistentModelIndex(model.index(row, static_cast<int>(column)));
    };
    const TermEdits::Change change = TermEdits::changeOf(model, {{cell(1, Column::Price), QStringLiteral("2.35")},
                                                                 {cell(1, Column::Moq), QStringLiteral("24")},
                                                                 {cell(0, Column::LeadTime), QStringLiteral("9")}});
    QCOMPARE(change.after.size(), std::size_t{2});
    QCOMPARE(change.after[0].id, TermId{2});
    QCOMPARE(change.after[0].price, UnitPrice{23500});
    QCOMPARE(change.after[0].moq, Quantity{24});
    QCOMPARE(change.after[0].pack, Quantity{6});
    QCOMPARE(change.after[1].leadTimeDays, std::optional(9));
    QCOMPARE(change.before[0].price, UnitPrice{10000});
}

void PageTextsTest::refusesWhatATermCannotHold_data() {
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, TermModel::Column column, const char* text) {
        QTest::newRow(name) << static_cast<int>(column) << QString::fromLatin1(text);
    };
    row("price of nothing", TermModel::Column::Price, "0");
    row("price in words", TermModel::Column::Price, "two");
    row("pack of half a piece", TermModel::Column::Pack, "0.5");
    row("negative minimum", TermModel::Column::Moq, "-3");
    row("lead time of years", TermModel::Column::LeadTime, "4000");
    row("another item", TermModel::Column::Item, "other");
}

void PageTextsTest::refusesWhatATermCannotHold() {
    QFETCH(int, column);
    QFETCH(QString, text);
    TermModel model;
    model.setRows(twoTerms());
    QVERIFY(!TermEdits::check(model, model.index(0, column), text).isEmpty());
    QVERIFY(TermEdits::check(model, model.index(0, static_cast<int>(TermModel::Column::Price)), QStringLiteral("1.99"))
                .isEmpty());
}

QTEST_MAIN(PageTextsTest)
#include "tst_pagetexts.moc"
