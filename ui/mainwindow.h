#pragma once

#include "actionid.h"
#include "pages/pageid.h"
#include "pages/undosteps.h"

#include <map>
#include <optional>
#include <QList>
#include <QMainWindow>

class QStackedWidget;

namespace qm {

class AppActions;
class HelpWindow;
class NavigationRail;
class Page;
class SearchPalette;
class StatusLine;
class TopBar;
class Workspace;

/// The frame: page list, top bar, the shown page, bottom line. Routes every action to the shown page first, keeps the
/// counts in the page list, and passes scans on. Data is read after the first paint.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Workspace& workspace, QWidget* parent = nullptr);
    ~MainWindow() override;

    AppActions& actions() { return *m_actions; }
    Page* currentPage() const;
    /// Makes the page when it is first shown; record: opened there, 0 = none.
    void showPage(PageId page, qint64 record = 0);
    /// Pages that it offers.
    QList<PageId> pages() const;
    /// At the foot of the page list.
    void setUser(const QString& name);

public Q_SLOTS:
    /// A message over the bottom line.
    void showNotice(const QString& text);
    /// The same for something that Undo takes back on any page, until a page does something that it can undo itself.
    void offerUndo(const qm::UndoStep& step);

Q_SIGNALS:
    /// What the application does, not a page: opening another warehouse.
    void openWarehouseWanted();
    void importWanted(bool salesOnly);
    void importFileWanted(const QString& file);
    /// The welcome page offers the sample warehouse.
    void openSampleWanted();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void perform(ActionId id);
    /// Comes before the other programs with that page.
    void raiseFor(PageId page);
    void focusPage();
    void undoStep();
    bool performGlobal(ActionId id);
    void takeScan(const QString& code);
    void refreshHeading();
    void refreshStatus();
    void refreshActions();
    void readFrame();
    void readCounts();
    void showMenu(const QPoint& where);
    void showHelp();
    void retranslate();
    void connectPage(Page& page);

    Workspace& m_workspace;
    AppActions* m_actions;
    NavigationRail* m_rail;
    TopBar* m_topBar;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    SearchPalette* m_search;
    HelpWindow* m_help = nullptr; ///< made when it is first asked for
    std::map<PageId, Page*> m_pages;
    std::optional<UndoStep> m_undo; ///< of what no page did
    bool m_read = false;
};

} // namespace qm
