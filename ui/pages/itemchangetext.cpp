#include "itemchangetext.h"

#include "changemodel.h"
#include "datatable.h"
#include "delegates/celldelegate.h"
#include "item.h"
#include "localetext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

constexpr double kRateToShare = 1e6; ///< tax rates are kept in 1/10,000 of a percent

} // namespace

void ItemChangeText::setUp(DataTable& table, const ChangeModel& model) {
    using Column = ChangeModel::Column;
    const auto set = [&](Column column, auto textOf) {
        table.cells()->setText(static_cast<int>(column),
                               [&model, textOf](const QModelIndex& index) { return textOf(model.rowAt(index.row())); });
    };
    set(Column::Field, [](const ChangeRow& row) { return field(row.field); });
    set(Column::Before, [](const ChangeRow& row) { return value(row.field, row.before); });
    set(Column::After, [](const ChangeRow& row) { return value(row.field, row.after); });
}

QString ItemChangeText::field(const QString& name) {
    return name == "sku"_L1                  ? tr("SKU")
           : name == "name"_L1               ? tr("Name")
           : name == "category"_L1           ? tr("Category")
           : name == "unit"_L1               ? tr("Unit")
           : name == "decimals"_L1           ? tr("Decimals")
           : name == "price"_L1              ? tr("Selling price")
           : name == "price_includes_tax"_L1 ? tr("Price includes tax")
           : name == "tax_rate"_L1           ? tr("Tax rate")
           : name == "cost"_L1               ? tr("Cost price, net")
           : name == "shelf_life_days"_L1    ? tr("Shelf life, days")
           : name == "status"_L1             ? tr("Status")
           : name == "barcodes"_L1           ? tr("Barcodes")
                                             : name;
}

QString ItemChangeText::value(const QString& name, const QString& stored) {
    if (stored.isEmpty()) {
        return u"–"_s;
    }
    if (name == "price"_L1 || name == "cost"_L1) {
        return priceText(UnitPrice{stored.toLongLong()});
    }
    if (name == "tax_rate"_L1) {
        return shareText(stored.toDouble() / kRateToShare, 1);
    }
    if (name == "price_includes_tax"_L1) {
        return stored == "true"_L1 ? tr("yes") : tr("no");
    }
    if (name == "barcodes"_L1) {
        QStringList codes;
        for (const QJsonValue& code : QJsonDocument::fromJson(stored.toUtf8()).array()) {
            codes += code.toString();
        }
        return codes.isEmpty() ? u"–"_s : codes.join(u", "_s);
    }
    if (name == "status"_L1) {
        switch (static_cast<ItemStatus>(stored.toInt())) {
        case ItemStatus::New:
            return tr("New");
        case ItemStatus::Active:
            return tr("Active");
        case ItemStatus::PhaseOut:
            return tr("Phase-out");
        case ItemStatus::Blocked:
            return tr("Blocked");
        }
    }
    return stored;
}

} // namespace qm
