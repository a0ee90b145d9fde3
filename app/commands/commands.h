#pragma once

#include "commandcontext.h"

#include <QStringList>
#include <span>

namespace qm {

/// A command of the program: its name, what it is for (source text of the context CommandLine), whether it draws
/// documents (and so needs Qt Gui), and what runs it with the words behind its name. Specification of each: README,
/// "The command line".
struct Command {
    const char* name;
    const char* purpose;
    bool drawsDocuments;
    ExitStatus (*run)(const QStringList& words);
};

ExitStatus runInit(const QStringList& words);
ExitStatus runImport(const QStringList& words);
ExitStatus runForecast(const QStringList& words);
ExitStatus runSuggest(const QStringList& words);
ExitStatus runApprove(const QStringList& words);
ExitStatus runReceive(const QStringList& words);
ExitStatus runConfirm(const QStringList& words);
ExitStatus runPick(const QStringList& words);
ExitStatus runShip(const QStringList& words);
ExitStatus runReturn(const QStringList& words);
ExitStatus runCount(const QStringList& words);
ExitStatus runAlerts(const QStringList& words);
ExitStatus runList(const QStringList& words);
ExitStatus runReport(const QStringList& words);
ExitStatus runEvaluate(const QStringList& words);
ExitStatus runWatch(const QStringList& words);
ExitStatus runCheck(const QStringList& words);
ExitStatus runBackup(const QStringList& words);
ExitStatus runRestore(const QStringList& words);

std::span<const Command> allCommands();

} // namespace qm
