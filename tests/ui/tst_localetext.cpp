#include "localetext.h"

#include <QtTest>

using namespace qm;

class LocaleTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesNumbersByTheLocale_data();
    void writesNumbersByTheLocale();
    void readsDigitsOfEveryScript_data();
    void readsDigitsOfEveryScript();
    void refusesWhatIsNoQuantity_data();
    void refusesWhatIsNoQuantity();
    void showsTheUnknownAsADash();
    void leavesTheYearOutOfNearDays();
};

void LocaleTextTest::writesNumbersByTheLocale_data() {
    QTest::addColumn<QString>("locale");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << "en_GB" << qint64{1234567} << 0 << "1,234,567";
    QTest::newRow("German") << "de_DE" << qint64{1234500} << 3 << "1.234,5";
    QTest::newRow("below one") << "en_GB" << qint64{5} << 3 << "0.005";
    QTest::newRow("negative") << "en_GB" << qint64{-1250} << 2 << QString::fromUtf8("\u221212.5");
}

void LocaleTextTest::writesNumbersByTheLocale() {
    QFETCH(const QString, locale);
    QFETCH(const qint64, value);
    QFETCH(const int, decimals);
    QFETCH(const QString, text);
    QLocale::setDefault(QLocale(locale));
    QCOMPARE(quantityText(Quantity{value}, decimals), text);
}

void LocaleTextTest::readsDigitsOfEveryScript_data() {
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<qint64>("value");
    QTest::newRow("plain") << "en_GB"
                           << " 156 " << 0 << qint64{156};
    QTest::newRow("full-width") << "zh_CN" << QString::fromUtf8("\uff11\uff15\uff16") << 0 << qint64{156};
    QTest::newRow("Arabic-Indic") << "ar_EG" << QString::fromUtf8("\u0661\u0665\u0666") << 0 << qint64{156};
    QTest::newRow("grouped") << "en_GB"
                             << "1,560" << 0 << qint64{1560};
    QTest::newRow("German decimal sign") << "de_DE"
                                         << "1.560,5" << 2 << qint64{156050};
    QTest::newRow("true minus") << "en_GB" << QString::fromUtf8("\u22127") << 0 << qint64{-7};
}

void LocaleTextTest::readsDigitsOfEveryScript() {
    QFETCH(const QString, locale);
    QFETCH(const QString, text);
    QFETCH(const int, decimals);
    QFETCH(const qint64, value);
    QLocale::setDefault(QLocale(locale));
    const auto read = quantityFromText(text, decimals);
    QVERIFY(read.has_value());
    QCOMPARE(read->value, value);
}

void LocaleTextTest::refusesWhatIsNoQuantity_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << "";
    QTest::newRow("word") << "twelve";
    QTest::newRow("more decimals than the item") << "1.5";
    QTest::newRow("too large") << "1000000000000001";
    QTest::newRow("two signs") << "--5";
}

void LocaleTextTest::refusesWhatIsNoQuantity() {
    QFETCH(const QString, text);
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    QVERIFY(!quantityFromText(text, 0).has_value());
}

void LocaleTextTest::showsTheUnknownAsADash() {
    QCOMPARE(cellText(QVariant()), QStringLiteral("–"));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    QCOMPARE(cellText(QVariant::fromValue(MoneyCell{Money{123456}, 2, {}})), QStringLiteral("1,234.56"));
    QCOMPARE(cellText(QVariant::fromValue(PriceCell{UnitPrice{12905}})), QStringLiteral("1.2905"));
    QCOMPARE(cellText(QVariant::fromValue(PriceCell{UnitPrice{13000}})), QStringLiteral("1.30"));
}

void LocaleTextTest::leavesTheYearOutOfNearDays() {
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    setShownToday(QDate(2026, 11, 20));
    QCOMPARE(dayText(QDate(2026, 11, 24)), QStringLiteral("24 Nov"));
    QCOMPARE(dayText(QDate(2027, 1, 3)), QStringLiteral("3 Jan"));
    QCOMPARE(dayText(QDate(2024, 1, 3)), QStringLiteral("3 Jan 2024"));
    QLocale::setDefault(QLocale(QStringLiteral("zh_CN")));
    QCOMPARE(dayText(QDate(2026, 11, 24)), QString::fromUtf8("11\u670824\u65e5"));
}

QTEST_MAIN(LocaleTextTest)
#include "tst_localetext.moc"
