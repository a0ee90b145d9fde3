#include "commands/commands.h"
#include "commands/outboundtables.h"
#include "pickingdocument.h"
#include "pickingfiles.h"
#include "salesorderservice.h"

namespace qm {

ExitStatus runPick(const QStringList& words) {
    CommandContext context(
        QStringLiteral("pick [NUMBER …] --database FILE [--documents FOLDER]"),
        CommandContext::tr("Reserves what has come for waiting orders and prints the picking list in walking order; "
                           "with --documents it writes it as PDF and CSV and marks its orders as picked."));
    context.addDatabaseOption();
    context.addOption(QStringLiteral("documents"), CommandContext::tr("Folder for PDF and CSV, made if missing."),
                      CommandContext::tr("folder"));
    if (!context.parse(words, 0, 1'000)) {
        return context.status();
    }
    const auto warehouse = context.openWarehouse();
    if (!warehouse) {
        return context.status();
    }
    std::vector<SalesOrderId> chosen;
    for (const QString& number : context.arguments()) {
        const auto id = SalesOrderService(*warehouse).findOrder(number);
        if (!id) {
            return context.fail(id.error());
        }
        chosen.push_back(*id);
    }
    PickingFiles files;
    if (context.isSet(QStringLiteral("documents"))) {
        auto written = writePickingFiles(*warehouse, chosen, context.value(QStringLiteral("documents")), QLocale());
        if (!written) {
            return context.fail(written.error());
        }
        files = std::move(*written);
    } else {
        PickingService picking(*warehouse);
        const Status reserved = picking.reserveWaiting(chosen);
        auto list = reserved ? picking.list(chosen) : Result<PickingList>(reserved.error());
        if (!list) {
            return context.fail(list.error());
        }
        files.list = std::move(*list);
    }
    if (files.list.lines.empty()) {
        context.say(CommandContext::tr("There is nothing to pick."));
    }
    if (const QString walk = walkText(files.list, QLocale()); !walk.isEmpty() && files.list.stops > 0) {
        context.say(walk);
    }
    return context.print(pickingListing(files.list));
}

} // namespace qm
