#include "suggestionlines.h"

#include "cataloguereader.h"
#include "changerecord.h"
#include "settinglist.h"
#include "suggestionmerge.h"
#include "supplierchoice.h"
#include "transaction.h"
#include "warehouse.h"
#include "warehousesettings.h"

#include <QtCore/QJsonObject>
#include <ranges>

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

} // namespace

Result<CalendarDay> SuggestionLines::day() const {
    auto run = latestSuggestionRun(m_transaction.database());
    if (!run.ok()) {
        return run.error();
    }
    return *run ? (*run)->asOf : m_warehouse.today();
}

Result<SuggestionRecord> SuggestionLines::open(SuggestionId id) const {
    return readSuggestion(m_transaction.database(), id);
}

Result<std::optional<SuggestionRecord>> SuggestionLines::find(ItemId item, SupplierId supplier,
                                                              LocationId location) const {
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

Result<std::optional<SupplierTerm>> SuggestionLines::termOf(ItemId item, SupplierId supplier) const {
    auto today = day();
    if (!today.ok()) {
        return today.error();
    }
    auto terms = readTerms(m_transaction.database(), {item, supplier, *today});
    if (!terms.ok()) {
        return terms.error();
    }
    std::optional<SupplierTerm> term;
    if (!terms->empty()) {
        term = terms->back();
    }
    return term;
}

Status SuggestionLines::reprice(SuggestionRecord& record) const {
    auto term = termOf(record.item, record.supplier);
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

Status SuggestionLines::save(SuggestionRecord record) {
    auto before = open(record.id);
    if (!before.ok()) {
        return before.error();
    }
    record.touched = true;
    if (Status stored = updateSuggestion(m_transaction, record); !stored.ok()) {
        return stored;
    }
    m_done.before.push_back(*before);
    return recordChange(m_transaction, QStringLiteral("suggestion"), record.id.value, QStringLiteral("update"),
                        lineJson(*before), lineJson(record));
}

Result<SuggestionId> SuggestionLines::add(SuggestionRecord record) {
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
    m_done.made.push_back(*id);
    Status audited = recordChange(m_transaction, QStringLiteral("suggestion"), id->value, QStringLiteral("create"), {},
                                  lineJson(record));
    if (!audited.ok()) {
        return audited.error();
    }
    return id;
}

Status SuggestionLines::restore(const SuggestionEdit::Lines& lines) {
    for (const SuggestionId id : lines.made) { // first: one that comes back may need its place
        auto now = open(id);
        if (!now.ok()) {
            return now.error();
        }
        if (Status gone = replaceSuggestion(m_transaction, id); !gone.ok()) {
            return gone;
        }
        Status audited = recordChange(m_transaction, QStringLiteral("suggestion"), id.value, QStringLiteral("delete"),
                                      lineJson(*now), {});
        if (!audited.ok()) {
            return audited;
        }
    }
    for (const SuggestionRecord& record : lines.before | std::views::reverse) {
        auto now = open(record.id);
        if (!now.ok()) {
            return now.error();
        }
        // A plan made meanwhile keeps its proposal and reasons: only what people change comes back.
        SuggestionRecord restored = record;
        restored.run = now->run;
        restored.proposed = now->proposed;
        restored.reasons = now->reasons;
        if (Status stored = updateSuggestion(m_transaction, restored); !stored.ok()) {
            return stored;
        }
        Status audited = recordChange(m_transaction, QStringLiteral("suggestion"), record.id.value,
                                      QStringLiteral("restore"), lineJson(*now), lineJson(restored));
        if (!audited.ok()) {
            return audited;
        }
    }
    return {};
}

SuggestionEdit SuggestionLines::edit() const {
    SuggestionEdit edit;
    for (const SuggestionRecord& record : m_done.before) {
        edit.lines.push_back(record.id);
    }
    edit.lines.insert(edit.lines.end(), m_done.made.begin(), m_done.made.end());
    edit.kept = std::make_shared<const SuggestionEdit::Lines>(m_done);
    return edit;
}

} // namespace qm
