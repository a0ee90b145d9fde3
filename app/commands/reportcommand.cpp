#include "commands/commands.h"
#include "daydate.h"
#include "reportservice.h"
#include "reporttext.h"
#include "settingsservice.h"
#include "tableexport.h"
#include "tablepdf.h"

#include <algorithm>
#include <QLocale>

namespace qm {

namespace {

Listing listingOf(const Report& report) {
    std::vector<QString> headings;
    for (const ReportColumn& column : report.columns) {
        headings.push_back(QString::fromLatin1(column.name));
    }
    Listing listing(std::move(headings));
    for (const std::vector<SheetCell>& row : report.rows) {
        std::vector<Cell> cells;
        for (std::size_t i = 0; i < row.size(); ++i) {
            cells.push_back(row[i].number ? Cell::decimal(row[i].number->value, row[i].number->scale,
                                                          std::min(row[i].number->scale, report.columns[i].keep))
                            : row[i].day  ? Cell::day(row[i].day)
                                          : Cell::text(row[i].text));
        }
        listing.addRow(std::move(cells));
    }
    return listing;
}

QString names() {
    QStringList names;
    for (const std::string_view name : kReportNames) {
        names << QString::fromLatin1(name.data(), qsizetype(name.size()));
    }
    return names.join(QStringLiteral(", "));
}

Status savePdf(Warehouse& warehouse, const TableSheet& sheet, CalendarDay day, const QString& file,
               const JobProgress& progress) {
    const QLocale locale;
    const auto settings = SettingsService(warehouse).settings();
    const QString company = settings.ok() ? settings->companyName : QString();
    const QString date = locale.toString(toDate(day), QLocale::LongFormat);
    return saveTablePdf({sheet, company.isEmpty() ? date : company + QStringLiteral(" · ") + date, locale}, file,
                        progress);
}

} // namespace

ExitStatus runReport(const QStringList& words) {
    CommandContext context(
        QStringLiteral("report NAME --database FILE [--as-of DATE] [--output FILE.csv|.xlsx|.pdf]"),
        CommandContext::tr("Makes a report: %1. Without --output it is printed as CSV.").arg(names()));
    context.addDatabaseOption();
    context.addAsOfOption(CommandContext::tr("The state at the opening of this day."));
    context.addOption(QStringLiteral("output"), CommandContext::tr("File to write: .csv, .xlsx or .pdf."),
                      CommandContext::tr("file"));
    if (!context.parse(words, 1, 1)) {
        return context.status();
    }
    const QString name = context.arguments().front();
    const auto found = std::ranges::find(kReportNames, name.toStdString());
    if (found == kReportNames.end()) {
        return context.refuse(CommandContext::tr("There is no report “%1”. Reports: %2.").arg(name, names()));
    }
    const QString file = context.value(QStringLiteral("output"));
    const auto endsWith = [&file](const char* ending) {
        return file.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    };
    if (context.isSet(QStringLiteral("output")) && !endsWith(".csv") && !endsWith(".xlsx") && !endsWith(".pdf")) {
        return context.refuse(CommandContext::tr("--output ends in .csv, .xlsx or .pdf, not “%1”.").arg(file));
    }
    if (!context.canWriteOutput()) {
        return context.status();
    }
    const auto warehouse = context.openWarehouse();
    if (!warehouse) {
        return context.status();
    }
    if (context.asOf()) {
        warehouse->setWorkingDay(context.asOf());
    }
    const JobProgress progress = context.progress();
    const auto kind = static_cast<ReportKind>(found - kReportNames.begin());
    const auto report = ReportService(*warehouse).make(kind, context.asOf(), progress);
    if (!report) {
        return context.fail(report.error());
    }
    if (file.isEmpty() || endsWith(".csv")) {
        return context.print(listingOf(*report), file);
    }
    const TableSheet sheet = reportSheet(*report, QLocale());
    const Status written = endsWith(".pdf") ? savePdf(*warehouse, sheet, warehouse->today(), file, progress)
                                            : TableExport::write(sheet, file);
    return written ? ExitStatus::Done : context.fail(written.error());
}

} // namespace qm
