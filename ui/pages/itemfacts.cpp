#include "itemfacts.h"

#include "datatable.h"
#include "delegates/celldelegate.h"
#include "itemmovementmodel.h"
#include "localetext.h"
#include "movementtext.h"
#include "orderstatetext.h"
#include "purchaseordermodel.h"

#include <cmath>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

constexpr double kRateToShare = 1e6; ///< tax rates are kept in 1/10,000 of a percent

} // namespace

QString ItemFacts::valueSource(const StockRow& stock) {
    if (!stock.unitValue) {
        return tr("No value: it has no cost, and no terms in the warehouse’s currency hold today.");
    }
    return stock.valuedBy.isEmpty()
               ? tr("At its cost, %1").arg(priceText(*stock.unitValue))
               : tr("It has no cost: at %1, the price of %2 today").arg(priceText(*stock.unitValue), stock.valuedBy);
}

QString ItemFacts::subtitle(const Item& item, const std::optional<StockRow>& stock) {
    QStringList parts{item.sku};
    for (const QString& part : {item.category, item.unit, stock ? stock->supplier : QString()}) {
        if (!part.isEmpty()) {
            parts += part;
        }
    }
    if (item.cost) {
        parts += tr("cost net %1").arg(priceText(*item.cost));
    } else if (stock && stock->unitValue) {
        parts += tr("no cost, valued at %1").arg(priceText(*stock->unitValue));
    }
    if (item.price) {
        const double rate = item.taxRate / kRateToShare;
        const double given = static_cast<double>(item.price->tenThousandths);
        const double net = item.priceIncludesTax ? given / (1 + rate) : given;
        const UnitPrice netPrice{std::llround(net)};
        if (item.priceIncludesTax && item.taxRate > 0) {
            parts += tr("price net %1 (%2 with %3)").arg(priceText(netPrice), priceText(*item.price), shareText(rate));
        } else {
            parts += tr("price net %1").arg(priceText(netPrice));
        }
        if (item.cost && net > 0) {
            const UnitPrice margin{netPrice.tenThousandths - item.cost->tenThousandths};
            parts += tr("margin %1 (%2)")
                         .arg(priceText(margin), shareText(static_cast<double>(margin.tenThousandths) / net));
        }
    }
    return parts.join(u" · "_s);
}

Pill ItemFacts::runsOut(const StockRow& row) {
    if (!row.runsOut) {
        return {};
    }
    switch (row.outlook) {
    case Outlook::Lost:
        return {dayText(*row.runsOut), PillTone::Bad};
    case Outlook::Soon:
        return {dayText(*row.runsOut), PillTone::Warning};
    case Outlook::Lasting:
        return {dayText(*row.runsOut), PillTone::Good};
    case Outlook::Unknown:
        break;
    }
    return {dayText(*row.runsOut), PillTone::Neutral};
}

