#include "commands/commands.h"
#include "commands/importreport.h"
#include "errortext.h"
#include "importjob.h"

namespace qm {

ExitStatus runImport(const QStringList& words) {
    CommandContext context(
        QStringLiteral(
            "import locations|items|suppliers|terms|stock|sales|orders|receipts|thresholds|calendar FILE --database "
            "FILE\n"
            "                            [--mapping FILE.json] [--dry-run] [--errors FILE.csv] [--location CODE]\n"
            "                            [--create-items] [--replace|--add]"),
        CommandContext::tr("Takes a CSV file in. The same file again changes nothing."),
        CommandContext::Prints::Nothing);
    context.addDatabaseOption();
    context.addOption(QStringLiteral("mapping"), CommandContext::tr("How the file is to be read."),
                      CommandContext::tr("file"));
    context.addOption(QStringLiteral("dry-run"), CommandContext::tr("Check everything and change nothing."));
    context.addOption(QStringLiteral("errors"), CommandContext::tr("Write rejected rows to this file."),
                      CommandContext::tr("file"));
    context.addOption(QStringLiteral("location"), CommandContext::tr("Place of rows that name none."),
                      CommandContext::tr("code"));
    context.addOption(QStringLiteral("create-items"), CommandContext::tr("Sales: make items that are missing."));
    context.addOption(
        QStringLiteral("replace"),
        CommandContext::tr("Sales: what the file says replaces what is posted of its documents and days."));
    context.addOption(QStringLiteral("add"),
                      CommandContext::tr("Sales: new rows stand beside what is posted of their documents and days."));
    if (!context.parse(words, 2, 2)) {
        return context.status();
    }
    const auto kind = importKindFromName(context.arguments().front().toStdString());
    if (!kind) {
        return context.refuse(
            CommandContext::tr("Import what? locations, items, suppliers, terms, stock, sales, "
                               "orders, receipts, thresholds, calendar, customers or sales-orders, not %1.")
                .arg(context.arguments().front()));
    }
    if (context.isSet(QStringLiteral("replace")) && context.isSet(QStringLiteral("add"))) {
        return context.refuse(CommandContext::tr("Take --replace or --add, not both."));
    }
    ImportMapping mapping;
    if (context.isSet(QStringLiteral("mapping"))) {
        auto loaded = ImportJob::loadMapping(context.value(QStringLiteral("mapping")));
        if (!loaded) {
            return context.fail(loaded.error());
        }
        mapping = std::move(*loaded);
    }
    const auto warehouse = context.openWarehouse();
    if (!warehouse) {
        return context.status();
    }
    auto preview = ImportJob::preview(*kind, context.arguments().at(1), mapping, context.progress());
    if (!preview) {
        return failImport(context, preview.error());
    }
    if (const Status certain = ImportJob::requireUnambiguous(*preview); !certain) {
        return failImport(context, certain.error());
    }
    ImportRequest request;
    request.remember = mapping; // for files of these headings that nobody watches
    request.preview = std::move(*preview);
    request.location = context.value(QStringLiteral("location"));
    request.createItems = context.isSet(QStringLiteral("create-items"));
    request.dryRun = context.isSet(QStringLiteral("dry-run"));
    request.changed = context.isSet(QStringLiteral("replace")) ? ChangedDocuments::Replace
                      : context.isSet(QStringLiteral("add"))   ? ChangedDocuments::Add
                                                               : ChangedDocuments::Hold;
    const auto result = ImportJob(*warehouse).run(request, context.progress());
    if (!result) {
        return failImport(context, result.error());
    }
    if (context.isSet(QStringLiteral("errors"))) {
        const Status saved = ImportJob::saveErrors(context.value(QStringLiteral("errors")), result->errors, errorText);
        if (!saved) {
            context.say(errorText(saved.error()));
        }
    }
    return reportImport(context, *result);
}

} // namespace qm
