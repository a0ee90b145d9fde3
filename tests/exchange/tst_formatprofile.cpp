#include "formatprofile.h"

#include <QtTest/QtTest>

using namespace qm;

class TestFormatProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheDecimalSign_data() {
        QTest::addColumn<char>("separator");
        QTest::addColumn<QByteArrayList>("values"); // in quotes where they begin with a quote
        QTest::addColumn<char>("sign");
        QTest::addColumn<bool>("certain");
        QTest::newRow("whole numbers") << ',' << QByteArrayList{"1", "-20"} << '.' << true;
        QTest::newRow("point in a comma file") << ',' << QByteArrayList{"1.250"} << '.' << true;
        QTest::newRow("quoted comma in a comma file") << ',' << QByteArrayList{"2", "\"1,5"} << ',' << true;
        QTest::newRow("quoted thousands in a comma file") << ',' << QByteArrayList{"2.55", "\"1,234"} << '.' << true;
        QTest::newRow("quoted three digits alone") << ',' << QByteArrayList{"\"1,234"} << '.' << false;
        QTest::newRow("point") << ';' << QByteArrayList{"2.55", "1.250"} << '.' << true;
        QTest::newRow("comma") << ';' << QByteArrayList{"2,55", "1.250"} << ',' << true;
        QTest::newRow("both grouped") << ';' << QByteArrayList{"1.234,50"} << ',' << true;
        QTest::newRow("three digits behind it") << ';' << QByteArrayList{"1.250", "2.500"} << '.' << false;
        QTest::newRow("contradiction") << ';' << QByteArrayList{"1.5", "1,5"} << '.' << false;
        QTest::newRow("text says nothing") << ';' << QByteArrayList{"many", "1,5"} << ',' << true;
    }
    void findsTheDecimalSign() {
        QFETCH(char, separator);
        QFETCH(QByteArrayList, values);
        QFETCH(char, sign);
        QFETCH(bool, certain);
        DecimalProfile profile(separator);
        for (const QByteArray& value : values) {
            const bool quoted = value.startsWith('"');
            profile.add(value.mid(quoted ? 1 : 0).toStdString(), quoted);
        }
        QCOMPARE(profile.result().value, sign);
        QCOMPARE(profile.result().certain, certain);
    }
    void findsTheDateOrder_data() {
        QTest::addColumn<QByteArrayList>("values");
        QTest::addColumn<int>("order");
        QTest::addColumn<bool>("certain");
        const int ymd = int(DateOrder::YearMonthDay);
        const int dmy = int(DateOrder::DayMonthYear);
        const int mdy = int(DateOrder::MonthDayYear);
        QTest::newRow("ISO") << QByteArrayList{"2011-05-06", "2011-13-45"} << ymd << true;
        QTest::newRow("one day above 12") << QByteArrayList{"05/06/2011", "13/06/2011"} << dmy << true;
        QTest::newRow("one month-first day above 12") << QByteArrayList{"05/06/2011", "6/13/2011"} << mdy << true;
        QTest::newRow("ISO beside it says nothing") << QByteArrayList{"2011-05-06", "13/06/2011"} << dmy << true;
        QTest::newRow("both fit") << QByteArrayList{"05/06/2011"} << dmy << false;
        QTest::newRow("both fit and agree") << QByteArrayList{"05/05/2011"} << dmy << true;
        QTest::newRow("contradiction") << QByteArrayList{"13/06/2011", "06/13/2011"} << dmy << false;
        QTest::newRow("short year") << QByteArrayList{"10.11.12"} << ymd << false;
        QTest::newRow("short year settled") << QByteArrayList{"10.11.12", "31.12.11"} << dmy << false;
        QTest::newRow("short year above 31") << QByteArrayList{"31.12.99"} << dmy << true;
    }
    void findsTheDateOrder() {
        QFETCH(QByteArrayList, values);
        QFETCH(int, order);
        QFETCH(bool, certain);
        DateProfile profile;
        for (const QByteArray& value : values) {
            profile.add(value.toStdString());
        }
        QCOMPARE(profile.result().certain, certain);
        if (certain) {
            QCOMPARE(int(profile.result().value), order);
        }
    }
    void findsTheSeparator_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("separator");
        QTest::addColumn<bool>("certain");
        QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << ',' << true;
        QTest::newRow("semicolon with decimal commas") << QByteArray("a;b\n1,5;2,5\n") << ';' << true;
        QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n") << '\t' << true;
        QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << '|' << true;
        QTest::newRow("one column") << QByteArray("code\nA\n") << ',' << true;
        QTest::newRow("other sign in quotes") << QByteArray("\"a;b\",c\n1,2\n") << ',' << true;
        QTest::newRow("other sign in the heading") << QByteArray("a;b, long\n1;2\n") << ';' << true;
        QTest::newRow("two that cut evenly") << QByteArray("a;b,c\n1;2,3\n") << ',' << false;
    }
    void findsTheSeparator() {
        QFETCH(QByteArray, text);
        QFETCH(char, separator);
        QFETCH(bool, certain);
        const auto found = detectSeparator(text.left(text.indexOf('\n')).toStdString(),
                                           [&] { return TextSource::fromMemory(text.toStdString(), "UTF-8"); });
        QVERIFY(found.ok());
        QCOMPARE(found->value, separator);
        QCOMPARE(found->certain, certain);
    }
};

QTEST_GUILESS_MAIN(TestFormatProfile)
#include "tst_formatprofile.moc"
