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
    QString text = QCoreApplication::translate(
        "CommandLine", "Usage: quartermaster [--database FILE] [--language CODE] [--theme light|dark|system]\n"
                       "       quartermaster COMMAND …\n"
                       "\n"
                       "Without a command the window opens.\n");
    text += QLatin1Char('\n');
    for (const Command& command : allCommands()) {
        text += QStringLiteral("  %1 %2\n")
                    .arg(QLatin1String(command.name), -11)
                    .arg(QCoreApplication::translate("CommandLine", command.purpose));
    }
    return text + QLatin1Char('\n') +
           QCoreApplication::translate("CommandLine", "Each command explains itself: quartermaster COMMAND --help\n");
}

} // namespace qm
