#pragma once

#include <QStringList>

namespace qm {

struct Command;

/// What the words behind the program's name ask for. Any thread; needs no application object.
struct CommandLine {
    const Command* command = nullptr; ///< none: the window
    QStringList words;                ///< behind the command, or all of them
    QString language;                 ///< --language; empty = not said
    bool help = false;                ///< --help without a command
    bool version = false;
    QString unknown; ///< a word that is no command

    static CommandLine of(const QStringList& arguments);
};

/// Overview of all commands, for --help.
QString commandOverview();

} // namespace qm
