#include "decimaltext.h"

#include <QtTest/QtTest>

using namespace qm;

class TestDecimalText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsExactNumbers_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<char>("sign");
        QTest::addColumn<int>("scale");
        QTest::addColumn<qint64>("value");
        QTest::newRow("whole") << "42" << '.' << 0 << qint64(42);
        QTest::newRow("negative") << "-80995" << '.' << 0 << qint64(-80995);
        QTest::newRow("plus") << "+5" << '.' << 0 << qint64(5);
        QTest::newRow("price") << "2.55" << '.' << 4 << qint64(25500);
        QTest::newRow("comma") << "2,55" << ',' << 4 << qint64(25500);
        QTest::newRow("without whole part") << ".5" << '.' << 1 << qint64(5);
        QTest::newRow("zeros beyond the scale") << "2.500000" << '.' << 1 << qint64(25);
        QTest::newRow("grouped") << "1,234,567.5" << '.' << 1 << qint64(12345675);
        QTest::newRow("grouped by points") << "1.234.567,5" << ',' << 1 << qint64(12345675);
        QTest::newRow("grouped by apostrophes") << "1'234.50" << '.' << 2 << qint64(123450);
        QTest::newRow("grouped by narrow spaces") << QStringLiteral("1\u202F234,5") << ',' << 1 << qint64(12345);
        QTest::newRow("spaces around") << "  7 " << '.' << 0 << qint64(7);
        QTest::newRow("full width") << QStringLiteral("\uFF11\uFF12\uFF0E\uFF15") << '.' << 1 << qint64(125);
        QTest::newRow("Arabic") << QStringLiteral("\u0661\u0662\u066B\u0665") << '.' << 1 << qint64(125);
        QTest::newRow("Arabic in a comma file") << QStringLiteral("\u0661\u066B\u0665") << ',' << 1 << qint64(15);
        QTest::newRow("Persian") << QStringLiteral("\u06F4\u06F2") << '.' << 0 << qint64(42);
        QTest::newRow("minus sign") << QStringLiteral("\u22123") << '.' << 0 << qint64(-3);
        QTest::newRow("largest") << "9223372036854775807" << '.' << 0 << std::numeric_limits<qint64>::max();
    }
    void readsExactNumbers() {
        QFETCH(QString, text);
        QFETCH(char, sign);
        QFETCH(int, scale);
        QFETCH(qint64, value);
        const auto number = parseDecimalAt(text.toStdString(), scale, sign);
        QVERIFY(number.ok());
        QCOMPARE(*number, value);
    }
    void refusesWhatIsNoNumber_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        for (const char* text : {"", " ", "-", ".", "abc", "1e3", "1.2.3", "1,23", "12,34,567", "0x10", "1 2", "--1",
                                 "1-", "5 pieces", ",500", "1,234.567,8", "NaN", "inf"}) {
            QTest::newRow(text) << text << int(ErrorCode::InvalidNumber);
        }
        QTest::newRow("beyond 64 bits") << "9223372036854775808" << int(ErrorCode::NumberOutOfRange);
        QTest::newRow("beyond 64 bits scaled") << "9223372036854775807.0" << int(ErrorCode::NumberOutOfRange);
        QTest::newRow("too many decimals") << "1.001" << int(ErrorCode::TooManyDecimals);
    }
    void refusesWhatIsNoNumber() {
        QFETCH(QString, text);
        QFETCH(int, code);
        const auto number = parseDecimalAt(text.toStdString(), 2);
        QVERIFY(!number.ok());
        QCOMPARE(int(number.error().code), code);
    }
    void formatsWithoutTrailingZeros() {
        QCOMPARE(formatDecimal(25500, 4, 2), std::string("2.55"));
        QCOMPARE(formatDecimal(25000, 4, 2), std::string("2.50"));
        QCOMPARE(formatDecimal(25001, 4, 2), std::string("2.5001"));
        QCOMPARE(formatDecimal(-5, 2), std::string("-0.05"));
        QCOMPARE(formatDecimal(0, 3), std::string("0"));
        QCOMPARE(formatDecimal(std::numeric_limits<qint64>::min(), 0), std::string("-9223372036854775808"));
    }
    void readsBackWhatItFormats() {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 20000; ++i) {
            const qint64 value = static_cast<qint64>(random.generate64()) >> random.bounded(64);
            const int scale = random.bounded(7);
            const auto read = parseDecimalAt(formatDecimal(value, scale, random.bounded(7)), scale);
            if (value == std::numeric_limits<qint64>::min()) {
                continue; // its magnitude is beyond what is read
            }
            QVERIFY(read.ok());
            QCOMPARE(*read, value);
        }
    }
};

QTEST_GUILESS_MAIN(TestDecimalText)
#include "tst_decimaltext.moc"
