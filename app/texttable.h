#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace qm {

/// An aligned table for a terminal: headings, a rule, rows, and titles between them. Widths are those of characters as
/// a terminal shows them: Chinese, Japanese and Korean ones take two columns.
class TextTable {
public:
    enum class Align { Left, Right };
    struct Column {
        QString heading;
        Align align = Align::Left;
        int most = 60; ///< longer text ends in "…"
    };

    explicit TextTable(std::vector<Column> columns) : m_columns(std::move(columns)) {}

    /// One text a column; missing ones are empty.
    void addRow(const QStringList& cells) { m_lines.push_back({false, cells}); }
    /// A line of its own over the rows that follow, an empty one before it.
    void addTitle(const QString& text) { m_lines.push_back({true, {text}}); }
    bool hasRows() const;
    /// Ends in a line break; without rows no more than headings.
    QString text() const;

    static int width(const QString& text);

private:
    struct Line {
        bool title = false;
        QStringList cells;
    };
    QString line(const QStringList& cells, const std::vector<int>& widths) const;

    std::vector<Column> m_columns;
    std::vector<Line> m_lines;
};

} // namespace qm
