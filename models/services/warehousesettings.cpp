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

std::optional<double> optionalNumber(const Values& values, const QString& key) {
    const QString text = values.value(key);
    return text.isEmpty() ? std::nullopt : std::optional(text.toDouble());
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
    settings.approvalLimit = optionalNumber(values, QStringLiteral("approval_limit"));
    const int goal = values.value(QStringLiteral("order_goal")).toInt();
    settings.orderGoal = goal == 1 ? OrderGoal::CycleService : goal == 2 ? OrderGoal::FillRate : OrderGoal::Economics;
    settings.serviceLevels = {number(values, QStringLiteral("service_level_a"), settings.serviceLevels[0]),
                              number(values, QStringLiteral("service_level_b"), settings.serviceLevels[1]),
                              number(values, QStringLiteral("service_level_c"), settings.serviceLevels[2])};
    settings.stockValueFrom = optionalNumber(values, QStringLiteral("stock_value_from"));
    settings.stockValueTo = optionalNumber(values, QStringLiteral("stock_value_to"));
    const auto codes = values.constFind(QStringLiteral("not_goods"));
    settings.notGoods =
        codes == values.constEnd() ? shippedNotGoods() : codes->split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    settings.orderNumberPrefix = values.value(QStringLiteral("order_prefix"), settings.orderNumberPrefix);
    settings.sample = values.value(QStringLiteral("sample")) == QLatin1String("1");
    return settings;
}

} // namespace qm
