#pragma once

#include "result.h"

#include <QtCore/QByteArray>
#include <vector>

namespace qm::forecast {
struct DemandForecast;
}

namespace qm {

/// The distributions of a forecast as bytes and back, bit for bit. Little-endian: version (1), number of steps, level,
/// trend, left-out and censored periods, season, then each step's own distribution and each total's as family, mean,
/// variance and, where it is calibrated, the five probabilities that it is read at. methods and score have columns of
/// their own.
QByteArray packForecastShape(const forecast::DemandForecast& forecast);
/// Fills in what packForecastShape() wrote. DatabaseDamaged where the bytes cannot be that.
Status unpackForecastShape(const QByteArray& bytes, forecast::DemandForecast& forecast);
/// Mean demand of each step alone, without the rest.
std::vector<float> unpackMeans(const QByteArray& bytes);

/// [["method", weight], …], the greatest first, and back.
QByteArray packMethods(const forecast::DemandForecast& forecast);
/// How good it has been, and what explains it: effects of what is known ahead, what was left out, what a new item was
/// begun from. Members that an older program did not write are read as none.
QByteArray packScore(const forecast::DemandForecast& forecast);
void unpackMethods(const QByteArray& json, forecast::DemandForecast& forecast);
void unpackScore(const QByteArray& json, forecast::DemandForecast& forecast);

} // namespace qm
