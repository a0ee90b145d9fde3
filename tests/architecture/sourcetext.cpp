#include "sourcetext.h"

#include <QRegularExpression>

namespace qm::architecture {

namespace {

/// Reads characters with their line numbers, lines that end in a backslash joined.
class Reader {
public:
    explicit Reader(const QByteArray& source) {
        const QString text = QString::fromUtf8(source);
        int line = 1;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] == u'\\' && i + 1 < text.size() && text[i + 1] == u'\n') {
                ++line;
                ++i;
                continue;
            }
            m_text.append(text[i]);
            m_lines.append(line);
            if (text[i] == u'\n')
                ++line;
        }
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    int line() const { return atEnd() ? 0 : m_lines[m_at]; }
    bool sees(QStringView what) const { return QStringView(m_text).mid(m_at).startsWith(what); }
    QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    QChar next() { return atEnd() ? QChar() : m_text[m_at++]; }
    void skip(qsizetype count) { m_at += count; }
    /// Everything up to the given end, which is skipped.
    QString until(QStringView end) {
        qsizetype stop = m_text.indexOf(end, m_at);
        if (stop < 0)
            stop = m_text.size();
        const QString found = m_text.mid(m_at, stop - m_at);
        m_at = stop + end.size();
        return found;
    }
    /// True where a comment began; it is skipped.
    bool skipComment() {
        if (sees(u"//")) {
            until(u"\n");
            --m_at;
            return true;
        }
        if (sees(u"/*")) {
            skip(2);
            until(u"*/");
            return true;
        }
        return false;
    }

private:
    QString m_text;
    QList<int> m_lines;
    qsizetype m_at = 0;
};

QString quoted(Reader& reader, QChar quote) {
    QString text;
    reader.next();
    while (!reader.atEnd() && reader.peek() != quote && reader.peek() != u'\n') {
        const QChar ch = reader.next();
        text.append(ch);
        if (ch == u'\\')
            text.append(reader.next());
    }
    reader.next();
    return text;
}

QString rawString(Reader& reader) {
    reader.skip(1);
    const QString fence = reader.until(u"(");
    return reader.until(QString(u')' + fence + u'"'));
}

QString directive(Reader& reader) {
    QString text;
    while (!reader.atEnd() && reader.peek() != u'\n') {
        if (reader.skipComment())
            text.append(u' ');
        else
            text.append(reader.next());
    }
    return text.trimmed();
}

bool isWordPart(QChar ch) {
    return ch.isLetterOrNumber() || ch == u'_';
}

} // namespace

QList<Token> tokensOf(const QByteArray& source) {
    static const QRegularExpression rawPrefix(QStringLiteral("^(u8|u|U|L)?R$"));
    Reader reader(source);
    QList<Token> tokens;
    bool lineBegins = true;
    while (!reader.atEnd()) {
        const int line = reader.line();
        const QChar ch = reader.peek();
        if (ch == u'\n') {
            lineBegins = true;
            reader.next();
        } else if (ch.isSpace()) {
            reader.next();
        } else if (reader.skipComment()) {
            continue;
        } else if (lineBegins && (ch == u'#' || reader.sees(u"%:"))) {
            reader.skip(ch == u'#' ? 1 : 2);
            tokens.append({Token::Kind::Directive, directive(reader), line});
        } else {
            lineBegins = false;
            if (ch == u'"') {
                tokens.append({Token::Kind::Text, quoted(reader, ch), line});
            } else if (ch == u'\'') {
                quoted(reader, ch);
            } else if (isWordPart(ch)) {
                QString word;
                while (isWordPart(reader.peek()) || (reader.peek() == u'\'' && word[0].isDigit()))
                    word.append(reader.next());
                if (reader.peek() == u'"' && rawPrefix.match(word).hasMatch())
                    tokens.append({Token::Kind::Text, rawString(reader), line});
                else
                    tokens.append({Token::Kind::Word, word, line});
            } else {
                tokens.append({Token::Kind::Mark, QString(reader.next()), line});
            }
        }
    }
    return tokens;
}

QList<Include> includesOf(const QList<Token>& tokens) {
    static const QRegularExpression directive(QStringLiteral("^(?:include|include_next|import)\\b\\s*(.*)$"));
    static const QRegularExpression path(QStringLiteral("^(?:<\\s*([^>]*?)\\s*>|\"\\s*([^\"]*?)\\s*\")"));
    QList<Include> includes;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (token.kind == Token::Kind::Directive) {
            const auto match = directive.match(token.text);
            if (!match.hasMatch())
                continue;
            const auto spelled = path.match(match.captured(1));
            includes.append({spelled.hasMatch() ? spelled.captured(1) + spelled.captured(2) : QString(), token.line});
        } else if (token.isWord(u"import") && i + 1 < tokens.size() && tokens[i + 1].kind == Token::Kind::Text) {
            includes.append({tokens[i + 1].text, token.line});
        } else if (token.isWord(u"import") && i + 1 < tokens.size() && tokens[i + 1].isMark(u'<')) {
            QString name;
            for (i += 2; i < tokens.size() && !tokens[i].isMark(u'>'); ++i)
                name.append(tokens[i].text);
            includes.append({name, token.line});
        }
    }
    return includes;
}

} // namespace qm::architecture
