#pragma once

#include "calendarday.h"
#include "result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <QString>
#include <variant>
#include <vector>

namespace qm {

class CsvFile;
class CsvWriter;

/// A value of a listing, typed until it is written.
class Cell {
public:
    static Cell empty() { return {}; }
    static Cell text(const QString& value);
    static Cell integer(std::int64_t value) { return decimal(value, 0, 0); }
    /// value / 10^scale with at least keepDecimals decimals.
    static Cell decimal(std::int64_t value, int scale, int keepDecimals);
    /// Up to four decimals.
    static Cell real(double value);
    static Cell day(std::optional<CalendarDay> value);

    QString plain() const; ///< as JSON and CSV write it, without quotes
    bool isText() const { return m_kind == Kind::Text; }
    bool isEmpty() const { return m_kind == Kind::Empty; }
    std::int64_t value() const { return m_value; }
    int scale() const { return m_scale; }
    int keepDecimals() const { return m_keepDecimals; }

private:
    enum class Kind { Empty, Text, Number };
    Kind m_kind = Kind::Empty;
    QString m_text;
    std::int64_t m_value = 0;
    int m_scale = 0;
    int m_keepDecimals = 0;
};

/// Rows under English headings: CSV, with --json an array of objects with the same
/// names, with --table aligned columns.
class Listing {
public:
    explicit Listing(std::vector<QString> headings) : m_headings(std::move(headings)) {}

    void addRow(std::vector<Cell> cells);
    std::size_t rows() const { return m_rows.size(); }
    /// UTF-8, text guarded against being taken for a formula.
    std::string csv() const;
    std::string json() const;
    /// Aligned for a terminal, under the same headings.
    QString table() const;
    /// Whole or not at all: FileUnwritable, DiskFull.
    Status saveCsv(const QString& file) const;

private:
    std::vector<QString> m_headings;
    std::vector<std::vector<Cell>> m_rows;
};

/// The CSV file of a listing, written as its rows come, so that memory never holds them all.
class ListingFile {
public:
    ListingFile(const std::vector<QString>& headings, const QString& file);
    ~ListingFile();

    void addRow(const std::vector<Cell>& cells);
    /// Whole or not at all: FileUnwritable, DiskFull. Called once.
    Status finish();

private:
    std::unique_ptr<CsvFile> m_file;
    std::unique_ptr<CsvWriter> m_waiting; ///< what is not written yet
};

} // namespace qm
