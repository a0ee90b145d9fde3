#include "commands/commands.h"

#include <array>

namespace qm {

std::span<const Command> allCommands() {
    static constexpr std::array<Command, 11> kCommands{{{"init", false, runInit},
                                                        {"import", false, runImport},
                                                        {"forecast", false, runForecast},
                                                        {"suggest", false, runSuggest},
                                                        {"approve", true, runApprove},
                                                        {"receive", false, runReceive},
                                                        {"list", false, runList},
                                                        {"check", false, runCheck},
                                                        {"evaluate", false, runEvaluate},
                                                        {"backup", false, runBackup},
                                                        {"restore", false, runRestore}}};
    return kCommands;
}

} // namespace qm
