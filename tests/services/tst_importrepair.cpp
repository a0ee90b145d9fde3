#include "importtestwarehouse.h"

using namespace qm;

namespace {

constexpr Sql kLines = "SELECT i.sku, s.quantity, coalesce(s.price, '-') FROM sales_line AS s "
                       "JOIN item AS i ON i.id = s.item_id ORDER BY s.id";

const QByteArray kHeading = "Artikel;Menge;Datum;Preis;Beleg\n";

} // namespace

/// Rows put right in place, and files read as the last one of their source was.
class TestImportRepair : public QObject {
    Q_OBJECT

    static ImportRequest requestFor(const QString& file, const ImportMapping& mapping = {}) {
        ImportRequest request;
        request.preview = *ImportJob::preview(ImportKind::Sales, file, mapping);
        request.createItems = true;
        return request;
    }

private Q_SLOTS:
    void readsWhatWasPutRightInPlaceOfTheFile() {
        ImportTestWarehouse test;
        const QString file = test.file("date,sku,quantity,price,document\n2011-10-01,A1,1,2.50,1\n"
                                       "2011-10-01,A1,none,2.50,1\n2011-10-01,A2,3,-1,1\n2011-13-01,A1,4,2.50,2\n");
        ImportRequest request = requestFor(file);
        ImportJob job(test.warehouse());
        QCOMPARE(ImportTestWarehouse::counts(job.run(request)), QByteArray("4 1 3 0"));
        // One is put right, one becomes another mistake, one stays: only the first is new.
        request.preview.corrections = {{3, {{"quantity", "2"}}}, {4, {{"price", "x"}}}};
        const auto again = job.run(request);
        QCOMPARE(ImportTestWarehouse::counts(again), QByteArray("4 1 2 1"));
        QCOMPARE(again->errors[0].row, std::int64_t(4));
        QCOMPARE(again->errors[0].value, std::string("x"));
        QCOMPARE(again->errors[0].error.code, ErrorCode::InvalidNumber);
        QCOMPARE(again->errors[1].error.code, ErrorCode::InvalidDate);
        QCOMPARE(test.rows(kLines, 3), (QByteArrayList{"A1|1|25000", "A1|2|25000"}));
        request.preview.corrections[4]["price"] = "1.00";
        request.preview.corrections[5]["date"] = "2011-10-02";
        QCOMPARE(ImportTestWarehouse::counts(job.run(request)), QByteArray("4 2 0 2"));
        QCOMPARE(ImportTestWarehouse::counts(job.run(request)), QByteArray("4 0 0 4"));
    }
    void readsACorrectionAsTheFileIsWritten() {
        ImportTestWarehouse test;
        const QString file = test.file(kHeading + "A1;1;03.10.2011;2,50;1\nA1;eins;13.10.2011;2,50;1\n");
        ImportRequest request = requestFor(file);
        request.preview.corrections = {{3, {{"quantity", "1,5"}}}};
        QCOMPARE(ImportTestWarehouse::counts(ImportJob(test.warehouse()).run(request)), QByteArray("2 2 0 0"));
        QCOMPARE(test.rows(kLines, 3), (QByteArrayList{"A1|10|25000", "A1|15|25000"}));
    }
    void putsRightWhatNoEncodingReads() {
        ImportTestWarehouse test;
        const QString file = test.file("date,sku,quantity,document\n2011-10-01,A\xFF,1,1\n2011-10-01,\xC3\x84,1,1\n");
        ImportMapping mapping;
        mapping.encoding = "UTF-8";
        ImportRequest request = requestFor(file, mapping);
        ImportJob job(test.warehouse());
        QCOMPARE(ImportTestWarehouse::counts(job.run(request)), QByteArray("2 1 1 0"));
        request.preview.corrections = {{2, {{"sku", "AB"}}}};
        QCOMPARE(ImportTestWarehouse::counts(job.run(request)), QByteArray("2 1 0 1"));
    }
    void leavesARowAloneThatFailsAsAWhole() {
        ImportTestWarehouse test;
        ImportRequest request = requestFor(test.file("date,sku,quantity\n2011-10-01,A1\n2011-10-01,A1,1\n"));
        request.preview.corrections = {{2, {{"quantity", "5"}, {"nonsense", "5"}}}, {99, {{"sku", "B"}}}};
        const auto result = ImportJob(test.warehouse()).run(request);
        QCOMPARE(ImportTestWarehouse::counts(result), QByteArray("2 1 1 0"));
        QCOMPARE(result->errors[0].error.code, ErrorCode::UnevenRow);
        QVERIFY(result->errors[0].field.empty());
    }

