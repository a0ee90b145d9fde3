#include "cataloguereader.h"
#include "catalogueservice.h"
#include "commands/commands.h"
#include "commands/returntables.h"
#include "decimaltext.h"
#include "returnservice.h"

namespace qm {

namespace {

Error invalid(const char* field, const QString& value) {
    return {ErrorCode::Invalid, {field, value.toStdString()}, {}};
}

Result<SupplierId> supplierOf(Warehouse& warehouse, const QString& code) {
    return warehouse.read([&](const Database& database) { return findSupplierId(database, code); });
}

/// What the options say of a new case.
Result<ReturnCase> draftOf(const CommandContext& context, Warehouse& warehouse) {
    ReturnCase draft;
    const auto item = CatalogueService(warehouse).findItem(context.value(QStringLiteral("item")));
    if (!item) {
        return item.error();
    }
    const auto quantity = parseDecimalAt(context.value(QStringLiteral("quantity")).toStdString(), item->decimals);
    if (!quantity) {
        return quantity.error();
    }
    draft.kind = context.isSet(QStringLiteral("complaint")) ? ReturnKind::Complaint : ReturnKind::Return;
    draft.item = item->id;
    draft.quantity = Quantity{*quantity};
    draft.cause = context.value(QStringLiteral("cause"));
    draft.owner = context.value(QStringLiteral("owner"));
    draft.opened = warehouse.today();
    draft.due = draft.opened + kReturnDueDays;
    if (context.isSet(QStringLiteral("due"))) {
        const QString text = context.value(QStringLiteral("due"));
        const auto due = CalendarDay::fromIso(text.toStdString());
        if (!due) {
            return Error{ErrorCode::InvalidDate, {text.toStdString()}, {}};
        }
        draft.due = *due;
    }
    if (context.isSet(QStringLiteral("supplier"))) {
        const auto supplier = supplierOf(warehouse, context.value(QStringLiteral("supplier")));
        if (!supplier) {
            return supplier.error();
        }
        draft.supplier = *supplier;
    }
    if (context.isSet(QStringLiteral("order"))) {
        const auto line =
            ReturnService(warehouse).orderLine(context.value(QStringLiteral("order")), draft.item, draft.quantity);
        if (!line) {
            return line.error();
        }
        draft.orderLine = *line;
    }
    return draft;
}

Result<ReturnDecision> decisionOf(const CommandContext& context, Warehouse& warehouse, ReturnKind kind) {
    const auto read = [&]<typename Kind>(const char* option, const auto& names, Kind otherwise) -> Result<Kind> {
        const QString name = context.value(QLatin1String(option));
        const auto named = returnKindOf<Kind>(names, name);
        return name.isEmpty() ? Result<Kind>(otherwise) : named ? Result<Kind>(*named) : invalid(option, name);
    };
    const auto goods = read("goods", kReturnedGoodsNames,
                            kind == ReturnKind::Complaint ? ReturnedGoods::Nothing : ReturnedGoods::Restock);
    const auto money = read("money", kReturnMoneyNames, ReturnMoney::Nothing);
    if (!goods || !money) {
        return goods ? money.error() : goods.error();
    }
    ReturnDecision decision;
    decision.goods = *goods;
    decision.money = *money;
    if (context.isSet(QStringLiteral("supplier"))) {
        const auto supplier = supplierOf(warehouse, context.value(QStringLiteral("supplier")));
        if (!supplier) {
            return supplier.error();
        }
        decision.supplier = *supplier;
    }
    if (context.isSet(QStringLiteral("amount"))) {
        const auto amount =
            parseDecimalAt(context.value(QStringLiteral("amount")).toStdString(), warehouse.currencyDigits());
        if (!amount) {
            return amount.error();
        }
        decision.amount = Money{*amount};
    }
    return decision;
}

Status act(const CommandContext& context, Warehouse& warehouse, const QString& what, const ReturnCase& known) {
    ReturnService returns(warehouse);
    if (what == QLatin1String("undo")) {
        return returns.undo(known.id);
    }
    if (what == QLatin1String("close")) {
        const QString satisfied = context.value(QStringLiteral("satisfied"));
        return returns.close(known.id, satisfied.isEmpty() ? std::nullopt : std::optional(satisfied.toInt()));
    }
    const auto decision = decisionOf(context, warehouse, known.kind);
    return decision ? returns.decide(known.id, *decision) : Status(decision.error());
}

} // namespace

ExitStatus runReturn(const QStringList& words) {
    CommandContext context(
        QStringLiteral("return open|decide|close|undo [NUMBER] --database FILE [--item SKU --quantity N --cause TEXT]"),
        CommandContext::tr("Takes up a return or complaint, decides it, closes it, or goes one step back."));
    const auto text = [] { return CommandContext::tr("text"); };
    context.addDatabaseOption();
    context.addOption(QStringLiteral("item"), CommandContext::tr("What came back."), CommandContext::tr("sku"));
    context.addOption(QStringLiteral("quantity"), CommandContext::tr("How much of it."), CommandContext::tr("number"));
    context.addOption(QStringLiteral("cause"), CommandContext::tr("Why."), text());
    context.addOption(QStringLiteral("order"), CommandContext::tr("The sales order it was shipped for."),
                      CommandContext::tr("number"));
    context.addOption(QStringLiteral("complaint"), CommandContext::tr("No goods come back."));
    context.addOption(QStringLiteral("owner"), CommandContext::tr("Who sees to it."), CommandContext::tr("name"));
    context.addOption(QStringLiteral("due"), CommandContext::tr("The day by which it is to be closed."),
                      CommandContext::tr("date"));
    context.addOption(QStringLiteral("goods"), QStringLiteral("restock, quarantine, scrap, \"back to supplier\", none"),
                      text());
    context.addOption(QStringLiteral("supplier"), CommandContext::tr("Who delivered the goods, and takes them back."),
                      CommandContext::tr("code"));
    context.addOption(QStringLiteral("money"), QStringLiteral("none, refund, exchange, credit"), text());
    context.addOption(QStringLiteral("amount"), CommandContext::tr("Of the refund or credit."),
                      CommandContext::tr("number"));
    context.addOption(QStringLiteral("satisfied"), CommandContext::tr("How satisfied the customer is, from 1 to 5."),
                      CommandContext::tr("number"));
    if (!context.parse(words, 1, 2)) {
        return context.status();
    }
    const QString what = context.arguments().front();
    const bool opens = what == QLatin1String("open");
    static const QStringList kWhat{QStringLiteral("open"), QStringLiteral("decide"), QStringLiteral("close"),
                                   QStringLiteral("undo")};
    if (!kWhat.contains(what) || opens == (context.arguments().size() == 2)) {
        return context.refuse(CommandContext::tr("Say open, or decide, close or undo and the number of the case."));
    }
    const auto warehouse = context.openWarehouse();
    if (!warehouse) {
        return context.status();
    }
    ReturnService returns(*warehouse);
    if (opens) {
        const auto draft = draftOf(context, *warehouse);
        const auto opened = draft ? returns.open(*draft) : Result<ReturnCaseId>(draft.error());
        const auto made = opened ? returns.read(*opened) : Result<ReturnCase>(opened.error());
        const auto listing = made ? returnListing(*warehouse, made->number) : Result<Listing>(made.error());
        return listing ? context.print(*listing) : context.fail(listing.error());
    }
    const auto known = returns.find(context.arguments().at(1));
    const Status done = known ? act(context, *warehouse, what, *known) : Status(known.error());
    const auto listing = done ? returnListing(*warehouse, known->number) : Result<Listing>(done.error());
    return listing ? context.print(*listing) : context.fail(listing.error());
}

} // namespace qm
