#include "commands/alerttable.h"

#include "alertstate.h"
#include "alerttext.h"

namespace qm {

namespace {

Cell nameCell(std::string_view name) {
    return Cell::text(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
}

} // namespace

Listing alertListing(const std::vector<Alert>& alerts, const Warehouse& warehouse) {
    Listing listing({QStringLiteral("kind"), QStringLiteral("item"), QStringLiteral("date"), QStringLiteral("amount"),
                     QStringLiteral("text"), QStringLiteral("state"), QStringLiteral("due")});
    const int digits = warehouse.currencyDigits();
    for (const Alert& alert : alerts) {
        listing.addRow({nameCell(alertKindName(alert.kind)), Cell::text(alert.sku), Cell::day(alert.date),
                        Cell::decimal(alert.amount.minor, digits, digits), Cell::text(alertText(alert, QLocale())),
                        nameCell(alertStateName(alert.state)),
                        Cell::day(alert.state == AlertState::Snoozed ? alert.until : alert.due)});
    }
    return listing;
}

} // namespace qm
