#pragma once

#include <memory>
#include <QLocale>
#include <QString>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QTranslator;
QT_END_NAMESPACE

namespace qm {

/// The program's language: translators of its own texts and of Qt's, the default locale and the writing direction.
/// Changing it sends every widget a LanguageChange. Thread of the application object.
class LanguageManager {
public:
    LanguageManager();
    ~LanguageManager();

    /// Codes that the program speaks: en, zh_CN.
    static QStringList available();
    /// The available one that comes nearest to a code or a locale's name; en where none does.
    static QString nearest(const QString& code);

    /// code: any; nearest() of it is taken. Empty: the system's.
    void use(const QString& code);
    QString current() const { return m_current; }

private:
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
    QString m_current;
};

} // namespace qm
