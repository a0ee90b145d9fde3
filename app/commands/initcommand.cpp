#include "commands/commands.h"
#include "currency.h"
#include "samplewarehouse.h"

namespace qm {

ExitStatus runInit(const QStringList& words) {
    CommandContext context(QStringLiteral("init --database FILE [--sample] [--as-of DATE] [--currency CODE]"),
                           CommandContext::tr("Makes a new warehouse file, empty or with the sample warehouse."),
                           CommandContext::Prints::Nothing);
    context.addDatabaseOption();
    context.addOption(QStringLiteral("sample"), CommandContext::tr("Fill it with the sample warehouse."));
    context.addOption(QStringLiteral("currency"),
                      CommandContext::tr("Currency of prices and costs, such as EUR; that of the system if not said."),
                      CommandContext::tr("code"));
    context.addAsOfOption(CommandContext::tr("The sample's sales end on the day before this one."));
    if (!context.parse(words, 0, 0)) {
        return context.status();
    }
    const QString file = context.value(QStringLiteral("database"));
    if (file.isEmpty()) {
        return context.refuse(CommandContext::tr("Say which warehouse file to make: --database FILE."));
    }
    const bool sample = context.isSet(QStringLiteral("sample"));
    if (context.asOf() && !sample) {
        return context.refuse(CommandContext::tr("--as-of goes with --sample."));
    }
    if (sample) {
        const auto made = SampleWarehouse::create(
            file, context.asOf(), context.value(QStringLiteral("currency")).toUpper(), context.progress());
        if (!made) {
            return context.fail(made.error());
        }
    } else {
        NewWarehouse start;
        start.currency = context.isSet(QStringLiteral("currency")) ? context.value(QStringLiteral("currency")).toUpper()
                                                                   : systemCurrency();
        const auto made = Warehouse::create(file, start);
        if (!made) {
            return context.fail(made.error());
        }
    }
    context.say(sample ? CommandContext::tr("The sample warehouse is ready: %1").arg(file)
                       : CommandContext::tr("The new warehouse is ready: %1").arg(file));
    return ExitStatus::Done;
}

} // namespace qm
