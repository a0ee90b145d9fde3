#include "salesorderdialog.h"

#include "appactions.h"
#include "customerservice.h"
#include "errortext.h"
#include "itemlookup.h"
#include "localetext.h"
#include "ordercells.h"
#include "salesorderservice.h"
#include "stockqueries.h"
#include "ui_salesorderdialog.h"
#include "workspace.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <utility>

namespace qm {

namespace {

using Column = OrderDraftModel::Column;

void setUpDay(QCheckBox* box, QDateEdit* edit, std::optional<CalendarDay> day) {
    edit->setDisplayFormat(edit->locale().dateFormat(QLocale::ShortFormat));
    edit->setDate(day ? toDate(*day) : shownToday());
    edit->setEnabled(day.has_value());
    edit->setAccessibleName(box->text());
    box->setChecked(day.has_value());
    QObject::connect(box, &QCheckBox::toggled, edit, &QWidget::setEnabled);
}

} // namespace

SalesOrderDialog::SalesOrderDialog(const SalesOrder& order, Workspace& workspace, AppActions& actions, QWidget* parent)
    : QDialog(parent), m_order(order), m_workspace(workspace), m_ui(std::make_unique<Ui::SalesOrderDialog>()) {
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    if (m_order.head.currency.isEmpty()) {
        m_order.head.currency = workspace.warehouse().currency();
    }
    m_lines.setCurrency(m_order.head.currency);
    m_lines.setTrailingColumns(
        {static_cast<int>(Column::Quantity), static_cast<int>(Column::Price), static_cast<int>(Column::Amount)});
    m_lines.setCaptions({tr("Item"), tr("SKU"), tr("Quantity"), tr("Price"), tr("Amount")});
    m_ui->lines->setUp(actions, QStringLiteral("sales order draft"));
    m_ui->lines->setColumnWidths({0, 110, 84, 90, 100});
    m_ui->lines->setModel(&m_lines);
    m_ui->lines->setEmptyText(tr("No lines yet: type or scan an item above."));
    m_ui->lines->setCheck([this](const QModelIndex& cell, const QString& text) { return check(cell, text); });
    m_ui->problem->hide();
    m_ui->customer->completer()->setFilterMode(Qt::MatchContains);
    m_ui->customer->completer()->setCompletionMode(QCompleter::PopupCompletion);
    QPushButton* save = m_ui->buttons->button(QDialogButtonBox::Save);
    save->setToolTip(shownKeys(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    fill();
    connect(m_ui->item, &QLineEdit::returnPressed, this, &SalesOrderDialog::addItem);
    connect(m_ui->lines, &DataTable::digitTyped, this, [this](const QString& digit) {
        const QModelIndex cell = m_ui->lines->currentIndex();
        const bool price = cell.column() == static_cast<int>(Column::Price);
        m_ui->lines->editWith(price ? cell : cell.siblingAtColumn(static_cast<int>(Column::Quantity)), digit);
    });
    connect(m_ui->lines, &DataTable::edited, this, &SalesOrderDialog::changeLines);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &SalesOrderDialog::save);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                &SalesOrderDialog::save);
    }
    readChoices();
}

SalesOrderDialog::~SalesOrderDialog() = default;

void SalesOrderDialog::fill() {
    if (!m_order.head.number.isEmpty()) {
        setWindowTitle(tr("Sales order %1").arg(m_order.head.number));
    }
    setUpDay(m_ui->wantedSet, m_ui->wanted, m_order.head.wanted);
    setUpDay(m_ui->untilSet, m_ui->until, m_order.head.reserveUntil);
    m_ui->reference->setText(m_order.head.reference);
    m_ui->note->setText(m_order.head.note);
    m_lines.setRows(m_order.lines);
    showTotal();
}

void SalesOrderDialog::readChoices() {
    using Choices = std::pair<std::vector<CustomerRow>, std::vector<Location>>;
    m_workspace.read(
        this,
        [](Warehouse& warehouse) -> Result<Choices> {
            auto customers = CustomerService(warehouse).customers();
            if (!customers.ok()) {
                return customers.error();
            }
            auto places = StockQueries(warehouse).locations();
            if (!places.ok()) {
                return places.error();
            }
            return Choices(*std::move(customers), *std::move(places));
        },
        [this](const Result<Choices>& choices) {
            if (choices.ok()) {
                showChoices(choices->first, choices->second);
            } else {
                complain(errorText(choices.error()));
            }
        });
}

void SalesOrderDialog::showChoices(const std::vector<CustomerRow>& customers, const std::vector<Location>& places) {
    for (const CustomerRow& row : customers) {
        m_ui->customer->addItem(tr("%1 (%2)", "customer's name, code").arg(row.customer.name, row.customer.code),
                                QVariant::fromValue<qlonglong>(row.customer.id.value));
    }
    m_ui->customer->setCurrentIndex(
        m_ui->customer->findData(QVariant::fromValue<qlonglong>(m_order.head.customer.value)));
    for (const Location& place : places) {
        if (place.kind == LocationKind::Site && !place.quarantine) {
            m_ui->place->addItem(place.name.isEmpty() ? place.code : place.name,
                                 QVariant::fromValue<qlonglong>(place.id.value));
        }
    }
    const int place = m_ui->place->findData(QVariant::fromValue<qlonglong>(m_order.head.location.value));
    m_ui->place->setCurrentIndex(std::max(0, place));
    QWidget* first = m_order.head.customer ? static_cast<QWidget*>(m_ui->item) : m_ui->customer;
    first->setFocus();
    if (customers.empty()) {
        complain(tr("There are no customers yet: enter one on the page Customers first."));
    }
}

