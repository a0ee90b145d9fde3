#pragma once

#include "delegates/pill.h"
#include "figurecard.h"
#include "item.h"
#include "ordersuggestion.h"
#include "servedshare.h"

#include <QCoreApplication>

namespace qm {

class DataTable;
class ItemMovementModel;
class PurchaseOrderModel;

/// The five figures of an item.
struct ItemFigures {
    FigureCard& available;
    FigureCard& onOrder;
    FigureCard& runsOut;
    FigureCard& reorderPoint;
    FigureCard& served;
};

/// Words and numbers of the item page.
class ItemFacts {
    Q_DECLARE_TR_FUNCTIONS(ItemFacts)

public:
    /// "85099B · Bags · piece · Alder & Sons · cost 1.30 · price 2.40 with 20 % tax"
    static QString subtitle(const Item& item, const std::optional<StockRow>& stock);
    /// Where the value of its stock comes from.
    static QString valueSource(const StockRow& stock);
    /// Absent values are shown as –.
    static void showFigures(const ItemFigures& figures, const std::optional<StockRow>& stock,
                            const std::optional<SuggestionReasons>& reasons);
    static void showServed(FigureCard& card, const std::optional<ServedShare>& served, int decimals);
    static void setUpTables(DataTable& movements, ItemMovementModel& movementModel, DataTable& orders,
                            PurchaseOrderModel& orderModel);
    /// The label of the day on which it runs out.
    static Pill runsOut(const StockRow& row);
};

} // namespace qm
