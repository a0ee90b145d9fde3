#pragma once

#include "forecastweekmodel.h"
#include "result.h"

#include <functional>
#include <QWidget>

class QLabel;
class QPushButton;

namespace qm {

class AppActions;
class DataTable;
class ForecastCurve;
class LikenessField;
class StandOutSales;
class Warehouse;
class Workspace;

/// Weekly demand of an item with what persons changed of its forecast: drag a week's point or type over it or its row,
/// give a reason and an end; below, the changes made and what each was worth, sales that stand far out, and what a new
/// item will sell like.
class ForecastPanel : public QWidget {
    Q_OBJECT

public:
    explicit ForecastPanel(QWidget* parent = nullptr);

    void setUp(Workspace& workspace, AppActions& actions);
    void showItem(ItemId item);
    /// Whether the item's own sales do not say enough yet.
    void setNew(bool isNew);
    void retranslate();

Q_SIGNALS:
    /// Something was changed that `back` takes back.
    void changed(const QString& done, const std::function<qm::Status(qm::Warehouse&)>& back);
    void failed(const qm::Error& error);

private:
    void read();
    void fitTables();
    void edit(const ForecastOverride& entry);
    void editWeek(int row, const QString& typed);
    void removeCurrent();

    Workspace* m_workspace = nullptr;
    ItemId m_item;
    ForecastWeekModel m_weeks;
    OverrideModel m_overrides;
    // In the order of the tab key.
    StandOutSales* m_standOut;
    ForecastCurve* m_curve;
    DataTable* m_weekTable;
    QLabel* m_title;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_remove;
    DataTable* m_overrideTable;
    LikenessField* m_likeness;
};

} // namespace qm
