#pragma once

#include "calendarday.h"
#include "jobprogress.h"
#include "listing.h"
#include "warehouse.h"

#include <memory>
#include <optional>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStringList>

namespace qm {

/// Exit statuses of the command line.
enum class ExitStatus {
    Done = 0,
    Failed = 1, ///< and nothing was changed
    Usage = 2,  ///< wrong use: option, value, ambiguous file
    Partly = 3, ///< done, but some rows were rejected or some documents not written
};

/// What every command has: its options, its file, and where results and messages go.
class CommandContext {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    enum class Prints { Listing, Nothing }; ///< Listing: --json and --table are offered

    /// usage: the words behind the program's name. summary: what it does, one sentence.
    CommandContext(const QString& usage, const QString& summary, Prints prints = Prints::Listing);

    /// name: "as-of"; value: its placeholder, empty for a switch.
    void addOption(const QString& name, const QString& description, const QString& value = {});
    void addDatabaseOption();
    void addAsOfOption(const QString& description);

    /// What the exit statuses mean, for every help.
    static QString exitStatusText();

    /// Reads the words behind the command; false: it has been answered (--help) or refused, and status() says how.
    bool parse(const QStringList& words, int minimumArguments, int maximumArguments);
    ExitStatus status() const { return m_status; }

    bool isSet(const QString& option) const { return m_parser.isSet(option); }
    QString value(const QString& option) const { return m_parser.value(option); }
    QStringList arguments() const { return m_parser.positionalArguments(); }
    std::optional<CalendarDay> asOf() const { return m_asOf; }

    /// Whether the file of --output can be made, before work is done whose result would then be lost; false: it has
    /// been said, and status() is Failed.
    bool canWriteOutput();

    /// Opens --database; where it fails it is said, and nullptr returned.
    std::unique_ptr<Warehouse> openWarehouse();

    /// On standard output: CSV, with --json JSON, with --table a table to read. With a file name: into that file as
    /// CSV.
    ExitStatus print(const Listing& listing, const QString& file = {});
    void printText(const QString& text) const;
    /// On standard error, one line.
    void say(const QString& sentence) const;
    ExitStatus fail(const Error& error) const;
    /// The same where the error may name what stands in a file: its args are then what, file and row.
    ExitStatus failInFile(const Error& error) const;
    ExitStatus refuse(const QString& sentence) const; ///< wrong use

    /// Tells percent on standard error where that is a terminal; cancelled by an interrupt.
    JobProgress progress() const;

private:
    QCommandLineParser m_parser;
    QString m_usage;
    ExitStatus m_status = ExitStatus::Done;
    bool m_hasAsOf = false;
    std::optional<CalendarDay> m_asOf;
};

} // namespace qm
