#include "tablepdf.h"

#include <QBuffer>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace qm;

class TablePdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsEveryRowUnderItsHeadings();
    void turnsThePageForManyColumns();
    void wrapsWhatIsTooWide();
    void leavesNoFileWhereItWasCancelled();
    void saysThatAFolderIsMissing();

private:
    static TablePdf table(int rows, int columns, const QString& text);
    static QString run(const char* tool, const QStringList& arguments, const TablePdf& table);
};

TablePdf TablePdfTest::table(int rows, int columns, const QString& text) {
    TablePdf made;
    made.sheet.title = QStringLiteral("Items that run out");
    made.footer = QStringLiteral("North Street store");
    made.locale = QLocale(QStringLiteral("en_GB"));
    for (int column = 0; column < columns; ++column) {
        made.sheet.headings += QStringLiteral("Heading %1").arg(column);
    }
    for (int row = 0; row < rows; ++row) {
        std::vector<SheetCell> cells(static_cast<std::size_t>(columns));
        for (int column = 0; column < columns; ++column) {
            cells[static_cast<std::size_t>(column)].text =
                QStringLiteral("%1 %2").arg(text).arg(row * columns + column);
        }
        made.sheet.rows.push_back(std::move(cells));
    }
    return made;
}

QString TablePdfTest::run(const char* tool, const QStringList& arguments, const TablePdf& table) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("table.pdf"));
    if (!saveTablePdf(table, file).ok()) {
        return {};
    }
    QProcess process;
    process.start(QLatin1String(tool), QStringList(arguments).replaceInStrings(QStringLiteral("FILE"), file));
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

void TablePdfTest::printsEveryRowUnderItsHeadings() {
    const TablePdf long_ = table(150, 2, QStringLiteral("row"));
    const QString text =
        run("pdftotext", {QStringLiteral("-layout"), QStringLiteral("FILE"), QStringLiteral("-")}, long_);
    QVERIFY(text.startsWith(QStringLiteral("Items that run out")) || text.trimmed().startsWith(u'I'));
    for (int cell = 0; cell < 300; ++cell) {
        QVERIFY2(text.contains(QStringLiteral("row %1").arg(cell)), qPrintable(QString::number(cell)));
    }
    const auto pages = text.count(u'\f');
    QVERIFY(pages > 1);
    QCOMPARE(text.count(QStringLiteral("Heading 1")), pages); // on every page
    QCOMPARE(text.count(QStringLiteral("Items that run out")), 1);
    QCOMPARE(text.count(QStringLiteral("North Street store")), pages);
}

void TablePdfTest::turnsThePageForManyColumns() {
    const QStringList info{QStringLiteral("FILE")};
    const QString upright = run("pdfinfo", info, table(3, 3, QStringLiteral("cell")));
    const QString across = run("pdfinfo", info, table(3, 12, QStringLiteral("cell")));
    // A4 in points, by ISO 216: 210 mm = 595, 297 mm = 842.
    QVERIFY2(upright.contains(QRegularExpression(QStringLiteral("Page size: +595.* x 84[12]"))), qPrintable(upright));
    QVERIFY2(across.contains(QRegularExpression(QStringLiteral("Page size: +84[12].* x 595"))), qPrintable(across));
}

void TablePdfTest::wrapsWhatIsTooWide() {
    TablePdf wide = table(1, 2, QStringLiteral("cell"));
    QStringList words;
    for (int i = 0; i < 80; ++i) {
        words += QStringLiteral("word%1").arg(i);
    }
    wide.sheet.rows.front()[0].text = words.join(u' ');
    const QString text =
        run("pdftotext", {QStringLiteral("-layout"), QStringLiteral("FILE"), QStringLiteral("-")}, wide);
    for (const QString& word : words) {
        QVERIFY2(text.contains(word), qPrintable(word));
    }
    QVERIFY(text.contains(QStringLiteral("cell 1"))); // the column beside it is still on the page
}

void TablePdfTest::leavesNoFileWhereItWasCancelled() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("table.pdf"));
    JobProgress progress;
    progress.cancelled = [] { return true; };
    const Status status = saveTablePdf(table(10, 2, QStringLiteral("row")), file, progress);
    QCOMPARE(status.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(file));
}

void TablePdfTest::saysThatAFolderIsMissing() {
    const Status status = saveTablePdf(table(1, 1, QStringLiteral("row")), QStringLiteral("/nowhere/at/all/table.pdf"));
    QCOMPARE(status.error().code, ErrorCode::FileUnwritable);
}

QTEST_MAIN(TablePdfTest)
#include "tst_tablepdf.moc"
