#include "supplierspage.h"

#include "appactions.h"
#include "catalogueservice.h"
#include "currency.h"
#include "delegates/celldelegate.h"
#include "detailrows.h"
#include "dialogs/supplierdialog.h"
#include "dialogs/termdialog.h"
#include "localetext.h"
#include "ordercells.h"
#include "termedits.h"
#include "theme.h"
#include "ui_supplierspage.h"
#include "workspace.h"

#include <utility>

namespace qm {

using Column = SupplierModel::Column;
using TermColumn = TermModel::Column;

namespace {

constexpr int kLastYear = 9999;

} // namespace

SuppliersPage::SuppliersPage(Workspace& workspace, AppActions& actions, QWidget* parent)
    : Page(PageId::Suppliers, workspace, actions, parent), m_ui(std::make_unique<Ui::SuppliersPage>()) {
    m_ui->setupUi(this);
    m_ui->filterBar->setKind(Surface::Kind::Bar);
    m_ui->suppliers->setUp(actions, QStringLiteral("suppliers"));
    m_model.setTrailingColumns({static_cast<int>(Column::Items), static_cast<int>(Column::OpenOrders),
                                static_cast<int>(Column::OpenAmount), static_cast<int>(Column::Late),
                                static_cast<int>(Column::LeadTime), static_cast<int>(Column::OnTime),
                                static_cast<int>(Column::Fill)});
    m_terms.setTrailingColumns({static_cast<int>(TermColumn::Price), static_cast<int>(TermColumn::Moq),
                                static_cast<int>(TermColumn::Pack), static_cast<int>(TermColumn::LeadTime),
                                static_cast<int>(TermColumn::Breaks)});
    m_ui->suppliers->setColumnWidths({0, -90, 60, -80, 104, 52, 84, 72, 64});
    m_ui->suppliers->setModel(&m_model);
    CellDelegate* cells = m_ui->suppliers->cells();
    cells->setPill(static_cast<int>(Column::Late), [](const QModelIndex& index) {
        const int late = index.data().toInt();
        return late > 0 ? Pill{QLocale().toString(late), PillTone::Warning} : Pill{};
    });
    cells->setText(static_cast<int>(Column::LeadTime), [](const QModelIndex& index) {
        return index.data().isValid() ? numberText(index.data().toDouble(), 1) : cellText({});
    });
    m_ui->terms->setUp(actions, QStringLiteral("supplier terms"));
    m_ui->terms->setColumnWidths({0, -80, -90, -84, 64, 56, 56, -64, -84, -84, -64});
    m_ui->terms->setModel(&m_terms);
    m_ui->terms->cells()->setLook(static_cast<int>(TermColumn::Item), [](const QModelIndex& index) {
        CellLook look;
        look.second = index.siblingAtColumn(static_cast<int>(TermColumn::Sku)).data().toString();
        return look;
    });
    for (const TermColumn days : {TermColumn::ValidFrom, TermColumn::ValidTo}) {
        m_ui->terms->cells()->setText(static_cast<int>(days), [](const QModelIndex& index) {
            return index.data().isValid() ? cellText(index.data()) : tr("always");
        });
    }
    m_ui->edit->setKeys(actions.keyText(ActionId::Edit));
    connect(m_ui->edit, &QPushButton::clicked, this, [this] { editSupplier(false); });
    m_ui->addTerm->setKeys(actions.keyText(ActionId::AddLine));
    connect(m_ui->addTerm, &QPushButton::clicked, this, [this] { editTerm(true); });
    connect(m_ui->orders, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(PageId::Orders, 0); });
    connect(m_ui->filter, &QLineEdit::textChanged, this, &SuppliersPage::reload);
    connect(m_ui->suppliers, &DataTable::currentRowChanged, this, &SuppliersPage::showDetail);
    connect(m_ui->suppliers, &DataTable::rowOpened, this, [this] { m_ui->terms->setFocus(); });
    connect(m_ui->terms, &DataTable::rowOpened, this, [this] { editTerm(); });
    connect(m_ui->terms, &DataTable::digitTyped, this, &SuppliersPage::editCell);
    connect(m_ui->terms, &DataTable::edited, this, &SuppliersPage::changeTerms);
    m_ui->terms->setCheck(
        [this](const QModelIndex& cell, const QString& text) { return TermEdits::check(m_terms, cell, text); });
    m_ui->detail->hide();
}

SuppliersPage::~SuppliersPage() = default;

QString SuppliersPage::title() const {
    return tr("Suppliers");
}

std::optional<MainButton> SuppliersPage::mainButton() const {
    return MainButton{ActionId::New, tr("New supplier")};
}

QList<ActionId> SuppliersPage::actionsHere() const {
    return {ActionId::New, ActionId::Edit, ActionId::Open, ActionId::AddLine, ActionId::Undo};
}

