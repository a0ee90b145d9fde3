#include "settingsservice.h"

#include "changerecord.h"
#include "currency.h"
#include "settinglist.h"
#include "settingrepository.h"
#include "warehouse.h"
#include "warehousesettings.h"

#include <limits>
#include <QtCore/QJsonObject>

namespace qm {

namespace {

using Values = QHash<QString, QString>;

QString textOf(double value) {
    return QString::number(value, 'g', 15);
}

QString textOf(std::optional<double> value) {
    return value ? textOf(*value) : QString();
}

Values valuesOf(const WarehouseSettings& settings) {
    return {{QStringLiteral("company_name"), settings.companyName},
            {QStringLiteral("company_address"), settings.companyAddress},
            {QStringLiteral("company_contact"), settings.companyContact},
            {QStringLiteral("invoice_address"), settings.invoiceAddress},
            {QStringLiteral("buyer"), settings.buyer},
            {QStringLiteral("currency"), settings.currency},
            {QStringLiteral("holding_rate_percent"), textOf(settings.holdingRatePercent)},
            {QStringLiteral("order_line_cost"), textOf(settings.orderLineCost)},
            {QStringLiteral("order_cost"), textOf(settings.orderCost)},
            {QStringLiteral("review_days"), QString::number(settings.reviewDays)},
            {QStringLiteral("default_lead_time_days"), QString::number(settings.defaultLeadTimeDays)},
            {QStringLiteral("approval_limit"), textOf(settings.approvalLimit)},
            {QStringLiteral("order_goal"), QString::number(static_cast<int>(settings.orderGoal))},
            {QStringLiteral("service_level_a"), textOf(settings.serviceLevels[0])},
            {QStringLiteral("service_level_b"), textOf(settings.serviceLevels[1])},
            {QStringLiteral("service_level_c"), textOf(settings.serviceLevels[2])},
            {QStringLiteral("stock_value_from"), textOf(settings.stockValueFrom)},
            {QStringLiteral("stock_value_to"), textOf(settings.stockValueTo)},
            {QStringLiteral("not_goods"), settings.notGoods.join(QLatin1Char('\n'))},
            {QStringLiteral("order_prefix"), settings.orderNumberPrefix},
            {QStringLiteral("sample"), settings.sample ? QStringLiteral("1") : QStringLiteral("0")}};
}

Status refuse(const WarehouseSettings& settings) {
    if (auto digits = currencyMinorDigits(settings.currency); !digits.ok()) {
        return digits.error();
    }
    if (settings.reviewDays < 1 || settings.reviewDays > 365) {
        return Error{ErrorCode::Invalid, {"review_days", std::to_string(settings.reviewDays)}, {}};
    }
    if (settings.defaultLeadTimeDays < 0 || settings.defaultLeadTimeDays > 3650) {
        return Error{ErrorCode::Invalid, {"default_lead_time_days", std::to_string(settings.defaultLeadTimeDays)}, {}};
    }
    if (settings.holdingRatePercent > 1000) {
        return Error{ErrorCode::Invalid, {"holding_rate_percent", std::to_string(settings.holdingRatePercent)}, {}};
    }
    for (const double level : settings.serviceLevels) {
        if (!(level > 0 && level < 100)) {
            return Error{ErrorCode::Invalid, {"service_level", std::to_string(level)}, {}};
        }
    }
    if (settings.stockValueFrom.value_or(0) > settings.stockValueTo.value_or(std::numeric_limits<double>::max())) {
        return Error{ErrorCode::Invalid, {"stock_value_to", std::to_string(*settings.stockValueTo)}, {}};
    }
    if (settings.stockValueFrom.value_or(0) < 0 || settings.stockValueTo.value_or(0) < 0 ||
        settings.holdingRatePercent < 0 || settings.orderLineCost < 0 || settings.orderCost < 0 ||
        settings.approvalLimit.value_or(0) < 0) {
        return Error{ErrorCode::NegativePrice, {}, {}};
    }
    return {};
}

} // namespace

Result<WarehouseSettings> SettingsService::settings() const {
    return m_warehouse.read([](const Database& database) -> Result<WarehouseSettings> {
        auto values = readSettings(database);
        if (!values.ok()) {
            return values.error();
        }
        return warehouseSettings(*values);
    });
}

Status SettingsService::save(const WarehouseSettings& settings) {
    if (Status refused = refuse(settings); !refused.ok()) {
        return refused;
    }
    if (settings.currency != m_warehouse.currency()) {
        return Error{ErrorCode::NotAllowed, {"currency"}, {}};
    }
    return m_warehouse.write({QStringLiteral("settings"), {}, {}}, [&](Transaction& transaction) -> Status {
        auto known = readSettings(transaction.database());
        if (!known.ok()) {
            return known.error();
        }
        const Values before = valuesOf(warehouseSettings(*known));
        const Values after = valuesOf(settings);
        QJsonObject old;
        QJsonObject now;
        for (auto value = after.constBegin(); value != after.constEnd(); ++value) {
            if (before.value(value.key()) == value.value()) {
                continue;
            }
            old.insert(value.key(), before.value(value.key()));
            now.insert(value.key(), value.value());
            if (Status written = settingrepository::write(transaction, value.key(), value.value()); !written.ok()) {
                return written;
            }
        }
        return recordChange(transaction, QStringLiteral("setting"), 0, QStringLiteral("update"), old, now);
    });
}

} // namespace qm
