#pragma once

#include <QDialog>

namespace qm {

class AppActions;
class Page;

/// Every key that works now: those of the page, those of its table, those that always do. Esc closes.
class KeySheet : public QDialog {
    Q_OBJECT

public:
    KeySheet(const AppActions& actions, const Page& page, QWidget* parent = nullptr);
};

} // namespace qm
