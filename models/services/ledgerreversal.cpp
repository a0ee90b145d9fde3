#include "ledgerstate.h"

#include <limits>

namespace qm {

Result<DocumentId> Ledger::reverse(DocumentId document, const QString& reason) {
    const auto found = documentrepository::find(m_d->database(), document);
    if (!found.ok()) {
        return found.error();
    }
    if (!found->has_value() || (*found)->reversed || (*found)->reverses) {
        return Error{ErrorCode::NothingToUndo, {}, {}};
    }
    const StoredDocument& original = **found;
    DocumentRow row;
    row.kind = original.kind;
    row.number = original.number;
    row.location = original.location;
    row.till = original.till;
    row.moment = original.moment;
    row.reverses = document;
    row.reason = reason;
    const auto id = documentrepository::insert(m_d->transaction, row);
    if (!id.ok()) {
        return id;
    }
    if (Status done = m_d->takeBack(original, *id); !done.ok()) {
        return done.error();
    }
    return id;
}

Status Ledger::Private::takeBack(const StoredDocument& document, DocumentId reversing) {
    const bool till = document.kind == DocumentKind::Sale;
    const bool reading = document.kind == DocumentKind::Count || document.kind == DocumentKind::Opening;
    const auto lines = ledgerrepository::liveLinesOfDocument(database(), document.id);
    if (!lines.ok()) {
        return lines.error();
    }
    for (const LedgerLine& line : *lines) {
        LedgerLine back = line;
        back.document = reversing;
        back.kind = MovementKind::Reversal;
        back.quantity = -line.quantity;
        back.reversesSeq = line.seq;
        back.guarded = !till && !reading;
        work[line.key.item].lines.push_back(back);
    }
    if (till) {
        const auto items = documentrepository::voidSalesLines(transaction, document.id, reversing);
        return items.ok() ? Status() : Status(items.error());
    }
    if (document.kind == DocumentKind::Receipt) {
        return documentrepository::takeBackReceived(transaction, document.id);
    }
    if (reading) {
        const auto places = documentrepository::placesOfCount(database(), document.id);
        if (!places.ok()) {
            return places.error();
        }
        for (const documentrepository::ReadPlace& place : *places) {
            work[place.item].lookAtSalesFrom(Moment::openingOf(place.moment.day()));
            // Where another document reads the same place at the same instant, its lines are found anew.
            work[place.item].newReadings.insert({place.location, place.moment});
        }
    }
    return {};
}

Status Ledger::beginAsCountedZero(ItemId item, CalendarDay day) {
    if (Status read = m_d->readPlaces(); !read.ok()) {
        return read;
    }
    const auto sales = documentrepository::salesOfItem(m_d->database(), item, Moment{0});
    if (!sales.ok()) {
        return sales.error();
    }
    auto counts = documentrepository::countsOfItem(m_d->database(), item);
    if (!counts.ok()) {
        return counts.error();
    }
    if (!sales->empty()) {
        return {};
    }
    const ItemCounts known(*m_d->places, std::move(counts).value());
    for (const LocationId place : m_d->places->all()) {
        if (known.nextAt(place, Moment{std::numeric_limits<std::int64_t>::min()}) != nullptr) {
            continue;
        }
        DocumentRow row;
        row.kind = DocumentKind::Opening;
        row.number = QStringLiteral("NEW-") + QString::number(item.value);
        row.location = place;
        row.moment = Moment::openingOf(day);
        const auto id = documentrepository::insert(m_d->transaction, row);
        if (!id.ok()) {
            return id.error();
        }
        const Status read = m_d->addReading(*id, {item, place, LotId{}}, row.moment, Quantity{});
        if (!read.ok()) {
            return read;
        }
    }
    return {};
}

} // namespace qm
