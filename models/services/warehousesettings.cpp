#include "warehousesettings.h"

namespace qm {

namespace {

using Values = QHash<QString, QString>;

const QStringList& shippedNotGoods() {
    static const QStringList codes = {
        QStringLiteral("POST"), QStringLiteral("DOT"),       QStringLiteral("M"),    QStringLiteral("D"),
        QStringLiteral("S"),    QStringLiteral("C2"),        QStringLiteral("B"),    QStringLiteral("BANK CHARGES"),
        QStringLiteral("PADS"), QStringLiteral("AMAZONFEE"), QStringLiteral("CRUK"), QStringLiteral("gift_*")};
    return codes;
}

double number(const Values& values, const QString& key, double otherwise) {
    bool valid = false;
    const double value = values.value(key).toDouble(&valid);
    return valid ? value : otherwise;
}

} // namespace

WarehouseSettings warehouseSettings(const QHash<QString, QString>& values) {
    WarehouseSettings settings;
    settings.companyName = values.value(QStringLiteral("company_name"));
    settings.companyAddress = values.value(QStringLiteral("company_address"));
    settings.companyContact = values.value(QStringLiteral("company_contact"));
    settings.invoiceAddress = values.value(QStringLiteral("invoice_address"));
    settings.buyer = values.value(QStringLiteral("buyer"));
    settings.currency = values.value(QStringLiteral("currency"));
    settings.holdingRatePercent = number(values, QStringLiteral("holding_rate_percent"), settings.holdingRatePercent);
    settings.orderLineCost = number(values, QStringLiteral("order_line_cost"), settings.orderLineCost);
    settings.orderCost = number(values, QStringLiteral("order_cost"), settings.orderCost);
    settings.reviewDays = static_cast<int>(number(values, QStringLiteral("review_days"), settings.reviewDays));
    settings.defaultLeadTimeDays =
        static_cast<int>(number(values, QStringLiteral("default_lead_time_days"), settings.defaultLeadTimeDays));
    if (const QString limit = values.value(QStringLiteral("approval_limit")); !limit.isEmpty()) {
        settings.approvalLimit = limit.toDouble();
    }
    const auto codes = values.constFind(QStringLiteral("not_goods"));
    settings.notGoods =
        codes == values.constEnd() ? shippedNotGoods() : codes->split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    settings.orderNumberPrefix = values.value(QStringLiteral("order_prefix"), settings.orderNumberPrefix);
    settings.sample = values.value(QStringLiteral("sample")) == QLatin1String("1");
    return settings;
}

} // namespace qm
