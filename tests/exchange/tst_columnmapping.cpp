#include "columnmapping.h"
#include "mappingfile.h"

#include <QtTest/QtTest>

using namespace qm;

namespace {

QByteArray namesOf(ImportKind kind, const std::vector<ColumnAssignment>& assignments) {
    QByteArrayList names;
    for (const ColumnAssignment& assignment : assignments) {
        const std::string_view name = assignment.column ? importColumns(kind)[*assignment.column].name : "-";
        names << QByteArray(name.data(), qsizetype(name.size()));
    }
    return names.join(' ');
}

std::vector<std::string> headingsOf(const QByteArray& line) {
    std::vector<std::string> headings;
    for (const QByteArray& heading : line.split(',')) {
        headings.push_back(heading.toStdString());
    }
    return headings;
}

} // namespace

class TestColumnMapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void guessesUsualHeadings_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("headings");
        QTest::addColumn<QByteArray>("columns");
        const int sales = int(ImportKind::Sales);
        QTest::newRow("Online Retail") << sales
                                       << QByteArray("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,"
                                                     "CustomerID,Country")
                                       << QByteArray("document sku name quantity date price - -");
        QTest::newRow("own names") << sales
                                   << QByteArray("date,sku,quantity,time,price,document,line,channel,location,till")
                                   << QByteArray("date sku quantity time price document line channel location till");
        QTest::newRow("German") << sales << QByteArray("Datum,Artikelnummer,Bezeichnung,Menge,Einzelpreis,Bon")
                                << QByteArray("date sku name quantity price document");
        QTest::newRow("Chinese") << sales << QByteArray("日期,货号,名称,数量,单价,单号")
                                 << QByteArray("date sku name quantity price document");
        QTest::newRow("the own name wins")
            << sales << QByteArray("Item,SKU,Qty,Day") << QByteArray("- sku quantity date");
        QTest::newRow("case and spaces") << sales << QByteArray(" Invoice Date ,STOCK_CODE,Unit Price,qty")
                                         << QByteArray("date sku price quantity");
        QTest::newRow("terms") << int(ImportKind::Terms) << QByteArray("Supplier,StockCode,Cost price,MOQ,Pack size")
                               << QByteArray("supplier sku - moq pack");
        QTest::newRow("stock") << int(ImportKind::Stock) << QByteArray("StockCode,On hand,Warehouse,Best before")
                               << QByteArray("sku quantity location expiry");
        QTest::newRow("items") << int(ImportKind::Items) << QByteArray("StockCode,Description,UnitPrice,EAN")
                               << QByteArray("sku name price barcode");
    }
    void guessesUsualHeadings() {
        QFETCH(int, kind);
        QFETCH(QByteArray, headings);
        QFETCH(QByteArray, columns);
        const auto assigned = assignColumns(ImportKind(kind), headingsOf(headings), {});
        QVERIFY(assigned.ok());
        QCOMPARE(namesOf(ImportKind(kind), *assigned), columns);
    }
    void everyOwnHeadingMeansItself() {
        for (int kind = 0; kind <= int(ImportKind::Thresholds); ++kind) {
            std::vector<std::string> headings;
            QByteArrayList expected;
            for (const ColumnSpec& column : importColumns(ImportKind(kind))) {
                headings.emplace_back(column.name);
                expected << QByteArray(column.name.data(), qsizetype(column.name.size()));
            }
            const auto assigned = assignColumns(ImportKind(kind), headings, {});
            QVERIFY(assigned.ok());
            QCOMPARE(namesOf(ImportKind(kind), *assigned), expected.join(' '));
            QVERIFY(requireColumns(ImportKind(kind), *assigned).ok());
        }
    }
    void theMappingWins() {
        ImportMapping mapping;
        mapping.columns = {{"Ref", "sku"}, {"StockCode", ""}, {"When", "date"}};
        const auto assigned = assignColumns(ImportKind::Sales, headingsOf("Ref,StockCode,When,Qty"), mapping);
        QVERIFY(assigned.ok());
        QCOMPARE(namesOf(ImportKind::Sales, *assigned), QByteArray("sku - date quantity"));
    }
    void refusesWrongColumns_data() {
        QTest::addColumn<QByteArray>("headings");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("code");
        QTest::newRow("twice the same heading")
            << QByteArray("sku,Sku") << QByteArray() << QByteArray() << int(ErrorCode::DuplicateColumn);
        QTest::newRow("heading not there")
            << QByteArray("sku") << QByteArray("x") << QByteArray("date") << int(ErrorCode::InvalidMapping);
        QTest::newRow("column not there")
            << QByteArray("sku") << QByteArray("sku") << QByteArray("colour") << int(ErrorCode::InvalidMapping);
    }
    void refusesWrongColumns() {
        QFETCH(QByteArray, headings);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, code);
        ImportMapping mapping;
        if (!from.isEmpty()) {
            mapping.columns[from.toStdString()] = to.toStdString();
        }
        const auto assigned = assignColumns(ImportKind::Sales, headingsOf(headings), mapping);
        QVERIFY(!assigned.ok());
        QCOMPARE(int(assigned.error().code), code);
    }
    void namesTheMissingColumn() {
        const auto assigned = assignColumns(ImportKind::Sales, headingsOf("date,sku"), {});
        const Status complete = requireColumns(ImportKind::Sales, *assigned);
        QVERIFY(!complete.ok());
        QCOMPARE(complete.error().code, ErrorCode::MissingColumn);
        QCOMPARE(complete.error().args, std::vector<std::string>{"quantity"});
    }
    void readsBackTheMappingItWrites() {
        ImportMapping mapping;
        mapping.columns = {{"StockCode", "sku"}, {"数量", "quantity"}, {"Notes", ""}};
        mapping.encoding = "GB18030";
        mapping.separator = '\t';
        mapping.decimal = ',';
        mapping.dateOrder = DateOrder::DayMonthYear;
        mapping.negativeIsReturn = true;
        const auto back = parseMapping(mappingToJson(mapping));
        QVERIFY(back.ok());
        QVERIFY(*back == mapping);
        QVERIFY(*parseMapping(mappingToJson({})) == ImportMapping{});
    }
    void readsTheDocumentedForm() {
        const auto mapping = parseMapping(R"({"columns":{"StockCode":"sku"},"encoding":"UTF-8","separator":",",)"
                                          R"("decimal":".","date_order":"ymd","negative":"refuse"})");
        QVERIFY(mapping.ok());
        QCOMPARE(mapping->columns.at("StockCode"), std::string("sku"));
        QCOMPARE(*mapping->encoding, std::string("UTF-8"));
        QCOMPARE(*mapping->separator, ',');
        QCOMPARE(*mapping->decimal, '.');
        QVERIFY(*mapping->dateOrder == DateOrder::YearMonthDay);
        QVERIFY(!mapping->negativeIsReturn);
    }
    void refusesBadMappingFiles_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("code");
        QTest::newRow("not JSON") << "mapping-not-json.json" << int(ErrorCode::InvalidMapping);
        QTest::newRow("unknown key") << "mapping-unknown-key.json" << int(ErrorCode::InvalidMapping);
        QTest::newRow("unknown separator") << "mapping-unknown-separator.json" << int(ErrorCode::InvalidMapping);
        QTest::newRow("missing") << "mapping-missing.json" << int(ErrorCode::FileMissing);
    }
    void refusesBadMappingFiles() {
        QFETCH(QString, file);
        QFETCH(int, code);
        const auto mapping = loadMapping(QM_TEST_DATA "/bad/" + file.toStdString());
        QVERIFY(!mapping.ok());
        QCOMPARE(int(mapping.error().code), code);
    }
};

QTEST_GUILESS_MAIN(TestColumnMapping)
#include "tst_columnmapping.moc"
