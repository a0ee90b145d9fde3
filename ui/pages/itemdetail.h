#pragma once

#include "catalogueservice.h"
#include "forecastjob.h"
#include "itemchart.h"
#include "ordersuggestion.h"
#include "purchaseorder.h"
#include "servedshare.h"
#include "stockqueries.h"
#include "threshold.h"

#include <memory>
#include <QWidget>

namespace qm {

class AppActions;
class ChangeModel;
class ChartTableModel;
class DataTable;
class ItemMovementModel;
class LotModel;
class PurchaseOrderModel;
class TermModel;
class Workspace;

namespace Ui {
class ItemDetail;
}

/// One item: what it is, five figures, its chart or the chart's table, and its tabs. Reads everything beside the
/// window; an answer for an item that is no longer shown is dropped.
class ItemDetail : public QWidget {
    Q_OBJECT

public:
    explicit ItemDetail(QWidget* parent = nullptr);
    ~ItemDetail() override;

    void setUp(Workspace& workspace, AppActions& actions);
    void showItem(ItemId item);
    ItemId item() const { return m_item; }
    const std::optional<Item>& shownItem() const { return m_about; }
    const std::optional<StockRow>& stock() const { return m_stock; }
    /// What is suggested to be ordered now; 0 = nothing.
    Quantity suggested() const;
    void toggleChartTable();
    /// Edits a cell of a tab that can be edited and has the focus; false where none has.
    bool editTab();
    void showForecast();
    /// The table that has the focus, else the shown one.
    DataTable& activeTable() const;
    void retranslate();

Q_SIGNALS:
    /// Figures or name changed.
    void shown();
    void countWanted();
    void orderOpened(qint64 order);
    void limitsEntered(const qm::ItemThreshold& row, const std::optional<qm::ThresholdLimits>& limits);
    void refused(const QString& text);
    /// The forecast was changed; back takes it back.
    void changed(const QString& done, const std::function<qm::Status(qm::Warehouse&)>& back);
    void failed(const qm::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    template <typename Work, typename Done>
    void readFor(Work work, Done done);
    void setUpTables(AppActions& actions);
    void readTab();
    void readChart();
    void showFigures();
    void applyFonts();

    std::unique_ptr<Ui::ItemDetail> m_ui;
    Workspace* m_workspace = nullptr;
    ItemId m_item;
    std::optional<Item> m_about;
    std::optional<StockRow> m_stock;
    std::optional<SuggestionReasons> m_reasons;
    std::optional<ServedShare> m_served;
    ItemChart m_chart;
    ItemMovementModel* m_movements;
    LotModel* m_lots;
    PurchaseOrderModel* m_orders;
    TermModel* m_terms;
    ChangeModel* m_changes;
    ChartTableModel* m_chartTable;
};

} // namespace qm
