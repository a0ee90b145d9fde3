#include "shopwarehouse.h"

#include "importjob.h"

#include <QFile>
#include <QTimeZone>

namespace qm {

ShopWarehouse::ShopWarehouse() {
    WarehouseOptions options;
    options.clock = [] { return QDateTime(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::utc()); };
    NewWarehouse fresh;
    fresh.currency = QStringLiteral("EUR");
    auto made = Warehouse::create(m_folder.filePath(QStringLiteral("shop.qm")), fresh, options);
    m_ok = made.ok();
    if (m_ok) {
        m_warehouse = std::move(*made);
    }
}

QString ShopWarehouse::writeFile(const QString& name, const QByteArray& text) {
    QFile file(m_folder.filePath(name));
    m_ok = m_ok && file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    return file.fileName();
}

void ShopWarehouse::import(ImportKind kind, const QByteArray& text) {
    const QString file = writeFile(QStringLiteral("%1.csv").arg(static_cast<int>(kind)), text);
    const Result<ImportPreview> preview = ImportJob::preview(kind, file, {});
    if (!preview.ok()) {
        m_ok = false;
        return;
    }
    ImportRequest request;
    request.preview = *preview;
    const Result<ImportResult> result = ImportJob(*m_warehouse).run(request);
    m_ok = m_ok && result.ok() && result->rejected == 0;
}

void ShopWarehouse::addOpenOrder() {
    import(ImportKind::Items, "sku,name,price,cost,shelf_life_days\n"
                              "22457,Slate heart chalkboard,2.95,1.25,\n"
                              "30112,Dark chocolate batons,3.50,2.00,180\n");
    import(ImportKind::Suppliers, "code,name,currency,lead_time_days\nKITE,Kite & Co,EUR,5\n");
    import(ImportKind::Terms, "supplier,sku,price,pack\nKITE,22457,1.25,6\nKITE,30112,2.00,24\n");
    import(ImportKind::Orders, "number,supplier,sku,quantity,price,ordered,expected\n"
                               "PO-7,KITE,22457,36,1.25,2026-11-16,2026-11-20\n"
                               "PO-7,KITE,30112,48,2.00,2026-11-16,2026-11-20\n");
}

} // namespace qm
