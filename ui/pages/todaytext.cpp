#include "todaytext.h"

#include "localetext.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace qm {

Pill TodayText::label(const ToDoRow& row) {
    switch (row.kind) {
    case ToDoKind::ReviewSuggestions:
        return row.count > 0 ? Pill{tr("runs out"), PillTone::Bad} : Pill{tr("due"), PillTone::Accent};
    case ToDoKind::MakeSuggestions:
        return {tr("due"), PillTone::Accent};
    case ToDoKind::LateOrders:
        return {tr("late"), PillTone::Warning};
    case ToDoKind::NegativeStock:
        return {tr("below 0"), PillTone::Bad};
    case ToDoKind::SaleStandsOut:
        return {tr("unusual"), PillTone::Warning};
    case ToDoKind::DueDeliveries:
        return {tr("due"), PillTone::Accent};
    case ToDoKind::CountFirst:
        return {tr("count"), PillTone::Accent};
    case ToDoKind::StaleData:
        return {tr("old data"), PillTone::Warning};
    case ToDoKind::SupplierCloses:
        return {tr("closes"), PillTone::Warning};
    case ToDoKind::ImportFirst:
        return {tr("start"), PillTone::Accent};
    case ToDoKind::FilesToCheck:
        return {tr("check"), PillTone::Warning};
    case ToDoKind::SellsFast:
        return {tr("falls fast"), PillTone::Warning};
    case ToDoKind::Expiring:
        return {tr("expires"), PillTone::Warning};
    case ToDoKind::OtherAlerts:
        return {tr("look"), PillTone::Neutral};
    case ToDoKind::CountLists:
        return {tr("count"), PillTone::Accent};
    case ToDoKind::ReturnsDue:
        return {tr("due"), PillTone::Accent};
    }
    return {};
}

QString TodayText::sentence(const ToDoRow& row) {
    switch (row.kind) {
    case ToDoKind::ReviewSuggestions:
        if (row.count == 0) {
            return tr("%Ln lines are suggested — review them", nullptr, row.secondCount);
        }
        return tr("%Ln items will run out before a delivery can arrive — review the suggestions", nullptr, row.count);
    case ToDoKind::MakeSuggestions:
        return tr("What to order today is not worked out yet — make suggestions");
    case ToDoKind::LateOrders:
        return tr("%Ln orders are late — ask for a new day", nullptr, row.count);
    case ToDoKind::NegativeStock:
        return tr("%Ln items are below 0 on record — count them", nullptr, row.count);
    case ToDoKind::SaleStandsOut:
        return tr("%Ln sales stand far out and are not forecast — say what they were", nullptr, row.count);
    case ToDoKind::DueDeliveries:
        return tr("%Ln deliveries are expected — receive them", nullptr, row.count);
    case ToDoKind::CountFirst:
        return tr("%Ln items sell but were never counted — count them first", nullptr, row.count);
    case ToDoKind::StaleData:
        return row.day ? tr("Sales end on %1 — import newer ones").arg(dayText(*row.day))
                       : tr("Sales end %Ln days ago — import newer ones", nullptr, row.count);
    case ToDoKind::SupplierCloses:
        return row.day ? tr("%Ln items will not last through a supplier’s closure — order by %1", nullptr, row.count)
                             .arg(weekdayText(toDate(*row.day)))
                       : tr("%Ln items will not last through a supplier’s closure — nothing arrives before it", nullptr,
                            row.count);
    case ToDoKind::ImportFirst:
        return tr("There are no sales yet — import the till’s file");
    case ToDoKind::FilesToCheck:
        return tr("%Ln files of the watched folder were not taken in — check them", nullptr, row.count);
    case ToDoKind::SellsFast:
        return tr("%Ln items sell far faster than usual — order, or find out why", nullptr, row.count);
    case ToDoKind::Expiring:
        return tr("%Ln lots will not be sold before they expire — mark down, move or write off", nullptr, row.count);
    case ToDoKind::OtherAlerts:
        return tr("%Ln further alerts: idle stock, overstock, imports — look through them", nullptr, row.count);
    case ToDoKind::CountLists:
        return row.secondCount > 0
                   ? tr("%Ln lines of count lists are still to be counted", nullptr, row.secondCount)
                   : tr("%Ln count lists are counted — look at the differences and post", nullptr, row.count);
    case ToDoKind::ReturnsDue:
        return tr("%Ln returns or complaints are due — decide and close them", nullptr, row.count);
    }
    return {};
}

