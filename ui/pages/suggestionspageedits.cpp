#include "suggestionspage.h"

#include "catalogueservice.h"
#include "localetext.h"
#include "ordersuggestionmodel.h"
#include "replenishmentservice.h"
#include "ui_suggestionspage.h"
#include "workspace.h"

#include <QLineEdit>

namespace qm {
namespace {

using namespace Qt::StringLiterals;
using Column = OrderSuggestionModel::Column;

constexpr int kUnusual = 10; ///< times the proposal: asks
constexpr int kSnoozeDays = 7;

} // namespace

void SuggestionsPage::change(std::function<Status(Warehouse&)> work, const UndoStep& step) {
    m_workspace.change(this, std::move(work), [this, step](const Status& status) {
        if (check(status)) {
            m_undo.push(step);
            Q_EMIT noticed(step.done, static_cast<bool>(step.back));
        }
    });
}

void SuggestionsPage::undo() {
    const auto step = m_undo.pop();
    if (!step) {
        Q_EMIT noticed(tr("Nothing to undo here."), false);
        return;
    }
    m_workspace.change(this, step->back, [this, done = step->done](const Status& status) {
        if (check(status)) {
            Q_EMIT noticed(tr("Taken back: %1").arg(done), false);
        }
    });
}

void SuggestionsPage::beginEdit(const QString& digit) {
    const SuggestionRow* line = currentLine();
    if (!line || !line->id) {
        return;
    }
    const QModelIndex cell = m_model->index(m_form->table->currentRow(), static_cast<int>(Column::Order));
    m_form->table->edit(cell);
    if (auto* editor = m_form->table->viewport()->findChild<QLineEdit*>(); editor && !digit.isEmpty()) {
        editor->setText(digit);
        editor->deselect();
    }
}

void SuggestionsPage::enterQuantity(int row, const QString& text) {
    if (row < 0 || row >= m_model->rowCount()) {
        return;
    }
    const SuggestionRow line = m_model->rowAt(row).line;
    const auto quantity = quantityFromText(text, line.decimals);
    if (!quantity || quantity->value < 0) {
        Q_EMIT failed(tr("“%1” is not a quantity of this item.").arg(text));
        return;
    }
    const Quantity usual = std::max(line.proposed, line.reasons.expectedDemand);
    if (usual.value > 0 && quantity->value / kUnusual > usual.value) {
        m_form->bar->ask(
            tr("%1 of %2 is more than ten times the usual %3. Keep it?")
                .arg(quantityText(*quantity, line.decimals), line.name, quantityText(usual, line.decimals)),
            tr("Keep"), [this, line, quantity = *quantity] {
                setQuantity(line, quantity);
                return true;
            });
        return;
    }
    setQuantity(line, *quantity);
}

void SuggestionsPage::setQuantity(const SuggestionRow& line, Quantity quantity) {
    const SuggestionId id = line.id;
    const Quantity before = line.quantity;
    change([id, quantity](Warehouse& warehouse) { return ReplenishmentService(warehouse).setQuantity(id, quantity); },
           {tr("%1: %2 instead of %3")
                .arg(line.name, quantityText(quantity, line.decimals), quantityText(before, line.decimals)),
            [id, before](Warehouse& warehouse) { return ReplenishmentService(warehouse).setQuantity(id, before); }});
}

bool SuggestionsPage::takeScan(const QString& code) {
    m_workspace.read(
        this, [code](Warehouse& warehouse) { return CatalogueService(warehouse).findItem(code); },
        [this](const Result<Item>& item) {
            if (item.ok()) {
                Q_EMIT pageWanted(PageId::Items, item->id.value);
            } else {
                report(item.error());
            }
        });
    return true;
}

void SuggestionsPage::toggleIncluded(const QList<int>& rows) {
    std::vector<SuggestionId> ids;
    bool include = false;
    for (const int row : rows) {
        const SuggestionRow& line = m_model->rowAt(row).line;
        if (line.id) {
            ids.push_back(line.id);
            include = include || !line.included;
        }
    }
    if (ids.empty()) {
        Q_EMIT noticed(tr("This item was never counted: count it first."), false);
        return;
    }
    const int count = static_cast<int>(ids.size());
    change(
        [ids, include](Warehouse& warehouse) { return ReplenishmentService(warehouse).setIncluded(ids, include); },
        {include ? tr("%Ln lines included", nullptr, count) : tr("%Ln lines left out", nullptr, count),
         [ids, include](Warehouse& warehouse) { return ReplenishmentService(warehouse).setIncluded(ids, !include); }});
}

void SuggestionsPage::toggleSnooze() {
    const SuggestionRow* line = currentLine();
    if (!line || !line->id) {
        return;
    }
    const std::vector<SuggestionId> ids{line->id};
    const std::optional<CalendarDay> before = line->snoozedUntil;
    std::optional<CalendarDay> until;
    if (!before) {
        const CalendarDay today = m_workspace.warehouse().today();
        const SuggestionGroup& group = m_model->rowAt(m_form->table->currentRow()).group;
        until = group.nextOrderDay && *group.nextOrderDay > today ? *group.nextOrderDay : today + kSnoozeDays;
    }
    change([ids, until](Warehouse& warehouse) { return ReplenishmentService(warehouse).snooze(ids, until); },
           {until ? tr("%1: snoozed to %2").arg(line->name, dayText(*until)) : tr("%1: awake again").arg(line->name),
            [ids, before](Warehouse& warehouse) { return ReplenishmentService(warehouse).snooze(ids, before); }});
}

void SuggestionsPage::askBudget() {
    const std::optional<Money> before = m_board.budget;
    const int digits = m_board.minorDigits;
    InlineBar* bar = m_form->bar;
    bar->ask(tr("How much may these orders cost? Empty: no limit."), tr("Set"), [this, before, digits] {
        const QString text = m_field->text().trimmed();
        const auto budget = moneyFromText(text, digits);
        if (!text.isEmpty() && (!budget || budget->minor < 0)) {
            m_form->bar->complain(tr("“%1” is not an amount.").arg(text));
            return false;
        }
        const std::optional<Money> wanted = text.isEmpty() ? std::nullopt : budget;
        change([wanted](Warehouse& warehouse) { return ReplenishmentService(warehouse).setBudget(wanted); },
               {wanted ? tr("Budget %1").arg(moneyText(*wanted, digits)) : tr("No budget"),
                [before](Warehouse& warehouse) { return ReplenishmentService(warehouse).setBudget(before); }});
        return true;
    });
    m_field = bar->addField(tr("Budget"), before ? moneyText(*before, digits) : QString());
}

void SuggestionsPage::askNewLine() {
    InlineBar* bar = m_form->bar;
    bar->ask(tr("Which item, and how many?"), tr("Add"), [this] {
        const QString code = m_field->text().trimmed();
        const QString amount = m_second->text();
        m_workspace.change(
            this,
            [code, amount](Warehouse& warehouse) -> Result<SuggestionId> {
                const CatalogueService catalogue(warehouse);
                const auto item = catalogue.findItem(code);
                if (!item.ok()) {
                    return item.error();
                }
                const auto quantity = quantityFromText(amount, item->decimals);
                if (!quantity || quantity->value <= 0) {
                    return Error{ErrorCode::InvalidNumber, {amount.toStdString()}, {}};
                }
                const auto terms = catalogue.termsOfItem(item->id);
                if (!terms.ok()) {
                    return terms.error();
                }
                if (terms->empty()) {
                    return Error{ErrorCode::UnknownSupplier, {item->name.toStdString()}, {}};
                }
                return ReplenishmentService(warehouse).addItem(item->id, terms->front().supplier, *quantity);
            },
            [this](const Result<SuggestionId>& added) {
                if (!added.ok()) {
                    report(added.error());
                    return;
                }
                const SuggestionId id = *added;
                m_undo.push({tr("Line added"), [id](Warehouse& warehouse) {
                                 return ReplenishmentService(warehouse).setIncluded({id}, false);
                             }});
                Q_EMIT noticed(tr("Line added"), true);
            });
        return true;
    });
    m_field = bar->addField(tr("SKU or barcode"));
    m_second = bar->addField(tr("Quantity"), {}, 70);
}

void SuggestionsPage::askMove() {
    const SuggestionRow* line = currentLine();
    if (!line || !line->id) {
        return;
    }
    m_workspace.read(
        this, [item = line->item](Warehouse& warehouse) { return CatalogueService(warehouse).termsOfItem(item); },
        [this, line = *line](const Result<std::vector<SupplierTerm>>& terms) {
            if (!terms.ok()) {
                report(terms.error());
                return;
            }
            std::map<std::int64_t, QString> others;
            for (const SupplierTerm& term : *terms) {
                if (term.supplier != line.supplier) {
                    others[term.supplier.value] = term.supplierName;
                }
            }
            if (others.empty()) {
                Q_EMIT noticed(tr("No other supplier sells %1.").arg(line.name), false);
                return;
            }
            showMoveBar(line, others);
        });
}

void SuggestionsPage::showMoveBar(const SuggestionRow& line, const std::map<std::int64_t, QString>& others) {
    m_form->bar->ask(
        tr("%1: to which supplier, and how many of %2?").arg(line.name, quantityText(line.quantity, line.decimals)),
        tr("Move"), [this, line] {
            const auto quantity = quantityFromText(m_second->text(), line.decimals);
            if (!quantity || quantity->value <= 0 || *quantity > line.quantity) {
                m_form->bar->complain(tr("“%1” is not a part of this line.").arg(m_second->text()));
                return false;
            }
            const SupplierId to{m_choice->currentData().toLongLong()};
            const SuggestionId id = line.id;
            change(
                [id, to, quantity = *quantity](Warehouse& warehouse) {
                    return ReplenishmentService(warehouse).moveToSupplier(id, to, quantity);
                },
                {tr("%1: moved to %2").arg(line.name, m_choice->currentText()), {}});
            return true;
        });
    m_choice = m_form->bar->addChoice(tr("Supplier"));
    for (const auto& [id, name] : others) {
        m_choice->addItem(name, qlonglong{id});
    }
    m_second = m_form->bar->addField(tr("Quantity"), quantityText(line.quantity, line.decimals), 70);
}

} // namespace qm
