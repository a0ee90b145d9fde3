#include "thresholdservice.h"

#include "changerecord.h"
#include "locationrepository.h"
#include "thresholdsteps.h"
#include "thresholdstore.h"
#include "transaction.h"
#include "warehouse.h"

#include <QtCore/QJsonObject>

namespace qm {

namespace {

QJsonObject json(const ThresholdStep& step, const std::optional<ThresholdLimits>& limits) {
    if (!limits) {
        return {};
    }
    return {{QStringLiteral("item"), static_cast<qint64>(step.item.value)},
            {QStringLiteral("location"), static_cast<qint64>(step.site.value)},
            {QStringLiteral("minimum"), static_cast<qint64>(limits->reorderPoint.value)},
            {QStringLiteral("maximum"), static_cast<qint64>(limits->orderUpTo.value)}};
}

Result<std::optional<ThresholdLimits>> fixedAt(const Database& database, ItemId item, LocationId site,
                                               CalendarDay day) {
    const auto known = readThresholds(database, day, item);
    if (!known.ok()) {
        return known.error();
    }
    std::optional<ThresholdLimits> fixed;
    for (const ThresholdRow& row : *known) {
        if (row.fixed && row.site == site) {
            fixed = ThresholdLimits{row.reorderPoint, row.orderUpTo};
        }
    }
    return fixed;
}

} // namespace

Status refuseLimits(const ThresholdLimits& limits) {
    if (limits.reorderPoint.value < 0) {
        return Error{ErrorCode::NegativeQuantity, {std::to_string(limits.reorderPoint.value)}, {}};
    }
    if (limits.reorderPoint.value > kMaxQuantity || limits.orderUpTo.value > kMaxQuantity) {
        return Error{ErrorCode::NumberOutOfRange, {std::to_string(limits.orderUpTo.value)}, {}};
    }
    if (limits.orderUpTo < limits.reorderPoint) {
        return Error{ErrorCode::Invalid, {"maximum", std::to_string(limits.orderUpTo.value)}, {}};
    }
    return {};
}

Status storeFixedThreshold(Transaction& transaction, const ThresholdStep& step, CalendarDay from) {
    const auto id =
        step.after
            ? insertThreshold(transaction,
                              {step.item, step.site, true, step.after->reorderPoint, step.after->orderUpTo}, from)
            : insertNoThreshold(transaction, step.item, step.site, from);
    if (!id.ok()) {
        return id.error();
    }
    const QString action = !step.before  ? QStringLiteral("create")
                           : !step.after ? QStringLiteral("delete")
                                         : QStringLiteral("update");
    return recordChange(transaction, QStringLiteral("threshold"), *id, action, json(step, step.before),
                        json(step, step.after));
}

Status undoThresholdStep(Transaction& transaction, std::int64_t id, CalendarDay from) {
    const auto done = readThresholdStep(transaction.database(), id);
    if (!done.ok()) {
        return done.error();
    }
    const auto present = fixedAt(transaction.database(), done->item, done->site, from);
    if (!present.ok()) {
        return present.error();
    }
    const bool changedSince = *present != done->after;
    return changedSince ? Status()
                        : storeFixedThreshold(transaction, {done->item, done->site, done->after, done->before}, from);
}

Result<std::vector<ItemThreshold>> ThresholdService::ofItem(ItemId item) const {
    return m_warehouse.read(
        [&](const Database& database) { return listThresholds(database, m_warehouse.today(), item); });
}

Result<std::vector<ItemThreshold>> ThresholdService::all() const {
    return m_warehouse.read([&](const Database& database) { return listThresholds(database, m_warehouse.today()); });
}

Result<std::vector<ThresholdChange>> ThresholdService::history(ItemId item) const {
    return m_warehouse.read([&](const Database& database) { return readThresholdHistory(database, item); });
}

Result<std::vector<ThresholdAtRun>> ThresholdService::runs(ItemId item, LocationId place, int limit) const {
    return m_warehouse.read([&](const Database& database) { return readThresholdRuns(database, item, place, limit); });
}

Result<std::optional<ThresholdLimits>> ThresholdService::setFixed(ItemId item, LocationId place,
                                                                  const std::optional<ThresholdLimits>& limits) {
    const auto done = setFixed({{item, place, {}, limits}});
    return done.ok() ? Result<std::optional<ThresholdLimits>>(done->front().before) : done.error();
}

Result<std::vector<ThresholdStep>> ThresholdService::setFixed(std::vector<ThresholdStep> steps) {
    bool unchanged = true;
    const CalendarDay today = m_warehouse.today();
    Status done = m_warehouse.write({QStringLiteral("threshold"), {}, {}}, [&](Transaction& transaction) -> Status {
        for (ThresholdStep& step : steps) {
            const Status refused = step.after ? refuseLimits(*step.after) : Status();
            const auto site = locationrepository::find(transaction.database(), step.site);
            const auto known = fixedAt(transaction.database(), step.item, step.site, today);
            if (!refused.ok() || !site.ok() || !known.ok()) {
                return !refused.ok() ? refused : !site.ok() ? Status(site.error()) : Status(known.error());
            }
            if (!*site || (*site)->kind != LocationKind::Site) {
                return Error{ErrorCode::UnknownLocation, {std::to_string(step.site.value)}, {}};
            }
            step.before = *known;
            if (step.before == step.after) {
                continue;
            }
            unchanged = false;
            if (Status stored = storeFixedThreshold(transaction, step, today); !stored.ok()) {
                return stored;
            }
        }
        // An act that changes nothing leaves no trace: its own failure takes the command back.
        return unchanged ? Status(Error{ErrorCode::Cancelled, {}, {}}) : Status();
    });
    if (!done.ok() && done.error().code != ErrorCode::Cancelled) {
        return done.error();
    }
    return steps;
}

} // namespace qm
