#pragma once

#include "actionid.h"

#include <map>
#include <QAction>
#include <QList>
#include <QObject>

namespace qm {

/// Owns every QAction of the window, known by its id: menus, buttons, the search field and shortcuts share one object
/// and one enabled state. Words are made again by retranslate().
class AppActions : public QObject {
    Q_OBJECT

public:
    explicit AppActions(QObject* parent = nullptr);

    QAction* action(ActionId id) const;
    QList<ActionId> ids() const;
    /// Actions of pages are enabled while their page is shown; those of the window always are.
    void enableForPage(const QList<ActionId>& ids);
    static bool isGlobal(ActionId id);
    /// The single letter (or Space, Return) that does it in a table; 0 = none.
    static int tableKey(ActionId id);
    /// The enabled action whose table key it is.
    QAction* forTableKey(int key) const;
    /// Its keys as shown on buttons and in the bottom line: "Ctrl Enter", or the single letter where there is one.
    QString keyText(ActionId id) const;
    void retranslate();

Q_SIGNALS:
    void triggered(qm::ActionId id);

private:
    std::map<ActionId, QAction*> m_actions;
};

/// "Ctrl+Return" as this window writes it: "Ctrl Enter".
QString shownKeys(const QKeySequence& keys);

} // namespace qm
