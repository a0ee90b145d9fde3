#include "mainwindow.h"

#include "alertkeeper.h"
#include "appactions.h"
#include "catalogueservice.h"
#include "errortext.h"
#include "firststeps.h"
#include "folderwatch.h"
#include "helpwindow.h"
#include "keysheet.h"
#include "navigationrail.h"
#include "pages/page.h"
#include "pages/pageaction.h"
#include "pages/pagefactory.h"
#include "scancatcher.h"
#include "searchpalette.h"
#include "settingsservice.h"
#include "statusline.h"
#include "stockqueries.h"
#include "theme.h"
#include "todayqueries.h"
#include "topbar.h"
#include "workbar.h"
#include "workingdaybar.h"
#include "workspace.h"

#include <algorithm>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTimer>
#include <utility>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

} // namespace

MainWindow::MainWindow(Workspace& workspace, QWidget* parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_actions(new AppActions(this))
    , m_rail(new NavigationRail(this))
    , m_topBar(new TopBar(*m_actions, this))
    , m_stack(new QStackedWidget(this))
    , m_status(new StatusLine(this))
    , m_search(new SearchPalette(workspace, *m_actions, this)) {
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    auto* workingDay = new WorkingDayBar(workspace, right);
    connect(workingDay, &WorkingDayBar::answered, this, &MainWindow::focusPage);
    column->addWidget(workingDay);
    column->addWidget(m_stack, 1);
    column->addWidget(new WorkBar(workspace, right));
    column->addWidget(m_status);
    auto* centre = new QWidget(this);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(right, 1);
    setCentralWidget(centre);
    new FirstSteps(*this, workspace);
    connect(new FolderWatch(workspace, this), &FolderWatch::noticed, this,
            [this](const QString& text, bool bad) { m_status->showNotice(text, false, bad); });
    auto* alerts = new AlertKeeper(workspace, this);
    connect(alerts, &AlertKeeper::alertsWanted, this, [this] { raiseFor(PageId::Alerts); });
    m_rail->setPages(*m_actions, existingPages());
    for (const ActionId id : m_actions->ids()) {
        addAction(m_actions->action(id));
    }
    connect(m_actions, &AppActions::triggered, this, &MainWindow::perform);
    connect(m_rail, &NavigationRail::menuWanted, this, &MainWindow::showMenu);
    connect(m_topBar, &TopBar::placeChosen, &workspace, &Workspace::setPlace);
    connect(m_status, &StatusLine::undoWanted, m_actions->action(ActionId::Undo), &QAction::trigger);
    connect(&workspace, &Workspace::dataChanged, this, &MainWindow::readFrame);
    connect(m_search, &SearchPalette::recordChosen, this, &MainWindow::showPage);
    connect(new ScanCatcher(this), &ScanCatcher::scanned, this, &MainWindow::takeScan);
    resize(1440, 900);
    retranslate();
}

MainWindow::~MainWindow() = default;

Page* MainWindow::currentPage() const {
    return qobject_cast<Page*>(m_stack->currentWidget());
}

QList<PageId> MainWindow::pages() const {
    return existingPages();
}

void MainWindow::setUser(const QString& name) {
    m_rail->setUser(name);
}

void MainWindow::showNotice(const QString& text) {
    m_status->showNotice(text, false, false);
}

void MainWindow::offerUndo(const UndoStep& step) {
    m_undo = step;
    m_status->showNotice(step.done, true, false);
    refreshActions();
}

void MainWindow::undoStep() {
    const UndoStep step = *std::exchange(m_undo, std::nullopt);
    m_workspace.change(
        this, step.back,
        [this, step](const Status& status) {
            const QString text = status.ok() ? tr("Undone: %1").arg(step.done) : errorText(status.error());
            m_status->showNotice(text, false, !status.ok());
            refreshActions();
        },
        tr("Undoing: %1").arg(step.done));
}

void MainWindow::showPage(PageId id, qint64 record) {
    if (!existingPages().contains(id)) {
        return;
    }
    auto found = m_pages.find(id);
    if (found == m_pages.end()) {
        Page* page = makePage(id, m_workspace, *m_actions, m_stack);
        m_stack->addWidget(page);
        connectPage(*page);
        found = m_pages.emplace(id, page).first;
    }
    Page* page = found->second;
    if (page != currentPage() && !m_undo) {
        m_status->endOffer(); // it would be this page's last step that is undone now
    }
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(id);
    refreshActions();
    page->activate();
    refreshHeading();
    refreshStatus();
    focusPage();
    if (record != 0) {
        page->openRecord(record);
    }
}

void MainWindow::raiseFor(PageId page) {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    showPage(page);
}

void MainWindow::focusPage() {
    if (QWidget* focus = currentPage() ? currentPage()->firstFocus() : nullptr) {
        focus->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::connectPage(Page& page) {
    const auto ifShown = [this, &page](auto&& then) {
        return [this, &page, then] {
            if (currentPage() == &page) {
                (this->*then)();
            }
        };
    };
    connect(&page, &Page::headingChanged, this, ifShown(&MainWindow::refreshHeading));
    connect(&page, &Page::statusChanged, this, ifShown(&MainWindow::refreshStatus));
    connect(&page, &Page::actionsChanged, this, ifShown(&MainWindow::refreshActions));
    connect(&page, &Page::pageWanted, this, &MainWindow::showPage);
    connect(&page, &Page::actionWanted, this, &MainWindow::perform);
    connect(&page, &Page::importWanted, this, &MainWindow::importFileWanted);
    connect(&page, &Page::noticed, this, [this](const QString& text, bool undoable) {
        if (undoable) {
            m_undo.reset();
        }
        m_status->showNotice(text, undoable, false);
    });
    connect(&page, &Page::failed, this, [this](const QString& text) { m_status->showNotice(text, false, true); });
}

void MainWindow::perform(ActionId id) {
    if (id == ActionId::Undo && m_undo) {
        undoStep();
        return;
    }
    Page* page = currentPage();
    if (page && !AppActions::isGlobal(id) && (page->perform(id) || page->performAlike(id))) {
        return;
    }
    performGlobal(id);
}

bool MainWindow::performGlobal(ActionId id) {
    for (const PageId page : existingPages()) {
        if (showActionOf(page) == id) {
            showPage(page);
            return true;
        }
    }
    switch (id) {
    case ActionId::Search:
        m_search->open();
        return true;
    case ActionId::Menu:
        showMenu(m_rail->mapToGlobal(QPoint(scaled(8), scaled(48))));
        return true;
    case ActionId::ImportSales:
    case ActionId::ImportFiles:
        Q_EMIT importWanted(id == ActionId::ImportSales);
        return true;
    case ActionId::OpenWarehouse:
        Q_EMIT openWarehouseWanted();
        return true;
    case ActionId::LargerText:
        m_workspace.preferences().setTextPercent(textPercent() + 10);
        return true;
    case ActionId::SmallerText:
        m_workspace.preferences().setTextPercent(textPercent() - 10);
        return true;
    case ActionId::NormalText:
        m_workspace.preferences().setTextPercent(100);
        return true;
    case ActionId::SwitchTheme:
        m_workspace.preferences().setTheme(themeIsDark() ? ThemeChoice::Light : ThemeChoice::Dark);
        return true;
    case ActionId::Refresh:
        if (Page* page = currentPage()) {
            page->arrangeAnew();
        }
        m_workspace.refresh();
        return true;
    case ActionId::Help:
        showHelp();
        return true;
    case ActionId::Keys:
        if (const Page* page = currentPage()) {
            (new KeySheet(*m_actions, *page, this))->open();
        }
        return true;
    case ActionId::Quit:
        close();
        return true;
    default:
        return false;
    }
}

void MainWindow::takeScan(const QString& code) {
    if (Page* page = currentPage(); page && page->takeScan(code)) {
        return;
    }
    m_workspace.read(
        this, [code](Warehouse& warehouse) { return CatalogueService(warehouse).findItem(code); },
        [this](const Result<Item>& item) {
            if (item.ok()) {
                showPage(PageId::Items, item->id.value);
            } else {
                m_status->showNotice(errorText(item.error()), false, true);
            }
        });
}

void MainWindow::refreshHeading() {
    if (const Page* page = currentPage()) {
        m_topBar->showPage(*page);
        setWindowTitle(tr("%1 – Quartermaster").arg(page->title()));
    }
}

void MainWindow::refreshStatus() {
    if (const Page* page = currentPage()) {
        const QStringList parts{page->statusText(), page->selectionText()};
        m_status->setText(parts.filter(QRegularExpression(u"."_s)).join(u"&nbsp; &nbsp; "_s));
        m_status->setHints(page->keyHints());
    }
}

void MainWindow::refreshActions() {
    if (const Page* page = currentPage()) {
        QList<ActionId> here = page->actionsHere() + page->tableActions();
        if (m_undo) {
            here += ActionId::Undo;
        }
        m_actions->enableForPage(here);
        refreshHeading();
    }
}

void MainWindow::readFrame() {
    m_workspace.read(
        this, [](Warehouse& warehouse) { return SettingsService(warehouse).settings(); },
        [this](const Result<WarehouseSettings>& settings) {
            if (settings.ok()) {
                m_rail->setCompany(settings->companyName);
            }
        });
    m_workspace.read(
        this, [](Warehouse& warehouse) { return StockQueries(warehouse).locations(); },
        [this](const Result<std::vector<Location>>& places) {
            if (places.ok()) {
                m_topBar->setPlaces(*places, m_workspace.place());
                refreshHeading();
            }
        });
    readCounts();
}

void MainWindow::readCounts() {
    m_workspace.read(
        this, [](Warehouse& warehouse) { return TodayQueries(warehouse).counts(); },
        [this](const Result<PageCounts>& counts) {
            if (!counts.ok()) {
                return;
            }
            const auto number = [](int n) { return n > 0 ? QLocale().toString(n) : QString(); };
            m_rail->setBadge(PageId::Alerts, {number(counts->openAlerts), PillTone::Neutral});
            m_rail->setBadge(PageId::Suggestions, {number(counts->suggestions), PillTone::Solid});
            m_rail->setBadge(
                PageId::Orders,
                {counts->lateOrders > 0 ? tr("%Ln late", "orders", counts->lateOrders) : QString(), PillTone::Warning});
            m_rail->setBadge(PageId::Receiving, {number(counts->dueDeliveries), PillTone::Neutral});
        });
}

void MainWindow::showMenu(const QPoint& where) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QMenu* pageMenu = menu->addMenu(tr("Go to"));
    QMenu* hereMenu = menu->addMenu(tr("This page"));
    for (const ActionId id : m_actions->ids()) {
        QAction* action = m_actions->action(id);
        if (id <= ActionId::ShowSettings) {
            const auto page = static_cast<PageId>(static_cast<int>(id) - static_cast<int>(ActionId::ShowToday));
            if (existingPages().contains(page)) {
                pageMenu->addAction(action);
            }
        } else if (AppActions::isGlobal(id)) {
            if (id != ActionId::Menu) {
                menu->addAction(action);
            }
        } else if (action->isEnabled()) {
            hereMenu->addAction(action);
        }
    }
    hereMenu->setEnabled(!hereMenu->isEmpty());
    menu->popup(where);
}

void MainWindow::showHelp() {
    if (const Page* page = currentPage()) {
        if (!m_help) {
            m_help = new HelpWindow(this);
        }
        m_help->showPage(page->id());
    }
}

void MainWindow::retranslate() {
    m_actions->retranslate();
    m_rail->retranslate();
    m_topBar->retranslate();
    m_status->retranslate();
    refreshHeading();
    refreshStatus();
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_read) {
            readFrame();
        }
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    if (!m_read) {
        m_read = true;
        if (!currentPage() && !existingPages().isEmpty()) {
            showPage(existingPages().front());
        }
        QTimer::singleShot(0, this, &MainWindow::readFrame);
    }
}

} // namespace qm
