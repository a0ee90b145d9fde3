#include "tourhands.h"

#include "appactions.h"
#include "tourguide.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>

void act(TourGuide& guide, qm::MainWindow& window, qm::ActionId id) {
    window.actions().action(id)->trigger();
    guide.settle();
}

void press(TourGuide& guide, qm::MainWindow& window, int key) {
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        if (QWidget* focus = window.focusWidget()) {
            QKeyEvent event(type, key, Qt::NoModifier);
            QApplication::sendEvent(focus, &event);
        }
    }
    guide.settle();
}

void leave(TourGuide& guide, QDialog* dialog) {
    dialog->reject();
    guide.settle();
}
