#include "todaytext.h"

#include "localetext.h"

#include <cmath>

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
    case ToDoKind::MakeSuggestions:
    case ToDoKind::NegativeStock:
    case ToDoKind::SaleStandsOut:
    case ToDoKind::CountFirst:
    case ToDoKind::StaleData:
    case ToDoKind::ImportFirst:
        break;
    }
    return std::nullopt;
}

QString TodayText::forecast(const ChangedItem& item) {
    constexpr double kNoticed = 0.1; // a tenth more or less is "as before"
    if (!item.forecastNow || !item.forecastBefore) {
        return QStringLiteral("–");
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

} // namespace qm
