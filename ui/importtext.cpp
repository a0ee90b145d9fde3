#include "importtext.h"

#include <map>
#include <QCoreApplication>

namespace qm {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Import", text);
}

} // namespace

QString importKindText(ImportKind kind) {
    switch (kind) {
    case ImportKind::Locations:
        return say(QT_TRANSLATE_NOOP("Import", "Locations"));
    case ImportKind::Items:
        return say(QT_TRANSLATE_NOOP("Import", "Items"));
    case ImportKind::Suppliers:
        return say(QT_TRANSLATE_NOOP("Import", "Suppliers"));
    case ImportKind::Terms:
        return say(QT_TRANSLATE_NOOP("Import", "Supplier terms"));
    case ImportKind::Stock:
        return say(QT_TRANSLATE_NOOP("Import", "Counted stock"));
    case ImportKind::Sales:
        return say(QT_TRANSLATE_NOOP("Import", "Sales"));
    case ImportKind::Orders:
        return say(QT_TRANSLATE_NOOP("Import", "Open purchase orders"));
    case ImportKind::Receipts:
        return say(QT_TRANSLATE_NOOP("Import", "Receipts"));
    case ImportKind::Thresholds:
        return say(QT_TRANSLATE_NOOP("Import", "Fixed thresholds"));
    case ImportKind::Calendar:
        return say(QT_TRANSLATE_NOOP("Import", "Calendar"));
    case ImportKind::Customers:
        return say(QT_TRANSLATE_NOOP("Import", "Customers"));
    case ImportKind::SalesOrders:
        return say(QT_TRANSLATE_NOOP("Import", "Sales orders"));
    }
    return {};
}

QString importKindHint(ImportKind kind) {
    switch (kind) {
    case ImportKind::Locations:
        return say(QT_TRANSLATE_NOOP("Import", "Sites, zones and bins: code, name and what they lie in."));
    case ImportKind::Items:
        return say(QT_TRANSLATE_NOOP("Import", "One row an item, known by its SKU. Empty fields change nothing."));
    case ImportKind::Suppliers:
        return say(QT_TRANSLATE_NOOP("Import", "One row a supplier, known by his code."));
    case ImportKind::Terms:
        return say(QT_TRANSLATE_NOOP("Import", "What a supplier asks for an item: price, minimum, pack, breaks."));
    case ImportKind::Stock:
        return say(QT_TRANSLATE_NOOP("Import", "A count: it sets the stock of the items named, it does not add."));
    case ImportKind::Sales:
        return say(QT_TRANSLATE_NOOP("Import", "Till or shop sales, by line. The same file twice changes nothing."));
    case ImportKind::Orders:
        return say(QT_TRANSLATE_NOOP("Import", "Orders that are under way already, taken over as sent."));
    case ImportKind::Receipts:
        return say(QT_TRANSLATE_NOOP("Import", "Goods that arrived, with or without an order."));
    case ImportKind::Thresholds:
        return say(QT_TRANSLATE_NOOP("Import", "Minimum and maximum by item and site; both empty: taken back."));
    case ImportKind::Calendar:
        return say(
            QT_TRANSLATE_NOOP("Import", "Closed days, holidays, promotions, supplier closures, planned prices."));
    case ImportKind::Customers:
        return say(QT_TRANSLATE_NOOP("Import", "One row a customer, known by his code. Empty fields change nothing."));
    case ImportKind::SalesOrders:
        return say(QT_TRANSLATE_NOOP("Import", "What customers ordered, by line. Orders are taken in as drafts."));
    }
    return {};
}