bool SuppliersPage::perform(ActionId id) {
    const bool inTerms = m_ui->terms->hasFocus();
    switch (id) {
    case ActionId::Filter:
        m_ui->filter->setFocus();
        m_ui->filter->selectAll();
        return true;
    case ActionId::New:
        editSupplier(true);
        return true;
    case ActionId::Edit:
        inTerms ? editTerm() : editSupplier(false);
        return true;
    case ActionId::AddLine:
        editTerm(true);
        return true;
    case ActionId::Open:
        inTerms ? editTerm() : m_ui->terms->setFocus();
        return true;
    default:
        return false;
    }
}

QList<KeyHint> SuppliersPage::keyHints() const {
    return {{QStringLiteral("↑↓"), tr("move")},         hint(ActionId::Open, tr("terms")),
            hint(ActionId::Edit, tr("edit")),           hint(ActionId::New, tr("new")),
            hint(ActionId::AddLine, tr("add an item")), hint(ActionId::Undo, tr("undo")),
            hint(ActionId::Filter, tr("filter"))};
}

QString SuppliersPage::statusText() const {
    return tr("%Ln suppliers", nullptr, m_model.rowCount());
}

void SuppliersPage::openRecord(qint64 id) {
    if (const int row = m_model.rowOfKey(id); row >= 0) {
        m_ui->suppliers->selectRowAt(row);
        return;
    }
    m_wanted = id;
    m_ui->filter->clear();
    reload();
}

QWidget* SuppliersPage::firstFocus() {
    return m_ui->suppliers;
}

void SuppliersPage::reload() {
    m_workspace.read(
        this,
        [text = m_ui->filter->text().trimmed()](Warehouse& warehouse) {
            return CatalogueService(warehouse).suppliers(text);
        },
        [this](Result<std::vector<SupplierRow>> rows) {
            if (rows.ok()) {
                showSuppliers(std::move(*rows));
            } else {
                report(rows.error());
            }
        });
}

void SuppliersPage::showSuppliers(std::vector<SupplierRow> rows) {
    m_model.setRows(std::move(rows));
    if (m_wanted != 0) {
        m_ui->suppliers->selectRowAt(m_model.rowOfKey(std::exchange(m_wanted, 0)));
    } else if (m_ui->suppliers->currentRow() < 0) {
        m_ui->suppliers->selectRowAt(0);
    }
    showDetail();
    Q_EMIT statusChanged();
}

const SupplierRow* SuppliersPage::current() const {
    const int row = m_ui->suppliers->currentRow();
    return row >= 0 ? &m_model.rowAt(row) : nullptr;
}

void SuppliersPage::showDetail() {
    const SupplierRow* row = current();
    m_ui->detail->setVisible(row != nullptr);
    if (row == nullptr) {
        return;
    }
    m_ui->name->setText(row->supplier.name);
    m_ui->name->setFont(scaledFont(16, QFont::DemiBold));
    m_ui->termsTitle->setFont(scaledFont(13, QFont::DemiBold));
    fillFacts(*row);
    m_workspace.read(
        this, [id = row->supplier.id](Warehouse& warehouse) { return CatalogueService(warehouse).termsOfSupplier(id); },
        [this, id = row->supplier.id](Result<std::vector<SupplierTerm>> terms) {
            const SupplierRow* now = current();
            if (terms.ok() && now != nullptr && now->supplier.id == id) {
                m_terms.setRows(std::move(*terms));
            }
        });
}

void SuppliersPage::fillFacts(const SupplierRow& row) {
    DetailRows rows(*m_ui->facts);
    const Supplier& supplier = row.supplier;
    rows.add(tr("Lead time"),
             supplier.leadTimeDays ? tr("%Ln days as agreed", nullptr, *supplier.leadTimeDays) : tr("not agreed"));
    rows.add(tr("Measured"), row.measuredLeadTimeDays ? tr("%1 days over %2")
                                                            .arg(numberText(*row.measuredLeadTimeDays, 1),
                                                                 tr("%Ln deliveries", nullptr, row.deliveries))
                                                      : tr("no delivery yet"));
    if (!row.leadTimes.empty()) {
        QStringList days;
        for (const int each : row.leadTimes) {
            days += QLocale().toString(each);
        }
        rows.add(tr("Days, the last first"), days.join(QStringLiteral(" · ")));
    }
    rows.add(tr("On time"), row.onTimeShare ? shareText(*row.onTimeShare) : cellText({}));
    rows.add(tr("Came in full"), row.fillShare ? shareText(*row.fillShare) : cellText({}));
    rows.add(tr("Order days"), orderDaysText(supplier.orderDays));
    if (supplier.minimumOrder.minor > 0) {
        rows.add(tr("Minimum order"),
                 tr("%1 %2").arg(cellText(amountCell(supplier.minimumOrder, supplier.currency)), supplier.currency));
    }
    const QStringList ways =
        QStringList{supplier.phone, supplier.email}.filter(QRegularExpression(QStringLiteral(".")));
    rows.add(tr("Contact"), ways.join(QStringLiteral(" · ")));
}

