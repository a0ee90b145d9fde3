#pragma once

#include "itemchart.h"
#include "ordersuggestion.h"

#include <QWidget>
#include <vector>

class QLabel;
class QScrollArea;

namespace qm {

struct Fact;
class FactList;
class ForecastChart;
class KeyButton;

/// Why this quantity: the item's stock and forecast as a chart, the arithmetic from demand to order, what would be
/// lost without it, and what was compared. Every number stands in the suggestion; nothing is computed here but sums.
class WhyPanel : public QWidget {
    Q_OBJECT

public:
    explicit WhyPanel(QWidget* parent = nullptr);

    void showLine(const SuggestionRow& line, const SuggestionGroup& group, int minorDigits);
    void showChart(const ItemChart& chart, int decimals);
    void clear();

Q_SIGNALS:
    void chaseWanted(qm::PurchaseOrderId order);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyFonts();

    QLabel* m_title;
    QLabel* m_subtitle;
    ForecastChart* m_chart;
    FactList* m_facts;
    KeyButton* m_chase;
    QLabel* m_chaseText;
    FactList* m_compared;
    PurchaseOrderId m_late;
};

} // namespace qm
