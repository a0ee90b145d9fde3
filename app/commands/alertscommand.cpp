#include "alertmail.h"
#include "alertservice.h"
#include "commands/alerttable.h"
#include "commands/commands.h"

namespace qm {

ExitStatus runAlerts(const QStringList& words) {
    CommandContext context(
        QStringLiteral("alerts --database FILE [--folder FOLDER] [--mail FILE.eml] [--as-of DATE]"),
        CommandContext::tr("Brings the log of alerts up to date and prints what is new in it: alerts "
                           "that came, or woke because they became worse or their day came."));
    context.addDatabaseOption();
    context.addOption(QStringLiteral("folder"),
                      CommandContext::tr("A watched folder: its files that were not taken in are alerts too."),
                      CommandContext::tr("folder"));
    context.addOption(QStringLiteral("mail"), CommandContext::tr("Write all open alerts into an e-mail draft."),
                      CommandContext::tr("file"));
    context.addAsOfOption(CommandContext::tr("The day that stands for today; not before that of the last entry."));
    if (!context.parse(words, 0, 0)) {
        return context.status();
    }
    const auto warehouse = context.openWarehouse();
    if (!warehouse) {
        return context.status();
    }
    if (context.asOf()) {
        warehouse->setWorkingDay(context.asOf());
    }
    const QString folder = context.value(QStringLiteral("folder"));
    const auto news = AlertService(*warehouse, folder).refresh();
    if (!news) {
        return context.fail(news.error());
    }
    if (const QString mail = context.value(QStringLiteral("mail")); !mail.isEmpty()) {
        if (const Status saved = saveAlertMail(*warehouse, folder, mail, QLocale()); !saved) {
            return context.fail(saved.error());
        }
    }
    return context.print(alertListing(*news, *warehouse));
}

} // namespace qm
