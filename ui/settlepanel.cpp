#include "settlepanel.h"

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
    , m_sums(new QGridLayout) {
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
    for (const auto& [line, card] : m_shown) {
        if (card->isMissing()) {
            card->focusMissing();
            return true;
        }
    }
    return false;
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
}

void SettlePanel::refreshCards() {
    const auto& lines = m_model->count().lines();
    const Result<int> digits = currencyMinorDigits(m_currency);
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
        SettleCard* card = shown != m_shown.end() ? shown->second : nullptr;
        if (card == nullptr) {
            card = new SettleCard(this);
            connect(card, &SettleCard::lotEntered, m_model,
                    [model = m_model, i](const QString& lot, std::optional<CalendarDay> expiry) {
                        model->apply([&](ReceiptCount& count) { return count.setLot(i, lot, expiry); });
                    });
            m_cards->addWidget(card);
            m_shown.emplace(i, card);
        }
        card->showLine(lines[i], m_day, digits.ok() ? *digits : 2);
        card->show(); // at once: the cursor may go into it
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
    if (totals.damaged.minor != 0) {
        add(tr("Damaged, to quarantine"), totals.damaged, false);
    }
    add(tr("Into stock, available"), totals.available, true);
    m_sums->setColumnStretch(0, 1);
}

} // namespace qm
