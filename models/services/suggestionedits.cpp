#include "cataloguereader.h"
#include "replenishmentservice.h"
#include "settingrepository.h"
#include "suggestionlines.h"
#include "suggestionreasons.h"
#include "transaction.h"
#include "warehouse.h"

#include <algorithm>
#include <functional>

namespace qm {

namespace {

/// One command over lines: what it did, or what stood in its way and nothing was changed.
Result<SuggestionEdit> edit(Warehouse& warehouse, const QString& name,
                            const std::function<Status(SuggestionLines&)>& work) {
    SuggestionEdit done;
    Status status = warehouse.write({name, {}, {}}, [&](Transaction& transaction) -> Status {
        SuggestionLines lines(transaction, warehouse);
        Status worked = work(lines);
        done = lines.edit();
        return worked;
    });
    if (!status.ok()) {
        return status.error();
    }
    return done;
}

Result<SuggestionEdit> editEach(Warehouse& warehouse, const std::vector<SuggestionId>& ids,
                                const std::function<Status(const SuggestionLines&, SuggestionRecord&)>& change) {
    return edit(warehouse, QStringLiteral("edit suggestion"), [&](SuggestionLines& lines) -> Status {
        for (const SuggestionId id : ids) {
            auto record = lines.open(id);
            if (!record.ok()) {
                return record.error();
            }
            if (Status changed = change(lines, *record); !changed.ok()) {
                return changed;
            }
            if (Status saved = lines.save(*record); !saved.ok()) {
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

Result<SuggestionEdit> ReplenishmentService::setQuantity(SuggestionId id, Quantity quantity, const QString& reason) {
    return setQuantities({{id, quantity}}, reason);
}

Result<SuggestionEdit> ReplenishmentService::setQuantities(const std::vector<LineQuantity>& quantities,
                                                           const QString& reason) {
    std::vector<SuggestionId> ids;
    for (const LineQuantity& line : quantities) {
        if (Status refused = refuseQuantity(line.quantity); !refused.ok()) {
            return refused.error();
        }
        ids.push_back(line.id);
    }
    return editEach(m_warehouse, ids, [&](const SuggestionLines& lines, SuggestionRecord& record) {
        record.quantity = std::ranges::find(quantities, record.id, &LineQuantity::id)->quantity;
        record.overrideReason = reason;
        return lines.reprice(record);
    });
}

Result<SuggestionEdit> ReplenishmentService::setIncluded(const std::vector<SuggestionId>& ids, bool included) {
    return editEach(m_warehouse, ids, [&](const SuggestionLines&, SuggestionRecord& record) -> Status {
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

Result<SuggestionEdit> ReplenishmentService::snooze(const std::vector<SuggestionId>& ids,
                                                    std::optional<CalendarDay> until) {
    return editEach(m_warehouse, ids, [&](const SuggestionLines&, SuggestionRecord& record) -> Status {
        record.snoozedUntil = until;
        return {};
    });
}

Result<SuggestionEdit> ReplenishmentService::setNote(SuggestionId id, const QString& note) {
    return editEach(m_warehouse, {id}, [&](const SuggestionLines&, SuggestionRecord& record) -> Status {
        record.note = note;
        return {};
    });
}

Result<SuggestionEdit> ReplenishmentService::addItem(ItemId item, SupplierId supplier, Quantity quantity) {
    if (Status refused = refuseQuantity(quantity); !refused.ok()) {
        return refused.error();
    }
    const LocationId place = m_warehouse.defaultLocation();
    Result<int> decimals = m_warehouse.read([&](const Database& database) -> Result<int> {
        auto known = readItem(database, item);
        return known.ok() ? Result<int>(known->decimals) : known.error();
    });
    if (!decimals.ok()) {
        return decimals.error();
    }
    const auto why = reasonsFor(item, place); // unknown where it was never counted
    return edit(m_warehouse, QStringLiteral("add suggestion"), [&](SuggestionLines& lines) -> Status {
        auto term = lines.termOf(item, supplier);
        auto line = lines.find(item, supplier, place);
        if (!term.ok() || !line.ok()) {
            return term.ok() ? line.error() : term.error();
        }
        if (!*term) {
            return Error{ErrorCode::RequiredFieldEmpty, {"price"}, {}};
        }
        SuggestionRecord record = line->value_or(SuggestionRecord{});
        record.item = item;
        record.supplier = supplier;
        record.location = place;
        record.decimals = *decimals;
        record.quantity = quantity;
        record.currency = (*term)->currency;
        record.included = true;
        if (Status priced = lines.reprice(record); !priced.ok()) {
            return priced;
        }
        if (record.id) {
            return lines.save(record);
        }
        record.reasons = why.ok() ? packReasons(*why) : QByteArray("{}");
        auto id = lines.add(std::move(record));
        return id.ok() ? Status() : Status(id.error());
    });
}

Result<SuggestionEdit> ReplenishmentService::moveToSupplier(SuggestionId id, SupplierId supplier, Quantity quantity) {
    if (Status refused = refuseQuantity(quantity); !refused.ok()) {
        return refused.error();
    }
    return edit(m_warehouse, QStringLiteral("move suggestion"), [&](SuggestionLines& lines) -> Status {
        auto from = lines.open(id);
        if (!from.ok()) {
            return from.error();
        }
        if (from->supplier == supplier || quantity.value == 0) {
            return {};
        }
        if (quantity > from->quantity) {
            return Error{ErrorCode::Invalid, {"quantity", std::to_string(quantity.value)}, {}};
        }
        auto term = lines.termOf(from->item, supplier);
        auto there = lines.find(from->item, supplier, from->location);
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
        if (Status priced = lines.reprice(target); !priced.ok()) {
            return priced;
        }
        from->quantity -= quantity;
        const bool whole = from->quantity.value == 0 && !*there;
        if (whole) {
            return lines.save(target);
        }
        // What stays behind is at his price for the smaller quantity; nothing left there is left out.
        from->included = from->included && from->quantity.value > 0;
        if (Status priced = lines.reprice(*from); !priced.ok()) {
            return priced;
        }
        if (Status saved = lines.save(*from); !saved.ok()) {
            return saved;
        }
        if (*there) {
            return lines.save(target);
        }
        target.proposed = Quantity{};
        auto added = lines.add(std::move(target));
        return added.ok() ? Status() : Status(added.error());
    });
}

Status ReplenishmentService::undo(const SuggestionEdit& done) {
    if (!done.kept) {
        return {};
    }
    return m_warehouse.write({QStringLiteral("undo suggestion"), {}, {}}, [&](Transaction& transaction) {
        return SuggestionLines(transaction, m_warehouse).restore(*done.kept);
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
