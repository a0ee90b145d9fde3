#include "listing.h"

#include "csvfile.h"
#include "csvwriter.h"
#include "texttable.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace qm {

namespace {

constexpr std::size_t kPiece = std::size_t{1} << 20; ///< bytes written at once

CsvWriter writerUnder(const std::vector<QString>& headings) {
    std::vector<std::string> names;
    for (const QString& heading : headings) {
        names.push_back(heading.toStdString());
    }
    return CsvWriter(names);
}

void write(const std::vector<Cell>& row, CsvWriter& writer) {
    for (const Cell& cell : row) {
        if (cell.isEmpty()) {
            writer.empty();
        } else if (cell.isText()) {
            writer.text(cell.plain().toStdString());
        } else {
            writer.decimal(cell.value(), cell.scale(), cell.keepDecimals());
        }
    }
    writer.endRow();
}

CsvWriter writerOf(const std::vector<QString>& headings, const std::vector<std::vector<Cell>>& rows) {
    CsvWriter writer = writerUnder(headings);
    for (const auto& row : rows) {
        write(row, writer);
    }
    return writer;
}

QString jsonText(const QString& text) {
    // An array of one string, without its brackets: the library escapes.
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

} // namespace

Cell Cell::text(const QString& value) {
    Cell cell;
    cell.m_kind = value.isEmpty() ? Kind::Empty : Kind::Text;
    cell.m_text = value;
    return cell;
}

Cell Cell::decimal(std::int64_t value, int scale, int keepDecimals) {
    Cell cell;
    cell.m_kind = Kind::Number;
    cell.m_value = value;
    cell.m_scale = scale;
    cell.m_keepDecimals = keepDecimals;
    return cell;
}

Cell Cell::real(double value) {
    return std::isfinite(value) ? decimal(std::llround(value * 10'000), 4, 0) : empty();
}

Cell Cell::day(std::optional<CalendarDay> value) {
    return value ? text(QString::fromStdString(value->toIso())) : empty();
}

QString Cell::plain() const {
    if (m_kind == Kind::Text) {
        return m_text;
    }
    if (m_kind == Kind::Empty) {
        return {};
    }
    CsvWriter writer({"n"});
    writer.decimal(m_value, m_scale, m_keepDecimals);
    writer.endRow();
    return QString::fromStdString(writer.content()).section(QLatin1Char('\n'), 1, 1).trimmed();
}

void Listing::addRow(std::vector<Cell> cells) {
    assert(cells.size() == m_headings.size());
    m_rows.push_back(std::move(cells));
}

std::string Listing::csv() const {
    return writerOf(m_headings, m_rows).content();
}

Status Listing::saveCsv(const QString& file) const {
    return writerOf(m_headings, m_rows).save(file.toStdString());
}

ListingFile::ListingFile(const std::vector<QString>& headings, const QString& file)
    : m_file(std::make_unique<CsvFile>(file.toStdString()))
    , m_waiting(std::make_unique<CsvWriter>(writerUnder(headings))) {}

ListingFile::~ListingFile() = default;

void ListingFile::addRow(const std::vector<Cell>& cells) {
    write(cells, *m_waiting);
    if (m_waiting->content().size() >= kPiece) {
        m_file->write(m_waiting->takeContent());
    }
}

Status ListingFile::finish() {
    m_file->write(m_waiting->takeContent());
    return m_file->commit();
}

QString Listing::table() const {
    std::vector<TextTable::Column> columns;
    for (std::size_t column = 0; column < m_headings.size(); ++column) {
        const bool words = std::ranges::any_of(m_rows, [column](const auto& row) { return row[column].isText(); });
        columns.push_back({m_headings[column], words ? TextTable::Align::Left : TextTable::Align::Right});
    }
    TextTable table(std::move(columns));
    for (const std::vector<Cell>& row : m_rows) {
        QStringList cells;
        for (const Cell& cell : row) {
            cells << cell.plain();
        }
        table.addRow(cells);
    }
    return table.text();
}

std::string Listing::json() const {
    QString out = QStringLiteral("[");
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        out += row == 0 ? QStringLiteral("\n  {") : QStringLiteral(",\n  {");
        for (std::size_t column = 0; column < m_headings.size(); ++column) {
            const Cell& cell = m_rows[row][column];
            out +=
                (column == 0 ? QString() : QStringLiteral(", ")) + jsonText(m_headings[column]) + QStringLiteral(": ");
            out += cell.isEmpty() ? QStringLiteral("null") : cell.isText() ? jsonText(cell.plain()) : cell.plain();
        }
        out += QLatin1Char('}');
    }
    out += m_rows.empty() ? QStringLiteral("]\n") : QStringLiteral("\n]\n");
    return out.toStdString();
}

} // namespace qm
