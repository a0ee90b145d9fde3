#include "bulksaleservice.h"
#include "cataloguewriter.h"
#include "changerecord.h"
#include "importnewitems.h"
#include "importrepository.h"
#include "importsalesgrouping.h"
#include "ledger.h"
#include "stockledger.h"
#include "transaction.h"
#include "warehouse.h"

#include <algorithm>

namespace qm {

namespace {

constexpr std::size_t kDocumentsBetweenProgress = 256;

Result<SaleItems> knownItems(const Database& database) {
    const auto all = importrepository::items(database);
    if (!all.ok()) {
        return all.error();
    }
    SaleItems items;
    items.reserve(all->size());
    for (const importrepository::KnownItem& item : *all) {
        items.emplace(item.key, SaleItem{item.id, item.decimals, item.price});
    }
    return items;
}

/// Makes the items that are missing and adds them to those that are known.
Status createItems(Transaction& transaction, ImportSession& session, const SalesBatch& batch, SaleItems& known) {
    std::unordered_set<std::string> keys;
    for (const auto& [key, item] : known) {
        keys.insert(key);
    }
    for (const NewItemDraft& draft : draftNewItems(batch, keys)) {
        Item item;
        item.sku = draft.sku;
        item.name = draft.name;
        item.unit = QStringLiteral("piece");
        item.decimals = draft.decimals;
        item.price = draft.price ? std::optional(UnitPrice{*draft.price}) : std::nullopt;
        const auto id = storeItem(transaction, item, session.warehouse.today());
        if (!id.ok()) {
            return id.error();
        }
        const Status recorded =
            recordChange(transaction, QStringLiteral("item"), id->value, QStringLiteral("create"), {},
                         {{QStringLiteral("sku"), item.sku}, {QStringLiteral("name"), item.name}});
        if (!recorded.ok()) {
            return recorded;
        }
        known.emplace(draft.key, SaleItem{*id, item.decimals, item.price});
        ++session.result.createdItems;
    }
    return {};
}

Result<std::vector<PostedSale>> postedOf(const Database& database, const std::vector<PlannedDocument>& documents,
                                         const QByteArray& sha256) {
    if (documents.empty()) {
        return std::vector<PostedSale>();
    }
    const auto [first, last] =
        std::minmax_element(documents.begin(), documents.end(),
                            [](const PlannedDocument& a, const PlannedDocument& b) { return a.day < b.day; });
    return importrepository::postedSales(database, first->day, last->day, sha256);
}

QString priceText(const std::optional<UnitPrice>& price) {
    return price ? QString::fromStdString(formatDecimal(price->tenThousandths, 4, 2)) : QString();
}

/// How the lines of changed documents are shown.
class ChangedTexts {
public:
    explicit ChangedTexts(const Database& database) : m_database(database) {}

    Result<ChangedDocument> show(const PlannedDocument& planned, const SalesAction& action,
                                 const ImportPlaces& places) {
        ChangedDocument document;
        document.key = keyOf(planned);
        document.choice = action.choice;
        document.number = QString::fromStdString(planned.number);
        document.location = places.codeOf(planned.location);
        document.till = QString::fromStdString(planned.till);
        document.day = QString::fromStdString(planned.day.toIso());
        for (const PostedSale& sale : action.posted) {
            const Status shown = addLine(document.posted, sale.item, sale.quantity, sale.price);
            if (!shown.ok()) {
                return shown.error();
            }
        }
        for (const PlannedSale& sale : planned.rows) {
            const Status shown = addLine(document.inFile, sale.item, sale.quantity, sale.price);
            if (!shown.ok()) {
                return shown.error();
            }
        }
        return document;
    }

private:
    Status addLine(std::vector<ChangedDocument::Line>& lines, ItemId id, Quantity quantity,
                   const std::optional<UnitPrice>& price) {
        const auto item = importrepository::itemName(m_database, id);
        if (!item.ok()) {
            return item.error();
        }
        lines.push_back(
            {item->sku, QString::fromStdString(formatDecimal(quantity.value, item->decimals)), priceText(price)});
        return {};
    }

