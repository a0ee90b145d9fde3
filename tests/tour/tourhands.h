#pragma once

#include "actionid.h"
#include "datatable.h"
#include "mainwindow.h"

#include <algorithm>

class QDialog;
class TourGuide;

/// What the tour does in the window as a user would.

/// The child of that name on the page that is shown.
template <typename Widget>
Widget* visibleChild(const qm::MainWindow& window, const QString& name) {
    const auto children = window.findChildren<Widget*>(name);
    const auto found = std::ranges::find_if(children, [](const Widget* child) { return child->isVisible(); });
    return found == children.end() ? nullptr : *found;
}

/// The table that shows that kind of rows now.
template <typename Model>
qm::DataTable* tableOf(const qm::MainWindow& window) {
    const auto tables = window.findChildren<qm::DataTable*>();
    const auto found = std::ranges::find_if(tables, [](const qm::DataTable* table) {
        return table->isVisible() && qobject_cast<Model*>(table->model()) != nullptr;
    });
    return found == tables.end() ? nullptr : *found;
}

void act(TourGuide& guide, qm::MainWindow& window, qm::ActionId id);
/// To what has the keys in the window, though no window is active here.
void press(TourGuide& guide, qm::MainWindow& window, int key);
void leave(TourGuide& guide, QDialog* dialog);
