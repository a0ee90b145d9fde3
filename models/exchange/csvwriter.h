#pragma once

#include "calendarday.h"
#include "result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace qm {

/// Builds a CSV text: UTF-8 without a mark, comma, LF, numbers with a point. Fields are quoted where they need it.
/// What text() writes is guarded against being taken for a formula; numbers and days are written as they are.
class CsvWriter {
public:
    explicit CsvWriter(const std::vector<std::string>& headings);

    CsvWriter& text(std::string_view value);
    CsvWriter& integer(std::int64_t value);
    /// value / 10^scale, zeros at the end left out beyond keepDecimals places.
    CsvWriter& decimal(std::int64_t value, int scale, int keepDecimals = 0);
    CsvWriter& day(CalendarDay value);
    /// A field without a value.
    CsvWriter& empty();
    /// Every row ends with it. A row whose fields are all empty is passed over by CsvReader.
    void endRow();

    const std::string& content() const { return m_content; }
    /// What was written so far; then it is empty, and further rows follow without headings. Between rows.
    std::string takeContent() { return std::exchange(m_content, {}); }
    /// Writes the file whole or not at all: a file that was there stays until the new one is complete. Refuses a
    /// folder that is missing or not writable (FileUnwritable; args: path) and a full disk (DiskFull; args: path).
    Status save(const std::string& path) const;

private:
    void field(std::string_view value);

    std::string m_content;
    bool m_rowStarted = false;
};

} // namespace qm
