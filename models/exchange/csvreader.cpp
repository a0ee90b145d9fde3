#include "csvreader.h"

#include "formulaguard.h"
#include "textchecks.h"

#include <algorithm>
#include <cstring>

namespace qm {

CsvReader::CsvReader(TextSource source, char separator) : m_source(std::move(source)), m_separator(separator) {}

Result<bool> CsvReader::next(CsvRecord& record) {
    for (;;) {
        const Result<Scan> scan = scanRecord();
        if (!scan) {
            return scan.error();
        }
        if (*scan == Scan::End) {
            return false;
        }
        if (*scan == Scan::NeedsMore) {
            if (const Status more = takeMore(); !more) {
                return more.error();
            }
            continue;
        }
        const bool blank = !m_wrongQuotes && std::all_of(m_spans.begin(), m_spans.end(), [](const FieldSpan& span) {
            return span.begin == span.end && !span.quoted;
        });
        record.row = m_line;
        if (!blank) {
            if (++m_rows > kMaxRows) {
                return Error{ErrorCode::TooManyRows, {std::to_string(kMaxRows)}, {}};
            }
            fill(record);
        }
        m_line += m_breaks;
        m_at = m_recordEnd;
        if (!blank) {
            return true;
        }
    }
}

Status CsvReader::takeMore() {
    // What is left of an unfinished record moves to the front and is scanned again with more behind it.
    m_buffer.erase(0, m_at);
    m_at = 0;
    const std::size_t wanted = std::max<std::size_t>(m_buffer.size(), 1);
    const std::size_t before = m_buffer.size();
    while (m_buffer.size() - before < wanted) {
        const Result<bool> more = m_source.appendNext(m_buffer);
        if (!more) {
            return more.error();
        }
        if (!*more) {
            m_sourceEnded = true;
            break;
        }
    }
    return {};
}

Error CsvReader::tooLong() const {
    return {ErrorCode::FieldTooLong, {std::to_string(m_line), std::to_string(kMaxFieldBytes)}, {}};
}

Result<CsvReader::Scan> CsvReader::scanRecord() {
    m_spans.clear();
    m_breaks = 0;
    m_wrongQuotes = false;
    std::size_t at = m_at;
    if (at >= m_buffer.size()) {
        return m_sourceEnded ? Scan::End : Scan::NeedsMore;
    }
    for (;;) {
        if (at < m_buffer.size() && m_buffer[at] == '"') {
            const Result<Scan> scan = scanQuoted(at);
            if (!scan || *scan == Scan::NeedsMore) {
                return scan;
            }
        } else if (scanPlain(at) == Scan::NeedsMore) {
            // A field that never ends must not be collected without limit.
            if (m_buffer.size() - (m_spans.empty() ? m_at : m_spans.back().end) > kMaxFieldBytes + 2) {
                return tooLong();
            }
            return Scan::NeedsMore;
        }
        const FieldSpan& span = m_spans.back();
        if (span.end - span.begin > kMaxFieldBytes) {
            return tooLong();
        }
        if (m_spans.size() > kMaxColumns) {
            return Error{ErrorCode::TooManyColumns, {std::to_string(m_line), std::to_string(kMaxColumns)}, {}};
        }
        if (at >= m_buffer.size()) {
            m_recordEnd = at;
            return Scan::Record;
        }
        const char c = m_buffer[at++];
        if (c == m_separator) {
            continue;
        }
        if (c == '\r') {
            if (at >= m_buffer.size() && !m_sourceEnded) {
                return Scan::NeedsMore; // an LF may follow
            }
            if (at < m_buffer.size() && m_buffer[at] == '\n') {
                ++at;
            }
        }
        ++m_breaks;
        m_recordEnd = at;
        return Scan::Record;
    }
}

/// Leaves at on the separator or line end behind the field, or at the end of the text.
CsvReader::Scan CsvReader::scanPlain(std::size_t& at) {
    const std::size_t begin = at;
    const char* text = m_buffer.data();
    const std::size_t size = m_buffer.size();
    while (at < size && text[at] != m_separator && text[at] != '\n' && text[at] != '\r') {
        ++at;
    }
    if (at == size && !m_sourceEnded) {
        return Scan::NeedsMore;
    }
    m_spans.push_back({begin, at, false, false});
    return Scan::Record;
}

Result<CsvReader::Scan> CsvReader::scanQuoted(std::size_t& at) {
    FieldSpan span{at + 1, at + 1, true, false};
    std::int64_t breaks = 0;
    ++at;
    for (;; ++at) {
        if (at >= m_buffer.size()) {
            if (at - span.begin > 2 * kMaxFieldBytes) {
                return tooLong();
            }
            if (!m_sourceEnded) {
                return Scan::NeedsMore;
            }
            m_wrongQuotes = true; // never closed
            span.end = at;
            break;
        }
        const char c = m_buffer[at];
        if (c == '\n' || (c == '\r' && (at + 1 >= m_buffer.size() || m_buffer[at + 1] != '\n'))) {
            ++breaks;
        } else if (c == '"') {
            if (at + 1 >= m_buffer.size() && !m_sourceEnded) {
                return Scan::NeedsMore; // a second quote may follow
            }
            if (at + 1 < m_buffer.size() && m_buffer[at + 1] == '"') {
                span.doubled = true;
                ++at;
                continue;
            }
            span.end = at;
            ++at;
            break;
        }
    }
    m_breaks += breaks;
    while (at < m_buffer.size() && m_buffer[at] != m_separator && m_buffer[at] != '\n' && m_buffer[at] != '\r') {
        m_wrongQuotes = true; // text behind the closing quote
        ++at;
    }
    if (at >= m_buffer.size() && !m_sourceEnded) {
        return Scan::NeedsMore;
    }
    m_spans.push_back(span);
    return Scan::Record;
}

void CsvReader::fill(CsvRecord& record) {
    record.error.reset();
    record.column.reset();
    record.fields.clear();
    record.quoted.clear();
    const std::string_view whole(m_buffer.data() + m_at, m_recordEnd - m_at);
    const bool sound = isPlainAscii(whole) || !forbiddenText(whole);
    for (const FieldSpan& span : m_spans) {
        char* begin = m_buffer.data() + span.begin;
        char* end = m_buffer.data() + span.end;
        if (!sound && !record.error) {
            record.error = forbiddenText({begin, static_cast<std::size_t>(end - begin)});
            record.column = record.fields.size();
        }
        if (span.doubled) {
            char* to = begin;
            for (const char* from = begin; from < end; ++from) {
                *to++ = *from;
                if (*from == '"') {
                    ++from;
                }
            }
            end = to;
        }
        std::string_view text(begin, static_cast<std::size_t>(end - begin));
        if (!text.empty() && (text.front() == '\'' || span.quoted)) {
            text = withoutFormulaGuard(begin, text.size());
        }
        record.fields.push_back(text);
        record.quoted.push_back(span.quoted ? 1 : 0);
    }
    if (m_wrongQuotes && !record.error) {
        record.error = Error{ErrorCode::MalformedQuotes, {}, {}};
        record.column.reset();
    }
}

} // namespace qm
