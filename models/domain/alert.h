#pragma once

#include "item.h"

#include <optional>
#include <QString>
#include <QStringList>
#include <vector>

namespace qm {

enum class AlertKind {
    RunsOutBeforeDelivery,
    LowStock,
    LateOrder,
    NegativeStock,
    StaleData,
    CountFirst,
    DueDelivery,
    SaleStandsOut,     ///< date: its day; quantity: the line's; amount 0
    ReservationBroken, ///< reference: the sales order; quantity: how much of what was held is not there any more
    SupplierCloses,    ///< date: his first closed day; due: last day to order for a delivery before it
    SellsFast,         ///< date: out at the week's pace; quantity: sold in the week; usual: in a week before
    Expiring,          ///< reference: the lot; date: its last day; quantity: what will not be sold by then
    Overstock,         ///< date: when the last is sold, where within a year; quantity: beyond half a year's demand
    IdleStock,         ///< date: of the last sale; quantity: on hand
    FailedImport       ///< reference: the file; date: of its import; items: rows left out, 0 = all
};
inline constexpr int kAlertKinds = static_cast<int>(AlertKind::FailedImport) + 1;

/// Open: nobody has answered it, or it has become worse than what was answered. Acknowledged and snoozed ones are
/// quiet.
enum class AlertState { Open, Acknowledged, Snoozed };

/// What a person judges an alert by.
struct AlertFigures {
    AlertKind kind = AlertKind::LowStock;
    std::optional<CalendarDay> date; ///< day it happens
    Money amount;                    ///< at stake
    bool operator==(const AlertFigures&) const = default;
};

/// One fact that asks for something, dated and costed.
struct Alert {
    AlertKind kind = AlertKind::LowStock;
    QString fact;            ///< tells it from others for as long as it stands: "stock:12"; kinds of one fact share it
    std::int64_t record = 0; ///< of the order or import that it is about; 0 = none
    ItemId item;             ///< none for an order or data alert
    QString itemName;
    QString sku;
    int decimals = 0;
    QString reference;               ///< order number, place, …
    std::optional<CalendarDay> date; ///< day it happens ("out on 24 Nov")
    std::optional<CalendarDay> due;  ///< day by which to act
    Money amount;                    ///< at stake
    Quantity quantity;
    Quantity usual;
    std::optional<CalendarDay> arrival; ///< of goods ordered today, where that decides
    int days = 0;                       ///< late by; closed for
    int items = 0;                      ///< that would not last
    QStringList names;                  ///< of some of them

    std::int64_t logged = 0; ///< its key in the log; 0 = not there yet
    AlertState state = AlertState::Open;
    std::optional<CalendarDay> until; ///< snoozed
    bool woken = false;               ///< open again: it was answered and became worse, or its day came
    AlertFigures figures() const { return {kind, date, amount}; }
    /// The item, order or file in words.
    const QString& subject() const { return itemName.isEmpty() || !item ? reference : itemName; }
};

/// An answer to an alert, and what was known when it was given.
struct AlertJudgement {
    AlertState state = AlertState::Open;
    std::optional<CalendarDay> until; ///< snoozed
    AlertFigures seen;
    bool woken = false; ///< open, after an answer
    bool operator==(const AlertJudgement&) const = default;
};

/// What happened to an alert.
enum class AlertStep { Came, Changed, Acknowledged, Snoozed, TakenBack, Woken, Went };

struct AlertLogEntry {
    std::int64_t id = 0; ///< rises
    std::int64_t alert = 0;
    QString subject;
    AlertStep step = AlertStep::Came;
    CalendarDay day;
    std::int64_t recordedAt = 0; ///< UTC milliseconds
    QString user;
    AlertFigures figures;
    std::optional<CalendarDay> until; ///< snoozed
};

/// An alert that stands as far as the file knows.
struct StandingAlert {
    std::int64_t id = 0;
    QString fact;
    QString subject;
    AlertJudgement judgement; ///< seen: of an open one, what was known when it came or woke
    int stateStep = 1;
    int lastStep = 1;
    AlertFigures logged; ///< by the last step
};

/// One that has gone, as it was last known.
struct GoneAlert {
    std::int64_t id = 0;
    QString subject;
    ItemId item;
    AlertFigures figures;
    CalendarDay went;
};
} // namespace qm