void ItemFacts::showFigures(const ItemFigures& figures, const std::optional<StockRow>& stock,
                            const std::optional<SuggestionReasons>& reasons) {
    const QString unknown = u"–"_s;
    const int decimals = stock ? stock->decimals : 0;
    const auto pieces = [decimals](Quantity quantity) { return quantityText(quantity, decimals); };
    QString remark;
    if (stock && !stock->onHand) {
        remark = tr("never counted: count it first");
    } else if (stock && stock->onHand) {
        remark = tr("%1 on hand").arg(pieces(*stock->onHand));
        if (stock->reserved.value != 0) {
            remark += u'\n' + tr("− %1 reserved").arg(pieces(stock->reserved));
        }
        if (stock->unavailable.value != 0) {
            remark += u'\n' + tr("− %1 not usable").arg(pieces(stock->unavailable));
        }
        if (stock->uncountedPlaces > 0) {
            remark += u'\n' + tr("%Ln places never counted", nullptr, stock->uncountedPlaces);
        }
    }
    figures.available.setFigure(tr("Available"), stock && stock->available ? pieces(*stock->available) : unknown,
                                remark);
    remark.clear();
    if (reasons && !reasons->arrivals.empty()) {
        const OpenArrival& next = reasons->arrivals.front();
        remark = next.late ? tr("%1, late, now %2").arg(next.number, dayText(next.day))
                           : tr("%1 on %2").arg(next.number, dayText(next.day));
    }
    figures.onOrder.setFigure(tr("On order"), stock ? pieces(stock->onOrder) : unknown, remark);

    const bool lost = stock && stock->outlook == Outlook::Lost;
    remark = lost                                          ? tr("before any delivery")
             : stock && stock->outlook == Outlook::Soon    ? tr("before the next chance’s delivery")
             : stock && stock->outlook == Outlook::Lasting ? tr("lasts past the next chance")
                                                           : QString();
    figures.runsOut.setBad(lost);
    figures.runsOut.setFigure(tr("Runs out"), stock && stock->runsOut ? dayText(*stock->runsOut) : unknown, remark);

    remark.clear();
    const bool reorders = reasons && reasons->reorderPoint && reasons->reorderPoint->value >= 0;
    if (reasons && reasons->reorderPoint && !reorders) {
        remark = tr("not worth keeping: ordered when asked for");
    } else if (reorders) {
        const bool fixed = reasons->fixedMinimum.has_value();
        const Quantity position = reasons->available + reasons->onOrder;
        remark = (fixed ? tr("fixed, up to %1").arg(pieces(reasons->fixedMaximum.value_or(Quantity{})))
                        : tr("covers to %1").arg(dayText(reasons->nextArrivalDay))) +
                 u'\n' +
                 (position <= *reasons->reorderPoint ? tr("position %1: order").arg(pieces(position))
                                                     : tr("position %1: enough").arg(pieces(position)));
    }
    figures.reorderPoint.setFigure(tr("Reorder point"), reorders ? pieces(*reasons->reorderPoint) : unknown, remark);
}

void ItemFacts::showServed(FigureCard& card, const std::optional<ServedShare>& served, int decimals) {
    if (!served || served->askedFor.value == 0) {
        card.setFigure(tr("Served, 90 days"), u"–"_s, served ? tr("nobody asked for it") : QString());
        return;
    }
    QString remark =
        tr("%1 of %2 asked for").arg(quantityText(served->sold, decimals), quantityText(served->askedFor, decimals));
    if (served->emptyDays > 0) {
        remark += u'\n' + tr("%Ln days sold out", nullptr, served->emptyDays);
    }
    if (served->goal) {
        remark += u'\n' + tr("goal %1").arg(goalText(*served->goal));
    }
    card.setFigure(tr("Served, 90 days"), shareText(served->share(), 1), remark);
}

void ItemFacts::setUpTables(DataTable& movements, ItemMovementModel& movementModel, DataTable& orders,
                            PurchaseOrderModel& orderModel) {
    using Movement = ItemMovementModel::Column;
    movementModel.setTrailingColumns({static_cast<int>(Movement::Quantity), static_cast<int>(Movement::After)});
    movements.setModel(&movementModel);
    movements.setColumnWidths({120, 0, 130, 110, 76, 70, 120});
    const auto kindOf = [&movementModel](const QModelIndex& index) { return movementModel.rowAt(index.row()).kind; };
    movements.cells()->setPill(static_cast<int>(Movement::Kind), [kindOf](const QModelIndex& index) {
        return kindOf(index) == MovementKind::Count || kindOf(index) == MovementKind::Late
                   ? movementKindPill(kindOf(index))
                   : Pill{};
    });
    movements.cells()->setText(static_cast<int>(Movement::Kind),
                               [kindOf](const QModelIndex& index) { return movementKindText(kindOf(index)); });
    using Order = PurchaseOrderModel::Column;
    orderModel.setTrailingColumns(
        {static_cast<int>(Order::Lines), static_cast<int>(Order::Amount), static_cast<int>(Order::Received)});
    orders.setModel(&orderModel);
    orders.setColumnWidths({100, 0, 130, 90, 90, 60, 90, 90});
    orders.cells()->setPill(static_cast<int>(Order::State), [&orderModel](const QModelIndex& index) {
        const PurchaseOrderRow& row = orderModel.rowAt(index.row());
        return orderStatePill(row.state, row.daysLate);
    });
}

} // namespace qm
