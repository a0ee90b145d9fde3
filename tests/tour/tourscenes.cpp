#include "tourscenes.h"

#include "appactions.h"
#include "datatable.h"
#include "dialogs/importdialog.h"
#include "mainwindow.h"
#include "tourguide.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>

namespace {

void act(TourGuide& guide, qm::MainWindow& window, qm::ActionId id) {
    window.actions().action(id)->trigger();
    guide.settle();
}

/// Keys as the person presses them, to whatever has the focus.
void type(TourGuide& guide, const QString& text) {
    for (const QChar c : text) {
        const int key = c == QLatin1Char('\n') ? int{Qt::Key_Return} : c.unicode();
        for (const QEvent::Type kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
            if (QWidget* focus = QApplication::focusWidget()) {
                QKeyEvent event(kind, key, Qt::NoModifier, c == QLatin1Char('\n') ? QString() : QString(c));
                QCoreApplication::sendEvent(focus, &event);
            }
        }
    }
    guide.settle();
}

void goOn(TourGuide& guide, const qm::ImportDialog& dialog) {
    dialog.findChild<QPushButton*>(QStringLiteral("next"))->click();
    guide.settle();
}

} // namespace

void visitImport(TourGuide& guide, qm::MainWindow& window, const QString& file) {
    window.showPage(qm::PageId::Today);
    act(guide, window, qm::ActionId::ImportSales);
    auto* dialog = window.findChild<qm::ImportDialog*>();
    dialog->takeFile(file);
    guide.takePicture(QStringLiteral("import_columns"));
    goOn(guide, *dialog);
    guide.takePicture(QStringLiteral("import_dry_run"));
    goOn(guide, *dialog);
    guide.takePicture(QStringLiteral("import_done"));
    static_cast<QDialog*>(dialog)->reject();
    guide.settle();
}

void visitDelivery(TourGuide& guide, qm::MainWindow& window) {
    window.showPage(qm::PageId::Receiving);
    guide.settle();
    auto* lines = window.findChild<qm::DataTable*>(QStringLiteral("lines"));
    for (qm::DataTable* table : window.findChildren<qm::DataTable*>(QStringLiteral("lines"))) {
        lines = table->isVisible() ? table : lines; // purchase orders have some too
    }
    auto* deliveries = window.findChild<QAbstractItemView*>(QStringLiteral("deliveries"));
    deliveries->setCurrentIndex(deliveries->model()->index(1, 0)); // below its heading
    guide.settle();
    lines->setFocus();
    type(guide, QStringLiteral("30\n")); // less than ordered
    act(guide, window, qm::ActionId::Damaged);
    act(guide, window, qm::ActionId::RestAsOrdered);
    guide.takePicture(QStringLiteral("receiving_faults"));
}

void visitUnsentOrders(TourGuide& guide, qm::MainWindow& window) {
    window.showPage(qm::PageId::Suggestions);
    guide.settle();
    act(guide, window, qm::ActionId::Main); // asks,
    act(guide, window, qm::ActionId::Main); // and approves
    guide.takePicture(QStringLiteral("approved"));
    window.showPage(qm::PageId::Orders);
    guide.settle();
    act(guide, window, qm::ActionId::MarkSent);
    guide.takePicture(QStringLiteral("mark_sent"));
    act(guide, window, qm::ActionId::Edit);
    guide.takePicture(QStringLiteral("order_note"));
}
