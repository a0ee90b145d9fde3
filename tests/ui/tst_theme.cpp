#include "theme.h"

#include <cmath>
#include <QtTest>

using namespace qm;

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void scalesTextWithThePercent();
};

namespace {

double channel(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

/// WCAG 2.1, contrast ratio.
double contrast(const QColor& a, const QColor& b) {
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

} // namespace

void ThemeTest::everyTextCanBeRead_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ThemeTest::everyTextCanBeRead() {
    QFETCH(const bool, dark);
    const auto pairs = textPairs(themeColorsOf(dark));
    QVERIFY(pairs.size() > 20);
    for (const auto& [ink, ground] : pairs) {
        QVERIFY2(contrast(ink, ground) >= 4.5,
                 qPrintable(QStringLiteral("%1 on %2: %3").arg(ink.name(), ground.name()).arg(contrast(ink, ground))));
    }
}

void ThemeTest::scalesTextWithThePercent() {
    applyTheme(ThemeChoice::Light, 100);
    QCOMPARE(scaled(13), 13);
    QVERIFY(!themeIsDark());
    applyTheme(ThemeChoice::Dark, 150);
    QCOMPARE(scaled(12), 18);
    QVERIFY(themeIsDark());
    QCOMPARE(QApplication::font().pixelSize(), 20);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
