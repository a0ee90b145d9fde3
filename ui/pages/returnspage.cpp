#include "returnspage.h"

#include "appactions.h"
#include "delegates/celldelegate.h"
#include "detailrows.h"
#include "localetext.h"
#include "returnservice.h"
#include "returntext.h"
#include "theme.h"
#include "ui_returnspage.h"
#include "workspace.h"

#include <algorithm>
#include <utility>

namespace qm {

using Column = ReturnCaseModel::Column;

namespace {

enum Show { kUnclosed, kOpen, kDecided, kAll };

bool isShown(const ReturnCaseRow& row, int show, const QString& text) {
    const ReturnState state = row.facts.state;
    const bool inState = show == kAll || (show == kUnclosed && state != ReturnState::Closed) ||
                         (show == kOpen && state == ReturnState::Open) ||
                         (show == kDecided && state == ReturnState::Decided);
    const QString* texts[] = {&row.facts.number, &row.facts.cause,  &row.facts.owner,  &row.sku,
                              &row.itemName,     &row.customerName, &row.customerCode, &row.orderNumber};
    return inState && (text.isEmpty() || std::ranges::any_of(texts, [&](const QString* each) {
                           return each->contains(text, Qt::CaseInsensitive);
                       }));
}

/// What the main button does to a case in that state; empty where nothing comes after it.
QString nextText(ReturnState state) {
    switch (state) {
    case ReturnState::Open:
        return ReturnsPage::tr("Decide…");
    case ReturnState::Decided:
        return ReturnsPage::tr("Close…");
    case ReturnState::Closed:
        break;
    }
    return {};
}

} // namespace

ReturnsPage::ReturnsPage(Workspace& workspace, AppActions& actions, QWidget* parent)
    : Page(PageId::Returns, workspace, actions, parent), m_ui(std::make_unique<Ui::ReturnsPage>()) {
    m_ui->setupUi(this);
    m_ui->filterBar->setKind(Surface::Kind::Bar);
    m_model.setTrailingColumns({static_cast<int>(Column::Quantity)});
    m_ui->cases->setUp(actions, QStringLiteral("returns"));
    m_ui->cases->setColumnWidths({98, 110, 106, 74, 0, -90, 72, 190, -90});
    m_ui->cases->setModel(&m_model);
    m_ui->cases->cells()->setPill(static_cast<int>(Column::State), [](const QModelIndex& index) {
        return returnStatePill(index.data(ReturnCaseModel::StateRole).value<ReturnState>(),
                               index.data(ReturnCaseModel::DaysLateRole).toInt());
    });
    for (int i = 0; i <= kAll; ++i) {
        m_ui->show->addItem(QString());
    }
    connect(m_ui->show, &QComboBox::currentIndexChanged, this, &ReturnsPage::filterRows);
    connect(m_ui->filter, &QLineEdit::textChanged, this, &ReturnsPage::filterRows);
    connect(m_ui->cases, &DataTable::currentRowChanged, this, &ReturnsPage::showDetail);
    connect(m_ui->cases, &DataTable::rowOpened, this, &ReturnsPage::stepOn);
    const std::pair<KeyButton*, ActionId> buttons[] = {
        {m_ui->next, ActionId::Main}, {m_ui->reply, ActionId::WriteDocuments}, {m_ui->back, ActionId::UndoChosen}};
    for (const auto& [button, id] : buttons) {
        button->setKeys(actions.keyText(id));
        connect(button, &QPushButton::clicked, actions.action(id), &QAction::trigger);
    }
    connect(m_ui->bar, &InlineBar::closed, m_ui->cases, qOverload<>(&QWidget::setFocus));
    m_ui->detail->hide();
}

ReturnsPage::~ReturnsPage() = default;

QString ReturnsPage::title() const {
    return tr("Returns and complaints");
}

std::optional<MainButton> ReturnsPage::mainButton() const {
    const ReturnCaseRow* row = current();
    const QString text = row != nullptr ? nextText(row->facts.state) : QString();
    return text.isEmpty() ? MainButton{ActionId::New, tr("New case")} : MainButton{ActionId::Main, text};
}

QList<ActionId> ReturnsPage::actionsHere() const {
    QList<ActionId> ids{ActionId::New, ActionId::Undo};
    if (const ReturnCaseRow* row = current()) {
        ids += {ActionId::Open, ActionId::UndoChosen};
        if (row->facts.state != ReturnState::Closed) {
            ids += ActionId::Main;
        }
        if (row->facts.customer) {
            ids += ActionId::WriteDocuments;
        }
    }
    return ids;
}

bool ReturnsPage::perform(ActionId id) {
    switch (id) {
    case ActionId::Filter:
        m_ui->filter->setFocus();
        m_ui->filter->selectAll();
        return true;
    case ActionId::New:
        takeUp();
        return true;
    case ActionId::Open:
    case ActionId::Main:
        stepOn();
        return true;
    case ActionId::WriteDocuments:
        writeReply();
        return true;
    case ActionId::UndoChosen:
        stepBack();
        return true;
    default:
        return false;
    }
}

QList<KeyHint> ReturnsPage::keyHints() const {
    return {{QStringLiteral("↑↓"), tr("move")},
            hint(ActionId::Main, tr("one step on")),
            hint(ActionId::New, tr("new case")),
            hint(ActionId::WriteDocuments, tr("reply")),
            hint(ActionId::UndoChosen, tr("one step back")),
            hint(ActionId::Filter, tr("filter")),
            hint(ActionId::Undo, tr("undo"))};
}

QString ReturnsPage::statusText() const {
    const auto late = std::ranges::count_if(m_model.rows(), [this](const ReturnCaseRow& row) {
        return row.facts.state != ReturnState::Closed && row.facts.due < m_workspace.warehouse().today();
    });
    const QString all = tr("%Ln cases", nullptr, m_model.rowCount());
    return late > 0 ? tr("%1, %2").arg(all, tr("%Ln late", nullptr, static_cast<int>(late))) : all;
}

void ReturnsPage::openRecord(qint64 id) {
    m_wanted = id;
    m_ui->filter->clear();
    if (m_model.rowOfKey(id) < 0) {
        m_ui->show->setCurrentIndex(kAll);
    }
    filterRows();
}

QWidget* ReturnsPage::firstFocus() {
    return m_ui->cases;
}

void ReturnsPage::reload() {
    m_workspace.read(
        this, [](Warehouse& warehouse) { return ReturnService(warehouse).cases(); },
        [this](Result<std::vector<ReturnCaseRow>> rows) {
            if (!rows.ok()) {
                report(rows.error());
                return;
            }
            m_cases = *std::move(rows);
            filterRows();
        });
}

void ReturnsPage::filterRows() {
    std::vector<ReturnCaseRow> rows;
    const QString text = m_ui->filter->text().trimmed();
    std::ranges::copy_if(m_cases, std::back_inserter(rows),
                         [&](const ReturnCaseRow& row) { return isShown(row, m_ui->show->currentIndex(), text); });
    m_model.setToday(m_workspace.warehouse().today());
    m_model.setRows(std::move(rows));
    if (const int wanted = m_model.rowOfKey(m_wanted); m_wanted != 0 && wanted >= 0) {
        m_wanted = 0;
        m_ui->cases->selectRowAt(wanted);
    } else if (m_ui->cases->selectedRowNumbers().isEmpty()) {
        m_ui->cases->selectRowAt(std::max(0, m_ui->cases->currentRow())); // where the chosen one left the list too
    }
    showDetail();
    Q_EMIT statusChanged();
}

const ReturnCaseRow* ReturnsPage::current() const {
    const int row = m_ui->cases->currentRow();
    return row >= 0 ? &m_model.rowAt(row) : nullptr;
}

void ReturnsPage::showDetail() {
    const ReturnCaseRow* row = current();
    m_ui->detail->setVisible(row != nullptr);
    Q_EMIT headingChanged();
    Q_EMIT actionsChanged();
    if (row == nullptr) {
        return;
    }
    m_ui->number->setText(row->facts.number);
    m_ui->number->setFont(scaledFont(16, QFont::DemiBold));
    const QModelIndex index = m_model.index(m_ui->cases->currentRow(), 0);
    m_ui->state->setPill(returnStatePill(row->facts.state, index.data(ReturnCaseModel::DaysLateRole).toInt()));
    m_ui->item->setText(
        tr("%1 × %2", "quantity, item").arg(quantityText(row->facts.quantity, row->decimals), row->itemName));
    const QString next = nextText(row->facts.state);
    m_ui->next->setText(next.isEmpty() ? tr("Nothing left to do") : next);
    m_ui->next->setEnabled(!next.isEmpty());
    m_ui->reply->setEnabled(static_cast<bool>(row->facts.customer));
    m_ui->back->setText(row->facts.state == ReturnState::Open ? tr("Withdraw") : tr("One step back"));
    fillFacts(*row);
}

void ReturnsPage::fillFacts(const ReturnCaseRow& row) {
    const ReturnCase& facts = row.facts;
    DetailRows rows(*m_ui->facts);
    rows.add(tr("What it is"), returnKindText(facts.kind));
    rows.add(tr("Reason"), facts.cause);
    rows.add(tr("Customer"), facts.customer ? row.customerName : tr("from the counter"));
    rows.add(tr("Sales order"), row.orderNumber);
    rows.add(tr("SKU"), row.sku);
    rows.add(tr("Lot"), row.lotCode);
    rows.add(tr("Delivered by"), row.supplierCode);
    rows.add(tr("Comes in at"), facts.kind == ReturnKind::Return ? row.locationCode : QString());
    rows.add(tr("Seen to by"), facts.owner);
    rows.add(tr("Taken up"), dayText(facts.opened));
    rows.add(tr("Due"), dayText(facts.due));
    rows.add(tr("The goods"), returnedGoodsText(facts.goods));
    const int digits = m_workspace.warehouse().currencyDigits();
    const QString money = returnMoneyText(facts.money);
    rows.add(tr("The customer gets"), facts.amount.minor == 0 ? money
                                                              : tr("%1 of %2 %3", "a refund, amount, currency")
                                                                    .arg(money, moneyText(facts.amount, digits),
                                                                         m_workspace.warehouse().currency()));
    if (facts.state == ReturnState::Closed) {
        rows.add(tr("Satisfied"),
                 facts.satisfied ? tr("%1 of 5").arg(quantityText(Quantity{*facts.satisfied}, 0)) : tr("not asked"));
    }
}

void ReturnsPage::retranslate() {
    m_ui->retranslateUi(this);
    const QStringList shows{tr("Not closed"), tr("Open"), tr("Decided"), tr("All")};
    for (int i = 0; i < shows.size(); ++i) {
        m_ui->show->setItemText(i, shows.at(i));
    }
    m_model.setCaptions({tr("Number"), tr("Customer"), tr("State"), tr("Due"), tr("Item"), tr("SKU"), tr("Quantity"),
                         tr("Reason"), tr("Seen to by")});
    m_ui->cases->setEmptyText(tr("No returns or complaints here. Take one up (Ctrl+N)."));
}

} // namespace qm
