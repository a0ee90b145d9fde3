#include "maildraft.h"

#include <algorithm>

namespace qm {

namespace {

constexpr qsizetype kBodyLine = 76; // characters of base64, RFC 2045 section 6.8
// Of UTF-8 in one encoded word: with its frame, and the heading's name before the first, a line has 76 characters at
// most (RFC 2047 section 2).
constexpr qsizetype kWordBytes = 45;
constexpr qsizetype kFirstWordBytes = 36;

/// A heading of any script as encoded words, each of whole characters.
QByteArray encodedWords(const QString& text) {
    QByteArrayList words;
    QByteArray word;
    for (const uint character : text.toUcs4()) {
        const char32_t code = character;
        const QByteArray bytes = QString::fromUcs4(&code, 1).toUtf8();
        if (word.size() + bytes.size() > (words.isEmpty() ? kFirstWordBytes : kWordBytes)) {
            words += word;
            word.clear();
        }
        word += bytes;
    }
    words += word;
    QByteArray line;
    for (const QByteArray& each : words) {
        line += (line.isEmpty() ? "" : "\r\n ") + QByteArray("=?UTF-8?B?") + each.toBase64() + "?=";
    }
    return line;
}

QByteArray encodedBody(const QString& text) {
    const QByteArray all = text.toUtf8().replace("\n", "\r\n").toBase64();
    QByteArray body;
    for (qsizetype from = 0; from < all.size(); from += kBodyLine) {
        body += all.mid(from, kBodyLine) + "\r\n";
    }
    return body;
}

/// Nothing that could end the heading and begin another.
bool isPlain(const QString& address) {
    return std::ranges::all_of(address, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

} // namespace

QByteArray mailDraft(const MailDraft& draft) {
    const QByteArray to =
        draft.to.isEmpty() || !isPlain(draft.to) ? QByteArray() : "To: " + draft.to.toLatin1() + "\r\n";
    return "X-Unsent: 1\r\n" + to + "Subject: " + encodedWords(draft.subject) +
           "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n"
           "Content-Transfer-Encoding: base64\r\n\r\n" +
           encodedBody(draft.body);
}

} // namespace qm
