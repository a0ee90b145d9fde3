#pragma once

#include "datatable.h"
#include "inlinebar.h"
#include "mainwindow.h"
#include "ordersuggestionmodel.h"
#include "purchaseorderservice.h"
#include "suggestionshop.h"
#include "workspace.h"

namespace qm {

/// The Order suggestions page on a SuggestionShop, worked by keys as a clerk does, and what is stored beside it.
class SuggestionsPageDriver {
public:
    void open(int suppliers, int itemsEach);
    void close();
    /// Until every job has ended and told the page: what a person sees before the next key.
    void settle();
    /// As the keyboard does it: to whatever has the focus. Each key is counted.
    void press(int key, Qt::KeyboardModifiers held = {});
    /// One character after the other, of any script.
    void type(const QString& text);
    int keys() const { return m_keys; }
    void countKeysAnew() { m_keys = 0; }

    MainWindow& window() { return *m_window; }
    ShopWarehouse& shop() { return *m_shop; }
    DataTable& table() { return *m_window->findChild<DataTable*>(QStringLiteral("table")); }
    OrderSuggestionModel& model() { return *qobject_cast<OrderSuggestionModel*>(table().model()); }
    InlineBar& bar() { return *m_window->findChild<InlineBar*>(QStringLiteral("bar")); }
    int rowOf(const QString& sku);
    void go(const QString& sku) { table().selectRowAt(rowOf(sku)); }
    /// As the page shows it, and as it is stored; one without id where there is none.
    SuggestionRow line(const QString& sku);
    SuggestionRow stored(const QString& sku);
    /// Approved and not sent.
    std::vector<PurchaseOrderRow> orders();

private:
    std::unique_ptr<ShopWarehouse> m_shop;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    int m_keys = 0;
};

} // namespace qm
