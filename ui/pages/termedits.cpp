#include "termedits.h"

#include "localetext.h"
#include "termmodel.h"

#include <algorithm>
#include <iterator>

namespace qm {
namespace {

constexpr int kMostDays = 999;

} // namespace

std::optional<SupplierTerm> TermEdits::with(SupplierTerm term, int column, const QString& text) {
    const QString entered = text.trimmed();
    const auto quantity = [&]() -> std::optional<Quantity> {
        const auto read = quantityFromText(entered, term.decimals);
        return read && read->value > 0 ? read : std::nullopt;
    };
    switch (static_cast<TermModel::Column>(column)) {
    case TermModel::Column::SupplierSku:
        term.supplierSku = entered;
        return term;
    case TermModel::Column::Price:
        if (const auto price = priceFromText(entered); price && price->tenThousandths > 0) {
            term.price = *price;
            return term;
        }
        return std::nullopt;
    case TermModel::Column::Moq:
        if (const auto moq = quantity()) {
            term.moq = *moq;
            return term;
        }
        return std::nullopt;
    case TermModel::Column::Pack:
        if (const auto pack = quantity()) {
            term.pack = *pack;
            return term;
        }
        return std::nullopt;
    case TermModel::Column::LeadTime: {
        if (entered.isEmpty()) {
            term.leadTimeDays.reset();
            return term;
        }
        const auto days = quantityFromText(entered, 0);
        if (!days || days->value < 0 || days->value > kMostDays) {
            return std::nullopt;
        }
        term.leadTimeDays = static_cast<int>(days->value);
        return term;
    }
    default:
        return std::nullopt;
    }
}

QString TermEdits::check(const TermModel& model, const QModelIndex& cell, const QString& text) {
    return with(model.rowAt(cell.row()), cell.column(), text)
               ? QString()
               : tr("%1: “%2” cannot stand there.").arg(model.rowAt(cell.row()).itemName, text);
}

TermEdits::Change TermEdits::changeOf(const TermModel& model, const QList<CellEdit>& edits) {
    Change change;
    for (const CellEdit& edit : edits) {
        if (!edit.cell.isValid()) {
            continue;
        }
        const SupplierTerm& now = model.rowAt(edit.cell.row());
        auto wanted = std::ranges::find(change.after, now.id, &SupplierTerm::id);
        if (wanted == change.after.end()) {
            change.before.push_back(now);
            change.after.push_back(now);
            wanted = std::prev(change.after.end());
        }
        if (auto term = with(*wanted, edit.cell.column(), edit.text)) {
            *wanted = *std::move(term);
        }
    }
    return change;
}

} // namespace qm
