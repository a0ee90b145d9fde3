#include "userpreferences.h"

#include <algorithm>
#include <QSettings>

namespace qm {

namespace {

const QString kLanguage = QStringLiteral("language");
const QString kTheme = QStringLiteral("theme");
const QString kTextPercent = QStringLiteral("textPercent");
const QString kLastWarehouse = QStringLiteral("lastWarehouse");

const QString kTrayNotices = QStringLiteral("trayNotices");

const QString kOwner = QStringLiteral("quartermaster");

QString themeName(ThemeChoice theme) {
    return theme == ThemeChoice::Light  ? QStringLiteral("light")
           : theme == ThemeChoice::Dark ? QStringLiteral("dark")
                                        : QStringLiteral("system");
}

ThemeChoice themeFromName(const QString& name) {
    return name == QLatin1String("light")  ? ThemeChoice::Light
           : name == QLatin1String("dark") ? ThemeChoice::Dark
                                           : ThemeChoice::System;
}

} // namespace

UserPreferences::UserPreferences(QObject* parent) : QObject(parent) {
    const QSettings stored(kOwner, kOwner);
    m_language = stored.value(kLanguage).toString();
    m_theme = themeFromName(stored.value(kTheme).toString());
    m_textPercent = std::clamp(stored.value(kTextPercent, 100).toInt(), 80, 200);
    m_lastWarehouse = stored.value(kLastWarehouse).toString();
    m_trayNotices = stored.value(kTrayNotices, true).toBool();
}

void UserPreferences::setLanguage(const QString& code) {
    if (code != m_language) {
        m_language = code;
        QSettings(kOwner, kOwner).setValue(kLanguage, code);
        Q_EMIT languageChanged();
    }
}

void UserPreferences::setTheme(ThemeChoice theme) {
    if (theme != m_theme) {
        m_theme = theme;
        QSettings(kOwner, kOwner).setValue(kTheme, themeName(theme));
        Q_EMIT lookChanged();
    }
}

void UserPreferences::setTextPercent(int percent) {
    const int kept = std::clamp(percent, 80, 200);
    if (kept != m_textPercent) {
        m_textPercent = kept;
        QSettings(kOwner, kOwner).setValue(kTextPercent, kept);
        Q_EMIT lookChanged();
    }
}

void UserPreferences::setTrayNotices(bool shown) {
    if (shown != m_trayNotices) {
        m_trayNotices = shown;
        QSettings(kOwner, kOwner).setValue(kTrayNotices, shown);
        Q_EMIT trayNoticesChanged();
    }
}

void UserPreferences::setLastWarehouse(const QString& file) {
    m_lastWarehouse = file;
    QSettings(kOwner, kOwner).setValue(kLastWarehouse, file);
}

} // namespace qm
