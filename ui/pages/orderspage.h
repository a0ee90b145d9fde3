#pragma once

#include "orderlinemodel.h"
#include "page.h"
#include "purchaseordermodel.h"
#include "purchaseorderservice.h"

#include <memory>
#include <vector>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace qm {

namespace Ui {
class OrdersPage;
}

/// Purchase orders: list by state, one order with its lines beside it; documents, sent mark, new delivery day, close
/// and cancel. Undo takes every one of these steps back but the documents written.
class OrdersPage : public Page {
    Q_OBJECT

public:
    OrdersPage(Workspace& workspace, AppActions& actions, QWidget* parent = nullptr);
    ~OrdersPage() override;

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
    static bool canClose(OrderState state);
    static bool canCancel(OrderState state);
    const PurchaseOrderRow* current() const;
    std::vector<PurchaseOrderRow> selected() const;
    void showOrders(std::vector<PurchaseOrderRow> rows);
    void readDetail();
    void showDetail(const PurchaseOrder& order);
    void fillFacts(const PurchaseOrderRow& head);
    void writeDocuments();
    void showDocument();
    void askSent();
    void markSent(const std::vector<PurchaseOrderId>& ids, CalendarDay day, const QString& way);
    void askExpected();
    void setExpected(const PurchaseOrderRow& row, CalendarDay day);
    void askNote();
    void askEnd(bool cancelled);

    std::unique_ptr<Ui::OrdersPage> m_ui;
    PurchaseOrderModel m_model;
    OrderLineModel m_lines;
    QDateEdit* m_sentDay = nullptr; ///< of the question, as long as it is open
    QComboBox* m_sentWay = nullptr;
    QLineEdit* m_note = nullptr;
    qint64 m_wanted = 0; ///< to be selected once it has been read
    int m_toSend = 0;
};

} // namespace qm
