#include "tableareas.h"

#include <array>
#include <utility>

namespace qm {

namespace {

constexpr std::array<std::pair<std::string_view, DataArea>, 48> kAreas = {{
    {"item", DataArea::Items},
    {"item_unit", DataArea::Items},
    {"item_barcode", DataArea::Items},
    {"category", DataArea::Items},
    {"location", DataArea::Stock},
    {"lot", DataArea::Stock},
    {"movement", DataArea::Stock},
    {"balance", DataArea::Stock},
    {"reservation", DataArea::Stock},
    {"count_line", DataArea::Stock},
    {"count_till", DataArea::Stock},
    {"count_list", DataArea::Stock},
    {"count_list_till", DataArea::Stock},
    {"count_list_line", DataArea::Stock},
    {"anomaly", DataArea::Stock},
    {"receipt_line", DataArea::Stock},
    {"receipt_head", DataArea::Stock},
    {"receipt_fault", DataArea::Stock},
    {"sales_line", DataArea::Sales},
    {"sales_line_void", DataArea::Sales},
    {"purchase_order", DataArea::Orders},
    {"purchase_order_line", DataArea::Orders},
    {"po_history", DataArea::Orders},
    {"customer", DataArea::SalesOrders},
    {"sales_order", DataArea::SalesOrders},
    {"sales_order_line", DataArea::SalesOrders},
    {"so_history", DataArea::SalesOrders},
    {"shipment", DataArea::SalesOrders},
    {"shipment_line", DataArea::SalesOrders},
    {"return_case", DataArea::SalesOrders},
    {"suggestion", DataArea::Suggestions},
    {"suggestion_run", DataArea::Suggestions},
    {"forecast", DataArea::Forecasts},
    {"forecast_run", DataArea::Forecasts},
    {"supplier", DataArea::Suppliers},
    {"supplier_term", DataArea::Suppliers},
    {"supplier_term_break", DataArea::Suppliers},
    {"setting", DataArea::Settings},
    {"app_user", DataArea::Settings},
    {"threshold", DataArea::Settings},
    {"period_close", DataArea::Settings},
    {"calendar_entry", DataArea::Calendar},
    {"forecast_override", DataArea::Forecasts},
    {"item_likeness", DataArea::Forecasts},
    {"forecast_evaluation", DataArea::Forecasts},
    {"forecast_evaluation_score", DataArea::Forecasts},
    {"alert", DataArea::Alerts},
    {"alert_log", DataArea::Alerts},
}};

} // namespace

DataChange areaOfTable(std::string_view table) {
    for (const auto& [name, area] : kAreas) {
        if (name == table) {
            return area;
        }
    }
    return {};
}

} // namespace qm
