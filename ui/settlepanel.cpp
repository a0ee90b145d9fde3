#include "settlepanel.h"

#include "keybutton.h"
#include "localetext.h"
#include "ordercells.h"
#include "settlecard.h"
#include "theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace qm {

namespace {

constexpr std::size_t kMostCards = 20;

void clear(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

SettlePanel::SettlePanel(QWidget* parent)
    : Surface(parent)
    , m_title(new QLabel(this))
    , m_cards(new QVBoxLayout)
    , m_more(new QLabel(this))
    , m_sums(new QGridLayout)
    , m_letter(new KeyButton(this))
    , m_claim(new QGridLayout) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto* inside = new QWidget(scroll);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    m_title->setFont(scaledFont(15, QFont::DemiBold));
    column->addWidget(m_title);
    m_cards->setSpacing(8);
    column->addLayout(m_cards);
    column->addWidget(m_more);
    column->addSpacing(8);
    m_sums->setVerticalSpacing(6);
    column->addLayout(m_sums);
    column->addSpacing(4);
    column->addWidget(m_letter);
    m_claim->setVerticalSpacing(2);
    column->addLayout(m_claim);
    connect(m_letter, &QPushButton::clicked, this, &SettlePanel::letterWanted);
    column->addStretch(1);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false); // setWidget switches it on
    outer->addWidget(scroll);
}

SettlePanel::~SettlePanel() = default;

void SettlePanel::setModel(ReceiptModel* model) {
    m_model = model;
    connect(model, &ReceiptModel::countChanged, this, &SettlePanel::refresh);
    refresh();
}

void SettlePanel::setOrder(const QString& number, const QString& currency, CalendarDay day) {
    m_number = number;
    m_currency = currency;
    m_day = day;
    refresh();
}

bool SettlePanel::focusFirstMissing() {
    const auto& lines = m_model->count().lines();
    const auto missing = std::ranges::find_if(lines, &ReceiptLine::isMissingSomething);
    if (missing == lines.end()) {
        return false;
    }
    const auto line = static_cast<std::size_t>(missing - lines.begin());
    if (!m_shown.contains(line)) {
        showCard(line); // beyond those that are shown at first
    }
    m_shown.at(line)->focusMissing();
    return true;
}

void SettlePanel::showCard(std::size_t line) {
    const auto shown = m_shown.find(line);
    SettleCard* card = shown != m_shown.end() ? shown->second : nullptr;
    if (card == nullptr) {
        card = new SettleCard(this);
        connect(card, &SettleCard::lotEntered, m_model,
                [model = m_model, line](const QString& lot, std::optional<CalendarDay> expiry) {
                    model->apply([&](ReceiptCount& count) { return count.setLot(line, lot, expiry); });
                });
        connect(card, &SettleCard::wayChosen, m_model, [model = m_model, line](FaultKind fault, FaultWay way) {
            model->apply([&](ReceiptCount& count) { return count.setWay(line, fault, way); });
        });
        connect(card, &SettleCard::recountWanted, m_model,
                [model = m_model, line] { model->apply([&](ReceiptCount& count) { return count.recount(line); }); });
        m_cards->addWidget(card);
        m_shown.emplace(line, card);
    }
    const Result<int> digits = currencyMinorDigits(m_currency);
    card->showLine(m_model->count().lines()[line], m_day, digits.ok() ? *digits : 2);
    card->show(); // at once: the cursor may go into it
}

void SettlePanel::retranslate() {
    refresh();
}

void SettlePanel::refresh() {
    if (m_model == nullptr) {
        return;
    }
    refreshCards();
    refreshSums();
    refreshClaim();
}

void SettlePanel::setLetterKeys(const QString& keys) {
    m_letter->setKeys(keys);
}

