#pragma once

#include "importsalesbatch.h"
#include "postedsale.h"

#include <vector>

namespace qm {

/// A row of the file whose item and place are known.
struct PlannedSale {
    std::int64_t row = 0;
    Moment moment;
    bool timed = false;
    bool priceGiven = false;
    std::uint32_t channel = 0; ///< in the batch's texts
    ItemId item;
    Quantity quantity;
    std::optional<UnitPrice> price; ///< where none is given the item's
};

/// A document of the file: known by place, till, day and number; without a number, the file's rows of a place, till and
/// day.
struct PlannedDocument {
    LocationId location;
    std::string till;
    std::string number;
    CalendarDay day;
    std::vector<PlannedSale> rows;
};

/// What is to be done with a document's rows.
struct SalesAction {
    enum class Kind {
        None,    ///< everything is there already
        Post,    ///< rows stand as a document of this file, beside those of earlier ones
        Replace, ///< reversed is taken back and rows posted
        Hold,    ///< rows differ from what is posted: they wait
    };
    Kind kind = Kind::None;
    std::size_t planned = 0;          ///< place in the list of documents
    std::vector<DocumentId> reversed; ///< which are taken back
    std::vector<std::size_t> rows;    ///< new ones, places in the document's rows
    bool cutOff = false;              ///< the file only lacks posted rows
    bool changed = false;             ///< the file and what is posted say different things
    ChangedDocuments choice = ChangedDocuments::Hold;
    std::vector<PostedSale> posted; ///< of a changed document
};

/// Compares documents of a file with what is posted of their days. A row is known by its document, item, quantity,
/// price and which one of its kind it is; one without a given price by all but the price. What is done with a document
/// that was changed is chosen by its key, else by otherwise. Refuses days that have rows without a document from
/// another file (DaysAlreadyPosted; args: the days in one text), unless otherwise says what to do.
Result<std::vector<SalesAction>> planSales(const std::vector<PlannedDocument>& documents,
                                           const std::vector<PostedSale>& posted, ChangedDocuments otherwise,
                                           const DocumentChoices& choices);
/// How choices name a document.
QString keyOf(const PlannedDocument& document);

} // namespace qm
