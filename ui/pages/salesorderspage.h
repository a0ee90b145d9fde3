#pragma once

#include "page.h"
#include "salesordermodel.h"
#include "salesorderservice.h"
#include "shippingservice.h"

#include <memory>
#include <vector>

namespace qm {

namespace Ui {
class SalesOrdersPage;
}

/// Sales orders: list by state, one order with its lines and the day on which each can leave. The main button moves the
/// chosen order one step on: confirm, ship, delivered, invoiced, closed. Every step is undone with Ctrl+Z.
class SalesOrdersPage : public Page {
    Q_OBJECT

public:
    SalesOrdersPage(Workspace& workspace, AppActions& actions, QWidget* parent = nullptr);
    ~SalesOrdersPage() override;

    QString title() const override;
    bool usesPlace() const override { return false; }
    std::optional<MainButton> mainButton() const override;
    QList<ActionId> actionsHere() const override;
    bool perform(ActionId id) override;
    QList<KeyHint> keyHints() const override;
    QString statusText() const override;
    QString selectionText() const override { return {}; }
    void openRecord(qint64 id) override;
    QWidget* firstFocus() override;

public Q_SLOTS:
    void reload() override;

protected:
    void retranslate() override;

private:
    const SalesOrderRow* current() const;
    void showOrders(std::vector<SalesOrderRow> rows);
    void readDetail();
    void showDetail(const SalesOrder& order, const std::vector<Promise>& promises);
    void fillFacts(const SalesOrderRow& head);
    void write(const SalesOrder& order);
    void editDraft();
    void stepOn();
    void confirm(const SalesOrderRow& row, Shortage shortage);
    void ship(const SalesOrderRow& row, bool whatThereIs);
    void mark(const SalesOrderRow& row, SalesOrderState to);
    void askCancel();
    void writePickingList();
    void takeReturn();

    std::unique_ptr<Ui::SalesOrdersPage> m_ui;
    SalesOrderModel m_model;
    SalesOrderLineModel m_lines;
    qint64 m_wanted = 0; ///< to be selected once it has been read
};

} // namespace qm
