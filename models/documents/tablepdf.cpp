#include "tablepdf.h"

#include "pdfsheet.h"

#include <algorithm>
#include <numeric>
#include <QBuffer>
#include <QSaveFile>

namespace qm {
namespace {

constexpr double kMargin = 14;
constexpr double kGap = 3; ///< between columns
constexpr double kRowGap = 1.2;
constexpr double kFooter = 10;
const PdfSheet::Style kTitle{14, true, QColor(0x1d, 0x25, 0x30)};
const PdfSheet::Style kHeading{8, true, QColor(0x1d, 0x25, 0x30)};
const PdfSheet::Style kBody{8.5, false, QColor(0x1d, 0x25, 0x30)};
const PdfSheet::Style kSmall{7.5, false, QColor(0x59, 0x63, 0x6f)};
const QColor kLine(0xb9, 0xbf, 0xc7);

bool isNumber(const TableSheet& sheet, std::size_t column) {
    return std::ranges::any_of(sheet.rows,
                               [column](const std::vector<SheetCell>& row) { return row[column].number.has_value(); });
}

class TablePrinter {
public:
    TablePrinter(const TablePdf& table, PdfSheet& sheet, std::vector<double> widths)
        : m_table(table), m_sheet(sheet), m_widths(std::move(widths)) {
        for (std::size_t column = 0; column < m_widths.size(); ++column) {
            m_numbers.push_back(isNumber(table.sheet, column));
        }
        // Narrowed columns: what was given first is taken back from the widest ones.
        const double room =
            m_sheet.width() - 2 * kMargin - kGap * double(std::max<std::size_t>(1, m_widths.size()) - 1);
        while (std::accumulate(m_widths.begin(), m_widths.end(), 0.0) > room) {
            const auto widest = std::ranges::max_element(m_widths);
            const double over = std::accumulate(m_widths.begin(), m_widths.end(), 0.0) - room;
            *widest -= std::min(over, *widest / 10);
        }
    }

    Status print(const JobProgress& progress) {
        double y = head();
        const auto rows = static_cast<std::int64_t>(m_table.sheet.rows.size());
        for (std::int64_t i = 0; i < rows; ++i) {
            constexpr std::int64_t kAskEvery = 64;
            if (i % kAskEvery == 0) {
                if (progress.isCancelled()) {
                    return Error{ErrorCode::Cancelled, {}, {}};
                }
                progress.tell(i, rows);
            }
            const std::vector<SheetCell>& row = m_table.sheet.rows[static_cast<std::size_t>(i)];
            QStringList texts;
            for (const SheetCell& cell : row) {
                texts += cell.text;
            }
            const double height = heightOf(texts, kBody);
            const bool begins =
                i > 0 && std::ranges::find(m_table.newPages, static_cast<std::size_t>(i)) != m_table.newPages.end();
            if (begins || y + height > m_sheet.height() - kMargin - kFooter) {
                foot();
                m_sheet.newPage();
                ++m_page;
                y = head();
            }
            line(texts, kBody, y);
            y += height;
            m_sheet.rule(kMargin, y - kRowGap / 2, m_sheet.width() - 2 * kMargin, 0.1, kLine);
        }
        foot();
        return {};
    }

private:
    double heightOf(const QStringList& texts, const PdfSheet::Style& style) const {
        double height = m_sheet.heightOf(QStringLiteral("X"), style, m_sheet.width());
        for (std::size_t column = 0; column < m_widths.size(); ++column) {
            const QString& text = texts.at(static_cast<qsizetype>(column));
            if (text.contains(QLatin1Char('\n')) || m_sheet.widthOf(text, style) > m_widths[column]) {
                height = std::max(height, m_sheet.heightOf(text, style, m_widths[column]));
            }
        }
        return height + 2 * kRowGap;
    }

    void line(const QStringList& texts, const PdfSheet::Style& style, double y) {
        const bool mirrored = m_table.locale.textDirection() == Qt::RightToLeft;
        double x = kMargin;
        for (std::size_t column = 0; column < m_widths.size(); ++column) {
            const double left = mirrored ? m_sheet.width() - x - m_widths[column] : x;
            const bool right = m_numbers[column] != mirrored;
            m_sheet.text(left, y + kRowGap / 2, m_widths[column], texts.at(static_cast<qsizetype>(column)), style,
                         right ? Qt::AlignRight : Qt::AlignLeft);
            x += m_widths[column] + kGap;
        }
    }

    double head() {
        double y = kMargin;
        if (m_page == 1) {
            y = m_sheet.text(kMargin, y, m_sheet.width() - 2 * kMargin, m_table.sheet.title, kTitle) + 3;
        }
        const double height = heightOf(m_table.sheet.headings, kHeading);
        line(m_table.sheet.headings, kHeading, y);
        m_sheet.rule(kMargin, y + height - kRowGap / 2, m_sheet.width() - 2 * kMargin, 0.25, kHeading.color);
        return y + height;
    }

    void foot() {
        const double y = m_sheet.height() - kMargin - kFooter / 2;
        const double width = m_sheet.width() - 2 * kMargin;
        m_sheet.text(kMargin, y, width, m_table.footer, kSmall);
        m_sheet.text(kMargin, y, width, m_table.locale.toString(m_page), kSmall, Qt::AlignRight);
    }

    const TablePdf& m_table;
    PdfSheet& m_sheet;
    std::vector<double> m_widths;
    std::vector<bool> m_numbers;
    int m_page = 1;
};

/// As wide as the widest cell.
std::vector<double> naturalWidths(const TableSheet& sheet, const PdfSheet& paper) {
    std::vector<double> widths;
    for (qsizetype column = 0; column < sheet.headings.size(); ++column) {
        double width = 0;
        for (const QString& part : sheet.headings.at(column).split(QLatin1Char('\n'))) {
            width = std::max(width, paper.widthOf(part, kHeading));
        }
        for (const std::vector<SheetCell>& row : sheet.rows) {
            width = std::max(width, paper.widthOf(row[static_cast<std::size_t>(column)].text, kBody));
        }
        widths.push_back(width + 0.5);
    }
    return widths;
}

} // namespace

Status drawTable(const TablePdf& table, QIODevice* device, const JobProgress& progress) {
    QBuffer nowhere;
    nowhere.open(QIODevice::WriteOnly);
    std::vector<double> widths = naturalWidths(table.sheet, PdfSheet(&nowhere, {}));
    const double all = std::accumulate(widths.begin(), widths.end(), kGap * double(widths.size()));
    PdfSheet sheet(device, table.sheet.title,
                   all > PdfSheet::kWidth - 2 * kMargin ? PdfSheet::Page::Across : PdfSheet::Page::Upright);
    if (!sheet.isActive()) {
        return Error{ErrorCode::FileUnwritable, {}, {}};
    }
    const Status printed = TablePrinter(table, sheet, std::move(widths)).print(progress);
    const bool finished = sheet.finish();
    return printed && !finished ? Status(Error{ErrorCode::FileUnwritable, {}, {}}) : printed;
}

Status saveTablePdf(const TablePdf& table, const QString& path, const JobProgress& progress) {
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly)) {
        return Error{ErrorCode::FileUnwritable, {path.toStdString()}, {}};
    }
    if (const Status drawn = drawTable(table, &out, progress); !drawn) {
        return drawn.error().code == ErrorCode::Cancelled
                   ? drawn
                   : Status(Error{ErrorCode::FileUnwritable, {path.toStdString()}, {}});
    }
    return out.commit() ? Status() : Status(Error{ErrorCode::FileUnwritable, {path.toStdString()}, {}});
}

} // namespace qm
