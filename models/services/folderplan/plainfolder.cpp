#include "folderplan/plainfolder.h"

#include "folderplan/plaintable.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace qm {

namespace {

constexpr int kMostDecimals = 6;
constexpr double kMostQuantity = 1e12;

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
    /// The item that the present row names. UnknownItem (args: file, line, value).
    Result<PlainItem*> itemOf(const PlainTable& table, int column);
    Result<double> quantityOf(const PlainTable& table, int column, PlainItem& item);

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
            return Error{ErrorCode::InvalidDate, {"request.json", "1", start}, {}};
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

Status FolderReader::readStock() {
    auto opened = PlainTable::open(m_folder, "stock.csv");
    if (!opened.ok()) {
        return opened.error();
    }
    PlainTable& table = *opened;
    const auto name = table.required("item");
    const auto onHand = table.required("on_hand");
    if (!name.ok() || !onHand.ok()) {
        return name.ok() ? onHand.error() : name.error();
    }
    for (;;) {
        const auto more = table.next();
        if (!more.ok() || !*more) {
            return more.ok() ? Status() : Status(more.error());
        }
        const auto item = itemOf(table, *name);
        if (!item.ok()) {
            return item.error();
        }
        const auto quantity = quantityOf(table, *onHand, **item);
        if (!quantity.ok()) {
            return quantity.error();
        }
        (*item)->onHand = *quantity;
    }
}

Status FolderReader::readOpenOrders() {
    auto opened = PlainTable::open(m_folder, "open_orders.csv");
    if (!opened.ok()) {
        return opened.error();
    }
    PlainTable& table = *opened;
    const auto name = table.required("item");
    const auto amount = table.required("quantity");
    const auto due = table.required("due");
    for (const auto* column : {&name, &amount, &due}) {
        if (!column->ok()) {
            return column->error();
        }
    }
    for (;;) {
        const auto more = table.next();
        if (!more.ok() || !*more) {
            return more.ok() ? Status() : Status(more.error());
        }
        const auto item = itemOf(table, *name);
        if (!item.ok()) {
            return item.error();
        }
        const auto quantity = quantityOf(table, *amount, **item);
        const auto day = table.day(*due);
        if (!quantity.ok() || !day.ok()) {
            return quantity.ok() ? day.error() : quantity.error();
        }
        if (*quantity < 0) {
            return table.error(ErrorCode::NegativeQuantity, table.field(*amount));
        }
        (*item)->openOrders.push_back({*quantity, *day});
    }
}

Status FolderReader::readSales() {
    auto opened = PlainTable::open(m_folder, "sales.csv");
    if (!opened.ok()) {
        return opened.error();
    }
    PlainTable& table = *opened;
    const auto name = table.required("item");
    const auto date = table.required("date");
    const auto amount = table.required("quantity");
    for (const auto* column : {&name, &date, &amount}) {
        if (!column->ok()) {
            return column->error();
        }
    }
    const int stockout = table.column("stockout");
    for (;;) {
        const auto more = table.next();
        if (!more.ok() || !*more) {
            return more.ok() ? Status() : Status(more.error());
        }
        const auto item = itemOf(table, *name);
        if (!item.ok()) {
            return item.error();
        }
        const auto day = table.day(*date);
        if (!day.ok()) {
            return day.error();
        }
        if (*day >= m_asOf) {
            continue;
        }
        const auto quantity = quantityOf(table, *amount, **item);
        const auto ran = table.numberOr(stockout, 0);
        if (!quantity.ok() || !ran.ok()) {
            return quantity.ok() ? ran.error() : quantity.error();
        }
        if (*quantity < 0) {
            return table.error(ErrorCode::NegativeQuantity, table.field(*amount));
        }
        (*item)->sales.push_back({*day, *quantity, *ran != 0});
        m_plain.historyStart = std::min(m_plain.historyStart, *day);
    }
}

Status FolderReader::readPromo() {
    auto opened = PlainTable::open(m_folder, "promo.csv");
    if (!opened.ok()) {
        const bool none = opened.error().code == ErrorCode::FileMissing || opened.error().code == ErrorCode::FileEmpty;
        return none ? Status() : Status(opened.error());
    }
    PlainTable& table = *opened;
    const auto name = table.required("item");
    const auto date = table.required("date");
    if (!name.ok() || !date.ok()) {
        return name.ok() ? date.error() : name.error();
    }
    for (;;) {
        const auto more = table.next();
        if (!more.ok() || !*more) {
            return more.ok() ? Status() : Status(more.error());
        }
        const auto item = itemOf(table, *name);
        const auto day = table.day(*date);
        if (!item.ok() || !day.ok()) {
            return item.ok() ? day.error() : item.error();
        }
        (*item)->promo.push_back(*day);
    }
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
