#include "tourscenes.h"

#include "appactions.h"
#include "dialogs/importdialog.h"
#include "mainwindow.h"
#include "tourguide.h"

#include <QAction>
#include <QPushButton>

namespace {

void act(TourGuide& guide, qm::MainWindow& window, qm::ActionId id) {
    window.actions().action(id)->trigger();
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
