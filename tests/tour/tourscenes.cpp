#include "tourscenes.h"

#include "appactions.h"
#include "datatable.h"
#include "dialogs/importdialog.h"
#include "mainwindow.h"
#include "tourguide.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>

namespace {

void act(qm::MainWindow& window, qm::ActionId id) {
    window.actions().action(id)->trigger();
    TourGuide::settle();
}

/// Keys as the person presses them, to whatever has the focus.
void type(const QString& text) {
    for (const QChar c : text) {
        const int key = c == QLatin1Char('\n') ? int{Qt::Key_Return} : c.unicode();
        for (const QEvent::Type kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
            if (QWidget* focus = QApplication::focusWidget()) {
                QKeyEvent event(kind, key, Qt::NoModifier, c == QLatin1Char('\n') ? QString() : QString(c));
                QCoreApplication::sendEvent(focus, &event);
            }
        }
    }
    TourGuide::settle();
}

void goOn(const qm::ImportDialog& dialog) {
    dialog.findChild<QPushButton*>(QStringLiteral("next"))->click();
    TourGuide::settle();
}

} // namespace

void visitImport(TourGuide& guide, qm::MainWindow& window, const QString& file) {
    window.showPage(qm::PageId::Today);
    act(window, qm::ActionId::ImportSales);
    auto* dialog = window.findChild<qm::ImportDialog*>();
    dialog->takeFile(file);
    guide.takePicture(QStringLiteral("import_columns"));
    goOn(*dialog);
    guide.takePicture(QStringLiteral("import_dry_run"));
    goOn(*dialog);
    guide.takePicture(QStringLiteral("import_done"));
    static_cast<QDialog*>(dialog)->reject();
    TourGuide::settle();
}

void visitDelivery(TourGuide& guide, qm::MainWindow& window) {
    window.showPage(qm::PageId::Receiving);
    TourGuide::settle();
    auto* lines = window.findChild<qm::DataTable*>(QStringLiteral("lines"));
    for (qm::DataTable* table : window.findChildren<qm::DataTable*>(QStringLiteral("lines"))) {
        lines = table->isVisible() ? table : lines; // purchase orders have some too
    }
    lines->setFocus();
    type(QStringLiteral("30\n")); // less than ordered
    act(window, qm::ActionId::Damaged);
    act(window, qm::ActionId::RestAsOrdered);
    guide.takePicture(QStringLiteral("receiving_faults"));
}

void visitUnsentOrders(TourGuide& guide, qm::MainWindow& window) {
    window.showPage(qm::PageId::Suggestions);
    TourGuide::settle();
    act(window, qm::ActionId::Main); // asks,
    act(window, qm::ActionId::Main); // and approves
    guide.takePicture(QStringLiteral("approved"));
    window.showPage(qm::PageId::Orders);
    TourGuide::settle();
    act(window, qm::ActionId::MarkSent);
    guide.takePicture(QStringLiteral("mark_sent"));
    act(window, qm::ActionId::Edit);
    guide.takePicture(QStringLiteral("order_note"));
}
