#include "codekey.h"
#include "commands/commands.h"
#include "commands/counttables.h"
#include "countsheetfiles.h"
#include "stockqueries.h"

namespace qm {

namespace {

/// The place with that code; none for an empty one.
Result<LocationId> placeNamed(Warehouse& warehouse, const QString& code) {
    if (code.isEmpty()) {
        return LocationId{};
    }
    const auto places = StockQueries(warehouse).locations();
    if (!places) {
        return places.error();
    }
    for (const Location& place : *places) {
        if (codeKey(place.code) == codeKey(code)) {
            return place.id;
        }
    }
    return Error{ErrorCode::UnknownLocation, {code.toStdString()}, {}};
}

/// The list named behind the command, or a new one.
Result<CountListId> wantedList(CommandContext& context, Warehouse& warehouse) {
    CountListService counts(warehouse);
    if (!context.arguments().isEmpty()) {
        return counts.find(context.arguments().front());
    }
    const auto place = placeNamed(warehouse, context.value(QStringLiteral("location")));
    if (!place) {
        return place.error();
    }
    CountListDraft draft;
    draft.place = *place;
    draft.rule = context.isSet(QStringLiteral("full")) ? CountRule::Full : CountRule::Cycle;
    draft.secondCount = context.isSet(QStringLiteral("twice"));
    if (const QString abc = context.value(QStringLiteral("class")); !abc.isEmpty()) {
        draft.abc = static_cast<AbcClass>(abc.at(0).toUpper().unicode() - u'A');
    }
    if (context.isSet(QStringLiteral("items"))) {
        draft.items = context.value(QStringLiteral("items")).toInt();
    }
    return counts.make(draft);
}

/// What is wrong with the options; empty: nothing.
QString wrongUse(const CommandContext& context) {
    const bool act = context.isSet(QStringLiteral("post")) || context.isSet(QStringLiteral("undo")) ||
                     context.isSet(QStringLiteral("differences"));
    if (act && context.arguments().isEmpty()) {
        return CommandContext::tr("Name the list.");
    }
    const QString abc = context.value(QStringLiteral("class")).toUpper();
    if (!abc.isEmpty() && abc != QLatin1String("A") && abc != QLatin1String("B") && abc != QLatin1String("C")) {
        return CommandContext::tr("--class is A, B or C, not %1.").arg(abc);
    }
    bool number = true;
    if (context.isSet(QStringLiteral("items")) && context.value(QStringLiteral("items")).toInt(&number) < 1) {
        return CommandContext::tr("--items is a whole number above 0.");
    }
    return {};
}

} // namespace

ExitStatus runCount(const QStringList& words) {
    CommandContext context(
        QStringLiteral(
            "count [NUMBER] --database FILE [--full] [--location CODE] [--class A|B|C] [--items N] [--twice] "
            "[--documents FOLDER] [--differences|--post|--undo]"),
        CommandContext::tr("Makes the count list of the day and prints its lines in walking order, or those of a list "
                           "that is there. A filled sheet is taken in by import stock."));
    context.addDatabaseOption();
    context.addOption(QStringLiteral("full"), CommandContext::tr("Everything at the place, not what is due alone."));
    context.addOption(QStringLiteral("location"), CommandContext::tr("Count there and in places inside it."),
                      CommandContext::tr("code"));
    context.addOption(QStringLiteral("class"), CommandContext::tr("Items of that class alone: A, B or C."),
                      CommandContext::tr("class"));
    context.addOption(QStringLiteral("items"), CommandContext::tr("So many items at most; 30 if not said."),
                      CommandContext::tr("number"));
    context.addOption(QStringLiteral("twice"), CommandContext::tr("Each line is to be counted twice."));
    context.addOption(QStringLiteral("documents"), CommandContext::tr("Folder for PDF and CSV, made if missing."),
                      CommandContext::tr("folder"));
    context.addOption(QStringLiteral("differences"), CommandContext::tr("Print what posting would find."));
    context.addOption(QStringLiteral("post"), CommandContext::tr("Post what was counted, and print the differences."));
    context.addOption(QStringLiteral("undo"), CommandContext::tr("Take a posted list back."));
    if (!context.parse(words, 0, 1)) {
        return context.status();
    }
    if (const QString wrong = wrongUse(context); !wrong.isEmpty()) {
        return context.refuse(wrong);
    }
    const auto warehouse = context.openWarehouse();
    if (!warehouse) {
        return context.status();
    }
    const auto id = wantedList(context, *warehouse);
    if (!id) {
        return context.fail(id.error());
    }
    CountListService counts(*warehouse);
    if (context.isSet(QStringLiteral("post"))) {
        if (const auto posted = counts.post(*id); !posted) {
            return context.fail(posted.error());
        }
    }
    if (context.isSet(QStringLiteral("undo"))) {
        if (const Status undone = counts.undo(*id); !undone) {
            return context.fail(undone.error());
        }
    }
    if (context.isSet(QStringLiteral("documents"))) {
        const auto written = writeCountSheets(*warehouse, *id, context.value(QStringLiteral("documents")), QLocale());
        if (!written) {
            return context.fail(written.error());
        }
    }
    if (context.isSet(QStringLiteral("post")) || context.isSet(QStringLiteral("differences"))) {
        const auto review = counts.review(*id);
        return review ? context.print(countReviewListing(*warehouse, *review)) : context.fail(review.error());
    }
    const auto list = counts.list(*id);
    return list ? context.print(countSheetListing(*list)) : context.fail(list.error());
}

} // namespace qm
