#include "localtext.h"

#include <QtTest/QtTest>

using namespace qm;

class TestLocalText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAmountsAsTheLocaleDoes() {
        QCOMPARE(amountText(QLocale(QStringLiteral("en_GB")), {123456789}, 2), QStringLiteral("1,234,567.89"));
        QCOMPARE(amountText(QLocale(QStringLiteral("de_DE")), {-123456}, 2), QStringLiteral("\u22121.234,56"));
        QCOMPARE(amountText(QLocale(QStringLiteral("ja_JP")), {1200}, 0), QStringLiteral("1,200"));
        QCOMPARE(amountText(QLocale(QStringLiteral("en_GB")), {-5}, 2), QStringLiteral("\u22120.05"));
        QCOMPARE(amountText(QLocale(QStringLiteral("ar_EG")), {1250}, 2), QStringLiteral("١٢٫٥٠"));
    }
    void keepsEveryDecimalOfAPrice() {
        const QLocale english(QStringLiteral("en_GB"));
        QCOMPARE(priceText(english, {13000}), QStringLiteral("1.30"));
        QCOMPARE(priceText(english, {850}), QStringLiteral("0.085"));
        QCOMPARE(priceText(english, {1}), QStringLiteral("0.0001"));
        QCOMPARE(priceText(english, {10000}, 0), QStringLiteral("1"));
    }
    void writesQuantitiesWithTheItemsDecimals() {
        QCOMPARE(quantityText(QLocale(QStringLiteral("de_DE")), {1250}, 3), QStringLiteral("1,250"));
        QCOMPARE(quantityText(QLocale(QStringLiteral("en_GB")), {-1250}, 0), QStringLiteral("\u22121,250"));
    }
    void writesTaxRates() {
        QCOMPARE(taxRateText(QLocale(QStringLiteral("en_GB")), 200000), QStringLiteral("20\u00A0%"));
        QCOMPARE(taxRateText(QLocale(QStringLiteral("de_DE")), 55000), QStringLiteral("5,5\u00A0%"));
    }
    void writesDates() {
        const CalendarDay day = *CalendarDay::fromIso("2026-11-24");
        QCOMPARE(longDateText(QLocale(QStringLiteral("en_GB")), day), QStringLiteral("24 November 2026"));
        QCOMPARE(shortDateText(QLocale(QStringLiteral("en_GB")), day), QStringLiteral("24 Nov"));
        QCOMPARE(shortDateText(QLocale(QStringLiteral("en_US")), day), QStringLiteral("Nov 24"));
        QCOMPARE(shortDateText(QLocale(QStringLiteral("zh_CN")), day), QStringLiteral("11月24日"));
        QCOMPARE(longDateText(QLocale(QStringLiteral("zh_CN")), day), QStringLiteral("2026年11月24日"));
        QCOMPARE(longDateText(QLocale(QStringLiteral("de_DE")), day), QStringLiteral("24. November 2026"));
        QCOMPARE(fromDate(toDate(day)), day);
    }
};

QTEST_MAIN(TestLocalText)
#include "tst_localtext.moc"
