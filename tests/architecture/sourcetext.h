#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace qm::architecture {

/// A piece of C++ as the rules see it. Comments are gone, lines that end in a backslash are joined.
struct Token {
    enum class Kind {
        Word,      ///< identifier, keyword or number
        Text,      ///< string literal, raw ones too, without its quotes
        Mark,      ///< one character of punctuation
        Directive, ///< a whole preprocessor line without its #
    };
    Kind kind = Kind::Mark;
    QString text;
    int line = 0; ///< 1-based

    bool isWord(QStringView word) const { return kind == Kind::Word && text == word; }
    bool isMark(QChar mark) const { return kind == Kind::Mark && text == mark; }
};

/// Splits source text, which need not compile. Never fails: an unclosed literal ends with the text.
QList<Token> tokensOf(const QByteArray& source);

/// What stands behind #include, #include_next or #import, or behind the keyword import of a header unit.
struct Include {
    QString path; ///< without its quotes or angle brackets; empty where a macro stands
    int line = 0;
};

QList<Include> includesOf(const QList<Token>& tokens);

} // namespace qm::architecture
