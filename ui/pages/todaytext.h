#pragma once

#include "charts/arrivalmarks.h"
#include "delegates/pill.h"
#include "pageid.h"
#include "today.h"

#include <QCoreApplication>

namespace qm {

/// Sentences of the Today page.
class TodayText {
    Q_DECLARE_TR_FUNCTIONS(TodayText)

public:
    static Pill label(const ToDoRow& row);
    /// "9 items will run out before a delivery can arrive — review 20 suggestions"
    static QString sentence(const ToDoRow& row);
    /// The muted words after it.
    static QString remark(const ToDoRow& row, int minorDigits);
    static QString button(const ToDoRow& row);
    /// Where the row's work is done; none where it is not a page alone.
    static std::optional<PageId> page(const ToDoRow& row);
    /// raised, lowered or as before: what the latest forecast expects against the one before it; what it expects a
    /// week where there is no other; – without one.
    static QString forecast(const ChangedItem& item);
    /// "sold out 6 days"; empty where nothing is known.
    static QString forecastReason(const ChangedItem& item);
    /// "+0.8 % in a month, from 47,824"; empty where the past is unknown.
    static QString moneyChange(std::optional<Money> now, std::optional<Money> before, int minorDigits);
    /// "97.8 %"; not everything never reads 100 %.
    static QString served(double share);
    /// "+0.5 points in a month"; empty where one of them is unknown.
    static QString servedChange(std::optional<double> now, std::optional<double> before);
    /// The same, and what the share is meant to be.
    static QString servedRemark(const TodayFigures& figures);
    /// What stock is valued at.
    static QString valueSource(const TodayFigures& figures);
    /// Where stock value ends with nothing more ordered, and how far from what it is meant to be.
    static QString stockValueEnd(const TodayBoard& board);
    /// What comes, day by day, the last day first: one supplier by name, several counted.
    static std::vector<ChartMark> marks(const TodayBoard& board);
};

} // namespace qm
