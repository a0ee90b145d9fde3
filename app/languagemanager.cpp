#include "languagemanager.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace qm {

LanguageManager::LanguageManager() : m_own(std::make_unique<QTranslator>()), m_qt(std::make_unique<QTranslator>()) {}

LanguageManager::~LanguageManager() = default;

QStringList LanguageManager::available() {
    return {QStringLiteral("en"), QStringLiteral("zh_CN")};
}

QString LanguageManager::nearest(const QString& code) {
    const QLocale wanted(code);
    for (const QString& known : available()) {
        if (known == code || QLocale(known).language() == wanted.language()) {
            return known;
        }
    }
    return QStringLiteral("en");
}

void LanguageManager::use(const QString& code) {
    const QString asked = code.isEmpty() ? QLocale::system().name() : code;
    m_current = nearest(asked);
    // The reader's own region keeps its dates and numbers where the language is the same.
    const QLocale system = QLocale::system();
    const bool sameLanguage = system.language() == QLocale(m_current).language();
    const QLocale locale = sameLanguage                       ? system
                           : m_current == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                              : QLocale(m_current);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(m_own.get());
    QCoreApplication::removeTranslator(m_qt.get());
    if (m_own->load(QStringLiteral(":/i18n/quartermaster_") + m_current + QStringLiteral(".qm"))) {
        QCoreApplication::installTranslator(m_own.get());
    }
    if (m_qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(m_qt.get());
    }
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance())) {
        QGuiApplication::setLayoutDirection(locale.textDirection());
    }
}

} // namespace qm
