#pragma once

#include "languagemanager.h"
#include "theme.h"

#include <memory>
#include <optional>
#include <QObject>
#include <QString>

QT_BEGIN_NAMESPACE
QT_END_NAMESPACE

namespace qm {

class MainWindow;
class Warehouse;
class Workspace;

/// What the command line asks of the window; what it leaves open is the user's own choice.
struct WindowChoices {
    QString file;
    QString language;
    std::optional<ThemeChoice> theme;
};

/// Puts warehouse, workspace and window together, and another warehouse in their place when one is opened. Lives on the
/// interface thread as long as the application runs.
class WindowSession : public QObject {
    Q_OBJECT

public:
    explicit WindowSession(const WindowChoices& choices);
    ~WindowSession() override;

    /// Opens the file of the command line, else the one of last time, else a new empty one in the user's data folder.
    /// False where that failed; it has then been said.
    bool start();
    /// Opens a warehouse in place of the one that is open. False where that failed: it has then been said, and the one
    /// that was open stays.
    bool openFile(const QString& file);

private:
    void useLook();
    void openSample();
    void chooseFile();
    void say(const QString& text);
    QString dataFolder() const;

    WindowChoices m_choices;
    LanguageManager m_language;
    std::unique_ptr<Warehouse> m_warehouse;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    bool m_makingSample = false;
};

} // namespace qm
