#pragma once

#include "ordergoal.h"
#include "result.h"

#include <optional>
#include <QString>
#include <QStringList>

namespace qm {

class Warehouse;

/// What holds for the whole warehouse file; the choice of language and theme is the user's and lies outside it.
struct WarehouseSettings {
    QString companyName;
    QString companyAddress; ///< lines parted by \n
    QString companyContact; ///< phone · mail · tax number, one line
    QString invoiceAddress;
    QString buyer;
    QString currency;                    ///< fixed once prices exist
    double holdingRatePercent = 25;      ///< a year
    double orderLineCost = 4;            ///< currency units
    double orderCost = 15;               ///< currency units, an order
    int reviewDays = 1;                  ///< where the supplier has no order days
    int defaultLeadTimeDays = 7;         ///< where neither the terms nor the supplier say one
    std::optional<double> approvalLimit; ///< currency units a line
    OrderGoal orderGoal = OrderGoal::Economics;
    ServiceLevels serviceLevels{98, 95, 90}; ///< percent, where the goal is one of service
    std::optional<double> stockValueFrom;    ///< currency units: the stock is meant to be worth at least so much
    std::optional<double> stockValueTo;      ///< and at most
    QStringList notGoods;                    ///< codes and patterns (gift_*)
    QString orderNumberPrefix{QStringLiteral("PO-")};
    bool sample = false; ///< the sample warehouse
};

/// Synchronous, thread-safe, never on the interface thread.
class SettingsService {
public:
    explicit SettingsService(Warehouse& warehouse) : m_warehouse(warehouse) {}

    Result<WarehouseSettings> settings() const;
    /// Changes what differs, audited. Failures, which change nothing: UnknownCurrency, NotAllowed (currency),
    /// NegativePrice, Invalid (args: the setting, its value).
    Status save(const WarehouseSettings& settings);

private:
    Warehouse& m_warehouse;
};

} // namespace qm