void SuppliersPage::editSupplier(bool fresh) {
    Supplier supplier;
    supplier.currency = m_workspace.warehouse().currency();
    if (const SupplierRow* row = current(); !fresh && row != nullptr) {
        supplier = row->supplier;
    } else if (!fresh) {
        return;
    }
    auto* dialog = new SupplierDialog(supplier, m_workspace, this);
    connect(dialog, &SupplierDialog::saved, this, [this, fresh, supplier](SupplierId id) {
        m_wanted = id.value;
        if (!fresh) {
            const QString text = tr("%1 changed").arg(supplier.name);
            m_undo.push({text, [supplier](Warehouse& warehouse) {
                             CatalogueService service(warehouse);
                             const auto now = service.supplier(supplier.id);
                             if (!now.ok()) {
                                 return Status(now.error());
                             }
                             Supplier back = supplier;
                             back.version = now->version;
                             const auto saved = service.saveSupplier(back);
                             return saved.ok() ? Status() : Status(saved.error());
                         }});
            Q_EMIT noticed(text, true);
        }
        reload();
    });
    dialog->open();
}

void SuppliersPage::editTerm(bool fresh) {
    const SupplierRow* supplier = current();
    const int row = m_ui->terms->currentRow();
    if (supplier == nullptr || (!fresh && row < 0)) {
        return;
    }
    if (!fresh) {
        openTerm(m_terms.rowAt(row));
        return;
    }
    SupplierTerm term;
    term.supplier = supplier->supplier.id;
    term.supplierCode = supplier->supplier.code;
    term.supplierName = supplier->supplier.name;
    term.currency = supplier->supplier.currency;
    term.moq = Quantity{1};
    term.pack = Quantity{1};
    term.validFrom = m_workspace.warehouse().today();
    term.validTo = *CalendarDay::fromDate(kLastYear, 12, 31);
    openTerm(term);
}

void SuppliersPage::openTerm(const SupplierTerm& term) {
    auto* dialog = new TermDialog(term, m_workspace, this);
    connect(dialog, &TermDialog::saved, this, [this](TermId id, const std::optional<SupplierTerm>& replaced) {
        const QString text = replaced ? tr("%1: terms changed").arg(replaced->itemName) : tr("Terms added");
        m_undo.push({text, [id, replaced](Warehouse& warehouse) {
                         CatalogueService service(warehouse);
                         if (!replaced) {
                             return service.removeTerm(id);
                         }
                         SupplierTerm back = *replaced;
                         back.id = id; // it takes the place of the new one
                         const auto saved = service.saveTerm(back);
                         return saved.ok() ? Status() : Status(saved.error());
                     }});
        Q_EMIT noticed(text, true);
        showDetail();
    });
    dialog->open();
}

void SuppliersPage::editCell(const QString& digit) {
    QModelIndex cell = m_ui->terms->currentIndex();
    if (!cell.isValid()) {
        return;
    }
    if (!(cell.flags() & Qt::ItemIsEditable)) {
        cell = cell.siblingAtColumn(static_cast<int>(TermColumn::Price));
    }
    m_ui->terms->editWith(cell, digit);
}

void SuppliersPage::changeTerms(const QList<CellEdit>& edits) {
    for (const CellEdit& edit : edits) {
        if (const QString wrong = TermEdits::check(m_terms, edit.cell, edit.text); !wrong.isEmpty()) {
            Q_EMIT failed(wrong);
            return;
        }
    }
    const TermEdits::Change change = TermEdits::changeOf(m_terms, edits);
    m_workspace.change(
        this, [terms = change.after](Warehouse& warehouse) { return CatalogueService(warehouse).saveTerms(terms); },
        [this, before = change.before](const Result<std::vector<TermId>>& saved) {
            if (!saved.ok()) {
                report(saved.error());
                return;
            }
            const QString text = tr("Terms of %Ln items changed", nullptr, static_cast<int>(before.size()));
            m_undo.push({text, [before](Warehouse& warehouse) {
                             const auto back = CatalogueService(warehouse).saveTerms(before);
                             return back.ok() ? Status() : Status(back.error());
                         }});
            Q_EMIT noticed(text, true);
            showDetail();
        });
}

void SuppliersPage::retranslate() {
    m_ui->retranslateUi(this);
    m_model.setCaptions({tr("Name"), tr("Code"), tr("Items"), tr("Open"), tr("Open amount"), tr("Late"),
                         tr("Lead time"), tr("On time"), tr("Fill")});
    m_terms.setCaptions({tr("Item"), tr("SKU"), tr("Supplier"), tr("Their no."), tr("Price"), tr("MOQ"), tr("Pack"),
                         tr("Days"), tr("From"), tr("Until"), tr("Breaks")});
    m_ui->suppliers->setEmptyText(tr("No suppliers yet. Enter one (Ctrl+N), or import suppliers and terms."));
    m_ui->terms->setEmptyText(
        tr("No terms yet: without a price nothing is ordered here. Add an item (A), or import terms (Ctrl+Shift+I)."));
}

} // namespace qm
