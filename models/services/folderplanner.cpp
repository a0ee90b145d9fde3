#include "folderplanner.h"

#include "assortmentforecast.h"
#include "folderplan/plainfolder.h"
#include "planner.h"

#include <QByteArray>
#include <QSaveFile>
#include <QString>

#include <algorithm>
#include <cmath>
#include <map>

namespace qm {

namespace {

namespace rp = replenishment;

constexpr int kPaths = 500;
constexpr int kForecastDays = 180;
constexpr int kPromoAheadDays = 180;
constexpr int kLongestCoverDays = 365;

forecast::DemandSeries seriesOf(const PlainItem& item, const PlainFolder& folder) {
    forecast::DemandSeries series;
    series.key = item.item;
    series.group = item.category;
    series.start = folder.historyStart;
    const auto days = static_cast<std::size_t>(std::max(0, folder.date - folder.historyStart));
    series.units.assign(days, 0);
    series.censored.assign(days, 0);
    for (const PlainItem::Sale& sale : item.sales) {
        const auto day = static_cast<std::size_t>(sale.day - folder.historyStart);
        series.units[day] += sale.quantity;
        series.censored[day] = static_cast<std::uint8_t>(series.censored[day] | (sale.stockout ? 1 : 0));
    }
    forecast::Regressor promo;
    promo.name = "promo";
    for (const CalendarDay day : item.promo) {
        const int at = day - folder.historyStart;
        if (at < 0 || day - folder.date >= kPromoAheadDays) {
            continue;
        }
        promo.history.resize(days, 0);
        promo.future.resize(kPromoAheadDays, 0);
        const auto index = static_cast<std::size_t>(at);
        (index < days ? promo.history[index] : promo.future[index - days]) = 1;
    }
    if (!promo.history.empty() || !promo.future.empty()) {
        series.regressors.push_back(std::move(promo));
    }
    return series;
}

std::int64_t pieces(double quantity, int decimals) {
    return static_cast<std::int64_t>(std::llround(quantity * std::pow(10.0, decimals)));
}

rp::PlanItem planItemOf(const PlainItem& plain, const PlainFolder& folder, forecast::AssortmentForecast forecast) {
    rp::PlanItem item;
    item.key = plain.item;
    item.supplier = plain.supplier;
    item.decimals = plain.decimals;
    item.demand = std::move(forecast.forecast);
    item.demandSizes = std::move(forecast.sizes);
    item.usable = pieces(plain.onHand, plain.decimals);
    for (const PlainItem::Order& order : plain.openOrders) {
        // Goods of this very day are in the stock already, so what is still open comes tomorrow or later.
        item.openOrders.push_back({pieces(order.quantity, plain.decimals), std::max(order.due, folder.date + 1), {}});
    }
    item.leadTimeMeanDays = plain.leadTimeMean;
    item.leadTimeSdDays = plain.leadTimeSd;
    item.moq = pieces(plain.moq, plain.decimals);
    item.pack = std::max<std::int64_t>(1, pieces(plain.pack, plain.decimals));
    item.unitPrice = std::max<std::int64_t>(1, std::llround(plain.unitCost * 10000));
    item.marginPerUnit = plain.margin;
    item.holdingRate = plain.holdingRate;
    item.orderCostLine = plain.orderCostLine;
    item.maxCoverDays = kLongestCoverDays;
    return item;
}

QByteArray csvField(const std::string& text) {
    QByteArray field = QByteArray::fromStdString(text);
    if (field.contains(',') || field.contains('"') || field.contains('\n')) {
        field = '"' + field.replace('"', "\"\"") + '"';
    }
    return field;
}

/// An exact decimal number without trailing zeros.
QByteArray decimalText(std::int64_t value, int decimals) {
    QByteArray digits = QByteArray::number(static_cast<qlonglong>(std::llabs(value)));
    digits = digits.rightJustified(decimals + 1, '0');
    QByteArray text = digits.left(digits.size() - decimals);
    QByteArray fraction = digits.right(decimals);
    while (fraction.endsWith('0')) {
        fraction.chop(1);
    }
    if (!fraction.isEmpty()) {
        text += '.' + fraction;
    }
    return value < 0 ? '-' + text : text;
}

const char* limitName(rp::LimitKind kind) {
    switch (kind) {
    case rp::LimitKind::Need:
        return "need";
    case rp::LimitKind::Lot:
        return "lot";
    case rp::LimitKind::ShelfLife:
        return "shelf-life";
    case rp::LimitKind::Storage:
        return "storage";
    case rp::LimitKind::MaxCover:
        return "max-cover";
    case rp::LimitKind::Moq:
        return "moq";
    case rp::LimitKind::Pack:
        return "pack";
    case rp::LimitKind::PriceBreak:
        return "break";
    case rp::LimitKind::Minimum:
        return "minimum";
    case rp::LimitKind::Budget:
        return "budget";
    case rp::LimitKind::FixedLimits:
        return "fixed";
    case rp::LimitKind::Wait:
        return "wait";
    }
    return "";
}

QByteArray reasonText(const rp::PlannedLine& line, int decimals) {
    QByteArray text;
    for (const rp::ChainStep& step : line.chain) {
        text += text.isEmpty() ? "" : "; ";
        text += limitName(step.kind);
        text += ' ' + decimalText(step.after, decimals);
    }
    return text;
}

Status write(const QByteArray& bytes, const std::string& output) {
    QSaveFile file(QString::fromUtf8(output.c_str()));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{ErrorCode::FileUnwritable, {output}, file.errorString().toStdString()};
    }
    return {};
}

} // namespace

