#include "commandcontext.h"

#include "errortext.h"
#include "posix/interrupt.h"

#include <cstdio>
#include <iostream>
#include <QFileInfo>
#include <utility>

namespace qm {

CommandContext::CommandContext(const QString& usage, const QString& summary, Prints prints) : m_usage(usage) {
    m_parser.setApplicationDescription(summary);
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    addOption(QStringLiteral("help"), tr("Show this help."));
    addOption(QStringLiteral("language"), tr("Language of messages, such as en or zh_CN."), tr("code"));
    for (auto [name, description] : {std::pair(QStringLiteral("json"), tr("Print the listing as JSON.")),
                                     std::pair(QStringLiteral("table"), tr("Print the listing as a table to read."))}) {
        // Taken everywhere, so that a script may always say it; told where it matters.
        QCommandLineOption option(name, description);
        option.setFlags(prints == Prints::Listing ? QCommandLineOption::Flags() : QCommandLineOption::HiddenFromHelp);
        m_parser.addOption(option);
    }
}

QString CommandContext::exitStatusText() {
    return tr("Exit status: 0 done; 1 failed and nothing was changed; 2 wrong use;\n"
              "3 done, but some rows were rejected or some documents not written.");
}

void CommandContext::addOption(const QString& name, const QString& description, const QString& value) {
    m_parser.addOption(QCommandLineOption(name, description, value));
}

void CommandContext::addDatabaseOption() {
    addOption(QStringLiteral("database"), tr("The warehouse file."), tr("file"));
}

void CommandContext::addAsOfOption(const QString& description) {
    addOption(QStringLiteral("as-of"), description, tr("date"));
    m_hasAsOf = true;
}

bool CommandContext::parse(const QStringList& words, int minimumArguments, int maximumArguments) {
    const bool understood = m_parser.parse(QStringList{QCoreApplication::applicationName()} + words);
    if (isSet(QStringLiteral("help"))) {
        printText(tr("Usage: %1").arg(QStringLiteral("quartermaster ") + m_usage) + QStringLiteral("\n\n") +
                  m_parser.helpText().section(QLatin1Char('\n'), 1).trimmed() + QStringLiteral("\n\n") +
                  exitStatusText() + QLatin1Char('\n'));
        m_status = ExitStatus::Done;
        return false;
    }
    m_status = ExitStatus::Usage;
    if (!understood) {
        refuse(m_parser.errorText());
        return false;
    }
    const auto count = arguments().size();
    if (count < minimumArguments || count > maximumArguments) {
        refuse(count > maximumArguments
                   ? tr("There are words too many: %1.").arg(arguments().mid(maximumArguments).join(QLatin1Char(' ')))
                   : tr("Something is missing. Usage: %1").arg(QStringLiteral("quartermaster ") + m_usage));
        return false;
    }
    if (m_hasAsOf && isSet(QStringLiteral("as-of"))) {
        const auto day = CalendarDay::fromIso(value(QStringLiteral("as-of")).toStdString());
        if (!day) {
            refuse(errorText(day.error()));
            return false;
        }
        m_asOf = *day;
    }
    m_status = ExitStatus::Done;
    return true;
}

bool CommandContext::canWriteOutput() {
    const QFileInfo file(value(QStringLiteral("output")));
    const QFileInfo folder(file.absolutePath());
    if (file.filePath().isEmpty() || (folder.isDir() && folder.isWritable() && !file.isDir())) {
        return true;
    }
    m_status = fail(Error{ErrorCode::FileUnwritable, {file.filePath().toStdString()}, {}});
    return false;
}

std::unique_ptr<Warehouse> CommandContext::openWarehouse() {
    if (!isSet(QStringLiteral("database"))) {
        m_status = refuse(tr("Say which warehouse file: --database FILE."));
        return nullptr;
    }
    auto warehouse = Warehouse::open(value(QStringLiteral("database")));
    if (!warehouse) {
        m_status = fail(warehouse.error());
        return nullptr;
    }
    if (const auto warning = (*warehouse)->clockWarning()) {
        say(errorText(*warning));
    }
    return std::move(*warehouse);
}

ExitStatus CommandContext::print(const Listing& listing, const QString& file) {
    if (!file.isEmpty()) {
        const Status saved = listing.saveCsv(file);
        return saved ? ExitStatus::Done : fail(saved.error());
    }
    const std::string text = isSet(QStringLiteral("json"))    ? listing.json()
                             : isSet(QStringLiteral("table")) ? listing.table().toStdString()
                                                              : listing.csv();
    std::cout << text << std::flush;
    if (!std::cout) {
        say(tr("The result could not be written to standard output."));
        return ExitStatus::Failed;
    }
    return ExitStatus::Done;
}

void CommandContext::printText(const QString& text) const {
    std::cout << text.toStdString() << std::flush;
}

void CommandContext::say(const QString& sentence) const {
    std::cerr << sentence.toStdString() << std::endl;
}

namespace {

ExitStatus statusOf(const Error& error) {
    switch (error.code) {
    case ErrorCode::Usage:
    case ErrorCode::AmbiguousFormat:
    case ErrorCode::InvalidMapping:
        return ExitStatus::Usage;
    default:
        return ExitStatus::Failed;
    }
}

} // namespace

ExitStatus CommandContext::fail(const Error& error) const {
    say(errorText(error));
    return statusOf(error);
}

ExitStatus CommandContext::failInFile(const Error& error) const {
    if (error.args.size() != 3) {
        return fail(error);
    }
    say(tr("%1, row %2: %3")
            .arg(QString::fromStdString(error.args[1]), QString::fromStdString(error.args[2]), errorText(error)));
    return statusOf(error);
}

ExitStatus CommandContext::refuse(const QString& sentence) const {
    say(sentence);
    return ExitStatus::Usage;
}

JobProgress CommandContext::progress() const {
    JobProgress progress;
    progress.cancelled = [] { return wasInterrupted(); };
    if (isErrorTerminal()) {
        progress.report = [last = -1](std::int64_t done, std::int64_t all) mutable {
            const int percent = all > 0 ? int(done * 100 / all) : 100;
            if (percent != last) {
                last = percent;
                std::fprintf(stderr, percent < 100 ? "\r%3d %%" : "\r     \r", percent);
            }
        };
    }
    return progress;
}

} // namespace qm
