#include "settingsservice.h"

#include "changerecord.h"
#include "currency.h"
#include "settinglist.h"
#include "settingrepository.h"
#include "warehouse.h"

#include <QtCore/QJsonObject>

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

QString textOf(double value) {
    return QString::number(value, 'g', 15);
}

WarehouseSettings settingsOf(const Values& values) {
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
            {QStringLiteral("approval_limit"), settings.approvalLimit ? textOf(*settings.approvalLimit) : QString()},
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
    if (settings.holdingRatePercent < 0 || settings.orderLineCost < 0 || settings.orderCost < 0 ||
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
        return settingsOf(*values);
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
        const Values before = valuesOf(settingsOf(*known));
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