Result<FolderPlanSummary> planFolder(const std::string& folder, CalendarDay asOf, const std::string& output,
                                     const FolderPlanProgress& progress) {
    constexpr int kSteps = 4;
    const auto goesOn = [&](int done) { return !progress || progress(done, kSteps); };
    const auto read = readPlainFolder(folder, asOf);
    if (!read.ok()) {
        return read.error();
    }
    const PlainFolder& plain = *read;
    std::vector<forecast::DemandSeries> series;
    forecast::AssortmentOptions forecastOptions;
    forecastOptions.horizon = kForecastDays;
    for (const PlainItem& item : plain.items) {
        series.push_back(seriesOf(item, plain));
        forecastOptions.leadTimes.push_back(static_cast<int>(std::lround(item.leadTimeMean)) + plain.reviewDays);
    }
    if (!goesOn(1)) {
        return Error{ErrorCode::Cancelled, {}, {}};
    }
    std::vector<forecast::AssortmentForecast> forecasts = forecast::forecastAssortment(series, forecastOptions);
    std::vector<rp::PlanItem> items;
    std::map<std::string, rp::SupplierTerms> suppliers;
    for (std::size_t i = 0; i < plain.items.size(); ++i) {
        items.push_back(planItemOf(plain.items[i], plain, std::move(forecasts[i])));
        rp::SupplierTerms& terms = suppliers[plain.items[i].supplier];
        terms.key = plain.items[i].supplier;
        terms.reviewDays = plain.reviewDays;
        terms.orderCost = plain.orderCost;
    }
    if (!goesOn(2)) {
        return Error{ErrorCode::Cancelled, {}, {}};
    }
    std::vector<rp::SupplierTerms> terms;
    for (const auto& [key, supplier] : suppliers) {
        terms.push_back(supplier);
    }
    rp::PlanOptions options;
    options.today = asOf;
    options.paths = kPaths;
    const auto planned = rp::planAll(items, terms, options);
    if (!planned.ok()) {
        return planned.error();
    }
    if (!goesOn(3)) {
        return Error{ErrorCode::Cancelled, {}, {}};
    }
    QByteArray bytes = "item,quantity,supplier,cost,order_up_to,position,reason\n";
    FolderPlanSummary summary;
    summary.items = static_cast<int>(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const rp::PlannedLine& line = planned->lines[i];
        if (line.quantity <= 0) {
            continue;
        }
        const int decimals = items[i].decimals;
        bytes += csvField(line.key) + ',' + decimalText(line.quantity, decimals) + ',' + csvField(line.supplier) + ',' +
                 decimalText(line.cost, options.currencyDecimals) + ',' + decimalText(line.orderUpTo, decimals) + ',' +
                 decimalText(line.position, decimals) + ',' + reasonText(line, decimals) + '\n';
        ++summary.lines;
    }
    summary.cost = static_cast<double>(planned->cost) / 100;
    if (const Status written = write(bytes, output); !written.ok()) {
        return written.error();
    }
    static_cast<void>(goesOn(kSteps));
    return summary;
}

} // namespace qm
