#include "commands/commands.h"
#include "policyevaluation.h"

namespace qm {

namespace {

/// The policies beside one another; what ours saves against each, and between which figures nine of ten chances lie.
Listing policyListing(const PolicyEvaluation& evaluation) {
    Listing listing({QStringLiteral("policy"), QStringLiteral("fill"), QStringLiteral("stock_value"),
                     QStringLiteral("end_value"), QStringLiteral("lines"), QStringLiteral("orders"),
                     QStringLiteral("holding"), QStringLiteral("ordering"), QStringLiteral("lost_margin"),
                     QStringLiteral("total"), QStringLiteral("saved_low"), QStringLiteral("saved"),
                     QStringLiteral("saved_high")});
    const auto add = [&](const QString& name, const PolicyFigures& figures, const PolicySaving* saving) {
        const auto saved = [&](double PolicySaving::*member) {
            return saving != nullptr ? Cell::real(saving->*member) : Cell::empty();
        };
        listing.addRow({Cell::text(name), Cell::real(figures.fill), Cell::real(figures.stockValue),
                        Cell::real(figures.endValue), Cell::integer(figures.lines), Cell::integer(figures.orders),
                        Cell::real(figures.holding), Cell::real(figures.ordering), Cell::real(figures.lostMargin),
                        Cell::real(figures.total()), saved(&PolicySaving::low), saved(&PolicySaving::saving),
                        saved(&PolicySaving::high)});
    };
    add(QStringLiteral("ours"), evaluation.ours, nullptr);
    add(QStringLiteral("min-max"), evaluation.current, &evaluation.againstCurrent);
    add(QStringLiteral("min-max tuned"), evaluation.tuned, &evaluation.againstTuned);
    if (evaluation.actual) {
        add(QStringLiteral("as ordered"), *evaluation.actual, nullptr);
    }
    add(QStringLiteral("clairvoyant"), evaluation.clairvoyant, nullptr);
    add(QStringLiteral("clairvoyant, any lot"), evaluation.unbound, nullptr);
    return listing;
}

/// Every item, the ones where tuned limits would have been cheaper first.
Listing itemListing(const PolicyEvaluation& evaluation) {
    Listing listing({QStringLiteral("item"), QStringLiteral("location"), QStringLiteral("demand"),
                     QStringLiteral("fill"), QStringLiteral("stock_value"), QStringLiteral("total"),
                     QStringLiteral("minmax_set_by_user"), QStringLiteral("minmax_fill"),
                     QStringLiteral("minmax_stock_value"), QStringLiteral("minmax_total"), QStringLiteral("tuned_fill"),
                     QStringLiteral("tuned_stock_value"), QStringLiteral("tuned_total"),
                     QStringLiteral("clairvoyant_total"), QStringLiteral("saved_against_tuned")});
    for (const ItemEvaluation& item : evaluation.items) {
        listing.addRow({Cell::text(item.sku), Cell::text(item.location), Cell::real(item.demand),
                        Cell::real(item.ours.fill), Cell::real(item.ours.stockValue), Cell::real(item.ours.total()),
                        Cell::integer(item.fixedByUser ? 1 : 0), Cell::real(item.current.fill),
                        Cell::real(item.current.stockValue), Cell::real(item.current.total()),
                        Cell::real(item.tuned.fill), Cell::real(item.tuned.stockValue), Cell::real(item.tuned.total()),
                        Cell::real(item.clairvoyant.total()), Cell::real(item.tuned.total() - item.ours.total())});
    }
    return listing;
}

} // namespace

ExitStatus runEvaluate(const QStringList& words) {
    CommandContext context(
        QStringLiteral("evaluate --database FILE [--from DATE] [--to DATE] [--output FILE.csv]"),
        CommandContext::tr(
            "Replays the warehouse's own past with our orders and with fixed limits, and compares them."));
    context.addDatabaseOption();
    context.addOption(QStringLiteral("from"), CommandContext::tr("First day to compare."), CommandContext::tr("date"));
    context.addOption(QStringLiteral("to"), CommandContext::tr("Last day to compare."), CommandContext::tr("date"));
    context.addOption(QStringLiteral("output"), CommandContext::tr("Write every item to this file."),
                      CommandContext::tr("file"));
    if (!context.parse(words, 0, 0)) {
        return context.status();
    }
    EvaluationRequest request;
    for (const auto& [option, day] :
         {std::pair(QStringLiteral("from"), &request.from), {QStringLiteral("to"), &request.to}}) {
        if (context.isSet(option)) {
            const auto read = CalendarDay::fromIso(context.value(option).toStdString());
            if (!read.ok()) {
                return context.refuse(CommandContext::tr("This is not a date: %1").arg(context.value(option)));
            }
            *day = *read;
        }
    }
    const auto warehouse = context.openWarehouse();
    if (!warehouse) {
        return context.status();
    }
    const auto evaluation = PolicyEvaluationService(*warehouse).run(request, context.progress());
    if (!evaluation) {
        if (evaluation.error().code == ErrorCode::Invalid) {
            context.say(CommandContext::tr(
                            "There are too few sales: eight weeks and the first four of the replay must lie before %1.")
                            .arg(QString::fromStdString(evaluation.error().args.back())));
            return ExitStatus::Failed;
        }
        return context.fail(evaluation.error());
    }
    context.say(
        CommandContext::tr("From %1 to %2.")
            .arg(QString::fromStdString(evaluation->from.toIso()), QString::fromStdString(evaluation->to.toIso())));
    if (evaluation->leftOut > 0) {
        context.say(
            CommandContext::tr("%n item(s) without a price to buy at are left out.", nullptr, evaluation->leftOut));
    }
    for (const CalibrationDecile& decile : evaluation->calibration) {
        context.say(CommandContext::tr("Of %n promise(s) with %1 % chance of running short on average, %2 % did.",
                                       nullptr, decile.promises)
                        .arg(100 * decile.predicted, 0, 'f', 1)
                        .arg(100 * decile.seen, 0, 'f', 1));
    }
    if (context.isSet(QStringLiteral("output"))) {
        if (const Status saved = itemListing(*evaluation).saveCsv(context.value(QStringLiteral("output")));
            !saved.ok()) {
            return context.fail(saved.error());
        }
    }
    return context.print(policyListing(*evaluation));
}

} // namespace qm
