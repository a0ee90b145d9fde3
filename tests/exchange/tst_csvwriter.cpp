#include "csvfile.h"
#include "csvreader.h"
#include "csvwriter.h"
#include "formulaguard.h"

#include <QtTest/QtTest>

using namespace qm;

class TestCsvWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesNumbersWithAPoint() {
        CsvWriter writer({"sku", "price", "quantity", "date", "note"});
        writer.text("A,1").decimal(25500, 4, 2).integer(-3).day(*CalendarDay::fromIso("2011-10-14")).empty();
        writer.endRow();
        QCOMPARE(writer.content(), std::string("sku,price,quantity,date,note\n\"A,1\",2.55,-3,2011-10-14,\n"));
    }
    void guardsAgainstFormulas_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("guarded");
        QTest::newRow("equals") << QByteArray("=1+1") << QByteArray("'=1+1");
        QTest::newRow("after spaces") << QByteArray("  @x") << QByteArray("'  @x");
        QTest::newRow("after a no-break space") << QByteArray("\xC2\xA0-x") << QByteArray("'\xC2\xA0-x");
        QTest::newRow("full width") << QByteArray("\xEF\xBC\x9D"
                                                  "1")
                                    << QByteArray("'\xEF\xBC\x9D"
                                                  "1");
        QTest::newRow("tab") << QByteArray("\tx") << QByteArray("'\tx");
        QTest::newRow("line end") << QByteArray("\r\n=x") << QByteArray("'\r\n'=x");
        QTest::newRow("second line") << QByteArray("a\n+b") << QByteArray("a\n'+b");
        QTest::newRow("apostrophe before") << QByteArray("'=x") << QByteArray("''=x");
        QTest::newRow("plain") << QByteArray("a=b") << QByteArray("a=b");
        QTest::newRow("apostrophe alone") << QByteArray("'tis") << QByteArray("'tis");
    }
    void guardsAgainstFormulas() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, guarded);
        QCOMPARE(QByteArray::fromStdString(withFormulaGuard(text.toStdString())), guarded);
        QByteArray copy = guarded;
        const std::string_view back = withoutFormulaGuard(copy.data(), size_t(copy.size()));
        QCOMPARE(QByteArray(back.data(), qsizetype(back.size())), text);
    }
    void whatIsWrittenIsReadBack() {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QList<QByteArray> pieces{
            "a", "'", "\"", ",", "=", "-", " ", "\n", "\r", "\t", "7", "\xC2\xA0", "\xEF\xBC\x9D", "\xE6\x95\xB0",
            ";", "@"};
        for (int round = 0; round < 300; ++round) {
            CsvWriter writer({"one", "two"});
            QList<QByteArray> written;
            for (int i = 0; i < 20; ++i) {
                QByteArray text;
                for (int n = random.bounded(8); n > 0; --n) {
                    text += pieces[random.bounded(pieces.size())];
                }
                written << text;
                writer.text("x").text(text.toStdString()).endRow();
            }
            auto source = TextSource::fromMemory(writer.content(), "UTF-8");
            CsvReader reader(std::move(*source), ',');
            CsvRecord record;
            QVERIFY(*reader.next(record));
            for (const QByteArray& text : written) {
                QVERIFY(*reader.next(record));
                QVERIFY(!record.error);
                QCOMPARE(QByteArray(record.fields[1].data(), qsizetype(record.fields[1].size())), text);
            }
            QVERIFY(!*reader.next(record));
        }
    }
    void savesWholeOrNotAtAll() {
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("out.csv")).toStdString();
        CsvWriter writer({"a"});
        QVERIFY(writer.save(path).ok());
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("a\n"));
        const Status refused = writer.save(folder.filePath(QStringLiteral("missing/out.csv")).toStdString());
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::FileUnwritable);
    }
    void writesPieceByPieceAndKeepsTheOldFileUntilTheEnd() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        const auto content = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(CsvWriter({"old"}).save(path.toStdString()).ok());
        CsvWriter writer({"a"});
        {
            CsvFile given(path.toStdString());
            given.write(writer.content());
        }
        QCOMPARE(content(), QByteArray("old\n"));
        CsvFile file(path.toStdString());
        file.write(writer.takeContent());
        writer.integer(7).endRow();
        file.write(writer.takeContent());
        QCOMPARE(content(), QByteArray("old\n"));
        QVERIFY(file.commit().ok());
        QCOMPARE(content(), QByteArray("a\n7\n"));
    }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
