#include "sqlrules.h"

#include "roomtable.h"
#include "sourcetext.h"

#include <QRegularExpression>

namespace qm::architecture {

using namespace Qt::StringLiterals;

namespace {

using Tokens = QList<Token>;

bool isStatement(const Token& token) {
    static const QRegularExpression statement(
        u"^\\s*(SELECT\\s.+\\sFROM\\s|INSERT\\s+(OR\\s+\\w+\\s+)?INTO\\s|REPLACE\\s+INTO\\s|UPDATE\\s+\\w+\\s+SET\\s"
        u"|DELETE\\s+FROM\\s|PRAGMA\\s|BEGIN(\\s|;|$)|COMMIT(\\s|;|$)|SAVEPOINT\\s|VACUUM(\\s|;|$)|ATTACH\\s"
        u"|WITH\\s.+\\sAS\\s*\\(|(CREATE|ALTER|DROP)\\s+(TABLE|INDEX|TRIGGER|VIEW|TEMP)\\s)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return token.kind == Token::Kind::Text && statement.match(token.text).hasMatch();
}

bool isClause(const Token& token) {
    static const QRegularExpression clause(
        u"(^|\\s)(SELECT|FROM|WHERE|ORDER BY|GROUP BY|HAVING|VALUES|LIMIT|SET)\\s"_s);
    return token.kind == Token::Kind::Text && (isStatement(token) || clause.match(token.text).hasMatch());
}

/// A literal's neighbours: user-defined suffixes, wrappers and adjacent literals are stepped over.
bool isWrapping(const Token& token) {
    static const QStringList words = {u"u"_s,
                                      u"u8"_s,
                                      u"L"_s,
                                      u"_s"_s,
                                      u"_L1"_s,
                                      u"_ba"_s,
                                      u"sv"_s,
                                      u"_qs"_s,
                                      u"QStringLiteral"_s,
                                      u"QLatin1String"_s,
                                      u"QStringView"_s,
                                      u"QString"_s};
    return token.kind == Token::Kind::Text || token.isMark(u'(') || token.isMark(u')') ||
           (token.kind == Token::Kind::Word && words.contains(token.text));
}

bool isJoiningWord(const Token& token) {
    static const QStringList words = {u"arg"_s,    u"append"_s,  u"prepend"_s,  u"insert"_s,   u"replace"_s,
                                      u"format"_s, u"sprintf"_s, u"snprintf"_s, u"asprintf"_s, u"strcat"_s};
    return token.kind == Token::Kind::Word && words.contains(token.text);
}

bool isJoinedAfter(const Tokens& tokens, qsizetype at) {
    while (at < tokens.size() && isWrapping(tokens[at]))
        ++at;
    if (at >= tokens.size())
        return false;
    if (tokens[at].isMark(u'+') || tokens[at].isMark(u'%'))
        return true;
    return tokens[at].isMark(u'.') && at + 1 < tokens.size() && isJoiningWord(tokens[at + 1]);
}

bool isJoinedBefore(const Tokens& tokens, qsizetype at) {
    while (at >= 0 && isWrapping(tokens[at]))
        --at;
    if (at < 0)
        return false;
    if (tokens[at].isMark(u'+') || tokens[at].isMark(u'%') || isJoiningWord(tokens[at]))
        return true;
    const bool addsTo = tokens[at].isMark(u'=') && at > 0 && tokens[at - 1].isMark(u'+');
    const bool streams = tokens[at].isMark(u'<') && at > 0 && tokens[at - 1].isMark(u'<');
    return addsTo || streams;
}

/// True where the call's arguments, up to its closing bracket, join pieces of text.
bool joinsInArguments(const Tokens& tokens, qsizetype open) {
    int depth = 0;
    for (qsizetype at = open; at < tokens.size(); ++at) {
        if (tokens[at].isMark(u'(') || tokens[at].isMark(u'{'))
            ++depth;
        else if ((tokens[at].isMark(u')') || tokens[at].isMark(u'}')) && --depth == 0)
            return false;
        else if (tokens[at].isMark(u'+') || tokens[at].isMark(u'%') || isJoiningWord(tokens[at]))
            return true;
    }
    return false;
}

bool isSqlCall(const Tokens& tokens, qsizetype at) {
    static const QStringList calls = {
        u"Sql"_s,
        u"executeRaw"_s,
        u"sqlite3_exec"_s,
        u"sqlite3_prepare"_s,
        u"sqlite3_prepare_v2"_s,
        u"sqlite3_prepare_v3"_s,
        u"prepare"_s,
    };
    return tokens[at].kind == Token::Kind::Word && calls.contains(tokens[at].text) && at + 1 < tokens.size() &&
           (tokens[at + 1].isMark(u'(') || tokens[at + 1].isMark(u'{'));
}

} // namespace

QStringList sqlComplaints(const QString& path, const QByteArray& source) {
    const Room* room = roomOf(path);
    if (room == nullptr)
        return {};
    const bool mayHoldSql = room->folder == u"models/storage"_s;
    const Tokens tokens = tokensOf(source);
    QStringList found;
    const auto complain = [&](const Token& token, QStringView reason) {
        found.append(u"%1:%2: %3"_s.arg(path, QString::number(token.line), reason));
    };
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        const Token& token = tokens[at];
        if (token.kind == Token::Kind::Word && token.text.startsWith(u"QSql"_s))
            complain(token, u"uses Qt Sql; storage has its own Database and Statement");
        const bool isMember = at > 0 && (tokens[at - 1].isMark(u'.') || tokens[at - 1].isMark(u'>'));
        if (isMember && token.isWord(u"transaction") && at + 2 < tokens.size() && tokens[at + 1].isMark(u'(') &&
            tokens[at + 2].isMark(u')'))
            complain(token, u"begins a deferred transaction; use the class Transaction");
        if (!mayHoldSql && isStatement(token))
            complain(token, u"holds SQL outside models/storage");
        if (isClause(token) && (isJoinedAfter(tokens, at + 1) || isJoinedBefore(tokens, at - 1)))
            complain(token, u"puts SQL together from pieces; bind values instead");
        if (mayHoldSql && isSqlCall(tokens, at) && joinsInArguments(tokens, at + 1))
            complain(token, u"hands SQLite a text put together from pieces; bind values instead");
    }
    return found;
}

} // namespace qm::architecture
