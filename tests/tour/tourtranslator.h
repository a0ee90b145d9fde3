#pragma once

#include <QSet>
#include <QString>
#include <QTranslator>

/// Stands in for a language's translator and remembers what it was asked and did not know. For the pseudo-language xx
/// every text is its own translation, 40 % longer.
class TourTranslator : public QTranslator {
    Q_OBJECT

public:
    explicit TourTranslator(const QString& language);

    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
    bool isEmpty() const override { return false; }
    bool isPseudo() const { return m_pseudo; }
    /// Texts of the program without a translation, "context: text", sorted.
    QStringList missing() const;

private:
    QString m_language;
    bool m_pseudo;
    QTranslator m_inner;
    mutable QSet<QString> m_missing;
};
