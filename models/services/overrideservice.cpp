#include "overrideservice.h"

#include "cataloguereader.h"
#include "changerecord.h"
#include "demandseriesbuilder.h"
#include "forecaststore.h"
#include "overridestore.h"
#include "storedforecast.h"
#include "transaction.h"
#include "warehouse.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <QJsonObject>

namespace qm {

namespace {

QJsonObject json(const ForecastOverride& entry) {
    QJsonObject object{{QStringLiteral("item"), static_cast<qint64>(entry.item.value)},
                       {QStringLiteral("site"), static_cast<qint64>(entry.site.value)},
                       {QStringLiteral("from"), QString::fromStdString(entry.days.first.toIso())},
                       {QStringLiteral("to"), QString::fromStdString(entry.days.last.toIso())},
                       {QStringLiteral("reason"), entry.reason}};
    if (entry.percent) {
        object.insert(QStringLiteral("percent"), *entry.percent);
    } else {
        object.insert(QStringLiteral("per_day"), entry.perDay.value_or(0));
    }
    return object;
}

/// Mean demand by site of the days of an override, as the statistics stood when it began.
Result<std::map<LocationId, std::vector<double>>> meansThen(const Database& database, const ForecastOverride& entry,
                                                            int days) {
    std::map<LocationId, std::vector<double>> means;
    auto run = forecastRunReaching(database, entry.days.first);
    if (!run.ok()) {
        return run.error();
    }
    if (!*run) {
        return means;
    }
    const auto offset = static_cast<std::size_t>(entry.days.first - (*run)->asOf);
    Status read = eachStatisticalForecast(
        database, (*run)->id, entry.item, [&](ItemId, LocationId site, forecast::DemandForecast&& part) {
            for (std::size_t i = offset; i < std::min(part.step.size(), offset + static_cast<std::size_t>(days)); ++i) {
                means[site].push_back(part.step[i].mean);
            }
        });
    return read.ok() ? Result<std::map<LocationId, std::vector<double>>>(means) : read.error();
}

Result<std::optional<OverrideWorth>> worthOf(const Database& database, const ForecastOverride& entry,
                                             const DemandHistory& history) {
    const CalendarDay last = std::min(entry.days.last, history.dataThrough);
    OverrideWorth worth;
    worth.days = last - entry.days.first + 1;
    if (worth.days <= 0) {
        return std::optional<OverrideWorth>();
    }
    auto means = meansThen(database, entry, worth.days);
    if (!means.ok()) {
        return means.error();
    }
    std::vector<double> all(static_cast<std::size_t>(worth.days), 0);
    for (const auto& [site, own] : *means) {
        for (std::size_t i = 0; i < own.size(); ++i) {
            all[i] += own[i];
        }
    }
    bool known = false;
    for (const auto& [site, own] : *means) {
        if ((entry.site && site != entry.site) || own.size() < all.size()) {
            continue;
        }
        known = true;
        const std::vector<double> changed =
            overriddenMeans({entry}, site, entry.days.first, own, all, static_cast<int>(means->size()));
        for (std::size_t i = 0; i < own.size(); ++i) {
            worth.statistics += own[i];
            worth.overridden += changed[i];
        }
    }
    for (const DemandRecord& record : history.records) {
        for (const DemandRecord::Day& day : record.days) {
            if ((!entry.site || record.site == entry.site) && day.day >= entry.days.first && day.day <= last) {
                worth.sold += static_cast<double>(day.sold.value) / std::pow(10.0, record.decimals);
            }
        }
    }
    return known ? std::optional(worth) : std::optional<OverrideWorth>();
}

Result<ForecastOverride> find(const Database& database, ForecastOverrideId id) {
    auto all = readOverrides(database);
    if (!all.ok()) {
        return all.error();
    }
    const auto found = std::ranges::find(*all, id, &ForecastOverride::id);
    return found == all->end() ? Result<ForecastOverride>(Error{ErrorCode::Conflict, {std::to_string(id.value)}, {}})
                               : Result<ForecastOverride>(*found);
}

} // namespace

Result<std::vector<OverrideRow>> OverrideService::rows(ItemId item) const {
    const CalendarDay today = m_warehouse.today();
    return m_warehouse.read([&](const Database& database) -> Result<std::vector<OverrideRow>> {
        auto overrides = readOverrides(database, item);
        if (!overrides.ok()) {
            return overrides.error();
        }
        std::vector<OverrideRow> rows;
        if (overrides->empty()) {
            return rows;
        }
        auto history = readDemand(database, today, item);
        if (!history.ok()) {
            return history.error();
        }
        for (ForecastOverride& entry : overrides.value()) {
            auto worth = worthOf(database, entry, *history);
            if (!worth.ok()) {
                return worth.error();
            }
            rows.push_back({std::move(entry), *worth});
        }
        std::ranges::stable_sort(rows, std::ranges::greater{},
                                 [](const OverrideRow& row) { return row.entry.days.first; });
        return rows;
    });
}

Result<ForecastOverrideId> OverrideService::save(const ForecastOverride& entry) {
    ForecastOverrideId saved;
    Status done = m_warehouse.write(
        {QStringLiteral("forecast override"), entry.reason, {}}, [&](Transaction& transaction) -> Status {
            auto item = readItem(transaction.database(), entry.item);
            if (!item.ok()) {
                return item.error();
            }
            QJsonObject before;
            if (entry.id) {
                auto known = find(transaction.database(), entry.id);
                if (!known.ok()) {
                    return known.error();
                }
                before = json(*known);
            }
            auto stored = storeOverride(transaction, entry, item->decimals);
            if (!stored.ok()) {
                return stored.error();
            }
            saved = *stored;
            return recordChange(transaction, QStringLiteral("forecast_override"), saved.value,
                                before.isEmpty() ? QStringLiteral("create") : QStringLiteral("update"), before,
                                json(entry));
        });
    return done.ok() ? Result<ForecastOverrideId>(saved) : Result<ForecastOverrideId>(done.error());
}

Status OverrideService::revert(ForecastOverride before) {
    auto now = m_warehouse.read([&](const Database& database) { return find(database, before.id); });
    if (!now.ok()) {
        return now.error();
    }
    before.version = now->version;
    auto saved = save(before);
    return saved.ok() ? Status() : Status(saved.error());
}

Status OverrideService::mark(ForecastOverrideId id, bool deleted) {
    return m_warehouse.write({QStringLiteral("forecast override"), {}, {}}, [&](Transaction& transaction) -> Status {
        QJsonObject content;
        if (deleted) {
            auto known = find(transaction.database(), id);
            if (!known.ok()) {
                return known.error();
            }
            content = json(*known);
        }
        if (Status marked = setOverrideDeleted(transaction, id, deleted); !marked.ok()) {
            return marked;
        }
        if (!deleted) {
            auto known = find(transaction.database(), id);
            if (!known.ok()) {
                return known.error();
            }
            content = json(*known);
        }
        return recordChange(transaction, QStringLiteral("forecast_override"), id.value,
                            deleted ? QStringLiteral("delete") : QStringLiteral("restore"),
                            deleted ? content : QJsonObject(), deleted ? QJsonObject() : content);
    });
}

Status OverrideService::remove(ForecastOverrideId id) {
    return mark(id, true);
}

Status OverrideService::restore(ForecastOverrideId id) {
    return mark(id, false);
}

} // namespace qm
