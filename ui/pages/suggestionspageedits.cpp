#include "suggestionspage.h"

#include "catalogueservice.h"
#include "errortext.h"
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

void SuggestionsPage::change(std::function<Result<SuggestionEdit>(ReplenishmentService&)> work, const QString& done) {
    m_workspace.change(
        this,
        [work = std::move(work)](Warehouse& warehouse) {
            ReplenishmentService service(warehouse);
            return work(service);
        },
        [this, done](const Result<SuggestionEdit>& edit) {
            if (!edit.ok()) {
                report(edit.error());
                return;
            }
            m_undo.push(
                {done, [edit = *edit](Warehouse& warehouse) { return ReplenishmentService(warehouse).undo(edit); }});
            Q_EMIT noticed(done, true);
        });
}

void SuggestionsPage::beginEdit(const QString& digit) {
    const SuggestionRow* line = currentLine();
    if (!line || !line->id) {
        return;
    }
    const QModelIndex cell = m_model->index(m_form->table->currentRow(), static_cast<int>(Column::Order));
    m_form->table->editWith(cell, digit);
}

QString SuggestionsPage::checkQuantity(const QModelIndex& cell, const QString& text) const {
    const SuggestionRow& line = m_model->rowAt(cell.row()).line;
    const auto quantity = quantityFromText(text, line.decimals);
    return quantity && quantity->value >= 0 ? QString() : tr("“%1” is not a quantity of this item.").arg(text);
}

void SuggestionsPage::enterQuantities(const QList<CellEdit>& edits) {
    std::vector<LineQuantity> quantities;
    QString done;
    QString unusual;
    for (const CellEdit& edit : edits) {
        if (!edit.cell.isValid()) {
            continue; // the line went while its editor was open
        }
        const SuggestionRow& line = m_model->rowAt(edit.cell.row()).line;
        if (const QString refused = checkQuantity(edit.cell, edit.text); !refused.isEmpty()) {
            Q_EMIT failed(refused);
            return;
        }
        const Quantity quantity = *quantityFromText(edit.text, line.decimals);
        const Quantity usual = std::max(line.proposed, line.reasons.expectedDemand);
        if (unusual.isEmpty() && usual.value > 0 && quantity.value / kUnusual > usual.value) {
            unusual = tr("%1 of %2 is more than ten times the usual %3. Keep it?")
                          .arg(quantityText(quantity, line.decimals), line.name, quantityText(usual, line.decimals));
        }
        quantities.push_back({line.id, quantity});
        done = tr("%1: %2 instead of %3")
                   .arg(line.name, quantityText(quantity, line.decimals), quantityText(line.quantity, line.decimals));
    }
    if (quantities.empty()) {
        return;
    }
    if (quantities.size() > 1) {
        done = tr("%Ln quantities changed", nullptr, static_cast<int>(quantities.size()));
    }
    const auto store = [this, quantities, done] {
        change([quantities](ReplenishmentService& service) { return service.setQuantities(quantities); }, done);
        return true;
    };
    if (unusual.isEmpty()) {
        store();
    } else {
        m_form->bar->ask(unusual, tr("Keep"), store);
    }
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
    change([ids, include](ReplenishmentService& service) { return service.setIncluded(ids, include); },
           include ? tr("%Ln lines included", nullptr, count) : tr("%Ln lines left out", nullptr, count));
}