    const Database& m_database;
};

/// Fills the counts of the result from the plan and rejects the rows of held documents.
Status tell(const Database& database, ImportSession& session, const SalesBatch& batch, const ImportPlaces& places,
            const std::vector<PlannedDocument>& documents, const std::vector<SalesAction>& actions) {
    ChangedTexts texts(database);
    ImportResult& result = session.result;
    for (const SalesAction& action : actions) {
        const PlannedDocument& document = documents[action.planned];
        if (action.cutOff) {
            result.cutOff << QString::fromStdString(document.number.empty() ? document.day.toIso() : document.number);
        }
        if (action.changed) {
            auto changed = texts.show(document, action, places);
            if (!changed.ok()) {
                return changed.error();
            }
            result.changed.push_back(std::move(*changed));
        }
        if (action.kind != SalesAction::Kind::Hold) {
            result.posted += static_cast<std::int64_t>(action.rows.size());
            continue;
        }
        for (const std::size_t i : action.rows) {
            session.reject(document.rows[i].row, "document", document.number,
                           {ErrorCode::DocumentDiffers, {document.number}, {}});
        }
    }
    result.read = batch.read;
    session.count();
    return {};
}

/// Hands the rows of an action to the ledger; rows of one instant go together.
Status post(Ledger& ledger, const SalesBatch& batch, const PlannedDocument& planned, const SalesAction& action,
            std::int64_t importId) {
    for (const DocumentId reversed : action.reversed) {
        if (const auto done = ledger.reverse(reversed, QStringLiteral("replaced by import")); !done.ok()) {
            return done.error();
        }
    }
    std::optional<DocumentId> document;
    for (std::size_t i = 0; i < action.rows.size();) {
        const PlannedSale& first = planned.rows[action.rows[i]];
        SalesDocument rows;
        rows.number = QString::fromStdString(planned.number);
        rows.location = planned.location;
        rows.till = QString::fromStdString(planned.till);
        rows.moment = first.moment;
        rows.timed = first.timed;
        rows.importId = importId;
        for (; i < action.rows.size(); ++i) {
            const PlannedSale& row = planned.rows[action.rows[i]];
            if (row.moment != first.moment || row.timed != first.timed) {
                break;
            }
            rows.lines.push_back(
                {row.item, row.quantity, row.price, QString::fromStdString(batch.texts.text(row.channel))});
        }
        if (document) {
            if (const Status added = ledger.addSalesLines(*document, rows); !added.ok()) {
                return added;
            }
        } else {
            const auto added = ledger.addSales(rows);
            if (!added.ok()) {
                return added.error();
            }
            document = *added;
        }
    }
    return {};
}

} // namespace

Status importSales(Transaction& transaction, ImportSession& session, SalesBatch& batch) {
    session.result.errors = std::move(batch.errors);
    auto places = ImportPlaces::load(transaction.database(), session.warehouse, session.request.location);
    if (!places.ok()) {
        return places.error();
    }
    auto items = knownItems(transaction.database());
    if (!items.ok()) {
        return items.error();
    }
    if (session.request.createItems) {
        if (const Status created = createItems(transaction, session, batch, *items); !created.ok()) {
            return created;
        }
    }
    const std::vector<PlannedDocument> documents = groupSales(session, batch, *places, *items);
    const auto posted = postedOf(transaction.database(), documents, session.sha256);
    if (!posted.ok()) {
        return posted.error();
    }
    const auto actions = planSales(documents, *posted, session.request.changed, session.request.choices);
    if (!actions.ok()) {
        return actions.error();
    }
    const Status told = tell(transaction.database(), session, batch, *places, documents, *actions);
    if (!told.ok() || session.result.posted == 0) {
        return told;
    }
    const auto importId = storeImportFile(transaction, session);
    if (!importId.ok()) {
        return importId.error();
    }
    Ledger ledger(transaction);
    for (std::size_t i = 0; i < actions->size(); ++i) {
        const SalesAction& action = (*actions)[i];
        if (i % kDocumentsBetweenProgress == 0) {
            session.progress.tell(static_cast<std::int64_t>(i), static_cast<std::int64_t>(actions->size()));
            if (session.isCancelled()) {
                return Error{ErrorCode::Cancelled, {}, {}};
            }
        }
        if (action.kind == SalesAction::Kind::None || action.kind == SalesAction::Kind::Hold) {
            continue;
        }
        if (const Status done = post(ledger, batch, documents[action.planned], action, *importId); !done.ok()) {
            return done;
        }
    }
    if (const Status settled = ledger.settle(); !settled.ok()) {
        return settled;
    }
    QSet<ItemId> sold;
    for (const SalesAction& action : *actions) {
        for (const std::size_t row : action.rows) {
            sold.insert(documents[action.planned].rows[row].item);
        }
    }
    return watchBulkSales(transaction, sold);
}

} // namespace qm
