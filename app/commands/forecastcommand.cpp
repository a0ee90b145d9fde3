#include "commands/commands.h"
#include "forecastjob.h"
#include "historyforecast.h"

namespace qm {

namespace {

Listing listingOf(const std::vector<ForecastFileRow>& rows) {
    Listing listing({QStringLiteral("item"), QStringLiteral("step"), QStringLiteral("date"), QStringLiteral("mean"),
                     QStringLiteral("q05"), QStringLiteral("q25"), QStringLiteral("q50"), QStringLiteral("q75"),
                     QStringLiteral("q95"), QStringLiteral("total_mean"), QStringLiteral("total_q50"),
                     QStringLiteral("total_q80"), QStringLiteral("total_q90"), QStringLiteral("total_q95"),
                     QStringLiteral("total_q99")});
    for (const ForecastFileRow& row : rows) {
        listing.addRow({Cell::text(row.item), Cell::integer(row.step), Cell::text(row.period), Cell::real(row.mean),
                        Cell::real(row.q05), Cell::real(row.q25), Cell::real(row.q50), Cell::real(row.q75),
                        Cell::real(row.q95), Cell::real(row.totalMean), Cell::real(row.totalQ50),
                        Cell::real(row.totalQ80), Cell::real(row.totalQ90), Cell::real(row.totalQ95),
                        Cell::real(row.totalQ99)});
    }
    return listing;
}

ExitStatus forecastHistory(CommandContext& context, int horizon) {
    if (!context.isSet(QStringLiteral("output"))) {
        return context.refuse(CommandContext::tr("Say where to write the forecast: --output FILE."));
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
    return context.print(listingOf(*rows), context.value(QStringLiteral("output")));
}

} // namespace

ExitStatus runForecast(const QStringList& words) {
    CommandContext context(
        QStringLiteral(
            "forecast --database FILE [--as-of DATE] [--horizon N] [--output FILE.csv]\n"
            "       quartermaster forecast --history FILE.csv [--future FILE.csv] [--period day|week|month]\n"
            "                              [--horizon N] [--as-of DATE] --output FILE.csv"),
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
    if (!context.parse(words, 0, 0) || !context.canWriteOutput()) {
        return context.status();
    }
    int horizon = 0;
    if (context.isSet(QStringLiteral("horizon"))) {
        bool number = false;
        horizon = context.value(QStringLiteral("horizon")).toInt(&number);
        if (!number || horizon < 1 || horizon > 3660) {
            return context.refuse(CommandContext::tr("The horizon is a number from 1 to 3660, not %1.")
                                      .arg(context.value(QStringLiteral("horizon"))));
        }
    }
    if (context.isSet(QStringLiteral("history"))) {
        return forecastHistory(context, horizon);
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
    const auto rows = job.rows(summary->run);
    if (!rows) {
        return context.fail(rows.error());
    }
    return context.print(listingOf(*rows), context.value(QStringLiteral("output")));
}

} // namespace qm
