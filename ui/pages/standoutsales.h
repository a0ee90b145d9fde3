#pragma once

#include "bulksalemodel.h"
#include "result.h"

#include <functional>
#include <QWidget>

class QLabel;
class QPushButton;

namespace qm {

class AppActions;
class DataTable;
class Warehouse;
class Workspace;

/// Sales of an item that stand far out: what each was said to be, and where to say so. Hidden where there is none.
class StandOutSales : public QWidget {
    Q_OBJECT

public:
    explicit StandOutSales(QWidget* parent = nullptr);

    void setUp(Workspace& workspace, AppActions& actions);
    void showItem(ItemId item);
    void retranslate();

Q_SIGNALS:
    /// Something was said that `back` takes back.
    void changed(const QString& done, const std::function<qm::Status(qm::Warehouse&)>& back);

private:
    void check(int row);

    Workspace* m_workspace = nullptr;
    ItemId m_item;
    BulkSaleModel m_model;
    QLabel* m_title;
    QPushButton* m_check;
    DataTable* m_table;
};

} // namespace qm