QString TodayText::remark(const ToDoRow& row, int minorDigits) {
    if (row.kind == ToDoKind::ReviewSuggestions) {
        const QString lines = tr("%Ln lines", nullptr, row.secondCount);
        return row.avoids.minor > 0 ? tr("%1; ordering today avoids %2").arg(lines, moneyText(row.avoids, minorDigits))
                                    : lines;
    }
    return row.kind == ToDoKind::StaleData ? QString() : row.detail;
}

QString TodayText::button(const ToDoRow& row) {
    switch (row.kind) {
    case ToDoKind::ReviewSuggestions:
    case ToDoKind::SupplierCloses:
    case ToDoKind::SaleStandsOut:
        return tr("Review");
    case ToDoKind::MakeSuggestions:
        return tr("Make");
    case ToDoKind::LateOrders:
        return tr("Follow up");
    case ToDoKind::DueDeliveries:
        return tr("Receive");
    case ToDoKind::NegativeStock:
    case ToDoKind::CountFirst:
        return tr("Count");
    case ToDoKind::StaleData:
    case ToDoKind::ImportFirst:
        return tr("Import");
    case ToDoKind::FilesToCheck:
        return tr("Check");
    case ToDoKind::SellsFast:
    case ToDoKind::Expiring:
    case ToDoKind::OtherAlerts:
        return tr("Look");
    case ToDoKind::CountLists:
        return tr("Count");
    case ToDoKind::ReturnsDue:
        return tr("Decide");
    }
    return {};
}

std::optional<PageId> TodayText::page(const ToDoRow& row) {
    switch (row.kind) {
    case ToDoKind::ReviewSuggestions:
    case ToDoKind::SupplierCloses:
        return PageId::Suggestions;
    case ToDoKind::LateOrders:
        return PageId::Orders;
    case ToDoKind::DueDeliveries:
        return PageId::Receiving;
    case ToDoKind::SellsFast:
    case ToDoKind::Expiring:
    case ToDoKind::OtherAlerts:
        return PageId::Alerts;
    case ToDoKind::CountLists:
        return PageId::Counts;
    case ToDoKind::ReturnsDue:
        return PageId::Returns;
    case ToDoKind::MakeSuggestions:
    case ToDoKind::NegativeStock:
    case ToDoKind::SaleStandsOut:
    case ToDoKind::CountFirst:
    case ToDoKind::StaleData:
    case ToDoKind::ImportFirst:
    case ToDoKind::FilesToCheck:
        break;
    }
    return std::nullopt;
}

QString TodayText::forecast(const ChangedItem& item) {
    constexpr double kNoticed = 0.1; // a tenth more or less is "as before"
    if (!item.forecastNow) {
        return QStringLiteral("–");
    }
    if (!item.forecastBefore) {
        constexpr double kWeeks = 4; // that a forecast counts here
        return tr("%1 a week", "pieces, forecast").arg(numberText(std::round(*item.forecastNow / kWeeks), 0));
    }
    const double change = *item.forecastNow - *item.forecastBefore;
    if (std::abs(change) <= kNoticed * *item.forecastBefore) {
        return tr("as before", "forecast");
    }
    return change > 0 ? tr("raised", "forecast") : tr("lowered", "forecast");
}

QString TodayText::forecastReason(const ChangedItem& item) {
    return item.emptyDays > 0 ? tr("sold out %Ln days", nullptr, item.emptyDays) : QString();
}

QString TodayText::served(double share) {
    constexpr double kLooksWhole = 0.9995;
    return shareText(share < 1 ? std::min(share, 0.9999) : 1, share < 1 && share >= kLooksWhole ? 2 : 1);
}

