#pragma once

#include "calendarday.h"
#include "csvreader.h"
#include "result.h"

#include <string>
#include <string_view>
#include <vector>

namespace qm {

/// A comma separated UTF-8 file with a heading, read row by row; numbers have a point, dates are ISO.
class PlainTable {
public:
    /// FileMissing, FileUnreadable, FileEmpty (args: file).
    static Result<PlainTable> open(const std::string& folder, const std::string& name);

    /// Column of a heading, −1 = not there.
    int column(std::string_view heading) const;
    /// The same; MissingColumn (args: column, file) where it is not there.
    Result<int> required(std::string_view heading) const;

    /// Goes to the next row; false at the end. Refuses what CsvReader refuses.
    Result<bool> next();
    /// Field of the present row; empty where the row is short or column < 0. Lives until next().
    std::string_view field(int column) const;
    /// A finite number as written, exponents too. InvalidNumber (args: value, file, line).
    Result<double> number(int column) const;
    /// The same with a default where the column or the value is missing.
    Result<double> numberOr(int column, double missing) const;
    /// The first ten characters as YYYY-MM-DD. InvalidDate (args: value, file, line).
    Result<CalendarDay> day(int column) const;
    /// With value, file and line as args.
    Error error(ErrorCode code, std::string_view value) const;

private:
    PlainTable(std::string name, CsvReader reader) : m_name(std::move(name)), m_reader(std::move(reader)) {}

    std::string m_name;
    CsvReader m_reader;
    CsvRecord m_record;
    std::vector<std::string> m_headings;
};

} // namespace qm
