#include "workbookwriter.h"

#include "posix/plainnumbers.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <xlsxwriter.h>

namespace qm {
namespace {

constexpr std::size_t kMostRows = 1'048'575; // and the headings
constexpr qsizetype kMostColumns = 16'384;
constexpr qsizetype kLongestText = 32'767; ///< Excel's limit for a cell
constexpr int kWidestColumn = 60;          ///< in digits

/// A sheet's name: 31 characters, none of []:*?/\ and no apostrophe at its ends.
QByteArray sheetName(const QString& title) {
    QString name;
    for (const QChar c : title) {
        name += QStringLiteral("[]:*?/\\'").contains(c) ? QChar(u' ') : c;
    }
    name = name.simplified().left(31);
    return name.isEmpty() ? QByteArray("Table") : name.toUtf8();
}

/// The workbook while it is written.
class Workbook {
public:
    explicit Workbook(const QByteArray& path) {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(path.constData(), &options);
    }
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;
    ~Workbook() {
        if (m_book) {
            workbook_close(m_book);
        }
    }

    bool write(const TableSheet& sheet) {
        if (!m_book) {
            return false;
        }
        m_sheet = workbook_add_worksheet(m_book, sheetName(sheet.title).constData());
        if (!m_sheet) {
            return false;
        }
        setWidths(sheet);
        lxw_format* bold = workbook_add_format(m_book);
        format_set_bold(bold);
        lxw_row_t row = 0;
        for (lxw_col_t column = 0; column < sheet.headings.size(); ++column) {
            writeText(row, column, sheet.headings.at(column).simplified(), bold);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        for (const std::vector<SheetCell>& cells : sheet.rows) {
            ++row;
            for (lxw_col_t column = 0; column < cells.size(); ++column) {
                writeCell(row, column, cells[column]);
            }
        }
        lxw_workbook* book = std::exchange(m_book, nullptr);
        return workbook_close(book) == LXW_NO_ERROR && m_whole;
    }

private:
    void setWidths(const TableSheet& sheet) {
        constexpr std::size_t kSample = 200;
        for (qsizetype column = 0; column < sheet.headings.size(); ++column) {
            qsizetype widest = sheet.headings.at(column).size();
            for (std::size_t row = 0; row < std::min(sheet.rows.size(), kSample); ++row) {
                widest = std::max(widest, sheet.rows[row][static_cast<std::size_t>(column)].text.size());
            }
            const auto at = static_cast<lxw_col_t>(column);
            worksheet_set_column(m_sheet, at, at, std::min<double>(double(widest) + 2, kWidestColumn), nullptr);
        }
    }

    void writeCell(lxw_row_t row, lxw_col_t column, const SheetCell& cell) {
        if (cell.number) {
            const double value = static_cast<double>(cell.number->value) / std::pow(10, cell.number->scale);
            note(worksheet_write_number(m_sheet, row, column, value, numberFormat(cell.number->scale)));
        } else if (cell.day) {
            lxw_datetime day{cell.day->year(), cell.day->month(), cell.day->dayOfMonth(), 0, 0, 0};
            note(worksheet_write_datetime(m_sheet, row, column, &day, dayFormat()));
        } else if (!cell.text.isEmpty()) {
            writeText(row, column, cell.text, nullptr);
        }
    }

    void writeText(lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* format) {
        note(worksheet_write_string(m_sheet, row, column, text.left(kLongestText).toUtf8().constData(), format));
    }

    void note(lxw_error error) { m_whole = m_whole && error == LXW_NO_ERROR; }

    lxw_format* numberFormat(int scale) {
        lxw_format*& format = m_numbers[scale];
        if (!format) {
            format = workbook_add_format(m_book);
            QByteArray pattern("#,##0");
            if (scale > 0) {
                pattern += '.' + QByteArray(scale, '0');
            }
            format_set_num_format(format, pattern.constData());
        }
        return format;
    }

    lxw_format* dayFormat() {
        if (!m_days) {
            m_days = workbook_add_format(m_book);
            format_set_num_format(m_days, "yyyy-mm-dd");
        }
        return m_days;
    }

    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    std::map<int, lxw_format*> m_numbers;
    lxw_format* m_days = nullptr;
    bool m_whole = true;
};

} // namespace

Status writeXlsx(const TableSheet& sheet, const QString& path) {
    if (sheet.rows.size() > kMostRows || sheet.headings.size() > kMostColumns) {
        return Error{ErrorCode::Invalid, {"rows", std::to_string(sheet.rows.size())}, {}};
    }
    const Error refused{ErrorCode::FileUnwritable, {path.toStdString()}, {}};
    const PlainNumbers point; // the library prints numbers as the C library's locale says
    // The library writes to a path of its own: what it made is copied once it is complete.
    const QTemporaryDir folder;
    const QString made = folder.filePath(QStringLiteral("sheet.xlsx"));
    if (!folder.isValid() || !Workbook(QFile::encodeName(made)).write(sheet)) {
        return refused;
    }
    QFile source(made);
    QSaveFile target(path);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly)) {
        return refused;
    }
    const QByteArray content = source.readAll();
    if (target.write(content) != content.size() || !target.commit()) {
        return refused;
    }
    return {};
}

} // namespace qm
