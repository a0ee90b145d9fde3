#include "datatable.h"
#include "rowlistmodel.h"
#include "tourchecks.h"
#include "tourtranslator.h"

#include <functional>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTabBar>
#include <QtTest>

namespace {

const QString kWords = QStringLiteral("Documents of three orders written");

class Names : public qm::RowListModel<QString> {
public:
    using RowListModel::RowListModel;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }

protected:
    qint64 key(const QString& row) const override { return qint64(qHash(row) >> 1); }
    QVariant cell(const QString& row, int, int role) const override {
        return role == Qt::DisplayRole ? QVariant(row) : QVariant();
    }
};

} // namespace

/// Breaks each thing that the tour looks at, on purpose: a check that finds nothing here would find nothing there.
class TourChecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTextThatIsCut_data();
    void findsTextThatIsCut();
    void findsCellsThatAreCut();
    void findsEmptyPictures();
    void findsMissingTranslations();
    void lengthensThePseudoLanguage();
};

void TourChecksTest::findsTextThatIsCut_data() {
    QTest::addColumn<std::function<QWidget*()>>("make");
    QTest::addColumn<QSize>("small");
    using Make = std::function<QWidget*()>;
    const QSize narrow(60, 30);
    QTest::newRow("label") << Make([] { return new QLabel(kWords); }) << narrow;
    QTest::newRow("rich label") << Make([] { return new QLabel(QStringLiteral("<b>%1</b>").arg(kWords)); }) << narrow;
    QTest::newRow("wrapped label") << Make([] {
        auto* label = new QLabel(kWords + QLatin1Char(' ') + kWords);
        label->setWordWrap(true);
        return label;
    }) << QSize(120, 16);
    QTest::newRow("button") << Make([] { return new QPushButton(kWords); }) << narrow;
    QTest::newRow("check box") << Make([] { return new QCheckBox(kWords); }) << narrow;
    QTest::newRow("chooser") << Make([] {
        auto* box = new QComboBox;
        box->addItem(kWords);
        return box;
    }) << narrow;
    QTest::newRow("tabs") << Make([] {
        auto* tabs = new QTabBar;
        tabs->setUsesScrollButtons(false);
        tabs->setElideMode(Qt::ElideRight);
        tabs->setExpanding(true);
        tabs->addTab(kWords);
        tabs->addTab(kWords);
        return tabs;
    }) << narrow;
}

void TourChecksTest::findsTextThatIsCut() {
    QFETCH(const std::function<QWidget*()>, make);
    QFETCH(const QSize, small);
    QWidget window;
    window.resize(900, 400);
    QWidget* widget = make();
    widget->setParent(&window);
    widget->setGeometry(10, 10, 700, 120);
    window.show();
    QCOMPARE(cutTexts(window), QStringList());
    widget->setGeometry(QRect(QPoint(10, 10), small));
    QCOMPARE(cutTexts(window).size(), widget->metaObject() == &QTabBar::staticMetaObject ? 2 : 1);
}

void TourChecksTest::findsCellsThatAreCut() {
    Names model;
    model.setCaptions({QStringLiteral("Designation")});
    model.setRows({kWords, QStringLiteral("Cup")});
    qm::DataTable table;
    table.setColumnWidths({0});
    table.setModel(&model);
    table.resize(600, 200);
    table.show();
    QCOMPARE(cutTexts(table), QStringList());
    table.horizontalHeader()->resizeSection(0, 90);
    QCOMPARE(cutTexts(table).size(), 1);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    table.horizontalHeader()->resizeSection(0, 45);
    QCOMPARE(cutTexts(table).size(), 2); // the heading too
}

void TourChecksTest::findsEmptyPictures() {
    QImage picture(300, 200, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QVERIFY(isEmptyPicture(picture));
    QPainter painter(&picture);
    painter.fillRect(0, 0, 300, 40, Qt::gray); // a frame with nothing in it
    QVERIFY(isEmptyPicture(picture));
    painter.setRenderHint(QPainter::Antialiasing);
    for (int line = 0; line < 6; ++line) {
        painter.drawText(10, 60 + 22 * line, kWords);
    }
    painter.end();
    QVERIFY(!isEmptyPicture(picture));
}

void TourChecksTest::findsMissingTranslations() {
    TourTranslator chinese(QStringLiteral("zh_CN"));
    QVERIFY(chinese.missing().isEmpty());
    QVERIFY(!chinese.translate("AppActions", "Today", nullptr, -1).isEmpty());
    QVERIFY(chinese.missing().isEmpty());
    chinese.translate("qm::TodayPage", "A sentence that nobody has translated", nullptr, -1);
    QCOMPARE(chinese.missing().size(), 1);
    TourTranslator english(QStringLiteral("en"));
    english.translate("qm::TodayPage", "No plural, so English stands", nullptr, -1);
    QVERIFY(english.missing().isEmpty());
    english.translate("qm::TodayPage", "%n plurals without forms", nullptr, 2);
    QCOMPARE(english.missing().size(), 1);
    TourTranslator nowhere(QStringLiteral("tlh"));
    QCOMPARE(nowhere.missing().size(), 1);
}

void TourChecksTest::lengthensThePseudoLanguage() {
    const TourTranslator pseudo(QStringLiteral("xx"));
    const QString text = pseudo.translate("qm::TodayPage", "Stock value and orders", nullptr, -1);
    QVERIFY(text.size() >= QStringLiteral("Stock value and orders").size() * 14 / 10);
    QVERIFY(text.contains(QStringLiteral("Stock value and orders")));
}

QTEST_MAIN(TourChecksTest)
#include "tst_tourchecks.moc"
