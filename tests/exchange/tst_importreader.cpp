#include "importreader.h"

#include <QtTest/QtTest>

using namespace qm;

namespace {

std::string badFile(const QString& name) {
    return QM_TEST_DATA "/bad/" + name.toStdString();
}

class WrittenFile {
public:
    explicit WrittenFile(const QByteArray& content) {
        m_file.open();
        m_file.write(content);
        m_file.close();
    }
    std::string path() const { return m_file.fileName().toStdString(); }

private:
    QTemporaryFile m_file;
};

/// What became of a sales file: "row:SKU" for each row taken, "row!code field" for each rejected one.
QByteArrayList readSales(const ImportPreview& preview) {
    QByteArrayList story;
    auto reader = ImportReader::open(preview);
    SalesRecord row;
    for (;;) {
        const auto step = reader->next(row);
        if (!step) {
            return story << "failed";
        }
        if (*step == ImportReader::Step::End) {
            return story;
        }
        if (*step == ImportReader::Step::Row) {
            story << QByteArray::number(qint64(row.row)) + ":" + QByteArray::fromStdString(row.sku);
        } else {
            const RowError& complaint = reader->complaint();
            story << QByteArray::number(qint64(complaint.row)) + "!" + QByteArray::number(int(complaint.error.code)) +
                         " " + QByteArray::fromStdString(complaint.field);
        }
    }
}

} // namespace

class TestImportReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesBadFiles_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("argument");
        QTest::newRow("missing") << "no-such-file.csv" << int(ErrorCode::FileMissing) << QByteArray();
        QTest::newRow("a folder") << "." << int(ErrorCode::FileUnreadable) << QByteArray();
        QTest::newRow("empty") << "empty.csv" << int(ErrorCode::FileEmpty) << QByteArray();
        QTest::newRow("blank") << "only-blank-lines.csv" << int(ErrorCode::FileEmpty) << QByteArray();
        QTest::newRow("gzip") << "gzip-packed.csv" << int(ErrorCode::FilePacked) << QByteArray();
        QTest::newRow("zip") << "zip-packed.csv" << int(ErrorCode::FilePacked) << QByteArray();
        QTest::newRow("database") << "sqlite-database.csv" << int(ErrorCode::FileForeign) << QByteArray();
        QTest::newRow("rubbish") << "rubbish-after-heading.csv" << int(ErrorCode::FileForeign) << QByteArray();
        QTest::newRow("column missing") << "missing-required-column.csv" << int(ErrorCode::MissingColumn)
                                        << QByteArray("quantity");
        QTest::newRow("heading twice") << "duplicate-heading.csv" << int(ErrorCode::DuplicateColumn)
                                       << QByteArray("SKU");
        QTest::newRow("dates") << "ambiguous-date-order.csv" << int(ErrorCode::AmbiguousFormat)
                               << QByteArray("date_order");
        QTest::newRow("date contradiction")
            << "contradicting-date-orders.csv" << int(ErrorCode::AmbiguousFormat) << QByteArray("date_order");
        QTest::newRow("decimals") << "ambiguous-decimal-sign.csv" << int(ErrorCode::AmbiguousFormat)
                                  << QByteArray("decimal");
        QTest::newRow("encoding") << "not-utf8-without-mark.csv" << int(ErrorCode::AmbiguousFormat)
                                  << QByteArray("encoding");
        QTest::newRow("long field") << "field-over-64-kilobytes.csv" << int(ErrorCode::FieldTooLong) << QByteArray("2");
        QTest::newRow("columns") << "columns-over-256.csv" << int(ErrorCode::TooManyColumns) << QByteArray("1");
    }
    void refusesBadFiles() {
        QFETCH(QString, file);
        QFETCH(int, code);
        QFETCH(QByteArray, argument);
        const auto preview = previewImport(ImportKind::Sales, badFile(file), {});
        const Error error = preview ? requireUnambiguous(*preview).error() : preview.error();
        QCOMPARE(int(error.code), code);
        if (!argument.isEmpty()) {
            QCOMPARE(QByteArray::fromStdString(error.args.at(0)), argument);
        }
    }
    void rejectsBadRowsAndKeepsTheOthers_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("story");
        const auto code = [](ErrorCode value) { return QByteArray::number(int(value)); };
        QTest::newRow("NUL") << "nul-in-field.csv"
                             << "2!" + code(ErrorCode::ForbiddenCharacter) + " sku, 3:A2";
        QTest::newRow("not UTF-8") << "invalid-utf8-in-row-3.csv"
                                   << "2:A1, 3!" + code(ErrorCode::InvalidEncoding) + " sku, 4:A3";
        QTest::newRow("surrogate") << "surrogate-in-utf8.csv"
                                   << "2!" + code(ErrorCode::InvalidEncoding) + " sku";
        QTest::newRow("UTF-16") << "lone-surrogate-utf16.csv"
                                << "2!" + code(ErrorCode::InvalidEncoding) + " sku, 3:A2";
        QTest::newRow("override") << "right-to-left-override.csv"
                                  << "2!" + code(ErrorCode::ForbiddenCharacter) + " sku";
        QTest::newRow("quote") << "unclosed-quote.csv"
                               << "2:A1, 3!" + code(ErrorCode::MalformedQuotes) + " ";
        QTest::newRow("quoted") << "text-after-quote.csv"
                                << "2!" + code(ErrorCode::MalformedQuotes) + " , 3:A2";
        QTest::newRow("short row") << "too-few-fields.csv"
                                   << "2!" + code(ErrorCode::UnevenRow) + " , 3:A2";
        QTest::newRow("long row") << "too-many-fields.csv"
                                  << "2!" + code(ErrorCode::UnevenRow) + " , 3:A2";
        QTest::newRow("day") << "day-that-does-not-exist.csv"
                             << "2!" + code(ErrorCode::InvalidDate) + " date, 3:A2";
        QTest::newRow("word") << "word-as-quantity.csv"
                              << "2!" + code(ErrorCode::InvalidNumber) + " quantity, 3:A2";
        QTest::newRow("huge") << "quantity-beyond-64-bits.csv"
                              << "2!" + code(ErrorCode::NumberOutOfRange) + " quantity, 3:A2";
        QTest::newRow("decimals") << "price-with-five-decimals.csv"
                                  << "2!" + code(ErrorCode::TooManyDecimals) + " price, 3:A2";
        QTest::newRow("no sku") << "sku-empty.csv"
                                << "2!" + code(ErrorCode::RequiredFieldEmpty) + " sku, 3:A2";
    }
    void rejectsBadRowsAndKeepsTheOthers() {
        QFETCH(QString, file);
        QFETCH(QByteArray, story);
        const auto preview = previewImport(ImportKind::Sales, badFile(file), {});
        QVERIFY(preview.ok());
        QVERIFY(requireUnambiguous(*preview).ok());
        QCOMPARE(readSales(*preview).join(", "), story);
    }
    void readsAGermanFile() {
        const WrittenFile file("Datum;Artikelnummer;Menge;Einzelpreis;Bon;Bemerkung\r\n"
                               "31.12.2010 08:26;A1;1.000;2,55;77;x\r\n");
        const auto preview = previewImport(ImportKind::Sales, file.path(), {});
        QVERIFY(preview.ok());
        QVERIFY(requireUnambiguous(*preview).ok());
        QCOMPARE(preview->separator.value, ';');
        QCOMPARE(preview->decimal.value, ',');
        QCOMPARE(preview->rows, 1);
        QVERIFY(!preview->columns[5].column);
        QCOMPARE(preview->firstRows.at(0).at(3), std::string("2,55"));
        auto reader = ImportReader::open(*preview);
        SalesRecord row;
        QVERIFY(*reader->next(row) == ImportReader::Step::Row);
        QCOMPARE(row.day.toIso(), std::string("2010-12-31"));
        QCOMPARE(*row.secondOfDay, 8 * 3600 + 26 * 60);
        QVERIFY((row.quantity == DecimalNumber{1000, 0}));
        QCOMPARE(*row.price, 25500);
        QCOMPARE(row.document, std::string("77"));
    }
    void theMappingSettlesWhatIsAmbiguous() {
        ImportMapping mapping;
        mapping.dateOrder = DateOrder::MonthDayYear;
        const auto preview =
            previewImport(ImportKind::Sales, badFile(QStringLiteral("ambiguous-date-order.csv")), mapping);
        QVERIFY(preview.ok());
        QVERIFY(requireUnambiguous(*preview).ok());
        auto reader = ImportReader::open(*preview);
        SalesRecord row;
        QVERIFY(*reader->next(row) == ImportReader::Step::Row);
        QCOMPARE(row.day.toIso(), std::string("2011-05-06"));
    }
    void guessesAnEncodingForAPersonToConfirm() {
        QByteArray text = "日期,货号,数量,名称\n";
        for (int i = 1; i < 29; ++i) {
            text += "2011-01-" + QByteArray::number(i).rightJustified(2, '0') + ",A1,1,红色手提袋和白色挂心蜡烛架\n";
        }
        const WrittenFile file([&] {
            QProcess iconv;
            iconv.start(QStringLiteral("iconv"), {QStringLiteral("-f"), QStringLiteral("UTF-8"), QStringLiteral("-t"),
                                                  QStringLiteral("GB18030")});
            iconv.write(text);
            iconv.closeWriteChannel();
            iconv.waitForFinished();
            return iconv.readAllStandardOutput();
        }());
        const auto preview = previewImport(ImportKind::Sales, file.path(), {});
        QVERIFY(preview.ok());
        QCOMPARE(preview->encoding.value, std::string("GB18030"));
        QVERIFY(!preview->encoding.certain);
        QCOMPARE(requireUnambiguous(*preview).error().args.at(0), std::string("encoding"));
        QCOMPARE(preview->firstRows.at(0).at(3), std::string("红色手提袋和白色挂心蜡烛架"));
        QCOMPARE(preview->columns[2].column, importColumnIndex(ImportKind::Sales, "quantity"));
    }
    void readsTermsWithBreaks() {
        const WrittenFile file("supplier,sku,price,moq,pack,valid_from,breaks\n"
                               "S1, a1 ,2.50,10,5,2011-01-01,100:2.35;500:2.10\n"
                               "S1,A2,0,,,,\n"
                               "S1,A3,1,0,,,\n");
        const auto preview = previewImport(ImportKind::Terms, file.path(), {});
        auto reader = ImportReader::open(*preview);
        TermRecord row;
        QVERIFY(*reader->next(row) == ImportReader::Step::Row);
        QCOMPARE(row.sku, std::string("a1"));
        QCOMPARE(row.price, 25000);
        QVERIFY((*row.moq == DecimalNumber{10, 0}));
        QCOMPARE(row.breaks.size(), size_t(2));
        QCOMPARE(row.breaks[1].price, 21000);
        QVERIFY(*reader->next(row) == ImportReader::Step::Rejected);
        QCOMPARE(reader->complaint().error.code, ErrorCode::ZeroPrice);
        QVERIFY(*reader->next(row) == ImportReader::Step::Rejected);
        QCOMPARE(reader->complaint().error.code, ErrorCode::ZeroQuantity);
        QCOMPARE(reader->complaint().field, std::string("moq"));
    }
    void refusesBadTerms_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("code");
        QTest::newRow("price below zero") << "negative-term-price.csv" << int(ErrorCode::NegativePrice);
        QTest::newRow("breaks") << "price-breaks-not-rising.csv" << int(ErrorCode::Invalid);
    }
    void refusesBadTerms() {
        QFETCH(QString, file);
        QFETCH(int, code);
        const auto preview = previewImport(ImportKind::Terms, badFile(file), {});
        auto reader = ImportReader::open(*preview);
        TermRecord row;
        QVERIFY(*reader->next(row) == ImportReader::Step::Rejected);
        QCOMPARE(int(reader->complaint().error.code), code);
        QCOMPARE(reader->complaint().row, 2);
    }
    void readsSuppliersItemsAndCounts() {
        const WrittenFile suppliers("code,lead_time_days,lead_time_sd_days,order_days,minimum_order\n"
                                    "S1,7,1.5,Mon;Thu,250.00\nS2,x,,,\nS3,,,Moonday,\n");
        const auto supplierPreview = previewImport(ImportKind::Suppliers, suppliers.path(), {});
        auto supplierReader = ImportReader::open(*supplierPreview);
        SupplierRecord supplier;
        QVERIFY(*supplierReader->next(supplier) == ImportReader::Step::Row);
        QCOMPARE(*supplier.leadTimeDays, 7);
        QCOMPARE(*supplier.leadTimeSd, 150);
        QCOMPARE(int(*supplier.orderDays), 0b0001001);
        QVERIFY((*supplier.minimumOrder == DecimalNumber{250, 0}));
        QVERIFY(*supplierReader->next(supplier) == ImportReader::Step::Rejected);
        QVERIFY(*supplierReader->next(supplier) == ImportReader::Step::Rejected);
        QCOMPARE(supplierReader->complaint().field, std::string("order_days"));

        const WrittenFile counts("sku,quantity,date,time,last_receipt\nA1,3,2011-10-14,18:30,T1:900;T2:17\nA2,-1,,,\n");
        const auto countPreview = previewImport(ImportKind::Stock, counts.path(), {});
        auto countReader = ImportReader::open(*countPreview);
        CountRecord count;
        QVERIFY(*countReader->next(count) == ImportReader::Step::Row);
        QCOMPARE(*count.secondOfDay, 18 * 3600 + 30 * 60);
        QCOMPARE(count.lastReceipts.at(1).till, std::string("T2"));
        QCOMPARE(count.lastReceipts.at(1).number, std::string("17"));
        QVERIFY(*countReader->next(count) == ImportReader::Step::Rejected);
        QCOMPARE(countReader->complaint().error.code, ErrorCode::NegativeQuantity);
    }
    void errorsAreWrittenAndReadBack() {
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("errors.csv")).toStdString();
        const std::vector<RowError> errors{
            {"sales.csv", 7, "sku", showable("=A\xFF"), {ErrorCode::UnknownItem, {}, {}}}};
        QVERIFY(saveRowErrors(path, errors, [](const Error&) { return std::string("not known"); }).ok());
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(),
                 QByteArray("file,row,field,value,reason\nsales.csv,7,sku,'=A\xEF\xBF\xBD,not known\n"));
    }
    void aCancelledLookStops() {
        QByteArray text = "date,sku,quantity\n";
        for (int i = 0; i < 10000; ++i) {
            text += "2011-10-14,A1,1\n";
        }
        const WrittenFile file(text);
        const auto preview =
            previewImport(ImportKind::Sales, file.path(), {}, [](std::int64_t, std::int64_t) { return false; });
        QVERIFY(!preview.ok());
        QCOMPARE(preview.error().code, ErrorCode::Cancelled);
    }
    void randomBytesNeverCrashIt() {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QByteArray likely("0123456789.,-/: ;\"\n\n\xD9\xA1\xEF\xBC\x91 T'AB");
        for (int i = 0; i < 300; ++i) {
            QByteArray bytes = "date,sku,quantity,price\n";
            for (int n = random.bounded(300); n > 0; --n) {
                bytes +=
                    random.bounded(8) == 0 ? char(random.bounded(256)) : likely[random.bounded(int(likely.size()))];
            }
            const WrittenFile file(bytes);
            const auto preview = previewImport(ImportKind::Sales, file.path(), {});
            if (preview && requireColumns(ImportKind::Sales, preview->columns)) {
                QVERIFY(!readSales(*preview).contains("failed"));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestImportReader)
#include "tst_importreader.moc"