    void remembersHowASourceWasRead() {
        ImportTestWarehouse test;
        ImportJob job(test.warehouse());
        const QByteArray heading = "Code,Stk,When,Doc\n";
        const QString file = test.file(heading + "A1,1,03/04/2011,1\n");
        QVERIFY(!job.previewAsBefore(ImportKind::Sales, file)->recalled);
        ImportMapping mapping;
        mapping.columns = {{"Code", "sku"}, {"Stk", "quantity"}, {"When", "date"}, {"Doc", ""}};
        mapping.dateOrder = DateOrder::MonthDayYear;
        mapping.negativeIsReturn = true;
        ImportRequest request = requestFor(file, mapping);
        request.remember = mapping;
        request.dryRun = true;
        QVERIFY(job.run(request).ok());
        QVERIFY(!job.previewAsBefore(ImportKind::Sales, file)->recalled); // only tried
        request.dryRun = false;
        QCOMPARE(ImportTestWarehouse::counts(job.run(request)), QByteArray("1 1 0 0"));

        // The same headings in another order and spelling; again nobody can tell day from month.
        const QString next = test.file("stk,code,doc,when\n1,A1,2,05/04/2011\n");
        const auto recalled = job.previewAsBefore(ImportKind::Sales, next);
        QVERIFY(recalled.ok() && recalled->recalled);
        QCOMPARE(recalled->mapping.dateOrder, std::optional(DateOrder::MonthDayYear));
        QVERIFY(recalled->preview.negativeIsReturn);
        QVERIFY(ImportJob::requireUnambiguous(recalled->preview).ok());
        QCOMPARE(recalled->preview.dateOrder.value, DateOrder::MonthDayYear);
        QCOMPARE(recalled->preview.columns[1].column, importColumnIndex(ImportKind::Sales, "sku"));
        QVERIFY(!recalled->preview.columns[2].column);

        // A file that says for itself in which order its dates are is believed.
        const QString certain = test.file(heading + "A1,1,25/04/2011,3\n");
        const auto trusted = job.previewAsBefore(ImportKind::Sales, certain);
        QVERIFY(trusted->recalled);
        QVERIFY(!trusted->mapping.dateOrder);
        QCOMPARE(trusted->preview.dateOrder.value, DateOrder::DayMonthYear);
    }
    void tellsSourcesApartByKindAndHeadings() {
        ImportTestWarehouse test;
        ImportJob job(test.warehouse());
        const QString file = test.file("date,sku,quantity\n2011-10-01,A1,1\n");
        ImportRequest request = requestFor(file);
        request.remember = ImportMapping{};
        QVERIFY(job.run(request).ok());
        QVERIFY(job.previewAsBefore(ImportKind::Sales, file)->recalled);
        QVERIFY(!job.previewAsBefore(ImportKind::Stock, file)->recalled);
        const QString wider = test.file("date,sku,quantity,price\n2011-10-01,A1,1,2\n");
        QVERIFY(!job.previewAsBefore(ImportKind::Sales, wider)->recalled);
    }
};

QTEST_GUILESS_MAIN(TestImportRepair)
#include "tst_importrepair.moc"
