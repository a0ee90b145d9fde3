#include "forecastshape.h"
#include "forecaststore.h"
#include "storedforecast.h"

#include <QtCore/QDataStream>
#include <QtTest/QtTest>

#include <random>

using namespace qm;
using forecast::DemandDistribution;

namespace {

constexpr unsigned kSeed = 20261125;

DemandDistribution anyDistribution(std::mt19937& random) {
    std::uniform_real_distribution<double> unit(0, 1);
    DemandDistribution d;
    d.family = static_cast<DemandDistribution::Family>(random() % 4);
    d.mean = d.family == DemandDistribution::Family::Zero ? 0 : std::exp(10 * unit(random) - 3);
    d.variance = d.mean * (1 + unit(random));
    d.wholeNumbers = random() % 2 == 0;
    d.calibrated = random() % 2 == 0;
    if (d.calibrated) {
        float before = 0;
        for (float& probability : d.readAt) {
            before += (1 - before) * static_cast<float>(0.1 + 0.8 * unit(random));
            probability = before;
        }
    }
    return d;
}

} // namespace

class TestStoredForecast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackBitForBit() {
        qInfo("seed %u", kSeed);
        std::mt19937 random(kSeed);
        for (int round = 0; round < 200; ++round) {
            forecast::DemandForecast made;
            made.demandClass = static_cast<forecast::DemandClass>(random() % 5);
            made.level = static_cast<double>(random() % 1000) / 7;
            made.season.assign(random() % 2 * 7, 1.25);
            for (unsigned step = 0; step < random() % 40; ++step) {
                made.step.push_back(anyDistribution(random));
                made.total.push_back(anyDistribution(random));
            }
            made.methods = {{"tsb", 0.75}, {"ses", 0.25}};
            const StoredForecast stored = storedOf(made, ItemId{3}, LocationId{1});
            const auto read = forecastOf(stored);
            QVERIFY(read.ok());
            QCOMPARE(read->demandClass, made.demandClass);
            QVERIFY(read->step == made.step);
            QVERIFY(read->total == made.total);
            QCOMPARE(read->level, made.level);
            QVERIFY(read->season == made.season);
            const std::vector<float> means = unpackMeans(stored.shape);
            QCOMPARE(means.size(), made.step.size());
            for (std::size_t i = 0; i < means.size(); ++i) {
                QCOMPARE(means[i], static_cast<float>(made.step[i].mean));
            }
        }
    }

    void theFirstFormIsStillRead() {
        QByteArray bytes;
        QDataStream out(&bytes, QIODevice::WriteOnly);
        out.setByteOrder(QDataStream::LittleEndian);
        out.setFloatingPointPrecision(QDataStream::DoublePrecision);
        // version, steps, left out, censored, season, level, trend, then one step and one total
        out << quint8(1) << qint32(1) << qint32(2) << qint32(3) << qint32(0) << 4.0 << 0.5;
        out << quint8(0x80 | 2) << 4.0 << 6.0 << quint8(3) << 4.5 << 7.0;
        forecast::DemandForecast read;
        QVERIFY(unpackForecastShape(bytes, read).ok());
        QCOMPARE(read.leftOutPeriods, 2);
        QCOMPARE(read.censoredPeriods, 3);
        QVERIFY(read.step == std::vector{DemandDistribution::fromMoments(4, 6, true)});
        QVERIFY(read.total == std::vector{DemandDistribution::fromMoments(4.5, 7, false)});
        QVERIFY(!unpackForecastShape(bytes.left(bytes.size() - 1), read).ok());
        bytes[0] = 9;
        QVERIFY(!unpackForecastShape(bytes, read).ok());
    }
};

QTEST_GUILESS_MAIN(TestStoredForecast)
#include "tst_storedforecast.moc"