void SuggestionsPage::toggleSnooze() {
    std::vector<SuggestionId> ids;
    const SuggestionRow* first = nullptr;
    std::optional<CalendarDay> nextOrder;
    const QList<int> rows = m_form->table->selectedRowNumbers();
    for (const int row : rows) {
        const BoardRow& shown = m_model->rowAt(row);
        if (shown.line.id) {
            ids.push_back(shown.line.id);
            if (!first) {
                first = &shown.line;
                nextOrder = shown.group.nextOrderDay;
            }
        }
    }
    if (!first) {
        return;
    }
    std::optional<CalendarDay> until;
    if (!first->snoozedUntil) {
        const CalendarDay today = m_workspace.warehouse().today();
        until = nextOrder && *nextOrder > today ? *nextOrder : today + kSnoozeDays;
    }
    const int count = static_cast<int>(ids.size());
    QString done;
    if (count > 1) {
        done = until ? tr("%Ln lines snoozed", nullptr, count) : tr("%Ln lines awake again", nullptr, count);
    } else {
        done =
            until ? tr("%1: snoozed to %2").arg(first->name, dayText(*until)) : tr("%1: awake again").arg(first->name);
    }
    change([ids, until](ReplenishmentService& service) { return service.snooze(ids, until); }, done);
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
        setBudget(wanted, before);
        return true;
    });
    m_field = bar->addField(tr("Budget"), before ? moneyText(*before, digits) : QString());
}

void SuggestionsPage::setBudget(std::optional<Money> wanted, std::optional<Money> before) {
    const int digits = m_board.minorDigits;
    // What is ordered follows the budget at once: a plan that was not finished leaves the old one.
    const auto plan = [](Warehouse& warehouse, std::optional<Money> budget, std::optional<Money> old,
                         const JobProgress& progress) -> Status {
        ReplenishmentService service(warehouse);
        if (Status set = service.setBudget(budget); !set.ok()) {
            return set;
        }
        const auto planned = service.suggest({}, progress);
        if (!planned.ok()) {
            const Status back = service.setBudget(old);
            return back.ok() ? planned.error() : back.error();
        }
        return {};
    };
    const QString done = wanted ? tr("Budget %1").arg(moneyText(*wanted, digits)) : tr("No budget");
    m_workspace.change(
        this,
        [plan, wanted, before](Warehouse& warehouse, const JobProgress& progress) {
            return plan(warehouse, wanted, before, progress);
        },
        [this, plan, wanted, before, done](const Status& status) {
            if (check(status)) {
                m_undo.push({done, [plan, wanted, before](Warehouse& warehouse, const JobProgress& progress) {
                                 return plan(warehouse, before, wanted, progress);
                             }});
                Q_EMIT noticed(done, true);
            }
        },
        tr("Working out orders within the budget"));
}

void SuggestionsPage::askNewLine() {
    InlineBar* bar = m_form->bar;
    bar->ask(tr("Which item, and how many?"), tr("Add"), [this] {
        const QString code = m_field->text().trimmed();
        const QString amount = m_second->text();
        m_workspace.change(
            this,
            [code, amount](Warehouse& warehouse) -> Result<SuggestionEdit> {
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
            [this](const Result<SuggestionEdit>& added) {
                if (!added.ok()) {
                    m_form->bar->complain(errorText(added.error())); // what was typed can be mended
                    return;
                }
                m_form->bar->dismiss();
                m_undo.push({tr("Line added"), [edit = *added](Warehouse& warehouse) {
                                 return ReplenishmentService(warehouse).undo(edit);
                             }});
                Q_EMIT noticed(tr("Line added"), true);
            });
        return false;
    });
    m_field = bar->addField(tr("SKU or barcode"));
    m_second = bar->addField(tr("Quantity"), {}, 70);
}

void SuggestionsPage::askMove() {
    const SuggestionRow* line = currentLine();
    if (!line || !line->id) {
        Q_EMIT noticed(tr("Choose a line that can be ordered first."), false);
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
            change([id = line.id, to, quantity = *quantity](
                       ReplenishmentService& service) { return service.moveToSupplier(id, to, quantity); },
                   tr("%1: moved to %2").arg(line.name, m_choice->currentText()));
            return true;
        });
    m_choice = m_form->bar->addChoice(tr("Supplier"));
    for (const auto& [id, name] : others) {
        m_choice->addItem(name, qlonglong{id});
    }
    m_second = m_form->bar->addField(tr("Quantity"), quantityText(line.quantity, line.decimals), 70);
}

} // namespace qm
