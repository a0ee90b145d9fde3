#include "forecastshape.h"

#include "forecaster.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <QtCore/QDataStream>
#include <QtCore/QIODevice>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace qm {

namespace {

constexpr quint8 kVersion = 2;
constexpr quint8 kOldest = 1; // without calibration, else the same
constexpr std::size_t kHeadBytes = 33;
constexpr std::size_t kDistributionBytes = 37; // of a calibrated one
constexpr quint8 kWholeNumbers = 0x80;
constexpr quint8 kCalibrated = 0x40;
constexpr qint32 kMostSteps = 10'000;

void configure(QDataStream& stream) {
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream.setFloatingPointPrecision(QDataStream::DoublePrecision);
}

void write(QDataStream& out, const forecast::DemandDistribution& distribution) {
    out << static_cast<quint8>(static_cast<quint8>(distribution.family) |
                               (distribution.wholeNumbers ? kWholeNumbers : 0) |
                               (distribution.calibrated ? kCalibrated : 0))
        << distribution.mean << distribution.variance;
    if (distribution.calibrated) {
        for (const float probability : distribution.readAt) {
            out << std::bit_cast<quint32>(probability); // the stream would write a float as a double
        }
    }
}

forecast::DemandDistribution readDistribution(QDataStream& in) {
    quint8 kind = 0;
    forecast::DemandDistribution distribution;
    in >> kind >> distribution.mean >> distribution.variance;
    distribution.wholeNumbers = (kind & kWholeNumbers) != 0;
    distribution.calibrated = (kind & kCalibrated) != 0;
    distribution.family = static_cast<forecast::DemandDistribution::Family>(std::min<int>(kind & 0x0F, 3));
    if (distribution.calibrated) {
        for (float& probability : distribution.readAt) {
            quint32 bits = 0;
            in >> bits;
            probability = std::bit_cast<float>(bits);
        }
    }
    return distribution;
}

/// Steps and what stands before the distributions.
struct Head {
    qint32 steps = 0;
    qint32 leftOut = 0;
    qint32 censored = 0;
    qint32 season = 0;
    double level = 0;
    double trend = 0;
};

bool readHead(QDataStream& in, Head& head) {
    quint8 version = 0;
    in >> version >> head.steps >> head.leftOut >> head.censored >> head.season >> head.level >> head.trend;
    return in.status() == QDataStream::Ok && version >= kOldest && version <= kVersion && head.steps >= 0 &&
           head.steps <= kMostSteps && head.season >= 0 && head.season <= kMostSteps;
}

QJsonValue numberOrNull(double value) {
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

} // namespace

QByteArray packForecastShape(const forecast::DemandForecast& forecast) {
    QByteArray bytes;
    // At once: of many items, room that growing leaves over is as much as the bytes.
    bytes.reserve(static_cast<qsizetype>(kHeadBytes + forecast.season.size() * sizeof(double) +
                                         (forecast.step.size() + forecast.total.size()) * kDistributionBytes));
    QDataStream out(&bytes, QIODevice::WriteOnly);
    configure(out);
    out << kVersion << static_cast<qint32>(forecast.step.size()) << static_cast<qint32>(forecast.leftOutPeriods)
        << static_cast<qint32>(forecast.censoredPeriods) << static_cast<qint32>(forecast.season.size())
        << forecast.level << forecast.trend;
    for (const double factor : forecast.season) {
        out << factor;
    }
    for (const forecast::DemandDistribution& distribution : forecast.step) {
        write(out, distribution);
    }
    for (const forecast::DemandDistribution& distribution : forecast.total) {
        write(out, distribution);
    }
    bytes.squeeze();
    return bytes;
}

Status unpackForecastShape(const QByteArray& bytes, forecast::DemandForecast& forecast) {
    QDataStream in(bytes);
    configure(in);
    Head head;
    if (!readHead(in, head)) {
        return Error{ErrorCode::DatabaseDamaged, {"forecast"}, {}};
    }
    forecast.level = head.level;
    forecast.trend = head.trend;
    forecast.leftOutPeriods = head.leftOut;
    forecast.censoredPeriods = head.censored;
    forecast.season.resize(static_cast<std::size_t>(head.season));
    for (double& factor : forecast.season) {
        in >> factor;
    }
    forecast.step.clear();
    forecast.total.clear();
    for (qint32 i = 0; i < head.steps; ++i) {
        forecast.step.push_back(readDistribution(in));
    }
    for (qint32 i = 0; i < head.steps; ++i) {
        forecast.total.push_back(readDistribution(in));
    }
    if (in.status() != QDataStream::Ok) {
        return Error{ErrorCode::DatabaseDamaged, {"forecast"}, {}};
    }
    return {};
}

std::vector<float> unpackMeans(const QByteArray& bytes) {
    QDataStream in(bytes);
    configure(in);
    Head head;
    std::vector<float> means;
    if (!readHead(in, head)) {
        return means;
    }
    in.skipRawData(head.season * static_cast<int>(sizeof(double)));
    means.reserve(static_cast<std::size_t>(head.steps));
    for (qint32 i = 0; i < head.steps; ++i) {
        means.push_back(static_cast<float>(readDistribution(in).mean));
    }
    return means;
}

QByteArray packMethods(const forecast::DemandForecast& forecast) {
    // An array of pairs, since the order of an object's names is not kept.
    std::vector<forecast::MethodShare> shares = forecast.methods;
    std::ranges::stable_sort(shares, std::ranges::greater{}, &forecast::MethodShare::weight);
    QJsonArray methods;
    for (const forecast::MethodShare& share : shares) {
        methods.append(QJsonArray{QString::fromStdString(share.method), numberOrNull(share.weight)});
    }
    return QJsonDocument(methods).toJson(QJsonDocument::Compact);
}

QByteArray packScore(const forecast::DemandForecast& forecast) {
    const forecast::BacktestScore& score = forecast.score;
    QJsonObject object{{QStringLiteral("origins"), score.origins},
                       {QStringLiteral("pinball"), numberOrNull(score.scaledPinballLoss)},
                       {QStringLiteral("naive"), numberOrNull(score.naiveScaledPinballLoss)},
                       {QStringLiteral("coverage95"), numberOrNull(score.coverage95)},
                       {QStringLiteral("bias"), numberOrNull(score.bias)}};
    if (forecast.leftOutPeriods > 0) {
        object.insert(QStringLiteral("left"),
                      QJsonArray{forecast.missingPeriods, forecast.closedPeriods, forecast.oneOffPeriods});
    }
    QJsonArray effects;
    for (const forecast::RegressorShare& share : forecast.regressors) {
        effects.append(
            QJsonArray{QString::fromStdString(share.name), numberOrNull(share.factor), numberOrNull(share.perUnit)});
    }
    if (!effects.isEmpty()) {
        object.insert(QStringLiteral("effects"), effects);
    }
    if (forecast.prior.source != forecast::NewItemPrior::Source::None) {
        object.insert(QStringLiteral("prior"),
                      QJsonArray{static_cast<int>(forecast.prior.source), forecast.prior.level, forecast.prior.weight});
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void unpackMethods(const QByteArray& json, forecast::DemandForecast& forecast) {
    forecast.methods.clear();
    const QJsonArray methods = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& share : methods) {
        forecast.methods.push_back({share.toArray().at(0).toString().toStdString(), share.toArray().at(1).toDouble()});
    }
}

void unpackScore(const QByteArray& json, forecast::DemandForecast& forecast) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto number = [&](QLatin1String name) {
        return object.value(name).toDouble(std::numeric_limits<double>::quiet_NaN());
    };
    forecast.score.origins = object.value(QLatin1String("origins")).toInt();
    forecast.score.scaledPinballLoss = number(QLatin1String("pinball"));
    forecast.score.naiveScaledPinballLoss = number(QLatin1String("naive"));
    forecast.score.coverage95 = number(QLatin1String("coverage95"));
    forecast.score.bias = number(QLatin1String("bias"));
    const QJsonArray left = object.value(QLatin1String("left")).toArray();
    forecast.missingPeriods = left.at(0).toInt();
    forecast.closedPeriods = left.at(1).toInt();
    forecast.oneOffPeriods = left.at(2).toInt();
    forecast.regressors.clear();
    const QJsonArray effects = object.value(QLatin1String("effects")).toArray();
    for (const QJsonValue& effect : effects) {
        const QJsonArray parts = effect.toArray();
        forecast.regressors.push_back(
            {parts.at(0).toString().toStdString(), parts.at(1).toDouble(1), parts.at(2).toDouble()});
    }
    const QJsonArray prior = object.value(QLatin1String("prior")).toArray();
    forecast.prior = {static_cast<forecast::NewItemPrior::Source>(std::clamp(prior.at(0).toInt(), 0, 3)),
                      prior.at(1).toDouble(), prior.at(2).toDouble()};
}

} // namespace qm
