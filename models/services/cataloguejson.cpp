#include "cataloguejson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace qm {

namespace {

QJsonValue priceValue(const std::optional<UnitPrice>& price) {
    return price ? QJsonValue(static_cast<qint64>(price->tenThousandths)) : QJsonValue();
}

template <typename T>
QJsonValue optionalValue(const std::optional<T>& value) {
    return value ? QJsonValue(*value) : QJsonValue();
}

QString textOf(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
    case QJsonValue::Object: {
        const QByteArray json = QJsonDocument::fromVariant(value.toVariant()).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(json);
    }
    default:
        return value.toVariant().toString();
    }
}

} // namespace

QJsonObject itemJson(const Item& item) {
    QJsonArray barcodes;
    for (const QString& barcode : item.barcodes) {
        barcodes.append(barcode);
    }
    return {{QStringLiteral("sku"), item.sku},
            {QStringLiteral("name"), item.name},
            {QStringLiteral("category"), item.category},
            {QStringLiteral("unit"), item.unit},
            {QStringLiteral("decimals"), item.decimals},
            {QStringLiteral("price"), priceValue(item.price)},
            {QStringLiteral("price_includes_tax"), item.priceIncludesTax},
            {QStringLiteral("tax_rate"), item.taxRate},
            {QStringLiteral("cost"), priceValue(item.cost)},
            {QStringLiteral("shelf_life_days"), optionalValue(item.shelfLifeDays)},
            {QStringLiteral("status"), static_cast<int>(item.status)},
            {QStringLiteral("barcodes"), barcodes}};
}

QJsonObject supplierJson(const Supplier& supplier) {
    return {{QStringLiteral("code"), supplier.code},
            {QStringLiteral("name"), supplier.name},
            {QStringLiteral("email"), supplier.email},
            {QStringLiteral("phone"), supplier.phone},
            {QStringLiteral("address"), supplier.address},
            {QStringLiteral("customer_number"), supplier.customerNumber},
            {QStringLiteral("payment_terms"), supplier.paymentTerms},
            {QStringLiteral("language"), supplier.language},
            {QStringLiteral("currency"), supplier.currency},
            {QStringLiteral("lead_time_days"), optionalValue(supplier.leadTimeDays)},
            {QStringLiteral("lead_time_sd_days"), optionalValue(supplier.leadTimeSdDays)},
            {QStringLiteral("order_days"), static_cast<int>(supplier.orderDays)},
            {QStringLiteral("order_until"), supplier.orderUntil},
            {QStringLiteral("minimum_order"), static_cast<qint64>(supplier.minimumOrder.minor)}};
}

QJsonObject termJson(const SupplierTerm& term) {
    QJsonArray breaks;
    for (const PriceBreak& step : term.breaks) {
        breaks.append(QJsonArray{static_cast<qint64>(step.from.value), static_cast<qint64>(step.price.tenThousandths)});
    }
    return {{QStringLiteral("supplier"), static_cast<qint64>(term.supplier.value)},
            {QStringLiteral("item"), static_cast<qint64>(term.item.value)},
            {QStringLiteral("supplier_sku"), term.supplierSku},
            {QStringLiteral("supplier_name"), term.supplierItemName},
            {QStringLiteral("currency"), term.currency},
            {QStringLiteral("price"), static_cast<qint64>(term.price.tenThousandths)},
            {QStringLiteral("moq"), static_cast<qint64>(term.moq.value)},
            {QStringLiteral("pack"), static_cast<qint64>(term.pack.value)},
            {QStringLiteral("lead_time_days"), optionalValue(term.leadTimeDays)},
            {QStringLiteral("valid_from"), QString::fromStdString(term.validFrom.toIso())},
            {QStringLiteral("valid_to"), QString::fromStdString(term.validTo.toIso())},
            {QStringLiteral("breaks"), breaks}};
}

QJsonObject placeJson(const Location& place) {
    return {{QStringLiteral("code"), place.code},
            {QStringLiteral("name"), place.name},
            {QStringLiteral("parent_id"), static_cast<qint64>(place.parent.value)},
            {QStringLiteral("x"), place.point ? QJsonValue(place.point->x) : QJsonValue()},
            {QStringLiteral("y"), place.point ? QJsonValue(place.point->y) : QJsonValue()}};
}

std::vector<ChangeRow> changeRows(const QString& before, const QString& after) {
    const QJsonObject old = QJsonDocument::fromJson(before.toUtf8()).object();
    const QJsonObject now = QJsonDocument::fromJson(after.toUtf8()).object();
    QStringList fields = old.keys() + now.keys();
    fields.sort();
    fields.removeDuplicates();
    std::vector<ChangeRow> rows;
    for (const QString& field : fields) {
        const QString was = textOf(old.value(field));
        const QString is = textOf(now.value(field));
        if (was != is) {
            rows.push_back({0, {}, field, was, is});
        }
    }
    return rows;
}

} // namespace qm
