#pragma once

namespace qm {

struct CommandLine;

/// Opens the window with --database, --language and --theme of the words, and runs until it is closed. Gives the exit
/// status of the process.
int runWindow(int argc, char** argv, const CommandLine& line);

} // namespace qm
