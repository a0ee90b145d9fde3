#pragma once

#include "textsource.h"

#include <optional>
#include <string_view>
#include <vector>

namespace qm {

/// One record of a CSV file. The views live until the next call of CsvReader::next.
struct CsvRecord {
    std::int64_t row = 0; ///< line of the file where the record starts, the first line is 1
    std::vector<std::string_view> fields;
    std::vector<char> quoted;          ///< for each field: it stood in quotes
    std::optional<Error> error;        ///< why the record is not to be used; its fields are then only for showing
    std::optional<std::size_t> column; ///< the field that error is about
};

/// Reads RFC 4180 records from a stream: quotes, line breaks within quotes, lines that end in LF, CR or CRLF. Empty
/// lines and records of empty fields alone are passed over. The sign that guards a cell against being taken for a
/// formula is removed (formulaguard.h). Memory does not grow with the file. Source: RFC 4180.
class CsvReader {
public:
    static constexpr std::int64_t kMaxRows = 20'000'000;
    static constexpr std::size_t kMaxColumns = 256;
    static constexpr std::size_t kMaxFieldBytes = std::size_t(64) * 1024;

    /// separator: an ASCII character other than a quote or a line end.
    CsvReader(TextSource source, char separator);

    /// Fills record; false at the end. A record with an encoding that cannot be read (InvalidEncoding), a NUL or a
    /// character that turns the writing direction (ForbiddenCharacter), or wrong quotes (MalformedQuotes) is given out
    /// with record.error, and reading goes on. An error as the result ends the file: it cannot be read, or passes one
    /// of the limits above (TooManyRows, TooManyColumns, FieldTooLong).
    Result<bool> next(CsvRecord& record);

    const TextSource& source() const { return m_source; }

private:
    struct FieldSpan {
        std::size_t begin;
        std::size_t end;
        bool quoted;
        bool doubled; ///< holds doubled quotes
    };
    enum class Scan { Record, NeedsMore, End };

    Result<Scan> scanRecord();
    Result<Scan> scanQuoted(std::size_t& at);
    Scan scanPlain(std::size_t& at);
    Status takeMore();
    void fill(CsvRecord& record);
    Error tooLong() const;

    TextSource m_source;
    char m_separator;
    std::string m_buffer;
    std::size_t m_at = 0; ///< start of the next record in m_buffer
    std::size_t m_recordEnd = 0;
    std::int64_t m_line = 1;   ///< line of m_at
    std::int64_t m_breaks = 0; ///< line ends within the record and after it
    std::int64_t m_rows = 0;
    bool m_sourceEnded = false;
    bool m_wrongQuotes = false;
    std::vector<FieldSpan> m_spans;
};

} // namespace qm
