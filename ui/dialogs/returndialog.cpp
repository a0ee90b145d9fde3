#include "returndialog.h"

#include "catalogueservice.h"
#include "customerservice.h"
#include "errortext.h"
#include "itemlookup.h"
#include "localetext.h"
#include "returnservice.h"
#include "returntext.h"
#include "stockqueries.h"
#include "ui_returndialog.h"
#include "workspace.h"

#include <QCompleter>

namespace qm {

ReturnDialog::ReturnDialog(const Start& start, Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_ui(std::make_unique<Ui::ReturnDialog>()) {
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->problem->hide();
    for (const ReturnKind kind : {ReturnKind::Return, ReturnKind::Complaint}) {
        m_ui->kind->addItem(returnKindText(kind));
    }
    m_ui->order->setText(start.order);
    m_ui->item->setText(start.item);
    m_ui->quantity->setText(quantityText(Quantity{1}, 0));
    m_ui->due->setDisplayFormat(locale().dateFormat(QLocale::ShortFormat));
    m_ui->due->setMinimumDate(shownToday());
    m_ui->due->setDate(shownToday().addDays(kReturnDueDays));
    m_ui->customer->completer()->setFilterMode(Qt::MatchContains);
    m_ui->customer->completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_ui->order, &QLineEdit::textChanged, this, &ReturnDialog::followOrder);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ReturnDialog::save);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    followOrder();
    QWidget* first = start.item.isEmpty() ? m_ui->order : m_ui->quantity;
    first->setFocus();
    m_ui->quantity->selectAll();
    readChoices();
}

ReturnDialog::~ReturnDialog() = default;

void ReturnDialog::readChoices() {
    m_workspace.read(
        this,
        [](Warehouse& warehouse) -> Result<Choices> {
            auto customers = CustomerService(warehouse).customers();
            auto places = StockQueries(warehouse).locations();
            const auto suppliers = CatalogueService(warehouse).suppliers();
            if (!customers.ok() || !places.ok() || !suppliers.ok()) {
                return !customers.ok() ? customers.error() : !places.ok() ? places.error() : suppliers.error();
            }
            Choices choices{*std::move(customers), *std::move(places), {}};
            for (const SupplierRow& row : *suppliers) {
                choices.suppliers.push_back(row.supplier);
            }
            return choices;
        },
        [this](const Result<Choices>& choices) {
            if (choices.ok()) {
                showChoices(*choices);
            } else {
                complain(errorText(choices.error()), m_ui->order);
            }
        });
}

void ReturnDialog::showChoices(const Choices& choices) {
    const auto add = [](QComboBox* box, const QString& text, qint64 id) {
        box->addItem(text, QVariant::fromValue<qlonglong>(id));
    };
    add(m_ui->customer, tr("from the counter, unnamed"), 0);
    for (const CustomerRow& row : choices.customers) {
        add(m_ui->customer, tr("%1 (%2)", "customer's name, code").arg(row.customer.name, row.customer.code),
            row.customer.id.value);
    }
    for (const Location& place : choices.places) {
        if (place.kind == LocationKind::Site && !place.quarantine) {
            add(m_ui->place, place.name.isEmpty() ? place.code : place.name, place.id.value);
        }
    }
    add(m_ui->supplier, tr("not known"), 0);
    for (const Supplier& supplier : choices.suppliers) {
        add(m_ui->supplier, supplier.name.isEmpty() ? supplier.code : supplier.name, supplier.id.value);
    }
}

void ReturnDialog::followOrder() {
    const bool free = m_ui->order->text().trimmed().isEmpty();
    m_ui->customer->setEnabled(free);
    m_ui->place->setEnabled(free);
}

void ReturnDialog::complain(const QString& why, QWidget* field) {
    m_ui->problem->setText(why);
    m_ui->problem->show();
    field->setFocus();
}

std::optional<ReturnCase> ReturnDialog::entered() {
    ReturnCase draft;
    draft.kind = static_cast<ReturnKind>(m_ui->kind->currentIndex());
    draft.cause = m_ui->cause->text().trimmed();
    draft.owner = m_ui->owner->text().trimmed();
    draft.opened = m_workspace.warehouse().today();
    draft.due = fromDate(m_ui->due->date());
    draft.supplier = SupplierId{m_ui->supplier->currentData().toLongLong()};
    if (m_ui->item->text().trimmed().isEmpty()) {
        complain(tr("Say what came back: type or scan an item."), m_ui->item);
        return std::nullopt;
    }
    if (draft.cause.isEmpty()) {
        complain(tr("Write down the reason, in the customer’s words."), m_ui->cause);
        return std::nullopt;
    }
    if (m_ui->order->text().trimmed().isEmpty()) {
        const int chosen = m_ui->customer->findText(m_ui->customer->currentText().trimmed(), Qt::MatchFixedString);
        if (chosen < 0) {
            complain(tr("There is no such customer: type a part of the name or code."), m_ui->customer);
            return std::nullopt;
        }
        draft.customer = CustomerId{m_ui->customer->itemData(chosen).toLongLong()};
        draft.location = LocationId{m_ui->place->currentData().toLongLong()};
    }
    return draft;
}

void ReturnDialog::save() {
    const auto draft = entered();
    if (!draft) {
        return;
    }
    const QString text = m_ui->item->text().trimmed();
    const auto take = [this, order = m_ui->order->text().trimmed()](ReturnCase taken) {
        m_workspace.change(
            this,
            [order, taken](Warehouse& warehouse) mutable -> Result<ReturnCase> {
                ReturnService returns(warehouse);
                if (!order.isEmpty()) {
                    const auto line = returns.orderLine(order, taken.item, taken.quantity);
                    if (!line.ok()) {
                        return line.error();
                    }
                    taken.orderLine = *line;
                }
                const auto id = returns.open(taken);
                return id.ok() ? returns.read(*id) : Result<ReturnCase>(id.error());
            },
            [this, order](const Result<ReturnCase>& made) {
                if (made.ok()) {
                    Q_EMIT saved(made->id, made->number);
                    accept();
                } else if (made.error().code == ErrorCode::NumberOutOfRange) {
                    complain(tr("So many were not shipped for %1, or have come back already.").arg(order),
                             m_ui->quantity);
                } else if (made.error().code == ErrorCode::Invalid && !order.isEmpty()) {
                    complain(tr("This item is not in order %1.").arg(order), m_ui->item);
                } else {
                    complain(errorText(made.error()), m_ui->order);
                }
            });
    };
    // A quantity needs the item's decimals: it is looked up first.
    m_workspace.read(
        this, [text](Warehouse& warehouse) { return findItem(warehouse, text); },
        [this, text, taken = *draft, take](const Result<FoundItem>& found) mutable {
            if (!found.ok() || !found->item) {
                complain(found.ok() ? severalItemsText(text, *found) : errorText(found.error()), m_ui->item);
                return;
            }
            const auto quantity = quantityFromText(m_ui->quantity->text(), found->item->decimals);
            if (!quantity || quantity->value <= 0) {
                complain(tr("“%1” is not a quantity of this item.").arg(m_ui->quantity->text()), m_ui->quantity);
                return;
            }
            taken.item = found->item->id;
            taken.quantity = *quantity;
            take(taken);
        });
}

} // namespace qm
