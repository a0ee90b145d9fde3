#pragma once

#include "importformat.h"
#include "warehouse.h"

#include <memory>
#include <QTemporaryDir>

namespace qm {

/// A small shop for tests of pages: a warehouse in a temporary folder, filled through the same import that users have.
/// Its clock stands at noon on 20 November 2026, UTC.
class ShopWarehouse {
public:
    ShopWarehouse();

    /// Takes rows in; everything in text must be good.
    void import(ImportKind kind, const QByteArray& text);
    /// Writes a file beside the warehouse and gives its path.
    QString writeFile(const QString& name, const QByteArray& text);
    /// Two items, one of them perishable, a supplier with terms, and the open order PO-7 for both, due today.
    void addOpenOrder();

    Warehouse& warehouse() { return *m_warehouse; }
    bool ok() const { return m_ok; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Warehouse> m_warehouse;
    bool m_ok = true;
};

} // namespace qm
