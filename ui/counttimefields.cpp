#include "counttimefields.h"

#include "inlinebar.h"
#include "localetext.h"

#include <QComboBox>
#include <QLineEdit>

namespace qm {

namespace {

constexpr int kAfterReceipt = 2;

} // namespace

void CountTimeFields::addTo(InlineBar& bar, const QStringList& untimedTills) {
    m_when = nullptr;
    m_tills.clear();
    if (untimedTills.isEmpty()) {
        return;
    }
    m_when = bar.addChoice(tr("When"));
    m_when->addItems({tr("after closing"), tr("before opening"), tr("after receipt no.")});
    for (const QString& till : untimedTills) {
        QLineEdit* field = bar.addField(till.isEmpty() ? tr("last receipt") : tr("last of till %1").arg(till), {}, 70);
        field->setEnabled(false);
        m_tills.emplace_back(till, field);
    }
    connect(m_when, &QComboBox::currentIndexChanged, this, [this](int row) {
        for (const auto& [till, field] : m_tills) {
            field->setEnabled(row == kAfterReceipt);
        }
    });
}

std::optional<CountTime> CountTimeFields::time(InlineBar& bar) const {
    CountTime time;
    if (m_when == nullptr) {
        return time;
    }
    if (m_when->currentIndex() != kAfterReceipt) {
        time.when = m_when->currentIndex() == 0 ? CountTime::When::AfterClosing : CountTime::When::BeforeOpening;
        return time;
    }
    for (const auto& [till, field] : m_tills) {
        const auto number = quantityFromText(field->text(), 0);
        if (!number || number->value < 0) {
            field->setFocus();
            bar.complain(tr("Enter the number of the till’s last receipt before the count."));
            return std::nullopt;
        }
        time.lastReceipts[till] = number->value;
    }
    return time;
}

} // namespace qm
