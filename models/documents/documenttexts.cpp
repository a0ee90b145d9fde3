#include "documenttexts.h"

#include <QTranslator>

namespace qm {

DocumentTexts::DocumentTexts(const QString& language, const QLocale& fallback)
    : m_translator(std::make_unique<QTranslator>()), m_locale(language.isEmpty() ? fallback : QLocale(language)) {
    const bool english = m_locale.language() == QLocale::English || m_locale.language() == QLocale::C;
    if (english ||
        !m_translator->load(m_locale, QStringLiteral("quartermaster"), QStringLiteral("_"), QStringLiteral(":/i18n"))) {
        if (!english) {
            m_locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
        } else if (m_locale.language() == QLocale::C || language == QLatin1String("en")) {
            m_locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
        }
        // The English file holds the plural forms.
        [[maybe_unused]] const bool loaded = m_translator->load(QStringLiteral(":/i18n/quartermaster_en.qm"));
    }
}

DocumentTexts::~DocumentTexts() = default;

QString DocumentTexts::text(const char* source, int n) const {
    QString found = m_translator->translate("PurchaseOrderDocument", source, nullptr, n);
    if (found.isEmpty()) {
        found = QString::fromUtf8(source);
    }
    if (n >= 0) {
        found.replace(QLatin1String("%n"), m_locale.toString(n));
    }
    return found;
}

} // namespace qm
