#pragma once

#include "catalogueservice.h"
#include "datatable.h"
#include "dialogs/importdialog.h"
#include "importhistorymodel.h"
#include "rejectedrowmodel.h"
#include "shopwarehouse.h"
#include "workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QtTest>

namespace qm {

// Semicolons, decimal commas, dates that only day-month-year reads, one row of quantity 0.
inline const QByteArray kSales = "StockCode;Description;Quantity;InvoiceDate;UnitPrice;InvoiceNo\n"
                                 "22457;Slate heart chalkboard;3;13/10/2026;2,95;1001\n"
                                 "85123A;White heart holder;0;14/10/2026;2,55;1002\n"
                                 "85123A;White heart holder;6;15/10/2026;2,55;1003\n";

/// The dialog on the shop, and what a user sees and presses of it.
struct OpenDialog {
    explicit OpenDialog(ShopWarehouse& shop, ImportKind kind = ImportKind::Sales)
        : workspace(shop.warehouse()), dialog(new ImportDialog(workspace, kind, nullptr)) {
        dialog->show();
        dialog->activateWindow(); // shortcuts are for the active window
    }
    ~OpenDialog() { delete dialog; }

    template <typename Widget>
    Widget* child(const char* name) const {
        return dialog->findChild<Widget*>(QLatin1String(name));
    }
    bool isAt(const char* step) const {
        return child<QStackedWidget>("steps")->currentWidget()->objectName() == QLatin1String(step) &&
               child<QStackedWidget>("steps")->isEnabled();
    }
    bool isShown(const char* step) const { return isAt(step) && child<QPushButton>("next")->isEnabled(); }
    void goOn() const { QTest::keyClick(child<QPushButton>("next"), Qt::Key_Return); }
    void press(const char* button) const { QTest::keyClick(child<QPushButton>(button), Qt::Key_Space); }
    /// By the keyboard, as many steps as it takes.
    void choose(const char* box, const QVariant& value) const {
        auto* combo = child<QComboBox>(box);
        const int wanted = combo->findData(value);
        QVERIFY(wanted >= 0);
        combo->setFocus();
        const Qt::Key key = wanted > combo->currentIndex() ? Qt::Key_Down : Qt::Key_Up;
        QTest::keyClick(combo, key);
        for (int steps = 0; steps < 20 && combo->findData(value) != combo->currentIndex(); ++steps) {
            QTRY_VERIFY(isAt("columnStep"));
            QTest::keyClick(combo, key);
        }
    }
    QComboBox* columnBox(const QString& heading) const {
        for (QComboBox* box : dialog->findChildren<QComboBox*>()) {
            if (box->accessibleName().contains(heading)) {
                return box;
            }
        }
        return nullptr;
    }
    QString firstCell(int column) const {
        const QAbstractItemModel* rows = child<DataTable>("preview")->model();
        return rows->index(0, column).data().toString();
    }
    QString counts() const {
        return child<QLabel>("counts")->text().remove(QStringLiteral("<b>")).remove(QStringLiteral("</b>"));
    }
    QString problem() const {
        return child<QLabel>("problem")->isVisible() ? child<QLabel>("problem")->text() : QString();
    }
    RejectedRowModel& rejected() const {
        return *qobject_cast<RejectedRowModel*>(child<DataTable>("rejectedRows")->model());
    }

    Workspace workspace;
    QPointer<ImportDialog> dialog;
};

inline bool hasItem(ShopWarehouse& shop, const char* sku) {
    return CatalogueService(shop.warehouse()).findItem(QLatin1String(sku)).ok();
}

inline std::vector<PastImport> importsOf(ShopWarehouse& shop) {
    return *ImportHistory(shop.warehouse()).imports();
}

} // namespace qm
