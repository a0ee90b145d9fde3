#include "commands/commands.h"

#include "ledgercheck.h"

namespace qm {

namespace {

constexpr std::size_t kShownAnomalies = 20;

} // namespace

ExitStatus runCheck(const QStringList& words) {
    CommandContext context(
        QStringLiteral("check --database FILE"),
        CommandContext::tr("Verifies every rule that the file must keep and names each broken one."));
    context.addDatabaseOption();
    if (!context.parse(words, 0, 0)) {
        return context.status();
    }
    const auto warehouse = context.openWarehouse();
    if (!warehouse) {
        return context.status();
    }
    const auto report = warehouse->read([](const Database& database) { return LedgerCheck::run(database); });
    if (!report) {
        return context.fail(report.error());
    }
    for (std::size_t i = 0; i < report->anomalies.size() && i < kShownAnomalies; ++i) {
        const OpenAnomaly& anomaly = report->anomalies[i];
        context.say(CommandContext::tr("Open anomaly: %1, %2 at %3").arg(anomaly.kind, anomaly.sku, anomaly.location));
    }
    if (report->anomalies.size() > kShownAnomalies) {
        context.say(CommandContext::tr("… and %n more.", nullptr, int(report->anomalies.size() - kShownAnomalies)));
    }
    Listing broken({QStringLiteral("rule"), QStringLiteral("name"), QStringLiteral("count"), QStringLiteral("rows")});
    for (const BrokenRule& rule : report->broken) {
        broken.addRow({Cell::integer(rule.invariant), Cell::text(rule.name), Cell::integer(rule.count),
                       Cell::text(rule.rows.join(QStringLiteral("; ")))});
    }
    const ExitStatus printed = context.print(broken);
    if (printed != ExitStatus::Done) {
        return printed;
    }
    if (!report->ok()) {
        context.say(CommandContext::tr("%n rule(s) are broken. Restore a backup, or ask for help before you go on.",
                                       nullptr, int(report->broken.size())));
        return ExitStatus::Failed;
    }
    context.say(CommandContext::tr("Every rule holds: %n movement(s) checked.", nullptr, int(report->movements)));
    return ExitStatus::Done;
}

} // namespace qm
