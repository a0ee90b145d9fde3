#include "pickingdocument.h"

#include "daydate.h"
#include "tablepdf.h"

#include <cmath>
#include <QCoreApplication>

namespace qm {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("PickingDocument", text);
}

SheetCell textCell(const QString& text) {
    return {text, {}, {}};
}

SheetCell numberCell(std::int64_t value, int scale, const QLocale& locale) {
    const double number = static_cast<double>(value) / std::pow(10.0, scale);
    return {locale.toString(number, 'f', QLocale::FloatingPointShortest), SheetCell::Number{value, scale}, {}};
}

QString lotText(const LotName& lot, const QLocale& locale) {
    if (!lot.expiry) {
        return lot.code;
    }
    const QString day = locale.toString(toDate(*lot.expiry), QLocale::ShortFormat);
    return lot.code.isEmpty() ? day : lot.code + QStringLiteral(" · ") + day;
}

} // namespace

QString walkText(const PickingList& list, const QLocale& locale) {
    if (!list.metres || !list.metresByName) {
        return {};
    }
    return say(QT_TRANSLATE_NOOP("PickingDocument", "Walk %1 m; in the order of the bins’ names %2 m."))
        .arg(locale.toString(*list.metres, 'f', 0), locale.toString(*list.metresByName, 'f', 0));
}

Status savePickingPdf(const PickingList& list, const QLocale& locale, CalendarDay day, const QString& path) {
    TablePdf table;
    table.locale = locale;
    table.sheet.title = say(QT_TRANSLATE_NOOP("PickingDocument", "Picking list"));
    const QString walk = walkText(list, locale);
    const QString date = locale.toString(toDate(day), QLocale::LongFormat);
    table.footer = walk.isEmpty() ? date : date + QStringLiteral(" · ") + walk;
    table.sheet.headings = {
        say(QT_TRANSLATE_NOOP("PickingDocument", "Stop")),  say(QT_TRANSLATE_NOOP("PickingDocument", "Place")),
        say(QT_TRANSLATE_NOOP("PickingDocument", "SKU")),   say(QT_TRANSLATE_NOOP("PickingDocument", "Item")),
        say(QT_TRANSLATE_NOOP("PickingDocument", "Lot")),   say(QT_TRANSLATE_NOOP("PickingDocument", "Quantity")),
        say(QT_TRANSLATE_NOOP("PickingDocument", "Order")), say(QT_TRANSLATE_NOOP("PickingDocument", "Customer")),
        say(QT_TRANSLATE_NOOP("PickingDocument", "Picked"))};
    for (const PickLine& line : list.lines) {
        table.sheet.rows.push_back({numberCell(line.stop, 0, locale), textCell(line.place), textCell(line.sku),
                                    textCell(line.name), textCell(lotText(line.lot, locale)),
                                    numberCell(line.quantity.value, line.decimals, locale), textCell(line.order),
                                    textCell(line.customer), textCell(QStringLiteral("□"))});
    }
    return saveTablePdf(table, path);
}

} // namespace qm
