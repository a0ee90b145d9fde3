#include "importpreviewmodel.h"
#include "rejectedrowmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace qm;

class ImportModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void previewShowsShortRowsAndNamesItsColumns();
    void rejectedRowsKeepTheirReason();
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

QTEST_GUILESS_MAIN(ImportModelsTest)
#include "tst_importmodels.moc"
