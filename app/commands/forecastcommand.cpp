#include "commands/commands.h"
#include "evaluationreport.h"
#include "forecastjob.h"
#include "historyforecast.h"

#include <cmath>

namespace qm {

namespace {

std::vector<QString> forecastHeadings() {
    return {QStringLiteral("item"),       QStringLiteral("step"),      QStringLiteral("date"),
            QStringLiteral("mean"),       QStringLiteral("q05"),       QStringLiteral("q25"),
            QStringLiteral("q50"),        QStringLiteral("q75"),       QStringLiteral("q95"),
            QStringLiteral("total_mean"), QStringLiteral("total_q50"), QStringLiteral("total_q80"),
            QStringLiteral("total_q90"),  QStringLiteral("total_q95"), QStringLiteral("total_q99")};
}

std::vector<Cell> cellsOf(const ForecastFileRow& row) {
    return {Cell::text(row.item),     Cell::integer(row.step),   Cell::text(row.period),   Cell::real(row.mean),
            Cell::real(row.q05),      Cell::real(row.q25),       Cell::real(row.q50),      Cell::real(row.q75),
            Cell::real(row.q95),      Cell::real(row.totalMean), Cell::real(row.totalQ50), Cell::real(row.totalQ80),
            Cell::real(row.totalQ90), Cell::real(row.totalQ95),  Cell::real(row.totalQ99)};
}

Listing listingOf(const std::vector<ForecastFileRow>& rows) {
    Listing listing(forecastHeadings());
    for (const ForecastFileRow& row : rows) {
        listing.addRow(cellsOf(row));
    }
    return listing;
}

/// A run to the file named, row by row, or to standard output.
ExitStatus printRun(CommandContext& context, const ForecastJob& job, ForecastRunId run) {
    const QString output = context.value(QStringLiteral("output"));
    if (output.isEmpty()) {
        Listing listing(forecastHeadings());
        const Status read = job.eachRow(run, [&](const ForecastFileRow& row) { listing.addRow(cellsOf(row)); });
        return read ? context.print(listing) : context.fail(read.error());
    }
    ListingFile file(forecastHeadings(), output);
    const Status read = job.eachRow(run, [&](const ForecastFileRow& row) { file.addRow(cellsOf(row)); });
    const Status written = read ? file.finish() : read;
    return written ? ExitStatus::Done : context.fail(written.error());
}

Cell scoreCell(double value) {
    return std::isfinite(value) ? Cell::real(value) : Cell::empty();
}

Listing listingOf(const std::vector<EvaluationLine>& lines) {
    Listing listing({QStringLiteral("class"), QStringLiteral("lead_time"), QStringLiteral("method"),
                     QStringLiteral("items"), QStringLiteral("totals"), QStringLiteral("spl"),
                     QStringLiteral("coverage95"), QStringLiteral("bias"), QStringLiteral("rmsse"),
                     QStringLiteral("mase")});
    for (const EvaluationLine& line : lines) {
        listing.addRow({Cell::text(line.demandClass), Cell::integer(line.leadTime), Cell::text(line.method),
                        Cell::integer(line.items), Cell::integer(line.totals), scoreCell(line.scaledPinballLoss),
                        scoreCell(line.coverage95), scoreCell(line.bias), scoreCell(line.rmsse), scoreCell(line.mase)});
    }
    return listing;
}

/// A whole number within bounds, or a refusal.
std::optional<int> numberOption(CommandContext& context, const QString& option, int most, const QString& refusal) {
    bool number = false;
    const int value = context.value(option).toInt(&number);
    if (!number || value < 1 || value > most) {
        context.refuse(refusal.arg(context.value(option)));
        return std::nullopt;
    }
    return value;
}

constexpr int kUsualOrigins = 4;

ExitStatus forecastHistory(CommandContext& context, int horizon) {
    if (!context.isSet(QStringLiteral("output"))) {
        return context.refuse(CommandContext::tr("Say where to write the forecast: --output FILE."));
    }
    if (context.isSet(QStringLiteral("database"))) {
        return context.refuse(CommandContext::tr("Take --history or --database, not both."));
    }
    const QString period = context.value(QStringLiteral("period"));
    if (!period.isEmpty() && period != QLatin1String("day") && period != QLatin1String("week") &&
        period != QLatin1String("month")) {
        return context.refuse(CommandContext::tr("The period is day, week or month, not %1.").arg(period));
    }
    const bool evaluates = context.isSet(QStringLiteral("evaluate")) || context.isSet(QStringLiteral("origins"));
    int origins = kUsualOrigins;
    if (context.isSet(QStringLiteral("origins"))) {
        const auto asked = numberOption(context, QStringLiteral("origins"), 100,
                                        CommandContext::tr("The origins are a number from 1 to 100, not %1."));
        if (!asked) {
            return ExitStatus::Usage;
        }
        origins = *asked;
    }
    HistoryRequest request;
    request.history = context.value(QStringLiteral("history"));
    request.future = context.value(QStringLiteral("future"));
    request.period = context.value(QStringLiteral("period"));
    request.horizon = horizon;
    request.asOf = context.asOf();
    const auto rows = forecastFromHistory(request, context.progress());
    if (!rows) {
        return context.failInFile(rows.error());
    }
    const ExitStatus written = context.print(listingOf(*rows), context.value(QStringLiteral("output")));
    if (!evaluates || written != ExitStatus::Done) {
        return written;
    }
    const auto lines = evaluateHistory(request, origins, context.progress());
    if (!lines && lines.error().code == ErrorCode::Usage) {
        context.say(
            CommandContext::tr("No item has enough history to be evaluated at %n origin(s).", nullptr, origins));
        return ExitStatus::Failed;
    }
    return lines ? context.print(listingOf(*lines)) : context.fail(lines.error());
}

} // namespace

ExitStatus runForecast(const QStringList& words) {
    CommandContext context(
        QStringLiteral(
            "forecast --database FILE [--as-of DATE] [--horizon N] [--output FILE.csv]\n"
            "       quartermaster forecast --history FILE.csv [--future FILE.csv] [--period day|week|month]\n"
            "                              [--horizon N] [--as-of DATE] [--origins N] [--evaluate] --output FILE.csv"),
        CommandContext::tr("Forecasts the demand of every item of a warehouse, or of a CSV file."));
    context.addDatabaseOption();
    context.addAsOfOption(CommandContext::tr("Step 1 is the period of this day; nothing from it on is read."));
    context.addOption(QStringLiteral("horizon"), CommandContext::tr("How many periods ahead."),
                      CommandContext::tr("number"));
    context.addOption(QStringLiteral("output"), CommandContext::tr("Write the forecast to this file."),
                      CommandContext::tr("file"));
    context.addOption(QStringLiteral("history"), CommandContext::tr("Demand by item and period."),
                      CommandContext::tr("file"));
    context.addOption(QStringLiteral("future"),
                      CommandContext::tr("What is known of coming periods: prices, promotions."),
                      CommandContext::tr("file"));
    context.addOption(QStringLiteral("period"), CommandContext::tr("Sum days to day, week or month."),
                      CommandContext::tr("period"));
    context.addOption(QStringLiteral("evaluate"),
                      CommandContext::tr("Print what forecasts of the past were worth, beside other methods."));
    context.addOption(QStringLiteral("origins"), CommandContext::tr("At how many past days that is measured."),
                      CommandContext::tr("number"));
    if (!context.parse(words, 0, 0) || !context.canWriteOutput()) {
        return context.status();
    }
    int horizon = 0;
    if (context.isSet(QStringLiteral("horizon"))) {
        const auto asked = numberOption(context, QStringLiteral("horizon"), 3660,
                                        CommandContext::tr("The horizon is a number from 1 to 3660, not %1."));
        if (!asked) {
            return ExitStatus::Usage;
        }
        horizon = *asked;
    }
    if (context.isSet(QStringLiteral("history"))) {
        return forecastHistory(context, horizon);
    }
    for (const char* option : {"future", "period", "origins", "evaluate"}) {
        if (context.isSet(QLatin1String(option))) {
            return context.refuse(CommandContext::tr("--%1 goes with --history.").arg(QLatin1String(option)));
        }
    }
    const auto warehouse = context.openWarehouse();
    if (!warehouse) {
        return context.status();
    }
    ForecastJob job(*warehouse);
    const auto summary = job.run({context.asOf(), horizon}, context.progress());
    if (!summary) {
        return context.fail(summary.error());
    }
    context.say(CommandContext::tr("%n item(s) forecast from %1.", nullptr, summary->items)
                    .arg(QString::fromStdString(summary->asOf.toIso())));
    return printRun(context, job, summary->run);
}

} // namespace qm
