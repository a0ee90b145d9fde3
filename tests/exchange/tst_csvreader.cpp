#include "csvreader.h"

#include <QtTest/QtTest>

using namespace qm;

namespace {

using Rows = QList<QByteArrayList>;

struct Reading {
    Rows rows;
    QList<qint64> lines;
    QList<int> errors; ///< error code of each record, -1 without one
    int end = -1;      ///< error that ended the file
};

Reading readAll(const QByteArray& bytes, char separator = ',', const char* encoding = "UTF-8") {
    Reading reading;
    auto source = TextSource::fromMemory(bytes.toStdString(), encoding);
    CsvReader reader(std::move(*source), separator);
    CsvRecord record;
    for (;;) {
        const auto more = reader.next(record);
        if (!more) {
            reading.end = int(more.error().code);
            return reading;
        }
        if (!*more) {
            return reading;
        }
        QByteArrayList row;
        for (const std::string_view field : record.fields) {
            row << QByteArray(field.data(), qsizetype(field.size()));
        }
        reading.rows << row;
        reading.lines << record.row;
        reading.errors << (record.error ? int(record.error->code) : -1);
    }
}

} // namespace

class TestCsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsRecords_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Rows>("rows");
        QTest::addColumn<QList<qint64>>("lines");
        const Rows plain{{"a", "b"}, {"1", "2"}};
        QTest::newRow("LF") << QByteArray("a,b\n1,2\n") << plain << QList<qint64>{1, 2};
        QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << plain << QList<qint64>{1, 2};
        QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << plain << QList<qint64>{1, 2};
        QTest::newRow("no end of the last line") << QByteArray("a,b\n1,2") << plain << QList<qint64>{1, 2};
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF"
                                            "a,b\n1,2\n")
                              << plain << QList<qint64>{1, 2};
        QTest::newRow("blank lines") << QByteArray("a,b\n\n,\n1,2\n") << plain << QList<qint64>{1, 4};
        QTest::newRow("quotes") << QByteArray("\"a\",\"b,c\"\n\"say \"\"hi\"\"\",\n")
                                << Rows{{"a", "b,c"}, {"say \"hi\"", ""}} << QList<qint64>{1, 2};
        QTest::newRow("line breaks in quotes") << QByteArray("a,\"b\nc\r\nd\re\"\n1,2\n")
                                               << Rows{{"a", "b\nc\r\nd\re"}, {"1", "2"}} << QList<qint64>{1, 5};
        QTest::newRow("quote inside a plain field")
            << QByteArray("5\" pipe,6\n") << Rows{{"5\" pipe", "6"}} << QList<qint64>{1};
        QTest::newRow("guarded formula") << QByteArray("'=1+1,'plain,\"'-2\n'+3\"\n")
                                         << Rows{{"=1+1", "'plain", "-2\n+3"}} << QList<qint64>{1};
        QTest::newRow("empty quotes") << QByteArray("\"\"\n") << Rows{{""}} << QList<qint64>{1};
    }
    void readsRecords() {
        QFETCH(QByteArray, text);
        QFETCH(Rows, rows);
        QFETCH(QList<qint64>, lines);
        const Reading reading = readAll(text);
        QCOMPARE(reading.end, -1);
        QCOMPARE(reading.rows, rows);
        QCOMPARE(reading.lines, lines);
        QVERIFY(std::all_of(reading.errors.begin(), reading.errors.end(), [](int code) { return code == -1; }));
    }
    void rejectsABadRowAndReadsOn_data() {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("code");
        QTest::newRow("NUL") << QByteArray("a\0b,1", 5) << int(ErrorCode::ForbiddenCharacter);
        QTest::newRow("not UTF-8") << QByteArray("a\xFF,1") << int(ErrorCode::InvalidEncoding);
        QTest::newRow("overlong") << QByteArray("a\xC0\xAF,1") << int(ErrorCode::InvalidEncoding);
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80,1") << int(ErrorCode::InvalidEncoding);
        QTest::newRow("override") << QByteArray("a\xE2\x80\xAE,1") << int(ErrorCode::ForbiddenCharacter);
        QTest::newRow("isolate") << QByteArray("a\xE2\x81\xA6,1") << int(ErrorCode::ForbiddenCharacter);
        QTest::newRow("text after a quote") << QByteArray("\"a\"b,1") << int(ErrorCode::MalformedQuotes);
    }
    void rejectsABadRowAndReadsOn() {
        QFETCH(QByteArray, row);
        QFETCH(int, code);
        const Reading reading = readAll("h,i\n" + row + "\nx,y\n");
        QCOMPARE(reading.errors, (QList<int>{-1, code, -1}));
        QCOMPARE(reading.lines, (QList<qint64>{1, 2, 3}));
        QCOMPARE(reading.rows.last(), (QByteArrayList{"x", "y"}));
    }
    void rejectsAQuoteThatIsNeverClosed() {
        const Reading reading = readAll("a,b\n1,\"2\n3,4\n");
        QCOMPARE(reading.errors, (QList<int>{-1, int(ErrorCode::MalformedQuotes)}));
        QCOMPARE(reading.lines, (QList<qint64>{1, 2}));
    }
    void keepsTheLimits() {
        QCOMPARE(readAll(QByteArray(65536, 'a') + "\n").end, -1);
        QCOMPARE(readAll(QByteArray(65537, 'a') + "\n").end, int(ErrorCode::FieldTooLong));
        QCOMPARE(readAll(QByteArray(5'000'000, 'a')).end, int(ErrorCode::FieldTooLong));
        QCOMPARE(readAll("\"" + QByteArray(5'000'000, 'a')).end, int(ErrorCode::FieldTooLong));
        QCOMPARE(readAll(QByteArray(255, ',') + "x\n").end, -1);
        QCOMPARE(readAll(QByteArray(256, ',') + "x\n").end, int(ErrorCode::TooManyColumns));
    }
    void decodesOtherEncodings() {
        const Rows expected{{QByteArray("数量"), QByteArray("é")}};
        const QByteArray utf16 = QByteArray::fromHex("fffe") + QByteArray::fromHex("7065cf912c00e9000a00");
        QCOMPARE(readAll(utf16, ',', "UTF-16LE").rows, expected);
        QCOMPARE(readAll(QByteArray::fromHex("cafdc1bf2ca8a60a"), ',', "GB18030").rows, expected);
        QCOMPARE(readAll("\xE9;1\n", ';', "WINDOWS-1252").rows, (Rows{{QByteArray("é"), "1"}}));
    }
    void namesTheRowOfALoneSurrogate() {
        // "a" LF, then U+D800 alone and LF, then "b" LF
        const Reading reading = readAll(QByteArray::fromHex("61000a0000d80a0062000a00"), ',', "UTF-16LE");
        QCOMPARE(reading.errors, (QList<int>{-1, int(ErrorCode::InvalidEncoding), -1}));
        QCOMPARE(reading.lines, (QList<qint64>{1, 2, 3}));
    }
    void readsTheSameWhereverABlockEnds() {
        // Blocks hold 262,144 bytes; the record with the quotes is moved over that border byte by byte.
        for (int shift = 0; shift < 24; ++shift) {
            QByteArray text = "h,i\n";
            while (text.size() < 262144 - 40) {
                text += "0123456789,abcdefgh\n";
            }
            text += QByteArray(shift, 'x') + ",\"q\"\"r\r\ns\"\r\nlast,1\r\n";
            const Reading reading = readAll(text);
            QCOMPARE(reading.end, -1);
            QCOMPARE(reading.rows[reading.rows.size() - 2][1], QByteArray("q\"r\r\ns"));
            QCOMPARE(reading.rows.last(), (QByteArrayList{"last", "1"}));
            QCOMPARE(reading.lines.last(), reading.lines[reading.lines.size() - 2] + 2);
        }
    }
    void randomBytesNeverCrashIt() {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        static constexpr char kLikely[] = "\"\"\",,;\r\n\n'=-\0\xEF\xBB\xBF\xE2\x80\xAE"
                                          "ab1.";
        const QByteArray likely(kLikely, sizeof(kLikely) - 1);
        for (int i = 0; i < 3000; ++i) {
            QByteArray bytes(random.bounded(400), '\0');
            for (char& c : bytes) {
                c = random.bounded(3) == 0 ? char(random.bounded(256)) : likely[random.bounded(int(likely.size()))];
            }
            for (const char* encoding : {"UTF-8", "UTF-16LE", "GB18030", "SHIFT_JIS"}) {
                const Reading reading = readAll(bytes, ",;\t"[random.bounded(3)], encoding);
                QVERIFY(reading.end == -1 || reading.end == int(ErrorCode::TooManyColumns));
                QVERIFY(std::is_sorted(reading.lines.begin(), reading.lines.end()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
