#pragma once

#include "deliverymodel.h"
#include "page.h"
#include "receiptmodel.h"
#include "scanmodel.h"
#include "soldoutmodel.h"

#include <functional>
#include <map>
#include <memory>

namespace qm {

class ReceiptDelegate;

namespace Ui {
class ReceivingPage;
}

/// Receiving: deliveries expected, late and posted; the lines of one of them, counted by hand or by scanning, against
/// its orders; post, undo, and claim what was wrong. A count begun stays until it is posted, also while another
/// delivery is looked at.
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
    /// What is being counted.
    struct Delivery {
        PurchaseOrderRow order;              ///< the first one; without id: without an order
        std::vector<PurchaseOrderId> orders; ///< all of them
        QStringList numbers;
        DocumentId checks; ///< it arrived unchecked
        /// What share of the orders usually comes, where that is so little that the delivery is counted blind.
        std::optional<double> poorFill;
        qint64 key() const { return checks ? -checks.value : order.id.value; }
    };
    struct Kept {
        Delivery delivery;
        ReceiptCount count;
    };

    void showDeliveries(DeliveryList list);
    void openSelected();
    void openOrder(PurchaseOrderId id);
    void openUnchecked(DocumentId receipt);
    void openWithoutOrder();
    /// Adds a further order of the same supplier to what is being counted, then calls done.
    void joinOrder(PurchaseOrderId id, const std::function<void()>& done);
    void begin(Delivery delivery, std::vector<ReceiptLine> lines, CalendarDay day);
    void readSoldOut();
    void showCount(ReceiptCount count);
    void keepCount();
    void refreshHead();
    void scanItem(const Item& item);
    void countScanned(std::size_t line, const Item& item);
    void addNotOrdered(const Item& item, Quantity quantity);
    void noteScan(const Item& item, Quantity quantity);
    void editCounted(const QString& digit);
    void damageCurrent();
    void post();
    void postUnchecked();
    void send(const ReceiptDraft& draft);
    void posted(const ReceiptRow& receipt);
    void undoReceipt(DocumentId receipt);
    void writeLetter();
    ReceiptDraft draft() const;
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
    Delivery m_delivery;
    std::map<qint64, Kept> m_kept; ///< counts begun, by the delivery's key
    DocumentId m_lastPosted;
    CalendarDay m_today;
    bool m_open = false; ///< a delivery is shown
    bool m_posting = false;
    qint64 m_wanted = 0;
};

} // namespace qm
