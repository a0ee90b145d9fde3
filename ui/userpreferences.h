#pragma once

#include "theme.h"

#include <QObject>
#include <QString>

namespace qm {

/// What the person at this computer chose, whatever warehouse is open: kept in the system's settings. Interface thread.
class UserPreferences : public QObject {
    Q_OBJECT

public:
    explicit UserPreferences(QObject* parent = nullptr);

    /// A code; empty = the system's.
    QString language() const { return m_language; }
    void setLanguage(const QString& code);
    ThemeChoice theme() const { return m_theme; }
    void setTheme(ThemeChoice theme);
    int textPercent() const { return m_textPercent; } ///< 80 to 200
    void setTextPercent(int percent);
    /// The file opened last; empty = none yet.
    QString lastWarehouse() const { return m_lastWarehouse; }
    void setLastWarehouse(const QString& file);
    /// Whether the system's tray tells of new alerts.
    bool trayNotices() const { return m_trayNotices; }
    void setTrayNotices(bool shown);

Q_SIGNALS:
    void trayNoticesChanged();
    void languageChanged();
    void lookChanged();

private:
    QString m_language;
    ThemeChoice m_theme = ThemeChoice::System;
    int m_textPercent = 100;
    QString m_lastWarehouse;
    bool m_trayNotices = true;
};

} // namespace qm
