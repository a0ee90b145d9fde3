#include "assortmentforecast.h"
#include "kernels/kernelchoice.h"
#include "madeseries.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QProcess>
#include <QtTest/QtTest>

#include <cmath>
#include <cstdio>
#include <cstring>
#include <random>

using namespace qm;
using namespace qm::forecast;

namespace {

/// Sparse days, smooth months and promoted weeks: each takes its own way through the forecaster.
std::vector<DemandSeries> anyHistories(Period period) {
    std::mt19937_64 random(7);
    std::vector<DemandSeries> result;
    for (int i = 0; i < 40; ++i) {
        DemandSeries series;
        series.key = std::to_string(i);
        series.period = period;
        series.start = CalendarDay::fromDate(2015, 1, 1).value();
        series.group = i % 2 == 0 ? "even" : "odd";
        Regressor price{"price", {}, {}};
        for (int t = 0; t < 130; ++t) {
            const auto chance = static_cast<double>(random() % 1000) / 1000;
            const bool cheap = period == Period::Week && random() % 8 == 0;
            const double level = period == Period::Day ? (chance < 0.3 ? 1 + chance * i : 0)
                                                       : (i + 2) * (20 + t % 12 + 8 * chance) * (cheap ? 3 : 1);
            series.units.push_back(std::floor(level));
            (t < 122 ? price.history : price.future).push_back(cheap ? 1.5 : 2);
        }
        series.units.resize(122);
        if (period == Period::Week) {
            series.regressors = {price};
        }
        result.push_back(std::move(series));
    }
    return result;
}

void add(QCryptographicHash& hash, double value) {
    char bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    hash.addData(QByteArrayView(bytes, sizeof bytes));
}

void add(QCryptographicHash& hash, const DemandForecast& forecast) {
    for (const auto* distributions : {&forecast.step, &forecast.total}) {
        for (const DemandDistribution& d : *distributions) {
            add(hash, d.mean);
            add(hash, d.variance);
            for (const double p : {0.25, 0.5, 0.95, 0.99}) {
                add(hash, d.quantile(p));
            }
            add(hash, d.expectedShortage(d.mean));
        }
    }
    add(hash, forecast.score.scaledPinballLoss);
}

QByteArray hashOfForecasts(int threads) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Period period : {Period::Day, Period::Week, Period::Month}) {
        const auto series = anyHistories(period);
        for (const DemandForecast& forecast : forecastOf(series, {28, 7, 4, threads})) {
            add(hash, forecast);
        }
        if (period == Period::Day) {
            for (const AssortmentForecast& item : forecastAssortment(series, {60, {}, threads})) {
                add(hash, item.forecast);
            }
        }
    }
    return hash.result().toHex();
}

/// Of the C library's own functions, to see whether it takes another way.
QByteArray hashOfLibrary() {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int i = 1; i < 100'000; ++i) {
        add(hash, std::exp(i * 1e-3));
        add(hash, std::log(i * 1e-3));
    }
    return hash.result().toHex();
}

int tellHashes() {
    std::printf("%s %s", hashOfForecasts(2).constData(), hashOfLibrary().constData());
    return 0;
}

} // namespace

class TestSameBytes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneThreadAndSeveralGiveTheSame() {
        const QByteArray one = hashOfForecasts(1);
        QCOMPARE(hashOfForecasts(2), one);
        QCOMPARE(hashOfForecasts(5), one);
    }

    void everyInstructionSetGivesTheSame() {
        QVERIFY(useKernels("baseline"));
        const QByteArray baseline = hashOfForecasts(1);
        QVERIFY(!useKernels("no such set"));
        for (const NamedKernels& set : availableKernels()) {
            QVERIFY(useKernels(set.name));
            QCOMPARE(&kernelSet(), set.kernels);
            qInfo("%s", set.name);
            QCOMPARE(hashOfForecasts(1), baseline);
            QCOMPARE(hashOfForecasts(2), baseline);
        }
    }

    /// The C library chooses its functions by what the processor has; told that something is missing, it takes those
    /// of an older one, as it would there.
    void olderProcessorsGiveTheSame_data() {
        QTest::addColumn<QString>("without");
        QTest::newRow("without AVX-512") << "-AVX512F,-AVX512VL,-AVX512BW,-AVX512DQ";
        QTest::newRow("without AVX2 and FMA") << "-AVX512F,-AVX512VL,-AVX512BW,-AVX512DQ,-AVX2,-FMA,-FMA4";
        QTest::newRow("without AVX too") << "-AVX512F,-AVX512VL,-AVX512BW,-AVX512DQ,-AVX2,-FMA,-FMA4,-AVX,-SSE4_1";
    }
    void olderProcessorsGiveTheSame() {
        QFETCH(QString, without);
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("GLIBC_TUNABLES"), QStringLiteral("glibc.cpu.hwcaps=") + without);
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hashes")});
        QVERIFY(child.waitForFinished(120'000));
        QCOMPARE(child.exitCode(), 0);
        const QList<QByteArray> hashes = child.readAllStandardOutput().split(' ');
        QCOMPARE(hashes.size(), 2);
        qInfo("the C library's own functions %s there",
              hashes[1] == hashOfLibrary() ? "give the same" : "give other bits");
        QCOMPARE(hashes[0], hashOfForecasts(1));
    }
};

int main(int argc, char** argv) {
    if (argc > 1 && std::strcmp(argv[1], "--hashes") == 0) {
        return tellHashes();
    }
    QCoreApplication application(argc, argv);
    TestSameBytes test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_samebytes.moc"
