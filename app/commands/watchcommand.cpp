#include "commands/commands.h"
#include "watchedfolder.h"
#include "watchtext.h"

#include <algorithm>
#include <QThread>

namespace qm {

namespace {

constexpr unsigned long kLookEverySeconds = 2;

QString fateName(WatchedFile::Fate fate) {
    return fate == WatchedFile::Fate::Done      ? QStringLiteral("done")
           : fate == WatchedFile::Fate::ToCheck ? QStringLiteral("to-check")
                                                : QStringLiteral("failed");
}

void tell(CommandContext& context, const WatchedFile& file) {
    context.say(watchedFileText(file));
    context.printText(QStringLiteral("%1 read=%2 posted=%3 rejected=%4 unchanged=%5 %6\n")
                          .arg(fateName(file.fate))
                          .arg(file.result.read)
                          .arg(file.result.posted)
                          .arg(file.result.rejected)
                          .arg(file.result.unchanged)
                          .arg(file.name));
}

} // namespace

ExitStatus runWatch(const QStringList& words) {
    CommandContext context(
        QStringLiteral("watch FOLDER --database FILE [--once] [--create-items]"),
        CommandContext::tr("Takes in what is dropped into a folder, each file as the last one with its headings was, "
                           "and moves it to done, to-check or failed with a report beside it. Ends when interrupted."),
        CommandContext::Prints::Nothing);
    context.addDatabaseOption();
    context.addOption(QStringLiteral("once"), CommandContext::tr("Take in what lies there, then end."));
    context.addOption(QStringLiteral("create-items"), CommandContext::tr("Sales: make items that are missing."));
    if (!context.parse(words, 1, 1)) {
        return context.status();
    }
    const auto warehouse = context.openWarehouse();
    if (!warehouse) {
        return context.status();
    }
    WatchedFolder folder(*warehouse, context.arguments().front(), watchedFileReport);
    folder.setCreateItems(context.isSet(QStringLiteral("create-items")));
    const JobProgress progress = context.progress();
    for (;;) {
        const auto taken = folder.takeIn(progress);
        if (!taken) {
            return taken.error().code == ErrorCode::Cancelled ? ExitStatus::Done : context.fail(taken.error());
        }
        for (const WatchedFile& file : *taken) {
            tell(context, file);
        }
        if (context.isSet(QStringLiteral("once"))) {
            const bool all = std::ranges::all_of(
                *taken, [](const WatchedFile& file) { return file.fate == WatchedFile::Fate::Done; });
            return all ? ExitStatus::Done : ExitStatus::Partly;
        }
        QThread::sleep(kLookEverySeconds);
        if (progress.isCancelled()) {
            return ExitStatus::Done;
        }
    }
}

} // namespace qm
