#pragma once

#include "calendarday.h"
#include "money.h"
#include "quantity.h"
#include "strongid.h"

#include <array>
#include <optional>
#include <QString>
#include <string_view>

namespace qm {

using ReturnCaseId = StrongId<struct ReturnCaseTag>;

/// Of a complaint no goods come back.
enum class ReturnKind { Return, Complaint };
enum class ReturnState { Open, Decided, Closed };
/// What becomes of the goods. Undecided while the case is open, Nothing for a complaint.
enum class ReturnedGoods { Undecided, Nothing, Restock, Quarantine, Scrap, BackToSupplier };
/// What the customer gets. Only a refund and a credit have an amount.
enum class ReturnMoney { Undecided, Nothing, Refund, Exchange, Credit };

// Their names in the file, in commands and in listings, by kind; Undecided is empty.
inline constexpr std::array<std::string_view, 2> kReturnKindNames{"return", "complaint"};
inline constexpr std::array<std::string_view, 3> kReturnStateNames{"open", "decided", "closed"};
inline constexpr std::array<std::string_view, 6> kReturnedGoodsNames{"",           "none",  "restock",
                                                                     "quarantine", "scrap", "back to supplier"};
inline constexpr std::array<std::string_view, 5> kReturnMoneyNames{"", "none", "refund", "exchange", "credit"};

/// The name of a kind, of the list that belongs to it.
template <typename Kind, std::size_t N>
QString returnName(const std::array<std::string_view, N>& names, Kind kind) {
    const std::string_view name = names.at(static_cast<std::size_t>(kind));
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

/// The kind of that name.
template <typename Kind, std::size_t N>
std::optional<Kind> returnKindOf(const std::array<std::string_view, N>& names, const QString& name) {
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QLatin1String(names[i].data(), static_cast<qsizetype>(names[i].size()))) {
            return static_cast<Kind>(i);
        }
    }
    return std::nullopt;
}

/// So many days after it was taken up a case is due, where nobody says otherwise.
inline constexpr int kReturnDueDays = 7;

/// One return or complaint of one item.
struct ReturnCase {
    ReturnCaseId id;
    QString number; ///< empty: the next RET-… is taken
    ReturnKind kind = ReturnKind::Return;
    CustomerId customer;        ///< none: from the counter, unnamed
    SalesOrderLineId orderLine; ///< none: not of an order that is known
    ItemId item;
    LotId lot;
    SupplierId supplier; ///< who delivered the goods; none = unknown
    LocationId location; ///< where they come in
    Quantity quantity;
    QString cause;
    QString owner; ///< who sees to it
    CalendarDay opened;
    CalendarDay due;
    ReturnState state = ReturnState::Open;
    ReturnedGoods goods = ReturnedGoods::Undecided;
    ReturnMoney money = ReturnMoney::Undecided;
    Money amount;
    std::optional<int> satisfied; ///< 1 to 5, once it is closed; none = not asked
    DocumentId returned;          ///< the goods come in
    DocumentId onward;            ///< they go on: to quarantine, or out of stock
    int version = 1;
};

/// A case as a list shows it.
struct ReturnCaseRow {
    ReturnCase facts;
    QString sku;
    int decimals = 0;
    QString itemName;
    QString customerCode;
    QString customerName;
    QString orderNumber;
    QString lotCode;
    QString supplierCode;
    QString locationCode;
    std::optional<UnitPrice> price; ///< at which the order's line was sold
};

} // namespace qm