void SalesOrderDialog::addItem() {
    const QString text = m_ui->item->text().trimmed();
    if (text.isEmpty()) {
        return;
    }
    m_workspace.read(
        this, [text](Warehouse& warehouse) { return findItem(warehouse, text); },
        [this, text](const Result<FoundItem>& found) {
            if (!found.ok()) {
                complain(errorText(found.error()));
            } else if (!found->item) {
                complain(severalItemsText(text, *found));
            } else {
                m_ui->problem->hide();
                m_ui->lines->selectRowAt(m_lines.add(*found->item));
                m_ui->item->clear();
                showTotal();
            }
        });
}

QString SalesOrderDialog::check(const QModelIndex& cell, const QString& text) const {
    if (cell.column() == static_cast<int>(Column::Quantity)) {
        const auto quantity = quantityFromText(text, m_lines.rowAt(cell.row()).decimals);
        return quantity && quantity->value > 0 ? QString() : tr("“%1” is not a quantity of this item.").arg(text);
    }
    const auto price = priceFromText(text);
    return text.trimmed().isEmpty() || (price && price->tenThousandths > 0) ? QString()
                                                                            : tr("“%1” is not a price.").arg(text);
}

void SalesOrderDialog::changeLines(const QList<CellEdit>& edits) {
    for (const CellEdit& edit : edits) {
        if (const QString wrong = check(edit.cell, edit.text); !wrong.isEmpty()) {
            complain(wrong);
            return;
        }
    }
    for (const CellEdit& edit : edits) {
        const int row = edit.cell.row();
        if (edit.cell.column() == static_cast<int>(Column::Quantity)) {
            m_lines.setQuantity(row, *quantityFromText(edit.text, m_lines.rowAt(row).decimals));
        } else {
            m_lines.setPrice(row, edit.text.trimmed().isEmpty() ? std::nullopt : priceFromText(edit.text));
        }
    }
    m_ui->problem->hide();
    showTotal();
}

void SalesOrderDialog::showTotal() {
    m_ui->total->setText(tr("%Ln lines, <b>%1 %2</b>", nullptr, m_lines.rowCount())
                             .arg(cellText(amountCell(m_lines.total(), m_order.head.currency)), m_order.head.currency));
}

void SalesOrderDialog::complain(const QString& why) {
    m_ui->problem->setText(why);
    m_ui->problem->show();
}

std::optional<SalesOrder> SalesOrderDialog::entered() {
    SalesOrder order = m_order;
    const int chosen = m_ui->customer->findText(m_ui->customer->currentText().trimmed(), Qt::MatchFixedString);
    if (chosen < 0) {
        complain(tr("Choose who orders: type a part of the name or code."));
        m_ui->customer->setFocus();
        return std::nullopt;
    }
    order.head.customer = CustomerId{m_ui->customer->itemData(chosen).toLongLong()};
    order.head.location = LocationId{m_ui->place->currentData().toLongLong()};
    const auto day = [](const QCheckBox* box, const QDateEdit* edit) {
        return box->isChecked() ? std::optional(fromDate(edit->date())) : std::nullopt;
    };
    order.head.wanted = day(m_ui->wantedSet, m_ui->wanted);
    order.head.reserveUntil = day(m_ui->untilSet, m_ui->until);
    order.head.reference = m_ui->reference->text().trimmed();
    order.head.note = m_ui->note->text().trimmed();
    order.lines = m_lines.rows();
    if (order.lines.empty()) {
        complain(tr("Add what is ordered: type or scan an item."));
        m_ui->item->setFocus();
        return std::nullopt;
    }
    if (!m_lines.total()) {
        complain(tr("A line’s amount is too large."));
        return std::nullopt;
    }
    for (std::size_t i = 0; i < order.lines.size(); ++i) {
        order.lines[i].line = static_cast<int>(i) + 1;
    }
    return order;
}

void SalesOrderDialog::save() {
    const auto order = entered();
    if (!order) {
        return;
    }
    m_workspace.change(
        this, [order = *order](Warehouse& warehouse) { return SalesOrderService(warehouse).save(order); },
        [this](const Result<SalesOrderId>& id) {
            if (!id.ok()) {
                complain(errorText(id.error()));
                return;
            }
            Q_EMIT saved(*id);
            accept();
        });
}

void SalesOrderDialog::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        return; // it ends a field or adds an item, and must not save a half-written order
    }
    if (event->key() == Qt::Key_Delete && m_ui->lines->hasFocus() && m_ui->lines->currentRow() >= 0) {
        m_lines.remove(m_ui->lines->currentRow());
        showTotal();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace qm
