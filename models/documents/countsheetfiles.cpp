#include "countsheetfiles.h"

#include "countlistservice.h"
#include "countsheetcsv.h"
#include "daydate.h"
#include "tablepdf.h"
#include "warehouse.h"

#include <QCoreApplication>
#include <QDir>

namespace qm {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("CountSheet", text);
}

SheetCell textCell(const QString& text) {
    return {text, {}, {}};
}

SheetCell numberCell(int value, const QLocale& locale) {
    return {locale.toString(value), SheetCell::Number{value, 0}, {}};
}

QString lotText(const LotName& lot, const QLocale& locale) {
    if (!lot.expiry) {
        return lot.code;
    }
    const QString day = locale.toString(toDate(*lot.expiry), QLocale::ShortFormat);
    return lot.code.isEmpty() ? day : lot.code + QStringLiteral(" · ") + day;
}

} // namespace

Status saveCountSheetPdf(const CountList& list, const QLocale& locale, const QString& path) {
    TablePdf table;
    table.locale = locale;
    table.sheet.title =
        say(QT_TRANSLATE_NOOP("CountSheet", "Count list %1 · %2")).arg(list.head.number, list.head.locationName);
    table.footer = list.head.number + QStringLiteral(" · ") +
                   locale.toString(toDate(list.head.made), QLocale::LongFormat) + QStringLiteral(" · ") +
                   say(QT_TRANSLATE_NOOP("CountSheet", "counted by: ____________________"));
    table.sheet.headings = {
        say(QT_TRANSLATE_NOOP("CountSheet", "Sheet")), say(QT_TRANSLATE_NOOP("CountSheet", "Line")),
        say(QT_TRANSLATE_NOOP("CountSheet", "Place")), say(QT_TRANSLATE_NOOP("CountSheet", "SKU")),
        say(QT_TRANSLATE_NOOP("CountSheet", "Item")),  say(QT_TRANSLATE_NOOP("CountSheet", "Lot")),
        say(QT_TRANSLATE_NOOP("CountSheet", "Unit")),  say(QT_TRANSLATE_NOOP("CountSheet", "Counted"))};
    int sheet = list.lines.empty() ? 0 : list.lines.front().sheet;
    for (const CountLine& line : list.lines) {
        if (line.sheet != sheet) {
            sheet = line.sheet;
            table.newPages.push_back(table.sheet.rows.size());
        }
        table.sheet.rows.push_back({numberCell(line.sheet, locale), numberCell(line.line, locale), textCell(line.place),
                                    textCell(line.sku), textCell(line.name), textCell(lotText(line.lot, locale)),
                                    textCell(line.unit), textCell(QStringLiteral("______________"))});
    }
    return saveTablePdf(table, path);
}

Result<CountSheetFiles> writeCountSheets(Warehouse& warehouse, CountListId list, const QString& folder,
                                         const QLocale& locale) {
    if (!QDir().mkpath(folder)) {
        return Error{ErrorCode::FileUnwritable, {folder.toStdString()}, {}};
    }
    const auto found = CountListService(warehouse).list(list);
    if (!found.ok()) {
        return found.error();
    }
    const QString base = QDir(folder).filePath(found->head.number);
    CountSheetFiles files{base + QStringLiteral(".pdf"), base + QStringLiteral(".csv")};
    Status done = saveCountSheetCsv(*found, files.csv);
    if (done.ok()) {
        done = saveCountSheetPdf(*found, locale, files.pdf);
    }
    return done.ok() ? Result<CountSheetFiles>(files) : Result<CountSheetFiles>(done.error());
}

} // namespace qm
