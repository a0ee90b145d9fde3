#include "tourtranslator.h"

namespace {

/// [Ïtemš ~~~]: marked at both ends, so that a cut shows, and 40 % longer.
QString pseudoText(const QString& source, int n) {
    QString text = source;
    if (n >= 0) {
        text.replace(QLatin1String("(s)"), n == 1 ? QString() : QStringLiteral("s"));
        text.replace(QLatin1String("%n"), QString::number(n));
    }
    // The length is that of the visible words: places for numbers and markup stay as they are.
    const int more = int((text.size() * 2 + 4) / 5);
    return QStringLiteral("[") + text + QString(more > 2 ? more - 2 : 0, QLatin1Char('~')) + QStringLiteral("]");
}

/// Formats and file filters are no sentences.
bool isSentence(const QString& source) {
    for (const QChar c : source) {
        if (c.isLetter()) {
            return true;
        }
    }
    return false;
}

} // namespace

TourTranslator::TourTranslator(const QString& language)
    : m_language(language), m_pseudo(language == QLatin1String("xx")) {
    if (!m_pseudo && !m_inner.load(QStringLiteral(":/i18n/quartermaster_") + language + QStringLiteral(".qm"))) {
        m_missing.insert(QStringLiteral("the whole language ") + language);
    }
}

QString TourTranslator::translate(const char* context, const char* source, const char* disambiguation, int n) const {
    const QString text = QString::fromUtf8(source);
    const QByteArray contextName(context);
    const bool ours = !contextName.startsWith('Q');
    if (m_pseudo) {
        return ours && isSentence(text) ? pseudoText(text, n) : QString();
    }
    const QString found = m_inner.translate(context, source, disambiguation, n);
    const bool plainEnglish = m_language.startsWith(QLatin1String("en")) && n < 0;
    if (found.isEmpty() && ours && !plainEnglish && isSentence(text)) {
        m_missing.insert(QString::fromUtf8(context) + QStringLiteral(": ") + text);
    }
    return found;
}

QStringList TourTranslator::missing() const {
    QStringList all(m_missing.begin(), m_missing.end());
    all.sort();
    return all;
}
