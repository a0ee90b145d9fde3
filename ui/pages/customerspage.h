#pragma once

#include "customermodel.h"
#include "page.h"
#include "salesordermodel.h"

#include <memory>

namespace qm {

namespace Ui {
class CustomersPage;
}

/// Customers with what they have ordered; one of them with his orders, from where a new one is written.
class CustomersPage : public Page {
    Q_OBJECT

public:
    CustomersPage(Workspace& workspace, AppActions& actions, QWidget* parent = nullptr);
    ~CustomersPage() override;

    QString title() const override;
    bool usesPlace() const override { return false; }
    std::optional<MainButton> mainButton() const override;
    QList<ActionId> actionsHere() const override;
    bool perform(ActionId id) override;
    QList<KeyHint> keyHints() const override;
    QString statusText() const override;
    void openRecord(qint64 id) override;
    QWidget* firstFocus() override;

public Q_SLOTS:
    void reload() override;

protected:
    void retranslate() override;

private:
    const CustomerRow* current() const;
    void showCustomers(std::vector<CustomerRow> rows);
    void showDetail();
    void fillFacts(const Customer& customer);
    void edit(const Customer& customer);
    void remove();
    void writeOrder();
    void openOrder();

    std::unique_ptr<Ui::CustomersPage> m_ui;
    CustomerModel m_model;
    SalesOrderModel m_orders;
    qint64 m_wanted = 0; ///< to be selected once it has been read
};

} // namespace qm
