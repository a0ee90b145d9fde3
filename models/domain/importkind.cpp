#include "importkind.h"

#include <array>
#include <cstddef>

namespace qm {

namespace {

using enum ColumnType;

constexpr std::array kLocationColumns{
    ColumnSpec{"code", true, Text},    ColumnSpec{"name", false, Text},
    ColumnSpec{"parent", false, Text}, ColumnSpec{"x", false, Number}, // metres
    ColumnSpec{"y", false, Number},
};
constexpr std::array kItemColumns{
    ColumnSpec{"sku", true, Text},
    ColumnSpec{"name", false, Text},
    ColumnSpec{"category", false, Text},
    ColumnSpec{"unit", false, Text},
    ColumnSpec{"decimals", false, Number},
    ColumnSpec{"barcode", false, Text},
    ColumnSpec{"price", false, Number},
    ColumnSpec{"cost", false, Number},
    ColumnSpec{"tax_rate", false, Number},
    ColumnSpec{"price_includes_tax", false, Text},
    ColumnSpec{"shelf_life_days", false, Number},
    ColumnSpec{"status", false, Text},
};
constexpr std::array kSupplierColumns{
    ColumnSpec{"code", true, Text},
    ColumnSpec{"name", false, Text},
    ColumnSpec{"email", false, Text},
    ColumnSpec{"language", false, Text},
    ColumnSpec{"currency", false, Text},
    ColumnSpec{"lead_time_days", false, Number},
    ColumnSpec{"lead_time_sd_days", false, Number},
    ColumnSpec{"order_days", false, Text},
    ColumnSpec{"minimum_order", false, Number},
};
constexpr std::array kTermColumns{
    ColumnSpec{"supplier", true, Text},       ColumnSpec{"sku", true, Text},
    ColumnSpec{"price", true, Number},        ColumnSpec{"supplier_sku", false, Text},
    ColumnSpec{"supplier_name", false, Text}, ColumnSpec{"unit", false, Text},
    ColumnSpec{"currency", false, Text},      ColumnSpec{"moq", false, Number},
    ColumnSpec{"pack", false, Number},        ColumnSpec{"lead_time_days", false, Number},
    ColumnSpec{"valid_from", false, Date},    ColumnSpec{"valid_to", false, Date},
    ColumnSpec{"breaks", false, PriceBreaks},
};
constexpr std::array kStockColumns{
    ColumnSpec{"sku", true, Text},   ColumnSpec{"quantity", true, Number},   ColumnSpec{"location", false, Text},
    ColumnSpec{"lot", false, Text},  ColumnSpec{"expiry", false, Date},      ColumnSpec{"date", false, Date},
    ColumnSpec{"time", false, Time}, ColumnSpec{"unit_cost", false, Number}, ColumnSpec{"last_receipt", false, Text},
    ColumnSpec{"list", false, Text},
};
constexpr std::array kSalesColumns{
    ColumnSpec{"date", true, Date},  ColumnSpec{"sku", true, Text},      ColumnSpec{"quantity", true, Number},
    ColumnSpec{"time", false, Time}, ColumnSpec{"price", false, Number}, ColumnSpec{"document", false, Text},
    ColumnSpec{"line", false, Text}, ColumnSpec{"channel", false, Text}, ColumnSpec{"location", false, Text},
    ColumnSpec{"till", false, Text}, ColumnSpec{"name", false, Text},
};
constexpr std::array kOrderColumns{
    ColumnSpec{"number", true, Text},     ColumnSpec{"supplier", true, Text},  ColumnSpec{"sku", true, Text},
    ColumnSpec{"quantity", true, Number}, ColumnSpec{"price", false, Number},  ColumnSpec{"ordered", false, Date},
    ColumnSpec{"expected", false, Date},  ColumnSpec{"location", false, Text},
};
constexpr std::array kReceiptColumns{
    ColumnSpec{"sku", true, Text},        ColumnSpec{"quantity", true, Number},
    ColumnSpec{"order", false, Text},     ColumnSpec{"delivery_note", false, Text},
    ColumnSpec{"damaged", false, Number}, ColumnSpec{"lot", false, Text},
    ColumnSpec{"expiry", false, Date},    ColumnSpec{"date", false, Date},
    ColumnSpec{"location", false, Text},
};

// Both empty: the fixed threshold is taken back.
constexpr std::array kThresholdColumns{
    ColumnSpec{"sku", true, Text},
    ColumnSpec{"minimum", true, Number},
    ColumnSpec{"maximum", true, Number},
    ColumnSpec{"location", false, Text},
};

constexpr std::array kCalendarColumns{
    ColumnSpec{"kind", true, Text},      ColumnSpec{"from", true, Date},      ColumnSpec{"to", false, Date},
    ColumnSpec{"name", false, Text},     ColumnSpec{"item", false, Text},     ColumnSpec{"category", false, Text},
    ColumnSpec{"supplier", false, Text}, ColumnSpec{"location", false, Text}, ColumnSpec{"channel", false, Text},
    ColumnSpec{"price", false, Number},  ColumnSpec{"repeats", false, Text},  ColumnSpec{"until", false, Date},
};

constexpr std::array kCustomerColumns{
    ColumnSpec{"code", true, Text},   ColumnSpec{"name", false, Text},       ColumnSpec{"email", false, Text},
    ColumnSpec{"phone", false, Text}, ColumnSpec{"address", false, Text},    ColumnSpec{"language", false, Text},
    ColumnSpec{"terms", false, Text}, ColumnSpec{"latitude", false, Number}, ColumnSpec{"longitude", false, Number},
};
constexpr std::array kSalesOrderColumns{
    ColumnSpec{"number", true, Text},     ColumnSpec{"customer", true, Text},       ColumnSpec{"sku", true, Text},
    ColumnSpec{"quantity", true, Number}, ColumnSpec{"price", false, Number},       ColumnSpec{"ordered", false, Date},
    ColumnSpec{"wanted", false, Date},    ColumnSpec{"reserve_until", false, Date}, ColumnSpec{"location", false, Text},
    ColumnSpec{"reference", false, Text}, ColumnSpec{"note", false, Text},
};

struct Kind {
    ImportKind kind;
    std::string_view name;
    std::span<const ColumnSpec> columns;
};

constexpr std::array kKinds{
    Kind{ImportKind::Locations, "locations", kLocationColumns},
    Kind{ImportKind::Items, "items", kItemColumns},
    Kind{ImportKind::Suppliers, "suppliers", kSupplierColumns},
    Kind{ImportKind::Terms, "terms", kTermColumns},
    Kind{ImportKind::Stock, "stock", kStockColumns},
    Kind{ImportKind::Sales, "sales", kSalesColumns},
    Kind{ImportKind::Orders, "orders", kOrderColumns},
    Kind{ImportKind::Receipts, "receipts", kReceiptColumns},
    Kind{ImportKind::Thresholds, "thresholds", kThresholdColumns},
    Kind{ImportKind::Calendar, "calendar", kCalendarColumns},
    Kind{ImportKind::Customers, "customers", kCustomerColumns},
    Kind{ImportKind::SalesOrders, "sales-orders", kSalesOrderColumns},
};

constexpr const Kind& kindEntry(ImportKind kind) {
    return kKinds[static_cast<std::size_t>(kind)];
}

} // namespace

std::vector<ImportKind> allImportKinds() {
    std::vector<ImportKind> kinds;
    for (const Kind& entry : kKinds) {
        kinds.push_back(entry.kind);
    }
    return kinds;
}

std::string_view importKindName(ImportKind kind) {
    return kindEntry(kind).name;
}

std::optional<ImportKind> importKindFromName(std::string_view name) {
    for (const Kind& entry : kKinds) {
        if (entry.name == name) {
            return entry.kind;
        }
    }
    return std::nullopt;
}

std::span<const ColumnSpec> importColumns(ImportKind kind) {
    return kindEntry(kind).columns;
}

std::optional<std::size_t> importColumnIndex(ImportKind kind, std::string_view name) {
    const std::span<const ColumnSpec> columns = importColumns(kind);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == name) {
            return i;
        }
    }
    return std::nullopt;
}

} // namespace qm
