#include "cataloguereader.h"
#include "changerecord.h"
#include "replenishmentservice.h"
#include "settinglist.h"
#include "settingrepository.h"
#include "suggestionmerge.h"
#include "suggestionstore.h"
#include "supplierchoice.h"
#include "transaction.h"
#include "warehouse.h"
#include "warehousesettings.h"

#include <functional>
#include <QtCore/QJsonObject>

namespace qm {

namespace {

/// What the audit keeps of a line.
QJsonObject lineJson(const SuggestionRecord& record) {
    QJsonObject json{{QStringLiteral("quantity"), static_cast<qint64>(record.quantity.value)},
                     {QStringLiteral("supplier"), static_cast<qint64>(record.supplier.value)},
                     {QStringLiteral("included"), record.included},
                     {QStringLiteral("reason"), record.overrideReason},
                     {QStringLiteral("note"), record.note}};
    json.insert(QStringLiteral("snoozed_until"),
                record.snoozedUntil ? QJsonValue(QString::fromStdString(record.snoozedUntil->toIso())) : QJsonValue());
    return json;
}

/// Terms of one supplier for an item, valid on a day; none where he does not sell it.
Result<std::optional<SupplierTerm>> termOf(const Database& database, ItemId item, SupplierId supplier,
                                           CalendarDay day) {
    auto terms = readTerms(database, {item, supplier, day});
    if (!terms.ok()) {
        return terms.error();
    }
    std::optional<SupplierTerm> term;
    if (!terms->empty()) {
        term = terms->back();
    }
    return term;
}

/// What the edits of one command need.
class LineEditor {
public:
    LineEditor(Transaction& transaction, const Warehouse& warehouse)
        : m_transaction(transaction), m_warehouse(warehouse) {}

    Result<CalendarDay> day() const {
        auto run = latestSuggestionRun(m_transaction.database());
        if (!run.ok()) {
            return run.error();
        }
        return *run ? (*run)->asOf : m_warehouse.today();
    }

    Result<SuggestionRecord> open(SuggestionId id) const { return readSuggestion(m_transaction.database(), id); }

    /// Price at the quantity, and whether the line is above the limit for one line.
    Status reprice(SuggestionRecord& record) const {
        auto today = day();
        if (!today.ok()) {
            return today.error();
        }
        auto term = termOf(m_transaction.database(), record.item, record.supplier, *today);
        auto settings = readSettings(m_transaction.database());
        if (!term.ok() || !settings.ok()) {
            return term.ok() ? settings.error() : term.error();
        }
        if (*term) {
            record.price = priceFor(**term, record.quantity);
            record.currency = (*term)->currency;
        }
        const MergeRules rules{m_warehouse.currency(), m_warehouse.currencyDigits(),
                               warehouseSettings(*settings).approvalLimit.value_or(0)};
        if (record.apart.isEmpty() || record.apart == QLatin1String("over limit")) {
            record.apart = limitReason(record, rules);
        }
        record.included = record.included && record.apart.isEmpty();
        return {};
    }

    /// Stores the line as touched by a person, with a row of the audit.
    Status save(SuggestionRecord record) {
        auto before = open(record.id);
        if (!before.ok()) {
            return before.error();
        }
        record.touched = true;
        if (Status stored = updateSuggestion(m_transaction, record); !stored.ok()) {
            return stored;
        }
        return recordChange(m_transaction, QStringLiteral("suggestion"), record.id.value, QStringLiteral("update"),
                            lineJson(*before), lineJson(record));
    }

    Result<SuggestionId> add(SuggestionRecord record) {
        auto run = latestSuggestionRun(m_transaction.database());
        if (!run.ok() || !*run) {
            return run.ok() ? Error{ErrorCode::NotAllowed, {}, "no run yet"} : run.error();
        }
        record.run = (*run)->id;
        record.added = true;
        record.touched = true;
        auto id = insertSuggestion(m_transaction, record);
        if (!id.ok()) {
            return id.error();
        }
        Status audited = recordChange(m_transaction, QStringLiteral("suggestion"), id->value, QStringLiteral("create"),
                                      {}, lineJson(record));
        if (!audited.ok()) {
            return audited.error();
        }
        return id;
    }

