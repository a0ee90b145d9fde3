#include "ledger.h"

#include "ledgerstate.h"
#include "locationrepository.h"
#include "lotrepository.h"
#include "settingrepository.h"

namespace qm {

Ledger::Ledger(Transaction& transaction) : m_d(std::make_unique<Private>(transaction)) {
    transaction.setUnfinished(true);
}

Ledger::~Ledger() = default;

Status Ledger::Private::readPlaces() {
    if (!places) {
        auto tree = PlaceTree::read(database());
        if (!tree.ok()) {
            return tree.error();
        }
        places = std::move(tree).value();
    }
    return {};
}

Result<bool> Ledger::Private::isCounted(ItemId item) {
    if (!counted) {
        const auto items = documentrepository::countedItems(database());
        if (!items.ok()) {
            return items.error();
        }
        counted.emplace(items->begin(), items->end());
    }
    return counted->contains(item);
}

Result<QString> Ledger::Private::numberOr(const QString& number, const QString& counter, const QString& prefix) {
    if (!number.isEmpty()) {
        return number;
    }
    const auto next = settingrepository::nextNumber(transaction, counter);
    if (!next.ok()) {
        return next.error();
    }
    return QString(prefix + QString::number(*next).rightJustified(6, u'0'));
}

Result<DocumentId> Ledger::addSales(const SalesDocument& document) {
    DocumentRow row;
    row.kind = DocumentKind::Sale;
    row.number = document.number;
    row.location = document.location;
    row.till = document.till;
    row.moment = document.moment;
    row.importId = document.importId;
    const auto id = documentrepository::insert(m_d->transaction, row);
    if (!id.ok()) {
        return id;
    }
    if (Status added = m_d->addSalesLines(*id, document, 0); !added.ok()) {
        return added.error();
    }
    return id;
}

Status Ledger::addSalesLines(DocumentId document, const SalesDocument& rows) {
    const auto last = documentrepository::lastSalesLine(m_d->database(), document);
    return last.ok() ? m_d->addSalesLines(document, rows, *last) : Status(last.error());
}

Status Ledger::Private::addSalesLines(DocumentId document, const SalesDocument& rows, int lastLine) {
    for (const SalesEntry& entry : rows.lines) {
        if (entry.quantity.value == 0) {
            return Error{ErrorCode::ZeroQuantity, {}, {}};
        }
        if (entry.quantity.value > kMaxQuantity || entry.quantity.value < -kMaxQuantity) {
            return Error{ErrorCode::NumberOutOfRange, {std::to_string(entry.quantity.value)}, {}};
        }
        SalesLineRow row;
        row.document = document;
        row.line = ++lastLine;
        row.item = entry.item;
        row.location = entry.place ? entry.place : rows.location;
        row.moment = rows.moment;
        row.timed = rows.timed;
        row.quantity = entry.quantity;
        row.price = entry.price;
        row.channel = entry.channel;
        const auto id = documentrepository::insertSalesLine(transaction, row);
        if (!id.ok()) {
            return id.error();
        }
        const auto known = isCounted(entry.item);
        if (!known.ok()) {
            return known.error();
        }
        if (*known) {
            work[entry.item].lookAtSalesFrom(rows.moment);
            if (entry.lot) {
                work[entry.item].lots.emplace(*id, *entry.lot);
            }
        }
    }
    return {};
}

Status Ledger::Private::addReading(DocumentId document, const StockKey& key, Moment moment, Quantity quantity) {
    ItemWork& item = work[key.item];
    item.newReadings.insert({key.location, moment});
    item.lookAtSalesFrom(Moment::openingOf(moment.day()));
    return documentrepository::insertCountLine(transaction, document, key, moment, quantity);
}

Result<DocumentId> Ledger::addCount(const CountDocument& document) {
    if (document.lines.empty()) {
        return Error{ErrorCode::RequiredFieldEmpty, {"lines"}, {}};
    }
    const auto number = m_d->numberOr(document.number, QStringLiteral("count"), QStringLiteral("COUNT-"));
    if (!number.ok()) {
        return number.error();
    }
    DocumentRow row;
    row.kind = DocumentKind::Count;
    row.number = *number;
    row.location = document.location;
    row.moment = document.moment;
    row.importId = document.importId;
    const auto id = documentrepository::insert(m_d->transaction, row);
    if (!id.ok()) {
        return id;
    }
    for (const auto& [till, last] : document.lastReceipts) {
        if (Status done = documentrepository::insertCountTill(m_d->transaction, *id, till, last); !done.ok()) {
            return done.error();
        }
    }
    std::map<std::pair<StockKey, Moment>, Quantity> readings;
    for (const CountEntry& entry : document.lines) {
        if (entry.counted.value < 0) {
            return Error{ErrorCode::NegativeQuantity, {std::to_string(entry.counted.value)}, {}};
        }
        const auto lot = lotrepository::findOrInsert(m_d->transaction, entry.item, entry.lot);
        if (!lot.ok()) {
            return lot.error();
        }
        const StockKey key{entry.item, entry.place ? entry.place : document.location, *lot};
        readings[{key, entry.at.value_or(document.moment)}] += entry.counted;
        if (entry.unitCost) {
            m_d->work[entry.item].readingCosts[{*id, *lot}] = *entry.unitCost;
        }
    }
    for (const auto& [key, counted] : readings) {
        if (Status done = m_d->addReading(*id, key.first, key.second, counted); !done.ok()) {
            return done.error();
        }
    }
    return id;
}

Result<DocumentId> Ledger::addReceipt(const ReceiptDocument& document) {
    const auto number = m_d->numberOr(document.number, QStringLiteral("receipt"), QStringLiteral("REC-"));
    if (!number.ok()) {
        return number.error();
    }
    DocumentRow row;
    row.kind = DocumentKind::Receipt;
    row.number = *number;
    row.location = document.location;
    row.moment = document.moment;
    row.importId = document.importId;
    const auto id = documentrepository::insert(m_d->transaction, row);
    if (!id.ok()) {
        return id;
    }
    int lineNumber = 0;
    for (const ReceivedEntry& entry : document.lines) {
        if (entry.quantity.value <= 0) {
            return Error{entry.quantity.value == 0 ? ErrorCode::ZeroQuantity : ErrorCode::NegativeQuantity, {}, {}};
        }
        if (entry.damaged.value < 0 || entry.damaged > entry.quantity) {
            return Error{ErrorCode::Invalid, {"damaged", std::to_string(entry.damaged.value)}, {}};
        }
        const auto lot = lotrepository::findOrInsert(m_d->transaction, entry.item, entry.lot);
        if (!lot.ok()) {
            return lot.error();
        }
        LedgerLine line;
        line.document = *id;
        line.kind = MovementKind::Receipt;
        line.key = {entry.item, document.location, *lot};
        line.moment = document.moment;
        line.unitCost = entry.unitCost;
        const Status stored = documentrepository::insertReceiptLine(
            m_d->transaction,
            {*id, ++lineNumber, entry.orderLine, line.key, entry.quantity, entry.damaged, entry.deliveryNote});
        if (!stored.ok()) {
            return stored.error();
        }
        ItemWork& work = m_d->work[entry.item];
        line.quantity = entry.quantity - entry.damaged;
        if (line.quantity.value > 0) {
            work.lines.push_back(line);
        }
        if (entry.damaged.value > 0) {
            const auto quarantine = locationrepository::quarantineOf(m_d->transaction, document.location);
            if (!quarantine.ok()) {
                return quarantine.error();
            }
            line.key.location = *quarantine;
            line.quantity = entry.damaged;
            work.lines.push_back(line);
        }
    }
    return id;
}

Result<DocumentId> Ledger::addTransfer(const StockKey& from, LocationId to, Quantity quantity, Moment moment) {
    if (quantity.value <= 0) {
        return Error{quantity.value == 0 ? ErrorCode::ZeroQuantity : ErrorCode::NegativeQuantity, {}, {}};
    }
    const auto number = m_d->numberOr({}, QStringLiteral("transfer"), QStringLiteral("TRANSFER-"));
    if (!number.ok()) {
        return number.error();
    }
    DocumentRow row;
    row.kind = DocumentKind::Transfer;
    row.number = *number;
    row.location = from.location;
    row.moment = moment;
    const auto id = documentrepository::insert(m_d->transaction, row);
    if (!id.ok()) {
        return id;
    }
    LedgerLine line;
    line.document = *id;
    line.kind = MovementKind::Transfer;
    line.key = from;
    line.moment = moment;
    line.quantity = -quantity;
    line.guarded = true;
    m_d->work[from.item].lines.push_back(line);
    line.key.location = to;
    line.quantity = quantity;
    m_d->work[from.item].lines.push_back(line);
    return id;
}

Result<DocumentId> Ledger::addWriteOff(const StockKey& from, Quantity quantity, Moment moment, const QString& reason) {
    if (quantity.value <= 0) {
        return Error{quantity.value == 0 ? ErrorCode::ZeroQuantity : ErrorCode::NegativeQuantity, {}, {}};
    }
    if (reason.trimmed().isEmpty()) {
        return Error{ErrorCode::RequiredFieldEmpty, {"reason"}, {}};
    }
    const auto number = m_d->numberOr({}, QStringLiteral("write-off"), QStringLiteral("WRITE-OFF-"));
    if (!number.ok()) {
        return number.error();
    }
    DocumentRow row;
    row.kind = DocumentKind::WriteOff;
    row.number = *number;
    row.location = from.location;
    row.moment = moment;
    row.reason = reason;
    const auto id = documentrepository::insert(m_d->transaction, row);
    if (!id.ok()) {
        return id;
    }
    LedgerLine line;
    line.document = *id;
    line.kind = MovementKind::WriteOff;
    line.key = from;
    line.moment = moment;
    line.quantity = -quantity;
    line.guarded = true;
    m_d->work[from.item].lines.push_back(line);
    return id;
}

Status Ledger::settle() {
    if (Status read = m_d->readPlaces(); !read.ok()) {
        return read;
    }
    for (auto& [item, work] : m_d->work) {
        ItemPosting posting(m_d->transaction, m_d->writer, *m_d->places, item);
        if (Status posted = posting.post(std::move(work)); !posted.ok()) {
            return posted;
        }
    }
    m_d->work.clear();
    if (Status finished = m_d->writer.finish(); !finished.ok()) {
        return finished;
    }
    m_d->transaction.setUnfinished(false);
    return {};
}

} // namespace qm
