#include "countsheetcsv.h"
#include "countsheetfiles.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace qm;

/// The paper on which a list is counted.
class CountSheetFilesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// Two sheets: lines 1 and 2, and line 3; the first was counted already.
    static CountList list() {
        CountList list;
        list.head.number = QStringLiteral("CL-000007");
        list.head.locationName = QStringLiteral("Main");
        list.head.made = *CalendarDay::fromDate(2026, 11, 20);
        const char* const names[] = {"Green tea", "Cup", "Rice"};
        for (int i = 0; i < 3; ++i) {
            CountLine& line = list.lines.emplace_back();
            line.line = i + 1;
            line.sheet = i < 2 ? 1 : 2;
            line.sku = QStringLiteral("I-%1").arg(i + 1);
            line.name = QLatin1String(names[i]);
            line.unit = QStringLiteral("piece");
            line.place = QStringLiteral("A%1").arg(i);
        }
        list.lines[0].first = CountReading{{4711}, {}, {}};
        list.lines[1].lot = {QStringLiteral("L1"), *CalendarDay::fromDate(2027, 3, 1)};
        return list;
    }
    QStringList pages(const QString& file) {
        QProcess tool;
        tool.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
        tool.waitForFinished();
        return QString::fromUtf8(tool.readAllStandardOutput()).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void printsEachSheetOnAPageOfItsOwn() {
        const QString file = m_folder.filePath(QStringLiteral("sheet.pdf"));
        QVERIFY(saveCountSheetPdf(list(), QLocale(QStringLiteral("en_GB")), file).ok());
        const QStringList found = pages(file);
        QCOMPARE(found.size(), 2);
        QVERIFY(found[0].contains(QStringLiteral("CL-000007")) && found[0].contains(QStringLiteral("Green tea")));
        QVERIFY(found[0].contains(QStringLiteral("L1")) && !found[0].contains(QStringLiteral("Rice")));
        QVERIFY(found[1].contains(QStringLiteral("Rice")) && !found[1].contains(QStringLiteral("Cup")));
        QVERIFY(!found[0].contains(QStringLiteral("4711"))); // whoever counts next is not told
    }
    void leavesTheQuantitiesOfTheFileEmpty() {
        const QString file = m_folder.filePath(QStringLiteral("sheet.csv"));
        QVERIFY(saveCountSheetCsv(list(), file).ok());
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll(), QByteArray("list,line,location,sku,name,lot,expiry,unit,quantity,date,time\n"
                                           "CL-000007,1,A0,I-1,Green tea,,,piece,,,\n"
                                           "CL-000007,2,A1,I-2,Cup,L1,2027-03-01,piece,,,\n"
                                           "CL-000007,3,A2,I-3,Rice,,,piece,,,\n"));
    }
};

QTEST_MAIN(CountSheetFilesTest)
#include "tst_countsheetfiles.moc"