    /// The open line of that item, supplier and place, if there is one.
    Result<std::optional<SuggestionRecord>> find(ItemId item, SupplierId supplier, LocationId location) const {
        auto records = readOpenSuggestions(m_transaction.database(), item);
        if (!records.ok()) {
            return records.error();
        }
        std::optional<SuggestionRecord> found;
        for (const SuggestionRecord& record : *records) {
            if (record.supplier == supplier && record.location == location) {
                found = record;
            }
        }
        return found;
    }

private:
    Transaction& m_transaction;
    const Warehouse& m_warehouse;
};

Status edit(Warehouse& warehouse, const std::vector<SuggestionId>& ids,
            const std::function<Status(const LineEditor&, SuggestionRecord&)>& change) {
    return warehouse.write({QStringLiteral("edit suggestion"), {}, {}}, [&](Transaction& transaction) -> Status {
        LineEditor editor(transaction, warehouse);
        for (const SuggestionId id : ids) {
            auto record = editor.open(id);
            if (!record.ok()) {
                return record.error();
            }
            if (Status changed = change(editor, *record); !changed.ok()) {
                return changed;
            }
            if (Status saved = editor.save(*record); !saved.ok()) {
                return saved;
            }
        }
        return {};
    });
}

Status refuseQuantity(Quantity quantity) {
    if (quantity.value < 0) {
        return Error{ErrorCode::NegativeQuantity, {std::to_string(quantity.value)}, {}};
    }
    if (quantity.value > kMaxQuantity) {
        return Error{ErrorCode::NumberOutOfRange, {std::to_string(quantity.value)}, {}};
    }
    return {};
}

} // namespace

Status ReplenishmentService::setQuantity(SuggestionId id, Quantity quantity, const QString& reason) {
    if (Status refused = refuseQuantity(quantity); !refused.ok()) {
        return refused;
    }
    return edit(m_warehouse, {id}, [&](const LineEditor& editor, SuggestionRecord& record) {
        record.quantity = quantity;
        record.overrideReason = reason;
        return editor.reprice(record);
    });
}

Status ReplenishmentService::setIncluded(const std::vector<SuggestionId>& ids, bool included) {
    return edit(m_warehouse, ids, [&](const LineEditor&, SuggestionRecord& record) -> Status {
        if (included && !record.apart.isEmpty()) {
            // Stale data and an anomaly may be overruled by a person who looked; a missing price and a limit may not.
            if (record.apart == QLatin1String("over limit")) {
                return Error{ErrorCode::OverLimit, {record.sku.toStdString()}, {}};
            }
            if (!record.price || !record.supplier) {
                return Error{ErrorCode::RequiredFieldEmpty, {"price"}, {}};
            }
            record.apart.clear();
        }
        record.included = included;
        return {};
    });
}

Status ReplenishmentService::snooze(const std::vector<SuggestionId>& ids, std::optional<CalendarDay> until) {
    return edit(m_warehouse, ids, [&](const LineEditor&, SuggestionRecord& record) -> Status {
        record.snoozedUntil = until;
        return {};
    });
}

Status ReplenishmentService::setNote(SuggestionId id, const QString& note) {
    return edit(m_warehouse, {id}, [&](const LineEditor&, SuggestionRecord& record) -> Status {
        record.note = note;
        return {};
    });
}

Result<SuggestionId> ReplenishmentService::addItem(ItemId item, SupplierId supplier, Quantity quantity) {
    if (Status refused = refuseQuantity(quantity); !refused.ok()) {
        return refused.error();
    }
    SuggestionId added;
    Status done =
        m_warehouse.write({QStringLiteral("add suggestion"), {}, {}}, [&](Transaction& transaction) -> Status {
            LineEditor editor(transaction, m_warehouse);
            auto known = readItem(transaction.database(), item);
            auto today = editor.day();
            if (!known.ok() || !today.ok()) {
                return known.ok() ? today.error() : known.error();
            }
            auto term = termOf(transaction.database(), item, supplier, *today);
            auto line = editor.find(item, supplier, m_warehouse.defaultLocation());
            if (!term.ok() || !line.ok()) {
                return term.ok() ? line.error() : term.error();
            }
            if (!*term) {
                return Error{ErrorCode::RequiredFieldEmpty, {"price"}, {}};
            }
            SuggestionRecord record = line->value_or(SuggestionRecord{});
            record.item = item;
            record.supplier = supplier;
            record.location = m_warehouse.defaultLocation();
            record.decimals = known->decimals;
            record.quantity = quantity;
            record.currency = (*term)->currency;
            record.included = true;
            if (Status priced = editor.reprice(record); !priced.ok()) {
                return priced;
            }
            if (record.id) {
                added = record.id;
                return editor.save(record);
            }
            record.reasons = "{}";
            auto id = editor.add(std::move(record));
            if (!id.ok()) {
                return id.error();
            }
            added = *id;
            return {};
        });
    if (!done.ok()) {
        return done.error();
    }
    return added;
}

Status ReplenishmentService::moveToSupplier(SuggestionId id, SupplierId supplier, Quantity quantity) {
    if (Status refused = refuseQuantity(quantity); !refused.ok()) {
        return refused;
    }
    return m_warehouse.write({QStringLiteral("move suggestion"), {}, {}}, [&](Transaction& transaction) -> Status {
        LineEditor editor(transaction, m_warehouse);
        auto from = editor.open(id);
        auto today = editor.day();
        if (!from.ok() || !today.ok()) {
            return from.ok() ? today.error() : from.error();
        }
        if (from->supplier == supplier || quantity.value == 0) {
            return {};
        }
        if (quantity > from->quantity) {
            return Error{ErrorCode::Invalid, {"quantity", std::to_string(quantity.value)}, {}};
        }
        auto term = termOf(transaction.database(), from->item, supplier, *today);
        auto there = editor.find(from->item, supplier, from->location);
        if (!term.ok() || !there.ok()) {
            return term.ok() ? there.error() : term.error();
        }
        if (!*term) {
            return Error{ErrorCode::RequiredFieldEmpty, {"price"}, {}};
        }
        SuggestionRecord target = there->value_or(*from);
        target.quantity = *there ? (*there)->quantity + quantity : quantity;
        target.supplier = supplier;
        target.included = from->included;
        if (Status priced = editor.reprice(target); !priced.ok()) {
            return priced;
        }
        from->quantity -= quantity;
        const bool whole = from->quantity.value == 0 && !*there;
        if (whole) {
            return editor.save(target);
        }
        // What stays behind is at his price for the smaller quantity; nothing left there is left out.
        from->included = from->included && from->quantity.value > 0;
        if (Status priced = editor.reprice(*from); !priced.ok()) {
            return priced;
        }
        if (Status saved = editor.save(*from); !saved.ok()) {
            return saved;
        }
        if (*there) {
            return editor.save(target);
        }
        target.proposed = Quantity{};
        auto added = editor.add(std::move(target));
        return added.ok() ? Status() : Status(added.error());
    });
}

Status ReplenishmentService::setBudget(std::optional<Money> budget) {
    if (budget && budget->minor < 0) {
        return Error{ErrorCode::NegativePrice, {}, {}};
    }
    return m_warehouse.write({QStringLiteral("budget"), {}, {}}, [&](Transaction& transaction) {
        return settingrepository::write(transaction, QStringLiteral("budget"),
                                        budget ? QString::number(budget->minor) : QString());
    });
}

} // namespace qm
