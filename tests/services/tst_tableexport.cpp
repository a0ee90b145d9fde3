#include "tableexport.h"

#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>
#include <QXmlStreamReader>
#include <zlib.h>

using namespace qm;

namespace {

TableSheet sheetOfTroubles() {
    TableSheet sheet;
    sheet.title = QStringLiteral("Suppliers: [all]");
    sheet.headings = {QStringLiteral("Name"), QStringLiteral("Demand to\nnext chance"), QStringLiteral("Day")};
    const auto text = [](const char* words) { return SheetCell{QString::fromUtf8(words), {}, {}}; };
    const SheetCell::Number minus{-125, 2};
    sheet.rows = {{text("=HYPERLINK(\"x\")"), SheetCell{QStringLiteral("−1.25"), minus, {}},
                   SheetCell{QStringLiteral("24 Nov"), {}, *CalendarDay::fromDate(2026, 11, 24)}},
                  {text("Kite, \"K\" & Co\n+second"), text(""), text("")}};
    return sheet;
}

/// One entry of a zip archive, by the central directory; the format's own documentation is the source.
QByteArray entryOf(const QByteArray& zip, const QByteArray& name) {
    const auto number = [&zip](qsizetype at, int bytes) {
        quint32 value = 0;
        for (int i = 0; i < bytes; ++i) {
            value |= quint32(uchar(zip.at(at + i))) << (8 * i);
        }
        return value;
    };
    const qsizetype end = zip.lastIndexOf("PK\5\6");
    qsizetype at = number(end + 16, 4);
    for (quint32 i = 0; i < number(end + 10, 2); ++i) {
        const quint32 packed = number(at + 20, 4);
        const quint32 whole = number(at + 24, 4);
        const quint32 nameSize = number(at + 28, 2);
        if (zip.mid(at + 46, nameSize) == name) {
            const qsizetype local = number(at + 42, 4);
            QByteArray source = zip.mid(local + 30 + number(local + 26, 2) + number(local + 28, 2), packed);
            QByteArray target(whole, '\0');
            z_stream stream{};
            stream.next_in = reinterpret_cast<Bytef*>(source.data());
            stream.avail_in = packed;
            stream.next_out = reinterpret_cast<Bytef*>(target.data());
            stream.avail_out = whole;
            inflateInit2(&stream, -MAX_WBITS);
            const int done = inflate(&stream, Z_FINISH);
            inflateEnd(&stream);
            return done == Z_STREAM_END ? target : QByteArray();
        }
        at += 46 + nameSize + number(at + 30, 2) + number(at + 32, 2);
    }
    return {};
}

struct XlsxCell {
    QString type;
    QString value;
    bool formula = false;
};

QHash<QString, XlsxCell> cellsOf(const QByteArray& xml) {
    QHash<QString, XlsxCell> cells;
    QXmlStreamReader reader(xml);
    QString place;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (reader.name() == QLatin1String("c")) {
            place = reader.attributes().value(QLatin1String("r")).toString();
            cells[place].type = reader.attributes().value(QLatin1String("t")).toString();
        } else if (reader.name() == QLatin1String("f")) {
            cells[place].formula = true;
        } else if (reader.name() == QLatin1String("v") || reader.name() == QLatin1String("t")) {
            cells[place].value = reader.readElementText();
        }
    }
    return cells;
}

} // namespace

/// What leaves the window: no text is a formula, numbers and days stay what they are.
class TableExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesGuardedCsv();
    void writesTypedCells();
    void givesTheClipboardWhatASpreadsheetReads();
    void leavesNothingWhereItCannotWrite();
};

void TableExportTest::writesGuardedCsv() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    QVERIFY(TableExport::write(sheetOfTroubles(), path).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("Name,Demand to next chance,Day\n"
                                        "\"'=HYPERLINK(\"\"x\"\")\",-1.25,2026-11-24\n"
                                        "\"Kite, \"\"K\"\" & Co\n'+second\",,\n"));
}

void TableExportTest::writesTypedCells() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.xlsx"));
    QVERIFY(TableExport::write(sheetOfTroubles(), path).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray zip = file.readAll();
    const auto cells = cellsOf(entryOf(zip, "xl/worksheets/sheet1.xml"));
    QCOMPARE(cells.value(QStringLiteral("A1")).value, QStringLiteral("Name"));
    const XlsxCell formula = cells.value(QStringLiteral("A2"));
    QVERIFY(!formula.formula);
    QCOMPARE(formula.type, QStringLiteral("inlineStr"));
    QCOMPARE(formula.value, QStringLiteral("=HYPERLINK(\"x\")")); // typed as a text, so nothing is put before it
    QCOMPARE(cells.value(QStringLiteral("B2")).value, QStringLiteral("-1.25"));
    // Days since 1899-12-30, as workbooks count them.
    QCOMPARE(cells.value(QStringLiteral("C2")).value.toInt(), int(QDate(1899, 12, 30).daysTo(QDate(2026, 11, 24))));
    QVERIFY(!cells.contains(QStringLiteral("B3")));
    QVERIFY(entryOf(zip, "xl/workbook.xml").contains("name=\"Suppliers all\""));
}

void TableExportTest::givesTheClipboardWhatASpreadsheetReads() {
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    const QString text = TableExport::tabText(sheetOfTroubles());
    QLocale::setDefault(QLocale::c());
    QCOMPARE(text, QStringLiteral("Name\tDemand to next chance\tDay\n"
                                  "'=HYPERLINK(\"x\")\t-1,25\t2026-11-24\n"
                                  "Kite, \"K\" & Co +second\t\t\n"));
    QCOMPARE(TableExport::unguarded(QStringLiteral("'=HYPERLINK(\"x\")")), QStringLiteral("=HYPERLINK(\"x\")"));
    QCOMPARE(TableExport::unguarded(QStringLiteral("'tis")), QStringLiteral("'tis"));
}

void TableExportTest::leavesNothingWhereItCannotWrite() {
    const QTemporaryDir folder;
    for (const QString& name : {QStringLiteral("out.csv"), QStringLiteral("out.xlsx")}) {
        const QString path = folder.filePath(QStringLiteral("missing/") + name);
        QCOMPARE(TableExport::write(sheetOfTroubles(), path).error().code, ErrorCode::FileUnwritable);
        QVERIFY(!QFile::exists(path));
    }
}

QTEST_GUILESS_MAIN(TableExportTest)
#include "tst_tableexport.moc"
