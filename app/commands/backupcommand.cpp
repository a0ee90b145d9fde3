#include "backup.h"
#include "commands/commands.h"

namespace qm {

ExitStatus runBackup(const QStringList& words) {
    CommandContext context(QStringLiteral("backup --database FILE COPY"),
                           CommandContext::tr("Writes a verified copy of the warehouse file."),
                           CommandContext::Prints::Nothing);
    context.addDatabaseOption();
    if (!context.parse(words, 1, 1)) {
        return context.status();
    }
    const auto warehouse = context.openWarehouse();
    if (!warehouse) {
        return context.status();
    }
    const QString copy = context.arguments().front();
    const Status done = warehouse->read([&](const Database& database) { return backupDatabase(database, copy); });
    if (!done) {
        return context.fail(done.error());
    }
    context.say(CommandContext::tr("Backup written and verified: %1").arg(copy));
    return ExitStatus::Done;
}

ExitStatus runRestore(const QStringList& words) {
    CommandContext context(
        QStringLiteral("restore COPY --database FILE"),
        CommandContext::tr("Verifies a backup and puts it in place. What was there is kept beside it."),
        CommandContext::Prints::Nothing);
    context.addDatabaseOption();
    if (!context.parse(words, 1, 1)) {
        return context.status();
    }
    if (!context.isSet(QStringLiteral("database"))) {
        return context.refuse(CommandContext::tr("Say which warehouse file: --database FILE."));
    }
    const auto kept = restoreDatabase(context.arguments().front(), context.value(QStringLiteral("database")));
    if (!kept) {
        return context.fail(kept.error());
    }
    context.say(CommandContext::tr("Restored: %1").arg(context.value(QStringLiteral("database"))));
    if (!kept->isEmpty()) {
        context.say(CommandContext::tr("What was there before is kept as %1").arg(*kept));
    }
    return ExitStatus::Done;
}

} // namespace qm
