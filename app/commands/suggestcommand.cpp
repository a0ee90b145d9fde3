#include "codenames.h"
#include "commands/commands.h"
#include "folderplanner.h"
#include "localetext.h"
#include "replenishmentservice.h"
#include "settingsservice.h"
#include "suggestionlisting.h"
#include "suggestiontable.h"

#include <cmath>

namespace qm {

namespace {

ExitStatus planFromFolder(CommandContext& context) {
    if (!context.asOf()) {
        return context.refuse(CommandContext::tr("Say for which day: --as-of DATE."));
    }
    if (!context.isSet(QStringLiteral("output"))) {
        return context.refuse(CommandContext::tr("Say where to write the orders: --output FILE."));
    }
    const JobProgress progress = context.progress();
    const auto summary = planFolder(context.value(QStringLiteral("folder")).toStdString(), *context.asOf(),
                                    context.value(QStringLiteral("output")).toStdString(), [&](int done, int all) {
                                        progress.tell(done, all);
                                        return !progress.isCancelled();
                                    });
    if (!summary) {
        return context.failInFile(summary.error());
    }
    context.say(CommandContext::tr("%n line(s) to order.", nullptr, summary->lines));
    return ExitStatus::Done;
}

ExitStatus printTable(const CommandContext& context, Warehouse& warehouse, CalendarDay day) {
    warehouse.setWorkingDay(day);
    setShownToday(toDate(day));
    const auto board = ReplenishmentService(warehouse).board();
    const auto shop = SettingsService(warehouse).settings();
    if (!board || !shop) {
        return context.fail(board ? shop.error() : board.error());
    }
    context.printText(suggestionTable(*board, *shop));
    return ExitStatus::Done;
}

} // namespace

ExitStatus runSuggest(const QStringList& words) {
    CommandContext context(
        QStringLiteral("suggest --database FILE [--as-of DATE] [--budget AMOUNT] [--output FILE.csv]\n"
                       "       quartermaster suggest --folder DIR --as-of DATE --output orders.csv"),
        CommandContext::tr(
            "Suggests orders for a warehouse, replacing its open suggestions, or plans from plain files."));
    context.addDatabaseOption();
    context.addAsOfOption(CommandContext::tr("Plan for the opening of this day."));
    context.addOption(QStringLiteral("budget"), CommandContext::tr("Spend at most this amount."),
                      CommandContext::tr("amount"));
    context.addOption(QStringLiteral("output"), CommandContext::tr("Write the lines to this file."),
                      CommandContext::tr("file"));
    context.addOption(QStringLiteral("folder"), CommandContext::tr("Plan from the plain files in this folder."),
                      CommandContext::tr("folder"));
    if (!context.parse(words, 0, 0) || !context.canWriteOutput()) {
        return context.status();
    }
    if (context.isSet(QStringLiteral("folder"))) {
        return planFromFolder(context);
    }
    const auto warehouse = context.openWarehouse();
    if (!warehouse) {
        return context.status();
    }
    SuggestRequest request;
    request.asOf = context.asOf();
    if (context.isSet(QStringLiteral("budget"))) {
        bool number = false;
        const double budget = context.value(QStringLiteral("budget")).toDouble(&number);
        if (!number || !(budget >= 0) || budget > 1e12) {
            return context.refuse(
                CommandContext::tr("The budget is not an amount: %1").arg(context.value(QStringLiteral("budget"))));
        }
        request.budget = Money{std::llround(budget * std::pow(10.0, warehouse->currencyDigits()))};
    }
    ReplenishmentService service(*warehouse);
    const auto summary = service.suggest(request, context.progress());
    if (!summary) {
        return context.fail(summary.error());
    }
    const auto rows = service.openRows();
    if (!rows) {
        return context.fail(rows.error());
    }
    if (summary->neverCounted > 0) {
        context.say(
            CommandContext::tr("%n item(s) with sales were never counted and are not planned: count them first.",
                               nullptr, summary->neverCounted));
    }
    if (summary->apart > 0) {
        context.say(CommandContext::tr("%n line(s) need a look and are not included.", nullptr, summary->apart));
    }
    const auto names = CodeNames::read(*warehouse);
    if (!names) {
        return context.fail(names.error());
    }
    const Listing listing = suggestionListing(*rows, *names, warehouse->currencyDigits());
    const QString output = context.value(QStringLiteral("output"));
    if (!context.isSet(QStringLiteral("table"))) {
        return context.print(listing, output);
    }
    if (!output.isEmpty()) {
        if (const ExitStatus saved = context.print(listing, output); saved != ExitStatus::Done) {
            return saved;
        }
    }
    return printTable(context, *warehouse, summary->asOf);
}

} // namespace qm
