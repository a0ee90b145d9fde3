#include "commands/importreport.h"

#include "errortext.h"

namespace qm {

namespace {

constexpr std::size_t kShownErrors = 20;

void sayErrors(const CommandContext& context, const ImportResult& result) {
    for (std::size_t i = 0; i < result.errors.size() && i < kShownErrors; ++i) {
        const RowError& error = result.errors[i];
        const QString field = QString::fromStdString(error.field);
        const QString where = field.isEmpty() ? CommandContext::tr("Row %1").arg(error.row)
                                              : CommandContext::tr("Row %1, %2").arg(error.row).arg(field);
        const QString value =
            error.value.empty() ? QString() : QStringLiteral(" “%1”").arg(QString::fromStdString(error.value));
        context.say(where + value + QStringLiteral(": ") + errorText(error.error));
    }
    if (result.errors.size() > kShownErrors) {
        context.say(CommandContext::tr("… and %n more row(s). --errors FILE.csv names them all.", nullptr,
                                       int(result.errors.size() - kShownErrors)));
    }
    if (!result.errors.empty() && !result.dryRun) {
        context.say(CommandContext::tr("Correct these rows and import the file again: the others are there already."));
    }
}

} // namespace

ExitStatus failImport(const CommandContext& context, const Error& error) {
    const ExitStatus status = context.fail(error);
    if (error.code == ErrorCode::MissingColumn || error.code == ErrorCode::AmbiguousFormat) {
        context.say(CommandContext::tr("--mapping FILE.json says how the file is to be read."));
    }
    if (error.code == ErrorCode::DaysAlreadyPosted) {
        context.say(CommandContext::tr("--replace takes the file's rows instead of theirs, --add takes them beside."));
    }
    return status;
}

ExitStatus reportImport(CommandContext& context, const ImportResult& result) {
    if (!result.leftOut.isEmpty()) {
        context.say(CommandContext::tr("Columns that are not used: %1").arg(result.leftOut.join(QStringLiteral(", "))));
    }
    if (!result.cutOff.isEmpty()) {
        context.say(CommandContext::tr("%n document(s) lack rows that are posted; nothing of them was changed: %1",
                                       nullptr, int(result.cutOff.size()))
                        .arg(result.cutOff.mid(0, 10).join(QStringLiteral(", "))));
    }
    for (const ChangedDocument& document : result.changed) {
        if (document.choice != ChangedDocuments::Hold) {
            continue;
        }
        context.say(CommandContext::tr("Document %1 of %2 says something else than what is posted. Take the file's "
                                       "with --replace, or both with --add.")
                        .arg(document.number, document.day));
    }
    sayErrors(context, result);
    if (result.createdItems > 0) {
        context.say(CommandContext::tr("%n new item(s).", nullptr, result.createdItems));
    }
    if (result.dryRun) {
        context.say(CommandContext::tr("This was a dry run: nothing was changed."));
    }
    context.printText(QStringLiteral("read=%1 posted=%2 rejected=%3 unchanged=%4\n")
                          .arg(result.read)
                          .arg(result.posted)
                          .arg(result.rejected)
                          .arg(result.unchanged));
    return result.rejected > 0 ? ExitStatus::Partly : ExitStatus::Done;
}

} // namespace qm
