#include "suggestionreasons.h"

#include <cmath>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace qm {

namespace {

QString key(const char* name) {
    return QString::fromLatin1(name);
}

QString isoText(CalendarDay day) {
    return QString::fromStdString(day.toIso());
}

std::optional<CalendarDay> dayOf(const QJsonValue& value) {
    auto day = CalendarDay::fromIso(value.toString().toStdString());
    return day.ok() ? std::optional(*day) : std::nullopt;
}

/// Writes and reads one member after the other under the same name.
class Writer {
public:
    void add(const char* name, CalendarDay value) { m_object.insert(key(name), isoText(value)); }
    void add(const char* name, Quantity value) { m_object.insert(key(name), static_cast<qint64>(value.value)); }
    void add(const char* name, Money value) { m_object.insert(key(name), static_cast<qint64>(value.minor)); }
    void add(const char* name, int value) { m_object.insert(key(name), value); }
    void add(const char* name, double value) {
        if (std::isfinite(value)) {
            m_object.insert(key(name), value);
        }
    }
    void add(const char* name, const QString& value) { m_object.insert(key(name), value); }
    template <typename T>
    void add(const char* name, const std::optional<T>& value) {
        if (value) {
            add(name, *value);
        }
    }
    QJsonObject& object() { return m_object; }

private:
    QJsonObject m_object;
};

class Reader {
public:
    explicit Reader(QJsonObject object) : m_object(std::move(object)) {}
    void add(const char* name, CalendarDay& value) const { value = dayOf(m_object.value(key(name))).value_or(value); }
    void add(const char* name, Quantity& value) const { value.value = m_object.value(key(name)).toInteger(); }
    void add(const char* name, Money& value) const { value.minor = m_object.value(key(name)).toInteger(); }
    void add(const char* name, int& value) const { value = m_object.value(key(name)).toInt(); }
    void add(const char* name, double& value) const { value = m_object.value(key(name)).toDouble(); }
    void add(const char* name, QString& value) const { value = m_object.value(key(name)).toString(); }
    template <typename T>
    void add(const char* name, std::optional<T>& value) const {
        if (m_object.contains(key(name))) {
            add(name, value.emplace());
        }
    }
    const QJsonObject& object() const { return m_object; }

private:
    QJsonObject m_object;
};

/// Every plain member, for both ways.
template <typename Archive, typename Reasons>
void members(Archive& archive, Reasons& reasons) {
    archive.add("orderDay", reasons.orderDay);
    archive.add("arrivalDay", reasons.arrivalDay);
    archive.add("nextOrderDay", reasons.nextOrderDay);
    archive.add("nextArrivalDay", reasons.nextArrivalDay);
    archive.add("expectedDemand", reasons.expectedDemand);
    archive.add("upperDemand", reasons.upperDemand);
    archive.add("lostBeforeArrival", reasons.lostBeforeArrival);
    archive.add("onHand", reasons.onHand);
    archive.add("reserved", reasons.reserved);
    archive.add("available", reasons.available);
    archive.add("expiresBefore", reasons.expiresBefore);
    archive.add("onOrder", reasons.onOrder);
    archive.add("extra", reasons.extra);
    archive.add("serviceLevel", reasons.serviceLevel);
    archive.add("need", reasons.need);
    archive.add("afterLot", reasons.afterLot);
    archive.add("afterMoq", reasons.afterMoq);
    archive.add("afterPack", reasons.afterPack);
    archive.add("afterBreak", reasons.afterBreak);
    archive.add("afterMinimum", reasons.afterMinimum);
    archive.add("moq", reasons.moq);
    archive.add("pack", reasons.pack);
    archive.add("demandPerDay", reasons.demandPerDay);
    archive.add("breakSaves", reasons.breakSaves);
    archive.add("breakHolds", reasons.breakHolds);
    archive.add("forecastError", reasons.forecastError);
    archive.add("naiveForecastError", reasons.naiveForecastError);
    archive.add("coverage95", reasons.coverage95);
    archive.add("lossAvoided", reasons.lossAvoided);
    archive.add("lossBeforeArrival", reasons.lossBeforeArrival);
    archive.add("lossRemaining", reasons.lossRemaining);
    archive.add("reorderPoint", reasons.reorderPoint);
    archive.add("orderUpTo", reasons.orderUpTo);
    archive.add("fixedMinimum", reasons.fixedMinimum);
    archive.add("fixedMaximum", reasons.fixedMaximum);
    archive.add("fixedWouldOrder", reasons.fixedWouldOrder);
    archive.add("gainOfLastPack", reasons.gainOfLastPack);
    archive.add("lossOfNextPack", reasons.lossOfNextPack);
    archive.add("runsOut", reasons.runsOut);
    archive.add("forecastMethod", reasons.forecastMethod);
    archive.add("forecastOrigins", reasons.forecastOrigins);
}

QJsonObject arrivalObject(const OpenArrival& arrival) {
    return {{key("order"), static_cast<qint64>(arrival.order.value)},
            {key("number"), arrival.number},
            {key("day"), isoText(arrival.day)},
            {key("quantity"), static_cast<qint64>(arrival.quantity.value)},
            {key("late"), arrival.late}};
}

OpenArrival arrivalOf(const QJsonObject& object) {
    return {PurchaseOrderId{object.value(key("order")).toInteger()}, object.value(key("number")).toString(),
            dayOf(object.value(key("day"))).value_or(CalendarDay()),
            Quantity{object.value(key("quantity")).toInteger()}, object.value(key("late")).toBool()};
}

} // namespace

QByteArray packReasons(const SuggestionReasons& reasons) {
    Writer writer;
    members(writer, reasons);
    writer.add("limit", static_cast<int>(reasons.limit));
    writer.add("outlook", static_cast<int>(reasons.outlook));
    writer.add("goal", static_cast<int>(reasons.goal));
    if (reasons.comparedBreak) {
        writer.add("breakFrom", reasons.comparedBreak->from);
        writer.add("breakPrice", Quantity{reasons.comparedBreak->price.tenThousandths});
    }
    QJsonArray arrivals;
    for (const OpenArrival& arrival : reasons.arrivals) {
        arrivals.append(arrivalObject(arrival));
    }
    writer.object().insert(key("arrivals"), arrivals);
    return QJsonDocument(writer.object()).toJson(QJsonDocument::Compact);
}

SuggestionReasons unpackReasons(const QByteArray& json) {
    const Reader reader(QJsonDocument::fromJson(json).object());
    SuggestionReasons reasons;
    members(reader, reasons);
    int limit = 0;
    int outlook = 0;
    int goal = 0;
    reader.add("limit", limit);
    reader.add("outlook", outlook);
    reader.add("goal", goal);
    reasons.limit = static_cast<QuantityLimit>(limit);
    reasons.outlook = static_cast<Outlook>(outlook);
    reasons.goal = static_cast<OrderGoal>(goal);
    if (reader.object().contains(key("breakFrom"))) {
        PriceBreak compared;
        Quantity price;
        reader.add("breakFrom", compared.from);
        reader.add("breakPrice", price);
        compared.price.tenThousandths = price.value;
        reasons.comparedBreak = compared;
    }
    const QJsonArray arrivals = reader.object().value(key("arrivals")).toArray();
    for (const QJsonValue& arrival : arrivals) {
        reasons.arrivals.push_back(arrivalOf(arrival.toObject()));
    }
    return reasons;
}

} // namespace qm
