#include "itemlookup.h"

#include "catalogueservice.h"

#include <QCoreApplication>
#include <utility>

namespace qm {

namespace {

constexpr int kMostHits = 20;
constexpr int kNamedHits = 3;

/// Context of the texts here.
class ItemLookup {
    Q_DECLARE_TR_FUNCTIONS(ItemLookup)
};

} // namespace

Result<FoundItem> findItem(Warehouse& warehouse, const QString& text) {
    CatalogueService catalogue(warehouse);
    auto exact = catalogue.findItem(text);
    if (exact.ok()) {
        return FoundItem{*std::move(exact), {}};
    }
    const auto hits = catalogue.search(text, kMostHits);
    if (!hits.ok()) {
        return hits.error();
    }
    FoundItem found;
    ItemId last;
    for (const SearchHit& hit : *hits) {
        if (hit.kind == SearchHit::Kind::Item) {
            last = ItemId{hit.id};
            found.names += hit.title;
        }
    }
    if (found.names.isEmpty()) {
        return exact.error();
    }
    if (found.names.size() == 1) {
        auto item = catalogue.item(last);
        if (!item.ok()) {
            return item.error();
        }
        found.item = *std::move(item);
    }
    return found;
}

QString severalItemsText(const QString& text, const FoundItem& found) {
    return ItemLookup::tr("%Ln items are called like “%1”: %2, …", nullptr, static_cast<int>(found.names.size()))
        .arg(text, found.names.mid(0, kNamedHits).join(QStringLiteral(", ")));
}

} // namespace qm
