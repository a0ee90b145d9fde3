#pragma once

#include "deliverymodel.h"
#include "page.h"
#include "receiptmodel.h"
#include "scanmodel.h"
#include "soldoutmodel.h"

#include <map>
#include <memory>

namespace qm {

class ReceiptDelegate;

namespace Ui {
class ReceivingPage;
}

/// Receiving: deliveries expected, late and posted; the lines of one of them, counted by hand or by scanning, against
/// its order; post and undo. A count begun stays until it is posted, also while another delivery is looked at.
class ReceivingPage : public Page {
    Q_OBJECT

public:
    ReceivingPage(Workspace& workspace, AppActions& actions, QWidget* parent = nullptr);
    ~ReceivingPage() override;

    QString title() const override;
    QString subtitle() const override;
    bool usesPlace() const override { return false; }
    std::optional<MainButton> mainButton() const override;
    QList<ActionId> actionsHere() const override;
    bool perform(ActionId id) override;
    QList<KeyHint> keyHints() const override;
    QString statusText() const override;
    void openRecord(qint64 id) override;
    bool takeScan(const QString& code) override;
    QWidget* firstFocus() override;

public Q_SLOTS:
    void reload() override;

protected:
    void retranslate() override;

private:
    void setUpTables();
    void showDeliveries(std::vector<ExpectedDelivery> expected, std::vector<ReceiptRow> posted);
    void openSelected();
    void openOrder(PurchaseOrderId id);
    void openWithoutOrder();
    void showOrder(const PurchaseOrder& order, CalendarDay today);
    void showCount(ReceiptCount count);
    void keepCount();
    void refreshHead();
    void scanItem(const Item& item);
    void addNotOrdered(const Item& item, Quantity quantity);
    void editCounted(const QString& digit);
    void damageCurrent();
    void post();
    void posted(const ReceiptRow& receipt);
    void undoReceipt(DocumentId receipt);
    bool undoStep();
    std::optional<std::size_t> currentLine() const;
    void selectLine(std::size_t line);
    void selectNext();

    std::unique_ptr<Ui::ReceivingPage> m_ui;
    DeliveryModel m_deliveries;
    ReceiptModel m_model;
    SoldOutModel m_soldOut;
    ScanModel m_scans;
    ReceiptDelegate* m_delegate;
    PurchaseOrderRow m_order;              ///< without id: a receipt without an order
    std::map<qint64, ReceiptCount> m_kept; ///< counts begun, by order
    DocumentId m_lastPosted;
    CalendarDay m_today;
    bool m_open = false; ///< a delivery is shown
    bool m_posting = false;
    qint64 m_wanted = 0;
};

} // namespace qm
