#include "tourquestions.h"

#include "appactions.h"
#include "datatable.h"
#include "dialogs/importdialog.h"
#include "importjob.h"
#include "mainwindow.h"
#include "ordersuggestionmodel.h"
#include "purchaseordermodel.h"
#include "purchaseorderservice.h"
#include "settingsservice.h"
#include "tourguide.h"
#include "tourhands.h"
#include "warehouse.h"
#include "workbar.h"
#include "workspace.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QThread>

namespace {

bool take(qm::Warehouse& warehouse, const QDir& folder, qm::ImportKind kind, const QByteArray& rows) {
    const QString path = folder.filePath(QStringLiteral("%1.csv").arg(static_cast<int>(kind)));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(rows) != rows.size()) {
        return false;
    }
    file.close();
    const auto preview = qm::ImportJob::preview(kind, path, {});
    if (!preview) {
        return false;
    }
    qm::ImportRequest request;
    request.preview = *preview;
    const auto done = qm::ImportJob(warehouse).run(request);
    return done && done->rejected == 0 && done->posted > 0;
}

/// Three orders of which half came, and one to come. Its number; empty where that failed.
QString orderFromHalfway(qm::Warehouse& warehouse) {
    const QTemporaryDir data;
    const QDir folder(data.path());
    QByteArray orders = "number,supplier,sku,quantity,price,ordered,expected\n";
    QByteArray receipts = "order,sku,quantity,date\n";
    for (const QByteArray number : {"HW-1", "HW-2", "HW-3"}) {
        orders += number + ",HALFWAY,85099B,20,1.20,2026-10-05,2026-10-12\n" + number +
                  ",HALFWAY,22423,4,7.10,2026-10-05,2026-10-12\n";
        receipts += number + ",85099B,10,2026-10-13\n" + number + ",22423,2,2026-10-13\n";
    }
    orders += "HW-4,HALFWAY,85099B,40,1.20,2026-11-09,2026-11-19\nHW-4,HALFWAY,22423,6,7.10,2026-11-09,2026-11-19\n";
    const bool taken = take(warehouse, folder, qm::ImportKind::Suppliers, "code,name\nHALFWAY,Halfway Trading\n") &&
                       take(warehouse, folder, qm::ImportKind::Orders, orders) &&
                       take(warehouse, folder, qm::ImportKind::Receipts, receipts);
    qm::PurchaseOrderService service(warehouse);
    for (const char* number : {"HW-1", "HW-2", "HW-3"}) {
        const auto order = service.findOrder(QLatin1String(number));
        if (!order || !service.closeOrder(*order, QStringLiteral("no longer made"))) {
            return {};
        }
    }
    return taken ? QStringLiteral("HW-4") : QString();
}

} // namespace

void visitCloseOrder(TourGuide& guide, qm::MainWindow& window) {
    window.showPage(qm::PageId::Orders);
    guide.settle();
    auto* table = tableOf<qm::PurchaseOrderModel>(window);
    auto* show = visibleChild<QComboBox>(window, QStringLiteral("show"));
    show->setCurrentIndex(static_cast<int>(qm::OrderFilter::Show::All));
    guide.settle();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const auto state =
            table->model()->index(row, 0).data(qm::PurchaseOrderModel::StateRole).value<qm::OrderState>();
        if (state == qm::OrderState::Received || state == qm::OrderState::PartlyReceived) {
            table->selectRowAt(row);
            break;
        }
    }
    guide.settle();
    guide.visitAction(qm::PageId::Orders, qm::ActionId::CloseOrder, QStringLiteral("close_order"));
    show->setCurrentIndex(0);
    guide.settle();
}

void visitPaste(TourGuide& guide, qm::MainWindow& window) {
    window.showPage(qm::PageId::Suggestions);
    guide.settle();
    auto* table = tableOf<qm::OrderSuggestionModel>(window);
    table->setFocus();
    table->selectRowAt(1);
    for (const auto& [block, name] :
         {std::pair("99999\n6\n", "paste_unusual"), std::pair("6\nmany\n", "paste_refused")}) {
        QGuiApplication::clipboard()->setText(QString::fromLatin1(block));
        table->paste();
        guide.takePicture(QString::fromLatin1(name));
        press(guide, window, Qt::Key_Escape);
    }
}

void visitImportUndo(TourGuide& guide, qm::MainWindow& window) {
    window.showPage(qm::PageId::Today);
    act(guide, window, qm::ActionId::ImportSales);
    auto* dialog = window.findChild<qm::ImportDialog*>();
    dialog->findChild<qm::DataTable*>(QStringLiteral("imports"))->selectRowAt(0);
    guide.takePicture(QStringLiteral("import_undo"));
    dialog->findChild<QPushButton*>(QStringLiteral("undoImport"))->click();
    guide.takePicture(QStringLiteral("import_undo_question"));
    dialog->findChild<QPushButton*>(QStringLiteral("accept"))->click();
    guide.takePicture(QStringLiteral("import_undone"));
    leave(guide, dialog);
}

void visitGoal(TourGuide& guide, qm::Warehouse& warehouse) {
    qm::SettingsService service(warehouse);
    auto settings = service.settings();
    settings->orderGoal = qm::OrderGoal::FillRate;
    if (!service.save(*settings)) {
        guide.complain(QStringLiteral("today_goal: the goal cannot be set"));
    }
    guide.visitPage(qm::PageId::Today, QStringLiteral("today_goal"));
    guide.visitPage(qm::PageId::Items, QStringLiteral("item_goal"));
}

void visitBlindDelivery(TourGuide& guide, qm::MainWindow& window, qm::Warehouse& warehouse) {
    const QString number = orderFromHalfway(warehouse);
    const auto order = qm::PurchaseOrderService(warehouse).findOrder(number);
    if (!order) {
        guide.complain(QStringLiteral("receiving_blind: no such order"));
        return;
    }
    window.showPage(qm::PageId::Receiving);
    guide.settle(); // what has changed is read first
    window.showPage(qm::PageId::Receiving, order->value);
    guide.takePicture(QStringLiteral("receiving_blind"));
}

void visitWork(TourGuide& guide, qm::MainWindow& window, qm::Workspace& workspace) {
    window.showPage(qm::PageId::Forecasts);
    guide.settle();
    // Real work may be done before it is worth telling: this one waits for its picture, and for its button.
    workspace.longWork(
        &window,
        [](qm::Warehouse&, const qm::JobProgress& progress) {
            while (!progress.isCancelled()) {
                progress.tell(2, 5);
                QThread::msleep(20);
            }
            return qm::Status(qm::Error{qm::ErrorCode::Cancelled, {}, {}});
        },
        [](const qm::Status&) {},
        QCoreApplication::translate("qm::ForecastsPage", "Forecasting the past and comparing it with what was sold"));
    const qm::WorkBar* bar = window.findChild<qm::WorkBar*>();
    guide.takePictureAs(QStringLiteral("work"),
                        [bar] { return bar->isVisible() && bar->findChild<QProgressBar*>()->value() > 0; });
    bar->findChild<QPushButton*>()->click();
    guide.settle();
}
