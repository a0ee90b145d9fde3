#include "importchangemodel.h"
#include "importhistorymodel.h"
#include "importpreviewmodel.h"
#include "rejectedrowmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace qm;

class ImportModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void previewShowsShortRowsAndNamesItsColumns();
    void rejectedRowsKeepTheirReason();
    void rejectedValuesArePutRight();
    void changedDocumentsStandSideBySide();
    void importsAreListedAndMarkedAsUndone();
};

void ImportModelsTest::previewShowsShortRowsAndNamesItsColumns() {
    ImportPreviewModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ImportPreview preview;
    preview.kind = ImportKind::Sales;
    preview.columns = {{"StockCode", importColumnIndex(ImportKind::Sales, "sku"), true}, {"Till remark", {}, false}};
    preview.firstRows = {{"85123A", "gift"}, {"22423"}};
    model.setPreview(preview);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("85123A"));
    QVERIFY(model.index(1, 1).data().toString().isEmpty());
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("StockCode"));
    QCOMPARE(model.headerData(0, Qt::Horizontal, ImportPreviewModel::ColumnNameRole).toString(), QStringLiteral("sku"));
    QVERIFY(!model.headerData(1, Qt::Horizontal, ImportPreviewModel::ColumnNameRole).isValid());
    model.setPreview({});
    QCOMPARE(model.columnCount(), 0);
}

void ImportModelsTest::rejectedRowsKeepTheirReason() {
    RejectedRowModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({{"sales.csv", 17, "price", "-1.00", Error{ErrorCode::NegativePrice, {"-1.00"}, {}}}});
    using Column = RejectedRowModel::Column;
    QCOMPARE(model.index(0, static_cast<int>(Column::Row)).data().toLongLong(), 17);
    const auto reason = model.index(0, static_cast<int>(Column::Reason)).data().value<Error>();
    QCOMPARE(reason.code, ErrorCode::NegativePrice);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void ImportModelsTest::rejectedValuesArePutRight() {
    RejectedRowModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    using Column = RejectedRowModel::Column;
    const int value = static_cast<int>(Column::Value);
    model.setErrors({{"sales.csv", 17, "price", "-1.00", Error{ErrorCode::NegativePrice, {}, {}}},
                     {"sales.csv", 18, "", "", Error{ErrorCode::UnevenRow, {"3", "4"}, {}}}});
    QSignalSpy corrected(&model, &RejectedRowModel::corrected);
    QSignalSpy changed(&model, &RejectedRowModel::dataChanged);
    QVERIFY(model.flags(model.index(0, value)) & Qt::ItemIsEditable);
    QVERIFY(!(model.flags(model.index(0, static_cast<int>(Column::Field))) & Qt::ItemIsEditable));
    QVERIFY(!(model.flags(model.index(1, value)) & Qt::ItemIsEditable)); // no field of it is named
    QVERIFY(!model.setData(model.index(1, value), QStringLiteral("x")));
    QVERIFY(model.corrections().empty());

    QVERIFY(model.setData(model.index(0, value), QStringLiteral("1.00")));
    QCOMPARE(corrected.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.corrections(), (RowCorrections{{17, {{"price", "1.00"}}}}));
    QCOMPARE(model.index(0, value).data().toString(), QStringLiteral("1.00"));
    QVERIFY(model.index(0, value).data(RejectedRowModel::CorrectedRole).toBool());
    QVERIFY(model.setData(model.index(0, value), QStringLiteral("-1.00"))); // as it stood: nothing is put right
    QVERIFY(model.corrections().empty());
    QVERIFY(model.setData(model.index(0, value), QStringLiteral("2")));
    model.setErrors({});
    QVERIFY(model.corrections().empty());
}

void ImportModelsTest::changedDocumentsStandSideBySide() {
    ImportChangeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ChangedDocument first;
    first.key = QStringLiteral("a");
    first.choice = ChangedDocuments::Replace;
    first.number = QStringLiteral("7");
    first.day = QStringLiteral("2026-10-13");
    const auto line = [](const char* sku, const char* quantity) {
        return ChangedDocument::Line{QLatin1String(sku), QLatin1String(quantity), QStringLiteral("2.50")};
    };
    // Of B one line is the same and one is new, C is gone, D is new: equal lines meet before others of their item.
    first.posted = {line("A", "1"), line("B", "2"), line("C", "3")};
    first.inFile = {line("B", "5"), line("B", "2"), line("A", "4"), line("D", "6")};
    ChangedDocument second;
    second.key = QStringLiteral("b");
    second.posted = {line("A", "1")};
    model.setDocuments({first, second});
    using Column = ImportChangeModel::Column;
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto text = [&](Column column) { return model.index(row, static_cast<int>(column)).data().toString(); };
        const bool differs = model.index(row, 0).data(ImportChangeModel::DiffersRole).toBool();
        rows += text(Column::Sku) + u' ' + text(Column::PostedQuantity) + u'>' + text(Column::FileQuantity) +
                (differs ? u" differs" : u" same");
    }
    QCOMPARE(rows, (QStringList{QStringLiteral("A 1>4 differs"), QStringLiteral("B 2>2 same"),
                                QStringLiteral("C 3> differs"), QStringLiteral("B >5 differs"),
                                QStringLiteral("D >6 differs"), QStringLiteral("A 1> differs")}));
    QCOMPARE(model.index(0, static_cast<int>(Column::Choice)).data().toInt(), int(ChangedDocuments::Replace));
    QVERIFY(model.index(0, 0).data().toString().contains(QStringLiteral("2026-10-13")));
    QVERIFY(!model.index(2, static_cast<int>(Column::FilePrice)).data().isValid());
    model.setDocuments({second});
    QCOMPARE(model.rowCount(), 1);
    model.setDocuments({});
    QCOMPARE(model.rowCount(), 0);
}

void ImportModelsTest::importsAreListedAndMarkedAsUndone() {
    ImportHistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    using Column = ImportHistoryModel::Column;
    PastImport sales{2,
                     QStringLiteral("sales"),
                     QStringLiteral("till.csv"),
                     QStringLiteral("administrator"),
                     1'700'000'000'000,
                     10,
                     8,
                     2,
                     0,
                     false};
    PastImport items{1, QStringLiteral("items"), QStringLiteral("items.csv"), {}, 1'600'000'000'000, 3, 3, 0, 0, false};
    model.setRows({sales, items});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, static_cast<int>(Column::Posted)).data().toLongLong(), 8);
    QCOMPARE(model.index(0, static_cast<int>(Column::When)).data().toDateTime().toMSecsSinceEpoch(), 1'700'000'000'000);
    QVERIFY(!model.index(0, static_cast<int>(Column::State)).data().toBool());
    sales.undone = true;
    QSignalSpy removed(&model, &ImportHistoryModel::rowsRemoved);
    model.setRows({sales, items});
    QVERIFY(model.index(0, static_cast<int>(Column::State)).data().toBool());
    QCOMPARE(removed.count(), 0); // the row stays and changes
}

QTEST_GUILESS_MAIN(ImportModelsTest)
#include "tst_importmodels.moc"
