#include "commands/commands.h"

#include <array>
#include <QCoreApplication>

namespace qm {

std::span<const Command> allCommands() {
    static constexpr std::array<Command, 19> kCommands{
        {{"init", QT_TRANSLATE_NOOP("CommandLine", "make a new warehouse file, empty or with the sample"), false,
          runInit},
         {"import", QT_TRANSLATE_NOOP("CommandLine", "take in items, stock, sales, thresholds and the like from CSV"),
          false, runImport},
         {"forecast", QT_TRANSLATE_NOOP("CommandLine", "forecast demand of a warehouse, or of a CSV file"), false,
          runForecast},
         {"suggest", QT_TRANSLATE_NOOP("CommandLine", "suggest orders for a warehouse, or from plain files"), false,
          runSuggest},
         {"approve",
          QT_TRANSLATE_NOOP("CommandLine", "turn suggestions into purchase orders and write their documents"), true,
          runApprove},
         {"receive", QT_TRANSLATE_NOOP("CommandLine", "take goods of a purchase order into stock"), false, runReceive},
         {"confirm", QT_TRANSLATE_NOOP("CommandLine", "confirm sales orders and reserve stock for them"), false,
          runConfirm},
         {"pick", QT_TRANSLATE_NOOP("CommandLine", "print what is to be picked for sales orders, in walking order"),
          true, runPick},
         {"ship", QT_TRANSLATE_NOOP("CommandLine", "post what leaves for sales orders"), false, runShip},
         {"return", QT_TRANSLATE_NOOP("CommandLine", "take up a return or complaint, decide and close it"), false,
          runReturn},
         {"count", QT_TRANSLATE_NOOP("CommandLine", "make and print count lists, and post what was counted"), true,
          runCount},
         {"alerts", QT_TRANSLATE_NOOP("CommandLine", "log what asks for something, and draft an e-mail of it"), false,
          runAlerts},
         {"list", QT_TRANSLATE_NOOP("CommandLine", "print items, stock, orders, suggestions, alerts and the like"),
          false, runList},
         {"report", QT_TRANSLATE_NOOP("CommandLine", "make a report: valuation, stock by age, expiry and the like"),
          true, runReport},
         {"evaluate",
          QT_TRANSLATE_NOOP("CommandLine", "replay the past with our orders and with fixed limits, and compare"), false,
          runEvaluate},
         {"watch", QT_TRANSLATE_NOOP("CommandLine", "take in what is dropped into a folder"), false, runWatch},
         {"check", QT_TRANSLATE_NOOP("CommandLine", "verify every rule that the file must keep"), false, runCheck},
         {"backup", QT_TRANSLATE_NOOP("CommandLine", "write a verified copy"), false, runBackup},
         {"restore", QT_TRANSLATE_NOOP("CommandLine", "put a backup in place"), false, runRestore}}};
    return kCommands;
}

} // namespace qm
