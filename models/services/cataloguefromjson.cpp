#include "cataloguejson.h"

#include <QtCore/QJsonArray>

namespace qm {

namespace {

std::optional<UnitPrice> priceOf(const QJsonValue& value) {
    return value.isNull() || value.isUndefined() ? std::nullopt : std::optional(UnitPrice{value.toInteger()});
}

std::optional<int> wholeOf(const QJsonValue& value) {
    return value.isNull() || value.isUndefined() ? std::nullopt : std::optional(value.toInt());
}

CalendarDay dayOf(const QJsonValue& value, CalendarDay otherwise) {
    const auto day = CalendarDay::fromIso(value.toString().toStdString());
    return day.ok() ? *day : otherwise;
}

} // namespace

void applyJson(const QJsonObject& json, Item& item) {
    item.sku = json.value(QLatin1String("sku")).toString();
    item.name = json.value(QLatin1String("name")).toString();
    item.category = json.value(QLatin1String("category")).toString();
    item.unit = json.value(QLatin1String("unit")).toString();
    item.decimals = json.value(QLatin1String("decimals")).toInt();
    item.price = priceOf(json.value(QLatin1String("price")));
    item.priceIncludesTax = json.value(QLatin1String("price_includes_tax")).toBool();
    item.taxRate = json.value(QLatin1String("tax_rate")).toInt();
    item.cost = priceOf(json.value(QLatin1String("cost")));
    item.shelfLifeDays = wholeOf(json.value(QLatin1String("shelf_life_days")));
    item.status = static_cast<ItemStatus>(json.value(QLatin1String("status")).toInt());
    item.barcodes.clear();
    for (const QJsonValue& barcode : json.value(QLatin1String("barcodes")).toArray()) {
        item.barcodes.push_back(barcode.toString());
    }
}

void applyJson(const QJsonObject& json, Supplier& supplier) {
    supplier.code = json.value(QLatin1String("code")).toString();
    supplier.name = json.value(QLatin1String("name")).toString();
    supplier.email = json.value(QLatin1String("email")).toString();
    supplier.phone = json.value(QLatin1String("phone")).toString();
    supplier.address = json.value(QLatin1String("address")).toString();
    supplier.customerNumber = json.value(QLatin1String("customer_number")).toString();
    supplier.paymentTerms = json.value(QLatin1String("payment_terms")).toString();
    supplier.language = json.value(QLatin1String("language")).toString();
    supplier.currency = json.value(QLatin1String("currency")).toString();
    supplier.leadTimeDays = wholeOf(json.value(QLatin1String("lead_time_days")));
    const QJsonValue spread = json.value(QLatin1String("lead_time_sd_days"));
    supplier.leadTimeSdDays = spread.isDouble() ? std::optional(spread.toDouble()) : std::nullopt;
    supplier.orderDays = static_cast<unsigned>(json.value(QLatin1String("order_days")).toInt());
    supplier.orderUntil = json.value(QLatin1String("order_until")).toString();
    supplier.minimumOrder = Money{json.value(QLatin1String("minimum_order")).toInteger()};
}

void applyJson(const QJsonObject& json, SupplierTerm& term) {
    term.supplier = SupplierId{json.value(QLatin1String("supplier")).toInteger()};
    term.item = ItemId{json.value(QLatin1String("item")).toInteger()};
    term.supplierSku = json.value(QLatin1String("supplier_sku")).toString();
    term.supplierItemName = json.value(QLatin1String("supplier_name")).toString();
    term.currency = json.value(QLatin1String("currency")).toString();
    term.price = UnitPrice{json.value(QLatin1String("price")).toInteger()};
    term.moq = Quantity{json.value(QLatin1String("moq")).toInteger()};
    term.pack = Quantity{json.value(QLatin1String("pack")).toInteger()};
    term.leadTimeDays = wholeOf(json.value(QLatin1String("lead_time_days")));
    term.validFrom = dayOf(json.value(QLatin1String("valid_from")), term.validFrom);
    term.validTo = dayOf(json.value(QLatin1String("valid_to")), term.validTo);
    term.breaks.clear();
    for (const QJsonValue& step : json.value(QLatin1String("breaks")).toArray()) {
        const QJsonArray pair = step.toArray();
        term.breaks.push_back({Quantity{pair.at(0).toInteger()}, UnitPrice{pair.at(1).toInteger()}});
    }
}

void applyJson(const QJsonObject& json, Location& place) {
    place.name = json.value(QLatin1String("name")).toString();
    const QJsonValue x = json.value(QLatin1String("x"));
    place.point =
        x.isDouble() ? std::optional(FloorPoint{x.toInt(), json.value(QLatin1String("y")).toInt()}) : std::nullopt;
}

} // namespace qm
