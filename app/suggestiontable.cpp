#include "suggestiontable.h"

#include "delegates/suggestiondelegate.h"
#include "localetext.h"
#include "texttable.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>

namespace qm {

namespace {

constexpr int kNameWidth = 32;
constexpr double kWeek = 7;

class TableWriter {
    Q_DECLARE_TR_FUNCTIONS(SuggestionTable)

public:
    explicit TableWriter(const SuggestionBoard& board) : m_board(board) {
        for (const SuggestionGroup& group : board.groups) {
            for (const SuggestionRow& row : group.rows) {
                m_unit = m_unit.isEmpty() || m_unit == row.unit ? row.unit : QStringLiteral("*");
            }
        }
    }

    QString suggestions() const {
        TextTable table({{tr("Item"), TextTable::Align::Left, kNameWidth},
                         {tr("SKU")},
                         {tr("Available"), TextTable::Align::Right},
                         {tr("On order"), TextTable::Align::Right},
                         {tr("Runs out"), TextTable::Align::Right},
                         {mixedUnits() ? tr("Order") : tr("Order (%1)").arg(m_unit), TextTable::Align::Right},
                         {tr("Cost"), TextTable::Align::Right},
                         {tr("Why this quantity")}});
        for (const SuggestionGroup& group : m_board.groups) {
            table.addTitle(title(group));
            for (const SuggestionRow& row : group.rows) {
                table.addRow({row.name, row.sku, row.available ? quantityText(*row.available, row.decimals) : none(),
                              quantityText(row.onOrder, row.decimals), runsOut(row), order(row),
                              row.cost ? moneyText(*row.cost, m_board.minorDigits) : none(), why(row)});
            }
            table.addRow({QString(), QString(), QString(), QString(), tr("%Ln line(s)", nullptr, group.lines),
                          QString(), moneyText(group.total, m_board.minorDigits)});
        }
        return table.hasRows() ? table.text() : tr("Nothing needs to be ordered now.") + QLatin1Char('\n');
    }

    QString apart() const {
        TextTable table({{tr("Needs a look first"), TextTable::Align::Left, kNameWidth},
                         {tr("SKU")},
                         {tr("Available"), TextTable::Align::Right},
                         {tr("Why")},
                         {tr("What to do")}});
        for (const SuggestionRow& row : m_board.apart) {
            table.addRow({row.name, row.sku, row.available ? quantityText(*row.available, row.decimals) : none(),
                          SuggestionText::apart(row).text, SuggestionText::apartAction(row)});
        }
        return table.hasRows() ? QLatin1Char('\n') + table.text() : QString();
    }

    QString sums() const {
        const auto money = [&](Money amount) -> QString {
            return moneyText(amount, m_board.minorDigits) + QLatin1Char(' ') + m_board.currency;
        };
        const auto suppliers =
            std::ranges::count_if(m_board.groups, [](const SuggestionGroup& group) { return group.lines > 0; });
        QString text = QLatin1Char('\n') + tr("%Ln line(s)", nullptr, m_board.included) + QStringLiteral(" · ") +
                       tr("%Ln supplier(s)", nullptr, int(suppliers)) + QStringLiteral(" · ") +
                       tr("%1 in all").arg(money(m_board.total));
        text += QLatin1Char('\n') + tr("Ordering now avoids a loss of %1; %2 are lost before anything can arrive.")
                                        .arg(money(m_board.lossAvoided), money(m_board.lossBeforeArrival));
        const auto late = [](const SuggestionGroup& group) { return std::ranges::any_of(group.rows, tooLate); };
        if (std::ranges::any_of(m_board.groups, late)) {
            text += QLatin1Char('\n') + tr("! runs out before the delivery can arrive");
        }
        if (m_board.snoozed > 0) {
            text += QLatin1Char('\n') + tr("%Ln line(s) snoozed.", nullptr, m_board.snoozed);
        }
        return text + QLatin1Char('\n');
    }

private:
    static QString none() { return QChar(0x2013); }
    bool mixedUnits() const { return m_unit == QLatin1String("*"); }

    QString title(const SuggestionGroup& group) const {
        const QString until =
            group.orderUntil.isEmpty() ? QString() : tr("order by %1").arg(group.orderUntil) + QStringLiteral(" · ");
        return group.name + QStringLiteral(" — ") + until + SuggestionText::group(group, m_board.minorDigits);
    }

    static bool tooLate(const SuggestionRow& row) {
        return row.reasons.runsOut && row.reasons.outlook == Outlook::Lost;
    }
    static QString runsOut(const SuggestionRow& row) {
        return SuggestionText::runsOut(row).text + (tooLate(row) ? QStringLiteral(" !") : QStringLiteral("  "));
    }

    QString order(const SuggestionRow& row) const {
        const QString number = quantityText(row.quantity, row.decimals);
        return mixedUnits() ? number + QLatin1Char(' ') + row.unit : number;
    }

    /// "85 packs of 12, lasts 5 weeks: fewer orders cost less"
    QString why(const SuggestionRow& row) const {
        const QString packs = SuggestionText::packs(row, row.quantity);
        const QString rule = row.added                                     ? tr("added by hand")
                             : row.touched && row.quantity != row.proposed ? tr("changed by hand")
                                                                           : ruleOf(row);
        return packs.isEmpty() ? rule : packs + QStringLiteral(", ") + rule;
    }

    QString ruleOf(const SuggestionRow& row) const {
        const SuggestionReasons& reasons = row.reasons;
        switch (reasons.limit) {
        case QuantityLimit::Moq:
            return tr("the supplier's minimum quantity");
        case QuantityLimit::PriceBreak:
            return tr("up to the price break");
        case QuantityLimit::SupplierMinimum:
            return tr("to reach the supplier's minimum");
        case QuantityLimit::Cap:
            return tr("no more than sells in time");
        case QuantityLimit::Budget:
            return tr("as much as the budget allows");
        case QuantityLimit::FixedThreshold:
            return tr("up to the fixed maximum");
        case QuantityLimit::Lot:
            if (const int weeks = weeksOf(row); weeks > 0) {
                return tr("lasts %Ln week(s): fewer orders", nullptr, weeks);
            }
            return tr("longer cover: fewer orders");
        case QuantityLimit::Pack:
        case QuantityLimit::Need:
            break;
        }
        return tr("needed until %1").arg(dayText(reasons.nextArrivalDay));
    }

    static int weeksOf(const SuggestionRow& row) {
        const double pieces = static_cast<double>(row.quantity.value) / std::pow(10.0, row.decimals);
        const double perWeek = row.reasons.demandPerDay * kWeek;
        return perWeek > 0 ? static_cast<int>(std::min(999.0, std::round(pieces / perWeek))) : 0;
    }

    const SuggestionBoard& m_board;
    QString m_unit;
};

} // namespace

QString suggestionTable(const SuggestionBoard& board, const WarehouseSettings& shop) {
    const TableWriter writer(board);
    const QString day = board.asOf ? fullDayText(toDate(*board.asOf)) : QString();
    QString text = QCoreApplication::translate("SuggestionTable", "Order suggestions of %1, %2")
                       .arg(shop.companyName.isEmpty() ? QStringLiteral("Quartermaster") : shop.companyName, day) +
                   QLatin1Char('\n');
    if (shop.sample) {
        text +=
            QCoreApplication::translate(
                "SuggestionTable",
                "Sample: items, prices and sales are real (Online Retail, D. Chen, CC BY 4.0); the rest is made up.") +
            QLatin1Char('\n');
    }
    return text + QLatin1Char('\n') + writer.suggestions() + writer.apart() + writer.sums();
}

} // namespace qm