QString importColumnText(const ColumnSpec& column) {
    static const std::map<std::string_view, const char*> words{
        {"sku", QT_TRANSLATE_NOOP("Import", "SKU")},
        {"kind", QT_TRANSLATE_NOOP("Import", "Kind")},
        {"from", QT_TRANSLATE_NOOP("Import", "From")},
        {"to", QT_TRANSLATE_NOOP("Import", "To")},
        {"item", QT_TRANSLATE_NOOP("Import", "Item")},
        {"repeats", QT_TRANSLATE_NOOP("Import", "Repeats")},
        {"until", QT_TRANSLATE_NOOP("Import", "Repeats until")},
        {"name", QT_TRANSLATE_NOOP("Import", "Name")},
        {"code", QT_TRANSLATE_NOOP("Import", "Code")},
        {"parent", QT_TRANSLATE_NOOP("Import", "Lies in")},
        {"x", QT_TRANSLATE_NOOP("Import", "Metres to the right")},
        {"y", QT_TRANSLATE_NOOP("Import", "Metres up the aisle")},
        {"customer", QT_TRANSLATE_NOOP("Import", "Customer")},
        {"wanted", QT_TRANSLATE_NOOP("Import", "Wanted on")},
        {"reserve_until", QT_TRANSLATE_NOOP("Import", "Reserved until")},
        {"reference", QT_TRANSLATE_NOOP("Import", "Their reference")},
        {"note", QT_TRANSLATE_NOOP("Import", "Note")},
        {"phone", QT_TRANSLATE_NOOP("Import", "Phone")},
        {"address", QT_TRANSLATE_NOOP("Import", "Address")},
        {"terms", QT_TRANSLATE_NOOP("Import", "Payment terms")},
        {"latitude", QT_TRANSLATE_NOOP("Import", "Latitude")},
        {"longitude", QT_TRANSLATE_NOOP("Import", "Longitude")},
        {"category", QT_TRANSLATE_NOOP("Import", "Category")},
        {"unit", QT_TRANSLATE_NOOP("Import", "Unit")},
        {"decimals", QT_TRANSLATE_NOOP("Import", "Decimals")},
        {"barcode", QT_TRANSLATE_NOOP("Import", "Barcode")},
        {"price", QT_TRANSLATE_NOOP("Import", "Price")},
        {"cost", QT_TRANSLATE_NOOP("Import", "Cost")},
        {"tax_rate", QT_TRANSLATE_NOOP("Import", "Tax rate")},
        {"price_includes_tax", QT_TRANSLATE_NOOP("Import", "Price includes tax")},
        {"shelf_life_days", QT_TRANSLATE_NOOP("Import", "Shelf life in days")},
        {"status", QT_TRANSLATE_NOOP("Import", "Status")},
        {"email", QT_TRANSLATE_NOOP("Import", "E-mail")},
        {"language", QT_TRANSLATE_NOOP("Import", "Language")},
        {"currency", QT_TRANSLATE_NOOP("Import", "Currency")},
        {"lead_time_days", QT_TRANSLATE_NOOP("Import", "Lead time in days")},
        {"lead_time_sd_days", QT_TRANSLATE_NOOP("Import", "Lead time varies by days")},
        {"order_days", QT_TRANSLATE_NOOP("Import", "Order days")},
        {"minimum_order", QT_TRANSLATE_NOOP("Import", "Minimum order")},
        {"supplier", QT_TRANSLATE_NOOP("Import", "Supplier")},
        {"supplier_sku", QT_TRANSLATE_NOOP("Import", "Their number")},
        {"supplier_name", QT_TRANSLATE_NOOP("Import", "Their name")},
        {"moq", QT_TRANSLATE_NOOP("Import", "Minimum quantity")},
        {"pack", QT_TRANSLATE_NOOP("Import", "Pack")},
        {"valid_from", QT_TRANSLATE_NOOP("Import", "Valid from")},
        {"valid_to", QT_TRANSLATE_NOOP("Import", "Valid to")},
        {"breaks", QT_TRANSLATE_NOOP("Import", "Price breaks")},
        {"quantity", QT_TRANSLATE_NOOP("Import", "Quantity")},
        {"location", QT_TRANSLATE_NOOP("Import", "Place")},
        {"lot", QT_TRANSLATE_NOOP("Import", "Lot")},
        {"expiry", QT_TRANSLATE_NOOP("Import", "Expiry")},
        {"date", QT_TRANSLATE_NOOP("Import", "Date")},
        {"time", QT_TRANSLATE_NOOP("Import", "Time")},
        {"unit_cost", QT_TRANSLATE_NOOP("Import", "Unit cost")},
        {"last_receipt", QT_TRANSLATE_NOOP("Import", "Last till receipt")},
        {"list", QT_TRANSLATE_NOOP("Import", "Count list")},
        {"document", QT_TRANSLATE_NOOP("Import", "Document")},
        {"line", QT_TRANSLATE_NOOP("Import", "Line")},
        {"channel", QT_TRANSLATE_NOOP("Import", "Channel")},
        {"till", QT_TRANSLATE_NOOP("Import", "Till")},
        {"number", QT_TRANSLATE_NOOP("Import", "Number")},
        {"ordered", QT_TRANSLATE_NOOP("Import", "Ordered on")},
        {"expected", QT_TRANSLATE_NOOP("Import", "Expected on")},
        {"order", QT_TRANSLATE_NOOP("Import", "Order")},
        {"delivery_note", QT_TRANSLATE_NOOP("Import", "Delivery note")},
        {"damaged", QT_TRANSLATE_NOOP("Import", "Damaged")},
        {"minimum", QT_TRANSLATE_NOOP("Import", "Minimum")},
        {"maximum", QT_TRANSLATE_NOOP("Import", "Maximum")},
    };
    const auto word = words.find(column.name);
    return word != words.end() ? say(word->second)
                               : QString::fromLatin1(column.name.data(), static_cast<qsizetype>(column.name.size()));
}

QString dateOrderText(DateOrder order) {
    switch (order) {
    case DateOrder::YearMonthDay:
        return say(QT_TRANSLATE_NOOP("Import", "year month day"));
    case DateOrder::DayMonthYear:
        return say(QT_TRANSLATE_NOOP("Import", "day month year"));
    case DateOrder::MonthDayYear:
        return say(QT_TRANSLATE_NOOP("Import", "month day year"));
    }
    return {};
}

QString separatorText(char separator) {
    switch (separator) {
    case ',':
        return say(QT_TRANSLATE_NOOP("Import", "comma"));
    case ';':
        return say(QT_TRANSLATE_NOOP("Import", "semicolon"));
    case '\t':
        return say(QT_TRANSLATE_NOOP("Import", "tab"));
    case '|':
        return say(QT_TRANSLATE_NOOP("Import", "bar"));
    default:
        return QString(QLatin1Char(separator));
    }
}

} // namespace qm