QString TodayText::servedChange(std::optional<double> now, std::optional<double> before) {
    if (!now || !before) {
        return {};
    }
    const double tenths = std::round(*now * 1000) - std::round(*before * 1000);
    if (tenths == 0) {
        return tr("as a month ago");
    }
    constexpr double kTenthsInPoint = 10;
    const QString points = QLocale().toString(std::abs(tenths) / kTenthsInPoint, 'f', 1);
    return tr("%1 points in a month").arg((tenths < 0 ? QChar(u'−') : QChar(u'+')) + points);
}

QString TodayText::servedRemark(const TodayFigures& figures) {
    const QString change = servedChange(figures.servedShare, figures.servedShareMonthAgo);
    if (!figures.servedGoal) {
        return change;
    }
    const QString goal = goalText(*figures.servedGoal);
    return change.isEmpty()
               ? tr("goal %1").arg(goal)
               : tr("%1; goal %2", "how the share served changed; what it is meant to be").arg(change, goal);
}

QString TodayText::valueSource(const TodayFigures& figures) {
    return figures.valuedByTerms > 0
               ? tr("At cost. %Ln items have no cost: at the price of the cheapest supplier today.", nullptr,
                    figures.valuedByTerms)
               : tr("At cost.");
}

std::vector<ChartMark> TodayText::marks(const TodayBoard& board) {
    struct Day {
        QString supplier;
        Money amount;
        int count = 0;
    };
    std::map<std::pair<CalendarDay, bool>, Day, std::greater<>> days; // the last day stands at the top
    for (const OpenArrival& arrival : board.arrivals) {
        Day& day = days[{std::max(arrival.day, board.today), !arrival.order}];
        day.supplier = arrival.number;
        day.amount += Money{arrival.quantity.value};
        ++day.count;
    }
    std::vector<ChartMark> marks;
    for (const auto& [key, day] : days) {
        const auto& [at, suggested] = key;
        const QString amount =
            numberText(std::round(static_cast<double>(day.amount.minor) / std::pow(10, board.minorDigits)), 0);
        const QString what = day.count == 1                    ? day.supplier
                             : at == board.today && !suggested ? tr("%Ln due or late", "deliveries", day.count)
                                                               : tr("%Ln deliveries", nullptr, day.count);
        marks.push_back({at, tr("%1 · %2 %3", "day · from whom, amount").arg(dayText(at), what, amount), suggested});
    }
    return marks;
}

QString TodayText::moneyChange(std::optional<Money> now, std::optional<Money> before, int minorDigits) {
    if (!now || !before) {
        return {};
    }
    const auto whole = [minorDigits](Money money) {
        return numberText(std::round(static_cast<double>(money.minor) / std::pow(10, minorDigits)), 0);
    };
    if (before->minor == 0) {
        return tr("from %1 a month ago").arg(whole(*before));
    }
    const double change = static_cast<double>(now->minor - before->minor) / static_cast<double>(before->minor);
    return tr("%1 in a month, from %2").arg(signedText(shareText(change, 1), change < 0), whole(*before));
}

QString TodayText::stockValueEnd(const TodayBoard& board) {
    const ChartForecastDay& end = board.stockValueForecast.back();
    const auto whole = [](double value) { return numberText(std::round(value), 0); };
    const QString value = whole(end.expected);
    const QString day = dayText(end.day);
    if (end.expected < board.stockValueFrom.value_or(end.expected)) {
        return tr("With nothing ordered beyond this, %1 on %2: %3 below the target.")
            .arg(value, day, whole(*board.stockValueFrom - end.expected));
    }
    if (end.expected > board.stockValueTo.value_or(end.expected)) {
        return tr("With nothing ordered beyond this, %1 on %2: %3 above the target.")
            .arg(value, day, whole(end.expected - *board.stockValueTo));
    }
    return tr("With nothing ordered beyond this, %1 on %2.").arg(value, day);
}

} // namespace qm
