#pragma once

#include <memory>
#include <QLocale>
#include <QString>

QT_BEGIN_NAMESPACE
class QTranslator;
QT_END_NAMESPACE

namespace qm {

/// The sentences of printed documents in a language of their own: the supplier's, whatever the program speaks. English
/// where that language is not there. One thread at a time.
class DocumentTexts {
public:
    /// language: a code such as "en" or "zh_CN"; empty = the one of fallback.
    DocumentTexts(const QString& language, const QLocale& fallback);
    ~DocumentTexts();

    const QLocale& locale() const { return m_locale; }
    /// source: a text marked with QT_TRANSLATE_NOOP("PurchaseOrderDocument", …). n: for its plural.
    QString text(const char* source, int n = -1) const;

private:
    std::unique_ptr<QTranslator> m_translator;
    QLocale m_locale;
};

} // namespace qm
