#pragma once

#include "calendarday.h"
#include "result.h"

#include <string>
#include <string_view>
#include <vector>

namespace qm {

/// A comma separated UTF-8 file, read row by row without copies: sales files have a million rows. Fields may be quoted;
/// a quoted field must not hold a line end.
class PlainTable {
public:
    /// FileMissing, FileUnreadable, FileEmpty (args: file).
    static Result<PlainTable> open(const std::string& folder, const std::string& name);

    /// Column of a heading, −1 = not there.
    int column(std::string_view heading) const;
    /// The same; MissingColumn (args: column, file) where it is not there.
    Result<int> required(std::string_view heading) const;

    /// Goes to the next row that is not blank; false at the end.
    bool next();
    int line() const { return m_line; } ///< of the present row, heading = 1
    /// Field of the present row without quotes; empty where the row is short or column < 0.
    std::string_view field(int column) const;
    /// A finite number as written, exponents too. InvalidNumber (args: file, line, value).
    Result<double> number(int column) const;
    /// The same with a default where the column or the value is missing.
    Result<double> numberOr(int column, double missing) const;
    /// The first ten characters as YYYY-MM-DD. InvalidDate (args: file, line, value).
    Result<CalendarDay> day(int column) const;
    Error error(ErrorCode code, std::string_view value) const;

private:
    PlainTable() = default;
    void split();

    std::string m_name;
    std::string m_text;
    std::size_t m_at = 0;
    int m_line = 0;
    std::vector<std::string_view> m_fields;
    std::vector<std::string> m_headings;
};

} // namespace qm
