#include "returnservice.h"

#include "changerecord.h"
#include "returncasestore.h"
#include "returnposting.h"
#include "salesorderservice.h"
#include "settingrepository.h"
#include "transaction.h"
#include "warehouse.h"

#include <QtCore/QJsonObject>

namespace qm {

namespace {

QJsonObject jsonOf(const ReturnCase& read) {
    return {{QStringLiteral("number"), read.number},
            {QStringLiteral("kind"), returnName(kReturnKindNames, read.kind)},
            {QStringLiteral("customer"), static_cast<qint64>(read.customer.value)},
            {QStringLiteral("item"), static_cast<qint64>(read.item.value)},
            {QStringLiteral("quantity"), static_cast<qint64>(read.quantity.value)},
            {QStringLiteral("cause"), read.cause},
            {QStringLiteral("due"), QString::fromStdString(read.due.toIso())},
            {QStringLiteral("state"), returnName(kReturnStateNames, read.state)},
            {QStringLiteral("goods"), returnName(kReturnedGoodsNames, read.goods)},
            {QStringLiteral("money"), returnName(kReturnMoneyNames, read.money)},
            {QStringLiteral("amount"), static_cast<qint64>(read.amount.minor)},
            {QStringLiteral("supplier"), static_cast<qint64>(read.supplier.value)},
            {QStringLiteral("satisfied"), read.satisfied.value_or(0)}};
}

Error invalid(const char* field, const QString& value) {
    return {ErrorCode::Invalid, {field, value.toStdString()}, {}};
}

/// The case belongs to its order, and no more comes back than was shipped.
Status checkOrder(const Database& database, const ReturnCase& checked) {
    const auto line = returncasestore::readShippedLine(database, checked.orderLine);
    if (!line.ok()) {
        return line.error();
    }
    if (line->item != checked.item || line->customer != checked.customer) {
        return invalid("order", checked.number);
    }
    const bool tooMuch = checked.kind == ReturnKind::Return && checked.quantity > line->left();
    return tooMuch ? Status(Error{ErrorCode::NumberOutOfRange, {std::to_string(checked.quantity.value)}, {}})
                   : Status();
}

Status checkDecision(const ReturnCase& decided) {
    if (decided.goods == ReturnedGoods::Undecided ||
        (decided.kind == ReturnKind::Complaint) != (decided.goods == ReturnedGoods::Nothing)) {
        return invalid("goods", returnName(kReturnedGoodsNames, decided.goods));
    }
    const bool paid = decided.money == ReturnMoney::Refund || decided.money == ReturnMoney::Credit;
    if (decided.money == ReturnMoney::Undecided) {
        return invalid("money", {});
    }
    if (decided.amount.minor < 0 || (decided.amount.minor > 0 && !paid)) {
        return invalid("amount", QString::number(decided.amount.minor));
    }
    if (decided.goods == ReturnedGoods::BackToSupplier && !decided.supplier) {
        return Error{ErrorCode::RequiredFieldEmpty, {"supplier"}, {}};
    }
    return {};
}

Status store(Transaction& transaction, const ReturnCase& before, const ReturnCase& after) {
    const Status stored = returncasestore::update(transaction, after);
    return stored.ok() ? recordChange(transaction, QStringLiteral("return_case"), after.id.value,
                                      QStringLiteral("update"), jsonOf(before), jsonOf(after))
                       : stored;
}

Error illegal(const ReturnCase& read, ReturnState wanted) {
    return {
        ErrorCode::IllegalTransition,
        {returnName(kReturnStateNames, read.state).toStdString(), returnName(kReturnStateNames, wanted).toStdString()},
        {}};
}

Status completeDraft(Transaction& transaction, ReturnCase& draft, LocationId otherwise) {
    if (!draft.item || draft.cause.trimmed().isEmpty()) {
        return Error{ErrorCode::RequiredFieldEmpty, {draft.item ? "cause" : "item"}, {}};
    }
    if (draft.quantity.value <= 0) {
        return Error{draft.quantity.value == 0 ? ErrorCode::ZeroQuantity : ErrorCode::NegativeQuantity, {}, {}};
    }
    if (draft.due < draft.opened) {
        return invalid("due", QString::fromStdString(draft.due.toIso()));
    }
    if (draft.orderLine) {
        const auto line = returncasestore::readShippedLine(transaction.database(), draft.orderLine);
        if (!line.ok()) {
            return line.error();
        }
        draft.customer = draft.customer ? draft.customer : line->customer;
        draft.location = draft.location ? draft.location : line->location;
        if (Status sound = checkOrder(transaction.database(), draft); !sound.ok()) {
            return sound;
        }
    }
    draft.location = draft.location ? draft.location : otherwise;
    draft.number = draft.number.trimmed();
    if (draft.number.isEmpty()) {
        const auto next = settingrepository::nextNumber(transaction, QStringLiteral("return"));
        if (!next.ok()) {
            return next.error();
        }
        draft.number = QStringLiteral("RET-") + QString::number(*next).rightJustified(6, u'0');
    }
    if (returncasestore::find(transaction.database(), draft.number).ok()) {
        return Error{ErrorCode::DuplicateCode, {draft.number.toStdString()}, {}};
    }
    return {};
}

} // namespace

Result<std::vector<ReturnCaseRow>> ReturnService::cases() const {
    return m_warehouse.read([](const Database& database) { return returncasestore::readAll(database); });
}

Result<ReturnCase> ReturnService::read(ReturnCaseId id) const {
    return m_warehouse.read([&](const Database& database) { return returncasestore::read(database, id); });
}

Result<ReturnCase> ReturnService::find(const QString& number) const {
    return m_warehouse.read([&](const Database& database) -> Result<ReturnCase> {
        const auto id = returncasestore::find(database, number);
        return id.ok() ? returncasestore::read(database, *id) : Result<ReturnCase>(id.error());
    });
}

Result<SalesOrderLineId> ReturnService::orderLine(const QString& order, ItemId item, Quantity quantity) const {
    const SalesOrderService orders(m_warehouse);
    const auto id = orders.findOrder(order);
    const auto read = id.ok() ? orders.order(*id) : Result<SalesOrder>(id.error());
    if (!read.ok()) {
        return read.error();
    }
    return m_warehouse.read([&](const Database& database) -> Result<SalesOrderLineId> {
        SalesOrderLineId first;
        for (const SalesOrderLine& line : read->lines) {
            if (line.item != item) {
                continue;
            }
            const auto shipped = returncasestore::readShippedLine(database, line.id);
            if (!shipped.ok()) {
                return shipped.error();
            }
            if (shipped->left() >= quantity) {
                return line.id;
            }
            first = first ? first : line.id;
        }
        return first ? Result<SalesOrderLineId>(first) : invalid("order", order);
    });
}

Result<ReturnCaseId> ReturnService::open(const ReturnCase& draft) {
    if (draft.opened > m_warehouse.today()) {
        return Error{ErrorCode::DayInFuture, {draft.opened.toIso()}, {}};
    }
    ReturnCaseId opened;
    const Status done =
        m_warehouse.write({QStringLiteral("open return"), {}, {}}, [&](Transaction& transaction) -> Status {
            ReturnCase added = draft;
            if (Status sound = completeDraft(transaction, added, m_warehouse.defaultLocation()); !sound.ok()) {
                return sound;
            }
            const auto id = returncasestore::insert(transaction, added);
            if (!id.ok()) {
                return id.error();
            }
            opened = *id;
            return recordChange(transaction, QStringLiteral("return_case"), id->value, QStringLiteral("create"), {},
                                jsonOf(added));
        });
    return done.ok() ? Result<ReturnCaseId>(opened) : Result<ReturnCaseId>(done.error());
}

Status ReturnService::decide(ReturnCaseId id, const ReturnDecision& decision) {
    const Moment now = m_warehouse.now();
    return m_warehouse.write({QStringLiteral("decide return"), {}, {}}, [&](Transaction& transaction) -> Status {
        const auto known = returncasestore::read(transaction.database(), id);
        if (!known.ok()) {
            return known.error();
        }
        if (known->state != ReturnState::Open) {
            return illegal(*known, ReturnState::Decided);
        }
        ReturnCase decided = *known;
        decided.state = ReturnState::Decided;
        decided.goods = decision.goods;
        decided.money = decision.money;
        decided.amount = decision.amount;
        decided.supplier = decision.supplier ? decision.supplier : known->supplier;
        if (Status sound = checkDecision(decided); !sound.ok()) {
            return sound;
        }
        if (decided.orderLine) {
            if (Status sound = checkOrder(transaction.database(), decided); !sound.ok()) {
                return sound;
            }
        }
        if (decided.goods != ReturnedGoods::Nothing) {
            Status moved = takeInReturn(transaction, decided, now);
            if (moved.ok() && decided.goods != ReturnedGoods::Restock) {
                moved = passOnReturn(transaction, decided, now);
            }
            if (!moved.ok()) {
                return moved;
            }
        }
        return store(transaction, *known, decided);
    });
}

Status ReturnService::close(ReturnCaseId id, std::optional<int> satisfied) {
    if (satisfied && (*satisfied < 1 || *satisfied > 5)) {
        return invalid("satisfied", QString::number(*satisfied));
    }
    return m_warehouse.write({QStringLiteral("close return"), {}, {}}, [&](Transaction& transaction) -> Status {
        const auto known = returncasestore::read(transaction.database(), id);
        if (!known.ok()) {
            return known.error();
        }
        if (known->state != ReturnState::Decided) {
            return illegal(*known, ReturnState::Closed);
        }
        ReturnCase closed = *known;
        closed.state = ReturnState::Closed;
        closed.satisfied = satisfied;
        return store(transaction, *known, closed);
    });
}

Status ReturnService::undo(const QString& number, ReturnState left) {
    const auto known = find(number);
    if (!known.ok()) {
        return known.error();
    }
    return known->state == left ? undo(known->id) : Status(Error{ErrorCode::NothingToUndo, {}, {}});
}

Status ReturnService::undo(ReturnCaseId id) {
    return m_warehouse.write({QStringLiteral("undo return"), {}, {}}, [&](Transaction& transaction) -> Status {
        const auto known = returncasestore::read(transaction.database(), id);
        if (!known.ok()) {
            return known.error();
        }
        ReturnCase back = *known;
        if (known->state == ReturnState::Open) {
            const Status removed = returncasestore::remove(transaction, *known);
            return removed.ok() ? recordChange(transaction, QStringLiteral("return_case"), id.value,
                                               QStringLiteral("delete"), jsonOf(*known), {})
                                : removed;
        }
        if (known->state == ReturnState::Closed) {
            back.state = ReturnState::Decided;
            back.satisfied.reset();
            return store(transaction, *known, back);
        }
        // What went on comes back first: else the goods would be missing where they came in.
        for (const DocumentId document : {known->onward, known->returned}) {
            if (Status taken = document ? takeBackReturn(transaction, document) : Status(); !taken.ok()) {
                return taken;
            }
        }
        back.state = ReturnState::Open;
        back.goods = ReturnedGoods::Undecided;
        back.money = ReturnMoney::Undecided;
        back.amount = {};
        back.returned = {};
        back.onward = {};
        return store(transaction, *known, back);
    });
}

} // namespace qm
