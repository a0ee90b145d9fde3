#include "suggestionshop.h"

#include "replenishmentservice.h"

namespace qm {
namespace {

constexpr int kSalesDays = 60;

} // namespace

bool SuggestionShop::fill(ShopWarehouse& shop, int suppliers, int itemsEach) {
    const CalendarDay today = shop.warehouse().today();
    QByteArray items = "sku,name,price,cost\nUNSOLD,Nobody sells it,9.00,4.00\n";
    QByteArray terms = "supplier,sku,price,pack\n";
    QByteArray contacts = "code,name,currency,lead_time_days,lead_time_sd_days\n";
    QByteArray sales = "date,sku,quantity,price,document\n";
    QByteArray stock = "sku,quantity,date\nUNSOLD,3," + QByteArray::fromStdString((today - 1).toIso()) + '\n';
    const QByteArray counted = QByteArray::fromStdString((today - 1).toIso());
    for (int supplier = 1; supplier <= suppliers; ++supplier) {
        const QByteArray code = 'S' + QByteArray::number(supplier);
        contacts += code + ",Supplier " + QByteArray::number(supplier) + ",EUR,5,0\n";
        for (int item = 1; item <= itemsEach; ++item) {
            const QByteArray sku = code + '-' + QByteArray::number(item);
            items += sku + ",Item " + sku + ",5.00,2.00\n";
            terms += code + ',' + sku + ",2.00,6\n";
            stock += sku + ",8," + counted + '\n';
        }
    }
    for (int ago = kSalesDays; ago >= 1; --ago) {
        const QByteArray date = QByteArray::fromStdString((today - ago).toIso());
        sales += date + ",UNSOLD,2,9.00,U" + date + '\n';
        for (int supplier = 1; supplier <= suppliers; ++supplier) {
            for (int item = 1; item <= itemsEach; ++item) {
                const QByteArray sku = 'S' + QByteArray::number(supplier) + '-' + QByteArray::number(item);
                sales += date + ',' + sku + ",4,5.00,D" + date + sku + '\n';
            }
        }
    }
    shop.import(ImportKind::Items, items);
    shop.import(ImportKind::Suppliers, contacts);
    shop.import(ImportKind::Terms, terms);
    shop.import(ImportKind::Sales, sales);
    shop.import(ImportKind::Stock, stock);
    return shop.ok() && ReplenishmentService(shop.warehouse()).suggest({}).ok();
}

} // namespace qm
