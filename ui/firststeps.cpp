#include "firststeps.h"

#include "contentsqueries.h"
#include "dialogs/importdialog.h"
#include "importhistory.h"
#include "mainwindow.h"
#include "watchchoice.h"
#include "watchedfolder.h"
#include "welcomepage.h"
#include "workbar.h"
#include "workspace.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLayout>
#include <QMimeData>

namespace qm {

namespace {

constexpr ImportKind kKindsByName[] = {ImportKind::SalesOrders, ImportKind::Customers, ImportKind::Terms,
                                       ImportKind::Suppliers,   ImportKind::Items,     ImportKind::Stock,
                                       ImportKind::Orders,      ImportKind::Receipts,  ImportKind::Locations,
                                       ImportKind::Thresholds,  ImportKind::Calendar};

QString droppedFile(const QMimeData* data) {
    return data->hasUrls() && data->urls().size() == 1 ? data->urls().front().toLocalFile() : QString();
}

} // namespace

ImportKind importKindOfFile(const QString& file) {
    const QString name = QFileInfo(file).fileName().toLower();
    for (const ImportKind kind : kKindsByName) {
        const std::string_view word = importKindName(kind);
        if (name.contains(QLatin1String(word.data(), static_cast<qsizetype>(word.size())))) {
            return kind;
        }
    }
    return ImportKind::Sales;
}

FirstSteps::FirstSteps(MainWindow& window, Workspace& workspace)
    : QObject(&window), m_window(window), m_centre(window.centralWidget()), m_workspace(workspace) {
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    m_centre->installEventFilter(this);
    connect(&window, &MainWindow::importWanted, this,
            [this](bool salesOnly) { openImport(salesOnly ? ImportKind::Sales : ImportKind::Items); });
    connect(&window, &MainWindow::importFileWanted, this,
            [this](const QString& file) { openImport(importKindOfFile(file), file); });
    connect(&workspace, &Workspace::dataChanged, this, &FirstSteps::look);
    look();
}

void FirstSteps::look() {
    if (m_begun) {
        return;
    }
    m_workspace.read(
        this, [](Warehouse& warehouse) { return ContentsQueries(warehouse).contents(); },
        [this](const Result<WarehouseContents>& contents) {
            if (contents.ok() && !m_begun) {
                m_begun = !contents->isEmpty();
                showWelcome(!m_begun);
            }
        });
}

void FirstSteps::showWelcome(bool shown) {
    if (shown == (m_welcome != nullptr)) {
        return;
    }
    if (!shown) {
        m_welcome->deleteLater();
        m_welcome->hide();
        m_welcome = nullptr;
        return;
    }
    m_welcome = new WelcomePage(m_window.centralWidget());
    m_welcome->setAutoFillBackground(true);
    m_welcome->layout()->addWidget(new WorkBar(m_workspace, m_welcome)); // it covers the window's
    connect(m_welcome, &WelcomePage::sampleWanted, &m_window, &MainWindow::openSampleWanted);
    connect(m_welcome, &WelcomePage::importWanted, this, [this] { openImport(ImportKind::Sales); });
    connect(m_welcome, &WelcomePage::startWanted, this, [this] {
        m_begun = true;
        showWelcome(false);
    });
    m_welcome->setGeometry(m_window.centralWidget()->rect());
    m_welcome->show();
    m_welcome->raise();
}

void FirstSteps::openImport(ImportKind kind, const QString& file) {
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    m_dialog = new ImportDialog(m_workspace, kind, &m_window);
    m_tookIn = false;
    connect(m_dialog, &ImportDialog::imported, this, [this] { m_tookIn = true; });
    connect(m_dialog, &QDialog::finished, this, [this] {
        offerUndo();
        if (m_tookIn) {
            settleWaiting(m_dialog->file());
        }
    });
    m_dialog->open();
    if (!file.isEmpty()) {
        m_dialog->takeFile(file);
    }
}

void FirstSteps::settleWaiting(const QString& file) {
    m_workspace.read(
        this,
        [folder = watchChoice(m_workspace.warehouse().file()).folder, file](Warehouse&) {
            WatchedFolder::settleWaiting(folder, file);
            return Status();
        },
        [this](const Status&) { m_workspace.refresh(); });
}

void FirstSteps::offerUndo() {
    if (m_dialog->imports().empty()) {
        return;
    }
    m_window.offerUndo(
        {tr("Import of %1").arg(m_dialog->fileName()), [imports = m_dialog->imports()](Warehouse& warehouse) -> Status {
             for (auto import = imports.rbegin(); import != imports.rend(); ++import) {
                 if (const auto undone = ImportHistory(warehouse).undo(*import); !undone.ok()) {
                     return undone.error();
                 }
             }
             return {};
         }});
}

bool FirstSteps::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_centre) {
        if (event->type() == QEvent::Resize && m_welcome) {
            m_welcome->setGeometry(m_centre->rect());
        }
    } else if (event->type() == QEvent::DragEnter) {
        auto* drag = static_cast<QDragEnterEvent*>(event);
        if (!droppedFile(drag->mimeData()).isEmpty()) {
            drag->acceptProposedAction();
            return true;
        }
    } else if (event->type() == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event);
        const QString file = droppedFile(drop->mimeData());
        drop->acceptProposedAction();
        openImport(importKindOfFile(file), file);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace qm
