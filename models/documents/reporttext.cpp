#include "reporttext.h"

#include "daydate.h"
#include "localtext.h"

#include <algorithm>
#include <QCoreApplication>

namespace qm {

namespace {

QString say(const char* source) {
    return QCoreApplication::translate("Report", source);
}

// By kind.
constexpr std::array<const char*, kReportNames.size()> kTitles{
    QT_TRANSLATE_NOOP("Report", "Stock list"),       QT_TRANSLATE_NOOP("Report", "Stock by category"),
    QT_TRANSLATE_NOOP("Report", "Stock by place"),   QT_TRANSLATE_NOOP("Report", "Stock by age"),
    QT_TRANSLATE_NOOP("Report", "Stock valuation"),  QT_TRANSLATE_NOOP("Report", "Movements"),
    QT_TRANSLATE_NOOP("Report", "ABC-XYZ analysis"), QT_TRANSLATE_NOOP("Report", "Expiry"),
    QT_TRANSLATE_NOOP("Report", "Slow movers"),      QT_TRANSLATE_NOOP("Report", "Supplier scorecard"),
    QT_TRANSLATE_NOOP("Report", "Service level")};

struct Heading {
    std::string_view name;
    const char* text;
};

constexpr Heading kHeadings[] = {
    {"sku", QT_TRANSLATE_NOOP("Report", "SKU")},
    {"name", QT_TRANSLATE_NOOP("Report", "Name")},
    {"code", QT_TRANSLATE_NOOP("Report", "Code")},
    {"category", QT_TRANSLATE_NOOP("Report", "Category")},
    {"unit", QT_TRANSLATE_NOOP("Report", "Unit")},
    {"location", QT_TRANSLATE_NOOP("Report", "Place")},
    {"place", QT_TRANSLATE_NOOP("Report", "Name of the place")},
    {"lot", QT_TRANSLATE_NOOP("Report", "Lot")},
    {"expiry", QT_TRANSLATE_NOOP("Report", "Sell by")},
    {"on_hand", QT_TRANSLATE_NOOP("Report", "On hand")},
    {"reserved", QT_TRANSLATE_NOOP("Report", "Reserved")},
    {"available", QT_TRANSLATE_NOOP("Report", "Available")},
    {"on_order", QT_TRANSLATE_NOOP("Report", "On order")},
    {"value", QT_TRANSLATE_NOOP("Report", "Value")},
    {"items", QT_TRANSLATE_NOOP("Report", "Items")},
    {"items_without_cost", QT_TRANSLATE_NOOP("Report", "Items without a cost")},
    {"without_cost", QT_TRANSLATE_NOOP("Report", "Without a cost")},
    {"average_value", QT_TRANSLATE_NOOP("Report", "Value by moving average")},
    {"fifo_value", QT_TRANSLATE_NOOP("Report", "Value by FIFO")},
    {"oldest", QT_TRANSLATE_NOOP("Report", "Oldest from")},
    {"days_0_30", QT_TRANSLATE_NOOP("Report", "Up to 30 days")},
    {"days_31_90", QT_TRANSLATE_NOOP("Report", "31–90 days")},
    {"days_91_180", QT_TRANSLATE_NOOP("Report", "91–180 days")},
    {"days_181_365", QT_TRANSLATE_NOOP("Report", "181–365 days")},
    {"days_over_365", QT_TRANSLATE_NOOP("Report", "Over 365 days")},
    {"days_left", QT_TRANSLATE_NOOP("Report", "Days left")},
    {"last_sold", QT_TRANSLATE_NOOP("Report", "Last sold")},
    {"days_without_sale", QT_TRANSLATE_NOOP("Report", "Days since")},
    {"date", QT_TRANSLATE_NOOP("Report", "Day")},
    {"kind", QT_TRANSLATE_NOOP("Report", "Kind")},
    {"document", QT_TRANSLATE_NOOP("Report", "Document")},
    {"line", QT_TRANSLATE_NOOP("Report", "Line")},
    {"quantity", QT_TRANSLATE_NOOP("Report", "Quantity")},
    {"user", QT_TRANSLATE_NOOP("Report", "User")},
    {"sold", QT_TRANSLATE_NOOP("Report", "Sold")},
    {"sales_value", QT_TRANSLATE_NOOP("Report", "At today's price")},
    {"abc", QT_TRANSLATE_NOOP("Report", "ABC")},
    {"variation", QT_TRANSLATE_NOOP("Report", "Variation by week")},
    {"xyz", QT_TRANSLATE_NOOP("Report", "XYZ")},
    {"deliveries", QT_TRANSLATE_NOOP("Report", "Deliveries")},
    {"lead_time_days", QT_TRANSLATE_NOOP("Report", "Lead time, days")},
    {"on_time", QT_TRANSLATE_NOOP("Report", "On time, %")},
    {"fill_share", QT_TRANSLATE_NOOP("Report", "Complete, %")},
    {"open_orders", QT_TRANSLATE_NOOP("Report", "Open orders")},
    {"late_orders", QT_TRANSLATE_NOOP("Report", "Late orders")},
    {"asked_for", QT_TRANSLATE_NOOP("Report", "Asked for")},
    {"empty_days", QT_TRANSLATE_NOOP("Report", "Days without stock")},
    {"served", QT_TRANSLATE_NOOP("Report", "Served, %")},
    {"goal", QT_TRANSLATE_NOOP("Report", "Goal, %")},
};

// What column "kind" holds, as in the schema.
constexpr const char* kDocumentKinds[] = {
    QT_TRANSLATE_NOOP("Report", "sale"),      QT_TRANSLATE_NOOP("Report", "count"),
    QT_TRANSLATE_NOOP("Report", "receipt"),   QT_TRANSLATE_NOOP("Report", "transfer"),
    QT_TRANSLATE_NOOP("Report", "write-off"), QT_TRANSLATE_NOOP("Report", "adjustment"),
    QT_TRANSLATE_NOOP("Report", "opening")};

QString headingOf(const char* name) {
    const auto* found = std::ranges::find(kHeadings, std::string_view(name), &Heading::name);
    return found == std::end(kHeadings) ? QString::fromLatin1(name) : say(found->text);
}

SheetCell shown(SheetCell cell, const ReportColumn& column, const QLocale& locale) {
    if (cell.number) {
        cell.text = scaledText(locale, cell.number->value, cell.number->scale, column.keep);
    } else if (cell.day) {
        cell.text = locale.toString(toDate(*cell.day), QLocale::ShortFormat);
    } else if (std::string_view(column.name) == "kind") {
        const auto* kind = std::ranges::find(kDocumentKinds, cell.text.toStdString());
        cell.text = kind == std::end(kDocumentKinds) ? cell.text : say(*kind);
    }
    return cell;
}

} // namespace

QString reportTitle(ReportKind kind) {
    return say(kTitles[static_cast<std::size_t>(kind)]);
}

TableSheet reportSheet(const Report& report, const QLocale& locale) {
    TableSheet sheet;
    sheet.title = reportTitle(report.kind);
    for (const ReportColumn& column : report.columns) {
        sheet.headings += headingOf(column.name);
    }
    const auto add = [&](const std::vector<SheetCell>& row) {
        std::vector<SheetCell>& cells = sheet.rows.emplace_back();
        for (std::size_t i = 0; i < row.size(); ++i) {
            cells.push_back(shown(row[i], report.columns[i], locale));
        }
    };
    std::ranges::for_each(report.rows, add);
    if (!report.total.empty()) {
        add(report.total);
        sheet.rows.back().front().text = say(QT_TRANSLATE_NOOP("Report", "Total"));
    }
    return sheet;
}

} // namespace qm
