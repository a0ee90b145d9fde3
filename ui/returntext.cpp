#include "returntext.h"

#include <QCoreApplication>

namespace qm {

namespace {

/// Context of the texts here.
class ReturnText {
    Q_DECLARE_TR_FUNCTIONS(ReturnText)
};

} // namespace

QString returnKindText(ReturnKind kind) {
    return kind == ReturnKind::Return ? ReturnText::tr("Return") : ReturnText::tr("Complaint");
}

Pill returnStatePill(ReturnState state, int daysLate) {
    if (daysLate > 0) {
        return {ReturnText::tr("%Ln days late", nullptr, daysLate), PillTone::Warning};
    }
    switch (state) {
    case ReturnState::Open:
        return {ReturnText::tr("open"), PillTone::Accent};
    case ReturnState::Decided:
        return {ReturnText::tr("decided"), PillTone::Good};
    case ReturnState::Closed:
        return {ReturnText::tr("closed"), PillTone::Neutral};
    }
    return {};
}

QString returnedGoodsText(ReturnedGoods goods) {
    switch (goods) {
    case ReturnedGoods::Undecided:
        return {};
    case ReturnedGoods::Nothing:
        return ReturnText::tr("no goods came back");
    case ReturnedGoods::Restock:
        return ReturnText::tr("back on the shelf");
    case ReturnedGoods::Quarantine:
        return ReturnText::tr("into quarantine");
    case ReturnedGoods::Scrap:
        return ReturnText::tr("thrown away");
    case ReturnedGoods::BackToSupplier:
        return ReturnText::tr("back to the supplier");
    }
    return {};
}

QString returnMoneyText(ReturnMoney money) {
    switch (money) {
    case ReturnMoney::Undecided:
        return {};
    case ReturnMoney::Nothing:
        return ReturnText::tr("nothing");
    case ReturnMoney::Refund:
        return ReturnText::tr("a refund");
    case ReturnMoney::Exchange:
        return ReturnText::tr("an exchange");
    case ReturnMoney::Credit:
        return ReturnText::tr("a credit");
    }
    return {};
}

} // namespace qm
