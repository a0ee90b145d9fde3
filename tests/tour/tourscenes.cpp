#include "tourscenes.h"

#include "appactions.h"
#include "datatable.h"
#include "dialogs/importdialog.h"
#include "mainwindow.h"
#include "ordersuggestionmodel.h"
#include "purchaseordermodel.h"
#include "receiptmodel.h"
#include "tourguide.h"
#include "tourhands.h"

#include <algorithm>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>

namespace {

void goOn(TourGuide& guide, const qm::ImportDialog& dialog) {
    dialog.findChild<QPushButton*>(QStringLiteral("next"))->click();
    guide.settle();
}

qm::ImportDialog* beginImport(TourGuide& guide, qm::MainWindow& window, const QString& file) {
    window.showPage(qm::PageId::Today);
    act(guide, window, qm::ActionId::ImportSales);
    auto* dialog = window.findChild<qm::ImportDialog*>();
    dialog->takeFile(file);
    guide.settle();
    return dialog;
}

} // namespace

void visitImport(TourGuide& guide, qm::MainWindow& window, const QString& file) {
    auto* dialog = beginImport(guide, window, file);
    guide.takePicture(QStringLiteral("import_columns"));
    goOn(guide, *dialog);
    guide.takePicture(QStringLiteral("import_dry_run"));
    goOn(guide, *dialog);
    guide.takePicture(QStringLiteral("import_done"));
    leave(guide, dialog);
}

void visitChangedDocuments(TourGuide& guide, qm::MainWindow& window, const QString& file) {
    auto* dialog = beginImport(guide, window, file);
    goOn(guide, *dialog);
    guide.takePicture(QStringLiteral("import_changed"));
    leave(guide, dialog);
}

void visitDelivery(TourGuide& guide, qm::MainWindow& window) {
    window.showPage(qm::PageId::Receiving);
    guide.settle();
    auto* deliveries = window.findChild<QListView*>(QStringLiteral("deliveries"));
    deliveries->setCurrentIndex(deliveries->model()->index(1, 0));
    guide.settle();
    auto* table = tableOf<qm::ReceiptModel>(window);
    auto* model = qobject_cast<qm::ReceiptModel*>(table->model());
    const auto change = [&](auto what) {
        model->apply([&](qm::ReceiptCount& count) {
            what(count);
            return true;
        });
        guide.settle();
    };
    change([](qm::ReceiptCount& count) {
        std::size_t faults = 0;
        for (std::size_t i = 0; i < count.lines().size(); ++i) {
            const qm::ReceiptLine& line = count.lines()[i];
            const qm::Quantity ordered = line.ordered;
            if (line.shelfLifeDays > 0) {
                count.setCounted(i, ordered);
                count.setLot(i, QStringLiteral("L-204"), *line.leastExpiry - 1);
            } else if (faults++ == 0) {
                count.setCounted(i, {ordered.value - 2});
            } else if (faults == 2) {
                count.setCounted(i, ordered);
                count.setDamaged(i, {1});
            } else if (faults == 3) {
                count.setCounted(i, {ordered.value + 3});
            }
        }
        count.takeRestAsOrdered();
    });
    guide.takePicture(QStringLiteral("receiving_faults"));
    act(guide, window, qm::ActionId::Main);
    guide.takePicture(QStringLiteral("receiving_missing"));
    change([](qm::ReceiptCount& count) {
        while (count.undo()) {
        }
    });
}

void visitEntries(TourGuide& guide, qm::MainWindow& window) {
    window.showPage(qm::PageId::Suggestions);
    guide.settle();
    auto* table = tableOf<qm::OrderSuggestionModel>(window);
    const QModelIndex order = table->model()->index(1, static_cast<int>(qm::OrderSuggestionModel::Column::Order));
    Q_EMIT table->edited({{order, QStringLiteral("99999")}});
    guide.takePicture(QStringLiteral("unusual_quantity"));
    press(guide, window, Qt::Key_Escape);
    table->setFocus();
    table->selectRowAt(1);
    table->selectAll();
    table->editWith(order, QStringLiteral("6"));
    press(guide, window, Qt::Key_Return);
    guide.takePicture(QStringLiteral("several_rows"));
    press(guide, window, Qt::Key_Escape);
    act(guide, window, qm::ActionId::Undo);
}

void visitMenus(TourGuide& guide, qm::MainWindow& window) {
    for (const qm::PageId page : {qm::PageId::Items, qm::PageId::Today}) {
        window.showPage(page);
        guide.settle();
        act(guide, window, qm::ActionId::ChartTable); // charts again
    }
    guide.visitAction(qm::PageId::Today, qm::ActionId::Menu, QStringLiteral("menu"));
    guide.visitAction(qm::PageId::Items, qm::ActionId::ExportTable, QStringLiteral("export_table"));
    window.showPage(qm::PageId::Today);
    guide.settle();
    auto* places = window.findChild<QComboBox*>(QStringLiteral("places"));
    places->showPopup();
    guide.takePicture(QStringLiteral("places"));
    places->hidePopup();
    guide.settle();
}

void visitOrders(TourGuide& guide, qm::MainWindow& window) {
    window.showPage(qm::PageId::Suggestions);
    guide.settle();
    act(guide, window, qm::ActionId::Main);
    act(guide, window, qm::ActionId::Main);
    guide.takePicture(QStringLiteral("approved"));
    window.showPage(qm::PageId::Orders);
    guide.settle();
    tableOf<qm::PurchaseOrderModel>(window)->selectRowAt(0); // the newest
    guide.settle();
    act(guide, window, qm::ActionId::MarkSent);
    guide.takePicture(QStringLiteral("mark_sent"));
    press(guide, window, Qt::Key_Escape);
    act(guide, window, qm::ActionId::Edit);
    guide.takePicture(QStringLiteral("order_note"));
    press(guide, window, Qt::Key_Escape);
}
