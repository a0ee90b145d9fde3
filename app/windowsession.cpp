#include "windowsession.h"

#include "currency.h"
#include "errortext.h"
#include "mainwindow.h"
#include "samplewarehouse.h"
#include "userpreferences.h"
#include "warehouse.h"
#include "workspace.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTimer>
#include <utility>

namespace qm {

WindowSession::WindowSession(const WindowChoices& choices) : m_choices(choices) {}

WindowSession::~WindowSession() = default;

bool WindowSession::start() {
    UserPreferences preferences;
    m_language.use(m_choices.language.isEmpty() ? preferences.language() : m_choices.language);
    applyTheme(m_choices.theme.value_or(preferences.theme()), preferences.textPercent());
    if (!m_choices.file.isEmpty()) {
        return openFile(m_choices.file);
    }
    if (!preferences.lastWarehouse().isEmpty() && QFileInfo::exists(preferences.lastWarehouse())) {
        return openFile(preferences.lastWarehouse());
    }
    return openFile(QDir(dataFolder()).filePath(QStringLiteral("warehouse.qm")));
}

bool WindowSession::openFile(const QString& file) {
    if (!QFileInfo::exists(file) && m_choices.file.isEmpty()) {
        NewWarehouse fresh;
        fresh.currency = systemCurrency();
        QDir().mkpath(QFileInfo(file).path());
        if (const auto made = Warehouse::create(file, fresh); !made) {
            say(errorText(made.error()));
            return false;
        }
    }
    auto opened = Warehouse::open(file);
    if (!opened) {
        say(errorText(opened.error()));
        return false;
    }
    const QRect place = m_window ? m_window->geometry() : QRect();
    m_window.reset();
    m_workspace.reset();
    m_warehouse = std::move(*opened);
    m_workspace = std::make_unique<Workspace>(*m_warehouse);
    m_workspace->preferences().setLastWarehouse(QFileInfo(file).absoluteFilePath());
    m_window = std::make_unique<MainWindow>(*m_workspace);
    connect(&m_workspace->preferences(), &UserPreferences::languageChanged, this,
            [this] { m_language.use(m_workspace->preferences().language()); });
    connect(&m_workspace->preferences(), &UserPreferences::lookChanged, this, &WindowSession::useLook);
    connect(m_window.get(), &MainWindow::openWarehouseWanted, this, &WindowSession::chooseFile);
    connect(m_window.get(), &MainWindow::openSampleWanted, this, &WindowSession::openSample);
    if (place.isValid()) {
        m_window->setGeometry(place);
    }
    m_window->show();
    if (const auto warning = m_warehouse->clockWarning()) {
        m_window->showNotice(errorText(*warning));
    }
    return true;
}

void WindowSession::useLook() {
    const UserPreferences& preferences = m_workspace->preferences();
    applyTheme(preferences.theme(), preferences.textPercent());
}

void WindowSession::openSample() {
    const QString file = QDir(dataFolder()).filePath(QStringLiteral("sample.qm"));
    const auto open = [this, file] {
        // The window that asked is replaced: not from within its own signal.
        QTimer::singleShot(0, this, [this, file] { openFile(file); });
    };
    if (QFileInfo::exists(file)) {
        open();
        return;
    }
    if (std::exchange(m_makingSample, true)) {
        return;
    }
    QDir().mkpath(dataFolder());
    m_workspace->longWork(
        this,
        [file](Warehouse&, const JobProgress& progress) {
            return SampleWarehouse::create(file, std::nullopt, {}, progress);
        },
        [this, open](const Status& made) {
            m_makingSample = false;
            if (made) {
                open();
            } else {
                m_window->showNotice(errorText(made.error()));
            }
        },
        tr("Making the sample warehouse"));
}

void WindowSession::chooseFile() {
    auto* dialog = new QFileDialog(m_window.get(), tr("Open a warehouse"), dataFolder(),
                                   tr("Warehouse files (*.qm);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    // Queued: the window that asked is replaced, and the dialog with it.
    connect(
        dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { openFile(file); },
        Qt::QueuedConnection);
    dialog->open();
}

void WindowSession::say(const QString& text) {
    if (m_window) {
        m_window->showNotice(text);
    } else {
        QMessageBox::warning(nullptr, QStringLiteral("Quartermaster"), text);
    }
}

QString WindowSession::dataFolder() const {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/quartermaster");
}

} // namespace qm
