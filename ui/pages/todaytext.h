#pragma once

#include "delegates/pill.h"
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
    /// "+0.8 % in a month, from 47,824"; empty where the past is unknown.
    static QString moneyChange(std::optional<Money> now, std::optional<Money> before, int minorDigits);
};

} // namespace qm