void SettlePanel::refreshCards() {
    const auto& lines = m_model->count().lines();
    std::size_t waiting = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        // A card with the lot just entered stays: it may be wrong.
        const bool wanted = lines[i].counted && (lines[i].toSettle() || lines[i].wantsLot);
        waiting += lines[i].toSettle() ? 1 : 0;
        const auto shown = m_shown.find(i);
        if (!wanted || (shown == m_shown.end() && m_shown.size() >= kMostCards)) {
            if (!wanted && shown != m_shown.end()) {
                shown->second->deleteLater();
                shown->second->hide();
                m_shown.erase(shown);
            }
            continue;
        }
        showCard(i);
    }
    for (auto shown = m_shown.begin(); shown != m_shown.end();) {
        if (shown->first < lines.size()) {
            ++shown;
            continue;
        }
        shown->second->deleteLater();
        shown->second->hide();
        shown = m_shown.erase(shown);
    }
    m_title->setText(waiting > 0 ? tr("To settle: %Ln lines", nullptr, static_cast<int>(waiting))
                                 : tr("Nothing to settle"));
    m_more->setVisible(waiting > m_shown.size());
    m_more->setText(tr("and %Ln more", nullptr, static_cast<int>(waiting) - static_cast<int>(m_shown.size())));
}

void SettlePanel::refreshSums() {
    clear(*m_sums);
    const ReceiptTotals totals = m_model->count().totals();
    if (totals.lines == 0) {
        return;
    }
    int row = 0;
    const auto add = [&](const QString& name, Money amount, bool bold) {
        const auto label = [&](const QString& text) {
            auto* made = new QLabel(text, this);
            made->setFont(scaledFont(13, bold ? QFont::DemiBold : QFont::Normal));
            return made;
        };
        m_sums->addWidget(label(name), row, 0);
        m_sums->addWidget(label(cellText(amountCell(amount, m_currency))), row++, 1, Qt::AlignTrailing);
    };
    auto* heading = new QLabel(tr("What will be posted"), this);
    heading->setFont(scaledFont(13, QFont::DemiBold));
    m_sums->addWidget(heading, row++, 0, 1, 2);
    add(m_number.isEmpty() ? tr("Ordered") : tr("Ordered, %1").arg(m_number), totals.ordered, false);
    if (totals.missing.minor != 0) {
        add(totals.uncounted > 0 ? tr("Short or not counted yet") : tr("Short"), totals.missing, false);
    }
    if (totals.surplus.minor != 0) {
        add(tr("More than ordered"), totals.surplus, false);
    }
    if (totals.aside.minor != 0) {
        add(tr("Set aside or refused"), totals.aside, false);
    }
    add(tr("Into stock, available"), totals.available, true);
    m_sums->setColumnStretch(0, 1);
}

void SettlePanel::refreshClaim() {
    clear(*m_claim);
    const std::vector<ReceiptFault> claims = m_model->count().claims();
    m_letter->setVisible(!claims.empty());
    m_letter->setText(tr("One claim letter"));
    if (claims.empty()) {
        return;
    }
    int row = 0;
    const auto add = [&](const QString& text, const QString& value, bool bold) {
        auto* name = new QLabel(text, this);
        name->setWordWrap(true);
        auto* amount = new QLabel(value, this);
        for (QLabel* label : {name, amount}) {
            label->setFont(scaledFont(12, bold ? QFont::DemiBold : QFont::Normal));
        }
        m_claim->addWidget(name, row, 0);
        m_claim->addWidget(amount, row++, 1, Qt::AlignTrailing | Qt::AlignTop);
    };
    Money credit;
    for (const ReceiptFault& fault : claims) {
        const QString pieces = quantityText(fault.quantity, fault.decimals);
        const QString what = fault.kind == FaultKind::Short     ? tr("%1, %2 short").arg(fault.name, pieces)
                             : fault.kind == FaultKind::Damaged ? tr("%1, %2 damaged").arg(fault.name, pieces)
                             : fault.kind == FaultKind::ShortDated
                                 ? tr("%1, %2 with too short a date").arg(fault.name, pieces)
                                 : tr("%1, %2 extra").arg(fault.name, pieces);
        credit += fault.credit.value_or(Money{});
        add(what, fault.credit ? cellText(amountCell(*fault.credit, m_currency)) : tr("collect"), false);
    }
    add(tr("Credit asked, net"), cellText(amountCell(credit, m_currency)), true);
    m_claim->setColumnStretch(0, 1);
}

} // namespace qm
