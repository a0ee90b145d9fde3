#include "texttable.h"

#include <QtTest/QtTest>

using namespace qm;

class TestTextTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void alignsWordsLeftAndNumbersRight() {
        TextTable table({{QStringLiteral("name")}, {QStringLiteral("n"), TextTable::Align::Right}});
        table.addRow({QStringLiteral("tea"), QStringLiteral("1,204")});
        table.addRow({QStringLiteral("saucer"), QStringLiteral("7")});
        QCOMPARE(table.text(), QStringLiteral("name        n\n"
                                              "──────  ─────\n"
                                              "tea     1,204\n"
                                              "saucer      7\n"));
    }
    void countsWideCharactersTwice() {
        // As a terminal shows them: 宁 and 波 take two columns each, é and a combining accent one and none.
        QCOMPARE(TextTable::width(QStringLiteral("宁波")), 4);
        QCOMPARE(TextTable::width(QStringLiteral("é")), 1);
        QCOMPARE(TextTable::width(QStringLiteral("e\u0301")), 1);
        TextTable table({{QStringLiteral("a")}, {QStringLiteral("b")}});
        table.addRow({QStringLiteral("宁波"), QStringLiteral("x")});
        table.addRow({QStringLiteral("abcd"), QStringLiteral("y")});
        const QStringList lines = table.text().split(QLatin1Char('\n'));
        QCOMPARE(lines[2], QStringLiteral("宁波  x"));
        QCOMPARE(lines[3], QStringLiteral("abcd  y"));
    }
    void endsLongTextInAnEllipsis() {
        TextTable table({{QStringLiteral("a"), TextTable::Align::Left, 6}});
        table.addRow({QStringLiteral("abcdefgh")});
        table.addRow({QStringLiteral("宁波朝阳")});
        const QStringList lines = table.text().split(QLatin1Char('\n'));
        QCOMPARE(lines[2], QStringLiteral("abcde…"));
        QCOMPARE(lines[3], QStringLiteral("宁波…"));
    }
    void putsTitlesBetweenRowsWithoutWideningColumns() {
        TextTable table({{QStringLiteral("a")}});
        QVERIFY(!table.hasRows());
        table.addTitle(QStringLiteral("a title that is longer than the column"));
        QVERIFY(!table.hasRows());
        table.addRow({QStringLiteral("x")});
        QVERIFY(table.hasRows());
        QCOMPARE(table.text(), QStringLiteral("a\n─\n\na title that is longer than the column\nx\n"));
    }
    void letsNoTextMoveTheCursor() {
        TextTable table({{QStringLiteral("a")}});
        table.addRow({QStringLiteral("x\x1b[2Jy\r\nz")});
        QVERIFY(!table.text().contains(QLatin1Char('\x1b')));
        QVERIFY(!table.text().contains(QLatin1Char('\r')));
        QCOMPARE(table.text().count(QLatin1Char('\n')), 3);
    }
};

QTEST_GUILESS_MAIN(TestTextTable)
#include "tst_texttable.moc"
