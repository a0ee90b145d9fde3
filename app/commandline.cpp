#include "commandline.h"

#include "commands/commands.h"

#include <algorithm>
#include <QCoreApplication>

namespace qm {

CommandLine CommandLine::of(const QStringList& arguments) {
    static const QStringList withValue{QStringLiteral("--database"), QStringLiteral("--language"),
                                       QStringLiteral("--theme")};
    CommandLine line;
    line.words = arguments.mid(1);
    for (qsizetype i = 0; i < line.words.size(); ++i) {
        const QString word = line.words.at(i);
        if (word == QLatin1String("--language") && i + 1 < line.words.size()) {
            line.language = line.words.at(i + 1);
        } else if (word.startsWith(QLatin1String("--language="))) {
            line.language = word.section(QLatin1Char('='), 1);
        }
        if (line.command || !line.unknown.isEmpty()) {
            continue;
        }
        if (withValue.contains(word)) {
            if (word == QLatin1String("--language")) {
                line.language = line.words.value(i + 1);
            }
            ++i;
        } else if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
            line.help = true;
        } else if (word == QLatin1String("--version") || word == QLatin1String("-v")) {
            line.version = true;
        } else if (!word.startsWith(QLatin1Char('-'))) {
            const auto all = allCommands();
            const auto found = std::find_if(
                all.begin(), all.end(), [&](const Command& command) { return word == QLatin1String(command.name); });
            if (found == all.end()) {
                line.unknown = word;
            } else {
                line.command = &*found;
                line.words.removeAt(i);
                --i;
            }
        }
    }
    return line;
}

QString commandOverview() {
    return QCoreApplication::translate(
        "CommandLine",
        "Usage: quartermaster [--database FILE] [--language CODE] [--theme light|dark|system]\n"
        "       quartermaster COMMAND …\n"
        "\n"
        "Without a command the window opens.\n"
        "\n"
        "  init        make a new warehouse file, empty or with the sample\n"
        "  import      take in locations, items, suppliers, terms, stock, sales, orders or receipts from CSV\n"
        "  forecast    forecast demand of a warehouse, or of a CSV file\n"
        "  suggest     suggest orders for a warehouse, or from plain files\n"
        "  approve     turn suggestions into purchase orders and write their documents\n"
        "  receive     take goods of a purchase order into stock\n"
        "  list        print items, stock, orders, suggestions, alerts, movements or jobs\n"
        "  check       verify every rule that the file must keep\n"
        "  backup      write a verified copy\n"
        "  restore     put a backup in place\n"
        "\n"
        "Each command explains itself: quartermaster COMMAND --help\n");
}

} // namespace qm
