#include "folderplan/plainfolder.h"

#include "folderplan/plaintable.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

namespace qm {

namespace {

constexpr int kMostDecimals = 6;
constexpr double kMostQuantity = 1e12;
constexpr std::string_view kStockout = "stockout"; // the one heading that may be missing

int decimalsOf(double quantity) {
    double scale = 1;
    for (int decimals = 0; decimals < kMostDecimals; ++decimals, scale *= 10) {
        const double scaled = quantity * scale;
        if (std::fabs(scaled - std::nearbyint(scaled)) <= 1e-7 * std::max(1.0, std::fabs(scaled))) {
            return decimals;
        }
    }
    return kMostDecimals;
}

class FolderReader {
public:
    FolderReader(const std::string& folder, CalendarDay asOf) : m_folder(folder), m_asOf(asOf) {}
    Result<PlainFolder> read();

private:
    Status readRequest();
    Status readItems();
    Status placeItems();
    Status readStock();
    Status readOpenOrders();
    Status readSales();
    Status readPromo();
    /// The item that the present row names. UnknownItem (args: value, file, line).
    Result<PlainItem*> itemOf(const PlainTable& table, int column);
    Result<double> quantityOf(const PlainTable& table, int column, PlainItem& item);
    /// The same; NegativeQuantity below 0.
    Result<double> notNegative(const PlainTable& table, int column, PlainItem& item);
    /// take(row, columns, item) for each row of a file; the first of the headings names the item.
    template <std::size_t N, typename Take>
    Status eachItemRow(const char* file, const std::array<std::string_view, N>& headings, Take take);

