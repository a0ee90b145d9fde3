#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace qm {

/// A row's key that cannot be mistaken for the key of another table. 0 means "none" (for a lot: without a lot).
template <typename Tag>
struct StrongId {
    std::int64_t value = 0;

    constexpr explicit operator bool() const { return value != 0; }
    constexpr auto operator<=>(const StrongId&) const = default;
};

using ItemId = StrongId<struct ItemTag>;
using SupplierId = StrongId<struct SupplierTag>;
using TermId = StrongId<struct TermTag>;
using LocationId = StrongId<struct LocationTag>;
using LotId = StrongId<struct LotTag>;
using DocumentId = StrongId<struct DocumentTag>;
using SalesLineId = StrongId<struct SalesLineTag>;
using PurchaseOrderId = StrongId<struct PurchaseOrderTag>;
using OrderLineId = StrongId<struct OrderLineTag>;
using SuggestionId = StrongId<struct SuggestionTag>;
using ForecastRunId = StrongId<struct ForecastRunTag>;
using UserId = StrongId<struct UserTag>;
using CategoryId = StrongId<struct CategoryTag>;
using CustomerId = StrongId<struct CustomerTag>;
using SalesOrderId = StrongId<struct SalesOrderTag>;
using SalesOrderLineId = StrongId<struct SalesOrderLineTag>;
using CountListId = StrongId<struct CountListTag>;
using CountLineId = StrongId<struct CountLineTag>;
using CalendarEntryId = StrongId<struct CalendarEntryTag>;

} // namespace qm

template <typename Tag>
struct std::hash<qm::StrongId<Tag>> {
    std::size_t operator()(qm::StrongId<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
