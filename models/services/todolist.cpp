#include "todolist.h"

#include <algorithm>
#include <QStringList>

namespace qm {

namespace {

constexpr int kNamedOrders = 3;

/// One row out of all alerts of a kind; count 0 where there is none.
ToDoRow summed(const std::vector<Alert>& alerts, AlertKind kind, ToDoKind row) {
    ToDoRow result;
    result.kind = row;
    QStringList names;
    Money stake;
    for (const Alert& alert : alerts) {
        if (alert.kind != kind || alert.state != AlertState::Open) {
            continue; // an answered one has been seen
        }
        ++result.count;
        stake += alert.amount;
        if (names.size() < kNamedOrders) {
            names << (alert.reference.isEmpty() || alert.item ? alert.itemName
                                                              : alert.reference + QLatin1Char(' ') + alert.itemName);
        }
        if (!result.day) {
            result.day = alert.date;
            result.item = alert.item;
        }
    }
    if (kind != AlertKind::NegativeStock && kind != AlertKind::StaleData && kind != AlertKind::SaleStandsOut) {
        result.atStake = stake;
    }
    result.detail = names.join(QStringLiteral(", "));
    return result;
}

} // namespace

std::vector<ToDoRow> toDoList(const AlertBasis& basis, const SuggestionBoard& suggestions, CalendarDay today) {
    std::vector<ToDoRow> rows;
    const auto addIfAny = [&rows](ToDoRow row) {
        if (row.count > 0) {
            rows.push_back(std::move(row));
        }
    };
    if (!basis.lastSalesDay) {
        rows.push_back({ToDoKind::ImportFirst, 1, 0, {}, {}, {}, {}, {}});
        return rows;
    }
    ToDoRow review = summed(basis.alerts, AlertKind::RunsOutBeforeDelivery, ToDoKind::ReviewSuggestions);
    if (suggestions.included > 0) {
        review.secondCount = suggestions.included;
        review.atStake = suggestions.lossAvoided + suggestions.lossBeforeArrival;
        review.avoids = suggestions.lossAvoided;
        review.day = suggestions.asOf;
        rows.push_back(review);
    } else if (!suggestions.asOf || *suggestions.asOf < today) {
        review.kind = ToDoKind::MakeSuggestions;
        rows.push_back(review);
    }
    addIfAny(summed(basis.alerts, AlertKind::LateOrder, ToDoKind::LateOrders));
    addIfAny(summed(basis.alerts, AlertKind::NegativeStock, ToDoKind::NegativeStock));
    addIfAny(summed(basis.alerts, AlertKind::SaleStandsOut, ToDoKind::SaleStandsOut));
    addIfAny(summed(basis.alerts, AlertKind::DueDelivery, ToDoKind::DueDeliveries));
    ToDoRow count = summed(basis.alerts, AlertKind::CountFirst, ToDoKind::CountFirst);
    count.secondCount = count.count;
    count.count = basis.neverCounted;
    addIfAny(count);
    ToDoRow stale = summed(basis.alerts, AlertKind::StaleData, ToDoKind::StaleData);
    if (stale.count > 0) {
        stale.count = today - *basis.lastSalesDay;
        rows.push_back(stale);
    }
    for (const Alert& alert : basis.alerts) {
        if (alert.kind == AlertKind::SupplierCloses && alert.items > 0 && alert.state == AlertState::Open) {
            ToDoRow row;
            row.kind = ToDoKind::SupplierCloses;
            row.count = alert.items;
            row.atStake = alert.amount;
            row.detail = alert.reference;
            row.day = alert.due;
            rows.push_back(std::move(row));
        }
    }
    addIfAny(summed(basis.alerts, AlertKind::SellsFast, ToDoKind::SellsFast));
    addIfAny(summed(basis.alerts, AlertKind::Expiring, ToDoKind::Expiring));
    ToDoRow others;
    others.kind = ToDoKind::OtherAlerts;
    for (const AlertKind kind :
         {AlertKind::ReservationBroken, AlertKind::FailedImport, AlertKind::Overstock, AlertKind::IdleStock}) {
        others.count += summed(basis.alerts, kind, ToDoKind::OtherAlerts).count;
    }
    addIfAny(others);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const ToDoRow& a, const ToDoRow& b) { return a.atStake > b.atStake; });
    return rows;
}

void addFilesToCheck(std::vector<ToDoRow>& rows, const QStringList& names) {
    if (names.isEmpty()) {
        return;
    }
    ToDoRow row;
    row.kind = ToDoKind::FilesToCheck;
    row.count = static_cast<int>(names.size());
    row.detail = names.front();
    rows.push_back(std::move(row));
}

void addReturnsDue(std::vector<ToDoRow>& rows, const std::vector<ReturnCaseRow>& cases, CalendarDay today) {
    ToDoRow row;
    row.kind = ToDoKind::ReturnsDue;
    QStringList numbers;
    for (const ReturnCaseRow& each : cases) {
        if (each.facts.state == ReturnState::Closed || each.facts.due > today) {
            continue;
        }
        ++row.count;
        if (numbers.size() < kNamedOrders) {
            numbers << each.facts.number;
        }
    }
    row.detail = numbers.join(QStringLiteral(", "));
    if (row.count > 0) {
        rows.push_back(std::move(row));
    }
}

void addCountLists(std::vector<ToDoRow>& rows, const std::vector<CountListRow>& lists) {
    ToDoRow row;
    row.kind = ToDoKind::CountLists;
    QStringList numbers;
    for (const CountListRow& list : lists) {
        ++row.count;
        row.secondCount += list.lines - list.counted;
        if (numbers.size() < kNamedOrders) {
            numbers << list.number;
        }
    }
    row.detail = numbers.join(QStringLiteral(", "));
    if (row.count > 0) {
        rows.push_back(std::move(row));
    }
}

} // namespace qm