    std::string m_folder;
    CalendarDay m_asOf;
    PlainFolder m_plain;
    std::unordered_map<std::string_view, std::size_t> m_places;
    std::string_view m_lastName; ///< rows come item by item or day by day; the first kind is found without a search
    std::size_t m_lastPlace = 0;
};

Status FolderReader::readRequest() {
    const QString name = QString::fromUtf8(m_folder.c_str()) + QStringLiteral("/request.json");
    QFile file(name);
    if (!file.exists()) {
        return Error{ErrorCode::FileMissing, {"request.json"}, {}};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileUnreadable, {"request.json"}, {}};
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        return Error{ErrorCode::FileForeign, {"request.json"}, {}};
    }
    const QJsonObject request = document.object();
    const auto text = [&](QLatin1String key) { return request.value(key).toString().toStdString(); };
    m_plain.date = m_asOf;
    m_plain.historyStart = m_asOf;
    if (const std::string start = text(QLatin1String("history_start")); !start.empty()) {
        const auto day = CalendarDay::fromIso(start.substr(0, 10));
        if (!day.ok()) {
            return Error{ErrorCode::InvalidDate, {start, "request.json", "1"}, {}};
        }
        m_plain.historyStart = *day;
    }
    m_plain.reviewDays = std::clamp(request.value(QLatin1String("review_days")).toInt(1), 1, 366);
    m_plain.orderCost = std::max(0.0, request.value(QLatin1String("po_cost")).toDouble(0));
    return {};
}

Status FolderReader::readItems() {
    auto opened = PlainTable::open(m_folder, "items.csv");
    if (!opened.ok()) {
        return opened.error();
    }
    PlainTable& table = *opened;
    const auto name = table.required("item");
    if (!name.ok()) {
        return name.error();
    }
    struct Field {
        const char* heading;
        double PlainItem::*member;
        bool positive;
    };
    const Field fields[] = {{"unit_cost", &PlainItem::unitCost, false},
                            {"margin", &PlainItem::margin, false},
                            {"lead_time_mean", &PlainItem::leadTimeMean, false},
                            {"lead_time_sd", &PlainItem::leadTimeSd, false},
                            {"moq", &PlainItem::moq, false},
                            {"pack", &PlainItem::pack, true},
                            {"holding_rate", &PlainItem::holdingRate, false},
                            {"order_cost_line", &PlainItem::orderCostLine, false}};
    std::vector<int> columns;
    for (const Field& field : fields) {
        columns.push_back(table.column(field.heading));
    }
    for (const char* needed : {"unit_cost", "margin"}) {
        if (const auto found = table.required(needed); !found.ok()) {
            return found.error();
        }
    }
    const int supplier = table.column("supplier");
    const int category = table.column("category");
    for (;;) {
        const auto more = table.next();
        if (!more.ok() || !*more) {
            return more.ok() ? Status() : Status(more.error());
        }
        PlainItem item;
        item.item = std::string(table.field(*name));
        item.supplier = std::string(table.field(supplier));
        item.category = std::string(table.field(category));
        if (item.item.empty()) {
            return table.error(ErrorCode::RequiredFieldEmpty, "item");
        }
        for (std::size_t k = 0; k < columns.size(); ++k) {
            const auto value = table.numberOr(columns[k], item.*fields[k].member);
            if (!value.ok()) {
                return value.error();
            }
            if (*value < 0 || *value > kMostQuantity) {
                return table.error(ErrorCode::NumberOutOfRange, table.field(columns[k]));
            }
            item.*fields[k].member = fields[k].positive && *value <= 0 ? 1 : *value;
        }
        item.decimals = std::max(decimalsOf(item.moq), decimalsOf(item.pack));
        m_plain.items.push_back(std::move(item));
    }
}

Status FolderReader::placeItems() {
    for (std::size_t i = 0; i < m_plain.items.size(); ++i) {
        if (!m_places.try_emplace(m_plain.items[i].item, i).second) {
            return Error{ErrorCode::DuplicateSku, {m_plain.items[i].item, "items.csv"}, {}};
        }
    }
    return {};
}

Result<PlainItem*> FolderReader::itemOf(const PlainTable& table, int column) {
    const std::string_view name = table.field(column);
    if (m_lastPlace >= m_plain.items.size() || m_plain.items[m_lastPlace].item != name) {
        const auto at = m_places.find(name);
        if (at == m_places.end()) {
            return table.error(ErrorCode::UnknownItem, name);
        }
        m_lastPlace = at->second;
    }
    return &m_plain.items[m_lastPlace];
}

Result<double> FolderReader::quantityOf(const PlainTable& table, int column, PlainItem& item) {
    auto value = table.number(column);
    if (value.ok()) {
        if (std::fabs(*value) > kMostQuantity) {
            return table.error(ErrorCode::NumberOutOfRange, table.field(column));
        }
        item.decimals = std::max(item.decimals, decimalsOf(*value));
    }
    return value;
}

Result<double> FolderReader::notNegative(const PlainTable& table, int column, PlainItem& item) {
    auto quantity = quantityOf(table, column, item);
    return quantity.ok() && *quantity < 0 ? table.error(ErrorCode::NegativeQuantity, table.field(column))
                                          : std::move(quantity);
}

template <std::size_t N, typename Take>
Status FolderReader::eachItemRow(const char* file, const std::array<std::string_view, N>& headings, Take take) {
    auto table = PlainTable::open(m_folder, file);
    if (!table.ok()) {
        return table.error();
    }
    std::array<int, N> columns{};
    for (std::size_t i = 0; i < N; ++i) {
        columns[i] = table->column(headings[i]);
        if (const auto there = table->required(headings[i]); !there.ok() && headings[i] != kStockout) {
            return there.error();
        }
    }
    for (;;) {
        const auto more = table->next();
        if (!more.ok() || !*more) {
            return more.ok() ? Status() : Status(more.error());
        }
        const auto item = itemOf(*table, columns[0]);
        if (!item.ok()) {
            return item.error();
        }
        if (Status taken = take(*table, columns, **item); !taken.ok()) {
            return taken;
        }
    }
}

Status FolderReader::readStock() {
    constexpr std::array<std::string_view, 2> headings{"item", "on_hand"};
    return eachItemRow("stock.csv", headings, [this](const PlainTable& row, const auto& at, PlainItem& item) -> Status {
        const auto quantity = quantityOf(row, at[1], item);
        if (!quantity.ok()) {
            return quantity.error();
        }
        item.onHand = *quantity;
        return {};
    });
}

Status FolderReader::readOpenOrders() {
    constexpr std::array<std::string_view, 3> headings{"item", "quantity", "due"};
    return eachItemRow("open_orders.csv", headings,
                       [this](const PlainTable& row, const auto& at, PlainItem& item) -> Status {
                           const auto quantity = notNegative(row, at[1], item);
                           const auto day = row.day(at[2]);
                           if (!quantity.ok() || !day.ok()) {
                               return quantity.ok() ? day.error() : quantity.error();
                           }
                           item.openOrders.push_back({*quantity, *day});
                           return {};
                       });
}

Status FolderReader::readSales() {
    constexpr std::array<std::string_view, 4> headings{"item", "date", "quantity", kStockout};
    return eachItemRow("sales.csv", headings, [this](const PlainTable& row, const auto& at, PlainItem& item) -> Status {
        const auto day = row.day(at[1]);
        if (!day.ok()) {
            return day.error();
        }
        if (*day >= m_asOf) {
            return {};
        }
        const auto quantity = notNegative(row, at[2], item);
        const auto ran = row.numberOr(at[3], 0);
        if (!quantity.ok() || !ran.ok()) {
            return quantity.ok() ? ran.error() : quantity.error();
        }
        item.sales.push_back({*day, *quantity, *ran != 0});
        m_plain.historyStart = std::min(m_plain.historyStart, *day);
        return {};
    });
}

Status FolderReader::readPromo() {
    constexpr std::array<std::string_view, 2> headings{"item", "date"};
    const Status read =
        eachItemRow("promo.csv", headings, [](const PlainTable& row, const auto& at, PlainItem& item) -> Status {
            const auto day = row.day(at[1]);
            if (!day.ok()) {
                return day.error();
            }
            item.promo.push_back(*day);
            return {};
        });
    const bool none =
        !read.ok() && (read.error().code == ErrorCode::FileMissing || read.error().code == ErrorCode::FileEmpty);
    return none ? Status() : read;
}

Result<PlainFolder> FolderReader::read() {
    using Step = Status (FolderReader::*)();
    const Step steps[] = {&FolderReader::readRequest, &FolderReader::readItems,      &FolderReader::placeItems,
                          &FolderReader::readStock,   &FolderReader::readOpenOrders, &FolderReader::readSales,
                          &FolderReader::readPromo};
    for (const Step step : steps) {
        if (const Status done = (this->*step)(); !done.ok()) {
            return done.error();
        }
    }
    return std::move(m_plain);
}

} // namespace

Result<PlainFolder> readPlainFolder(const std::string& folder, CalendarDay asOf) {
    return FolderReader(folder, asOf).read();
}

} // namespace qm
