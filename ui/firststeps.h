#pragma once

#include "importkind.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace qm {

class ImportDialog;
class MainWindow;
class WelcomePage;
class Workspace;

/// The ways into a warehouse: the welcome page over an empty one, the import dialog, and a file dropped on the window.
/// Lives as long as the window.
class FirstSteps : public QObject {
    Q_OBJECT

public:
    FirstSteps(MainWindow& window, Workspace& workspace);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void showWelcome(bool shown);
    void openImport(ImportKind kind, const QString& file = {});
    void offerUndo();
    void settleWaiting(const QString& file);

    MainWindow& m_window;
    QWidget* m_centre; ///< of the window, which hides itself after it has lost it, when it goes
    Workspace& m_workspace;
    WelcomePage* m_welcome = nullptr;
    QPointer<ImportDialog> m_dialog;
    bool m_tookIn = false; ///< the dialog has done so
    bool m_begun = false;  ///< the user chose to start empty
};

/// The kind that a file's name speaks of ("supplier terms.csv"); sales where it says nothing.
ImportKind importKindOfFile(const QString& file);

} // namespace qm
