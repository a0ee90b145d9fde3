#include "customerjson.h"

namespace qm {

QJsonObject customerJson(const Customer& customer) {
    QJsonObject json{{QStringLiteral("code"), customer.code},
                     {QStringLiteral("name"), customer.name},
                     {QStringLiteral("email"), customer.email},
                     {QStringLiteral("phone"), customer.phone},
                     {QStringLiteral("address"), customer.address},
                     {QStringLiteral("language"), customer.language},
                     {QStringLiteral("payment_terms"), customer.paymentTerms},
                     {QStringLiteral("latitude"), QJsonValue()},
                     {QStringLiteral("longitude"), QJsonValue()}};
    if (customer.position) {
        json.insert(QStringLiteral("latitude"), customer.position->latitude);
        json.insert(QStringLiteral("longitude"), customer.position->longitude);
    }
    return json;
}

void applyJson(const QJsonObject& json, Customer& customer) {
    customer.code = json.value(QLatin1String("code")).toString();
    customer.name = json.value(QLatin1String("name")).toString();
    customer.email = json.value(QLatin1String("email")).toString();
    customer.phone = json.value(QLatin1String("phone")).toString();
    customer.address = json.value(QLatin1String("address")).toString();
    customer.language = json.value(QLatin1String("language")).toString();
    customer.paymentTerms = json.value(QLatin1String("payment_terms")).toString();
    const QJsonValue latitude = json.value(QLatin1String("latitude"));
    customer.position = latitude.isDouble()
                            ? std::optional(MapPoint{latitude.toInt(), json.value(QLatin1String("longitude")).toInt()})
                            : std::nullopt;
}

} // namespace qm
