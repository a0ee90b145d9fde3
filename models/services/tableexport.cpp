#include "tableexport.h"

#include "csvwriter.h"
#include "decimaltext.h"
#include "formulaguard.h"
#include "workbookwriter.h"

#include <QLocale>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

/// Tabs and line ends part cells and rows: inside a cell they become spaces.
QString tabField(const SheetCell& cell) {
    if (cell.number) {
        QString text = QString::fromStdString(formatDecimal(cell.number->value, cell.number->scale));
        return text.replace(u'.', QLocale().decimalPoint());
    }
    if (cell.day) {
        return QString::fromStdString(cell.day->toIso());
    }
    QString text = cell.text;
    for (QChar& c : text) {
        c = c == u'\t' || c == u'\n' || c == u'\r' ? QChar(u' ') : c;
    }
    return QString::fromStdString(withFormulaGuard(text.toStdString()));
}

Status writeCsv(const TableSheet& sheet, const QString& path) {
    std::vector<std::string> headings;
    for (const QString& heading : sheet.headings) {
        headings.push_back(heading.simplified().toStdString());
    }
    CsvWriter csv(headings);
    for (const std::vector<SheetCell>& row : sheet.rows) {
        for (const SheetCell& cell : row) {
            if (cell.number) {
                csv.decimal(cell.number->value, cell.number->scale);
            } else if (cell.day) {
                csv.day(*cell.day);
            } else {
                csv.text(cell.text.toStdString());
            }
        }
        csv.endRow();
    }
    return csv.save(path.toStdString());
}

} // namespace

Status TableExport::write(const TableSheet& sheet, const QString& path) {
    return path.endsWith(u".xlsx"_s, Qt::CaseInsensitive) ? writeXlsx(sheet, path) : writeCsv(sheet, path);
}

QString TableExport::tabText(const TableSheet& sheet) {
    QString text;
    const auto line = [&text](const QStringList& fields) { text += fields.join(u'\t') + u'\n'; };
    QStringList headings;
    for (const QString& heading : sheet.headings) {
        headings += tabField({heading.simplified(), {}, {}});
    }
    line(headings);
    for (const std::vector<SheetCell>& row : sheet.rows) {
        QStringList fields;
        for (const SheetCell& cell : row) {
            fields += tabField(cell);
        }
        line(fields);
    }
    return text;
}

QString TableExport::unguarded(const QString& cell) {
    std::string text = cell.toStdString();
    return QString::fromStdString(std::string(withoutFormulaGuard(text.data(), text.size())));
}

} // namespace qm
