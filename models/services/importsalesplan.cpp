#include "importsalesplan.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace qm {

namespace {

/// What is posted of one document key: one document, or several where rows have no number.
struct PostedDocuments {
    std::vector<const PostedSale*> sameFile; ///< all rows, where there is a number
    std::vector<const PostedSale*> otherFile;
};

using DocumentKey = std::tuple<LocationId, CalendarDay, std::string_view, std::string_view>;

std::map<DocumentKey, PostedDocuments> byDocument(const std::vector<PostedSale>& posted) {
    std::map<DocumentKey, PostedDocuments> documents;
    PostedDocuments* last = nullptr;
    const PostedSale* previous = nullptr;
    for (const PostedSale& sale : posted) {
        if (!previous || previous->document != sale.document) {
            last = &documents[{sale.location, sale.day, sale.till, sale.number}];
        }
        previous = &sale;
        (sale.sameFile || !sale.number.empty() ? last->sameFile : last->otherFile).push_back(&sale);
    }
    return documents;
}

using RowKind = std::tuple<ItemId, Quantity, std::optional<UnitPrice>>;

struct Comparison {
    std::vector<std::size_t> fresh; ///< places of the file's rows that are not posted
    std::size_t lacking = 0;        ///< posted rows that the file does not have
};

Comparison compare(const PlannedDocument& document, const std::vector<const PostedSale*>& posted) {
    std::map<RowKind, int> left;
    for (const PostedSale* sale : posted) {
        ++left[{sale->item, sale->quantity, sale->price}];
    }
    Comparison comparison;
    std::vector<std::size_t> unpriced;
    for (std::size_t i = 0; i < document.rows.size(); ++i) {
        const PlannedSale& row = document.rows[i];
        const auto found = left.find({row.item, row.quantity, row.price});
        if (found != left.end() && found->second > 0) {
            --found->second;
        } else {
            (row.priceGiven ? comparison.fresh : unpriced).push_back(i);
        }
    }
    // The item's price may have changed since a row without one was posted.
    for (const std::size_t i : unpriced) {
        const PlannedSale& row = document.rows[i];
        const auto found = std::find_if(left.begin(), left.end(), [&row](const auto& entry) {
            return entry.second > 0 && std::get<0>(entry.first) == row.item && std::get<1>(entry.first) == row.quantity;
        });
        if (found != left.end()) {
            --found->second;
        } else {
            comparison.fresh.push_back(i);
        }
    }
    std::sort(comparison.fresh.begin(), comparison.fresh.end());
    for (const auto& [kind, count] : left) {
        comparison.lacking += static_cast<std::size_t>(count);
    }
    return comparison;
}

std::vector<std::size_t> allRows(const PlannedDocument& document) {
    std::vector<std::size_t> rows(document.rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i] = i;
    }
    return rows;
}

std::vector<DocumentId> documentsOf(const std::vector<const PostedSale*>& sales) {
    std::vector<DocumentId> documents;
    for (const PostedSale* sale : sales) {
        if (documents.empty() || documents.back() != sale->document) {
            documents.push_back(sale->document);
        }
    }
    return documents;
}

/// Of a day that has rows without a document from another file.
SalesAction besideOtherFile(const PlannedDocument& document, const PostedDocuments& posted,
                            ChangedDocuments otherwise) {
    SalesAction action;
    action.rows = allRows(document);
    action.kind = SalesAction::Kind::Post;
    if (otherwise == ChangedDocuments::Replace) {
        action.kind = SalesAction::Kind::Replace;
        action.reversed = documentsOf(posted.otherFile);
    }
    return action;
}

SalesAction actionFor(const PlannedDocument& document, const std::vector<const PostedSale*>& posted,
                      ChangedDocuments choice) {
    SalesAction action;
    const Comparison comparison = compare(document, posted);
    if (comparison.fresh.empty()) {
        action.cutOff = comparison.lacking > 0;
        return action;
    }
    action.rows = comparison.fresh;
    action.kind = SalesAction::Kind::Post;
    if (comparison.lacking == 0) {
        return action;
    }
    action.changed = true;
    action.choice = choice;
    for (const PostedSale* sale : posted) {
        action.posted.push_back(*sale);
    }
    if (choice == ChangedDocuments::Hold) {
        action.kind = SalesAction::Kind::Hold;
    } else if (choice == ChangedDocuments::Replace) {
        action.kind = SalesAction::Kind::Replace;
        action.reversed = documentsOf(posted);
        action.rows = allRows(document);
    }
    return action;
}

} // namespace

QString keyOf(const PlannedDocument& document) {
    const QStringList parts{QString::number(document.location.value), QString::fromStdString(document.till),
                            QString::fromStdString(document.day.toIso()), QString::fromStdString(document.number)};
    return parts.join(u'\n');
}

Result<std::vector<SalesAction>> planSales(const std::vector<PlannedDocument>& documents,
                                           const std::vector<PostedSale>& posted, ChangedDocuments otherwise,
                                           const DocumentChoices& choices) {
    const std::map<DocumentKey, PostedDocuments> known = byDocument(posted);
    std::vector<SalesAction> actions;
    std::set<std::string> taken;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const PlannedDocument& document = documents[i];
        const auto found =
            known.empty() ? known.end() : known.find({document.location, document.day, document.till, document.number});
        SalesAction action;
        if (found == known.end()) {
            action.kind = SalesAction::Kind::Post;
            action.rows = allRows(document);
        } else if (!found->second.sameFile.empty()) {
            action = actionFor(document, found->second.sameFile, choices.value(keyOf(document), otherwise));
        } else if (otherwise == ChangedDocuments::Hold) {
            taken.insert(document.day.toIso());
            continue;
        } else {
            action = besideOtherFile(document, found->second, otherwise);
        }
        action.planned = i;
        actions.push_back(std::move(action));
    }
    if (!taken.empty()) {
        std::string days;
        for (const std::string& day : taken) {
            days += days.empty() ? day : ", " + day;
        }
        return Error{ErrorCode::DaysAlreadyPosted, {days}, {}};
    }
    return actions;
}

} // namespace qm
