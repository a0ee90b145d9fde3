// Every speed and memory bar of the forecaster beside what is measured here, in one table. Wall times count; processor
// times stand beside them, because other programs may run at once.
// Usage: bench_bars [--items N] [--warehouse FILE]
//   --items: of the large warehouse, 100,000; --warehouse: where it lies, made where it is not, else thrown away

#include "forecaster.h"
#include "forecastjob.h"
#include "madedemand.h"
#include "warehouse.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <sys/resource.h>
#include <thread>

using namespace qm;

namespace {

constexpr int kItems = 2'765;
constexpr int kDays = 318;
constexpr int kThreeYears = 1'095;
/// XGBoost 1.7.4 on that many items of that many days: 710 items a second (160 trees, 28 features, 28 steps ahead).
constexpr double kBoostedTreesSeconds = kItems / 710.0;

CalendarDay today() {
    return CalendarDay::fromNumber(20'000);
}

double processorSeconds(int who) {
    rusage used = {};
    getrusage(who, &used);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

/// Of this process alone; what getrusage tells begins with the peak of the process that started it.
double peakMegabytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:")) {
                return line.mid(6).simplified().split(' ').value(0).toDouble() / 1024;
            }
        }
    }
    return HUGE_VAL;
}

constexpr int kReused = 2; ///< exit status: a kept warehouse has that day's run already

enum class Bar { AtLeast, AtMost };

void row(const char* what, double measured, Bar kind, double bar, const char* unit, const QString& beside = {}) {
    const bool met = kind == Bar::AtLeast ? measured >= bar : measured <= bar;
    std::printf("%-62s %10.2f  %s %9.2f %-12s %-4s %s\n", what, measured, kind == Bar::AtLeast ? ">=" : "<=", bar, unit,
                met ? "met" : "MISS", qPrintable(beside));
    std::fflush(stdout);
}

double secondsOfOneCore(const std::vector<forecast::DemandSeries>& series, forecast::ForecastOptions options) {
    options.threads = 1;
    const double before = processorSeconds(RUSAGE_SELF);
    const auto forecasts = forecast::forecastAll(series, options);
    return forecasts.ok() ? processorSeconds(RUSAGE_SELF) - before : 0;
}

void speedRow(const char* what, const std::vector<forecast::DemandSeries>& series,
              const forecast::ForecastOptions& options, double bar) {
    row(what, static_cast<double>(series.size()) / secondsOfOneCore(series, options), Bar::AtLeast, bar,
        "items/s/core");
}

/// This program or the one that is measured, run to its end.
struct Finished {
    bool good = false;
    int status = -1;
    double seconds = 0;
    double processor = 0;
    QList<double> numbers; ///< that it printed
};
Finished run(const QString& program, const QStringList& words) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double before = processorSeconds(RUSAGE_CHILDREN);
    QElapsedTimer clock;
    clock.start();
    process.start(program, words);
    Finished result;
    result.good =
        process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    result.status = process.exitCode();
    result.seconds = static_cast<double>(clock.elapsed()) / 1e3;
    result.processor = processorSeconds(RUSAGE_CHILDREN) - before;
    for (const QByteArray& word : process.readAllStandardOutput().simplified().split(' ')) {
        result.numbers.push_back(word.toDouble());
    }
    return result;
}

/// In a process of its own, because peaks are of a process: forecasts in memory, prints the peak before and after.
int memoryChild() {
    const auto series = bench::shopDays(kItems, kDays);
    const double idle = peakMegabytes();
    const auto forecasts = forecast::forecastAll(series, {28, 7, 4, 0});
    std::printf("%f %f\n", idle, peakMegabytes());
    return forecasts.ok() ? 0 : 1;
}

/// Forecasts a warehouse: prints seconds, peak, how often it told its progress and the longest time between.
int warehouseChild(const QString& file, int daysLater) {
    auto warehouse = Warehouse::open(file);
    if (!warehouse.ok()) {
        std::fprintf(stderr, "cannot open %s: %d\n", qPrintable(file), static_cast<int>(warehouse.error().code));
        return 1;
    }
    QElapsedTimer clock;
    clock.start();
    int told = 0;
    qint64 last = 0;
    qint64 longest = 0;
    JobProgress progress;
    progress.report = [&](std::int64_t, std::int64_t) {
        ++told;
        longest = std::max(longest, clock.elapsed() - last);
        last = clock.elapsed();
    };
    const auto done = ForecastJob(**warehouse).run({today() + daysLater, 0}, progress);
    if (!done.ok()) {
        std::fprintf(stderr, "forecast failed: %d %s\n", static_cast<int>(done.error().code),
                     done.error().detail.c_str());
    }
    longest = std::max(longest, clock.elapsed() - last);
    std::printf("%f %f %d %f %d\n", static_cast<double>(clock.elapsed()) / 1e3, peakMegabytes(), told,
                static_cast<double>(longest) / 1e3, done.ok() ? done->withDemand : 0);
    return !done.ok() ? 1 : done->reused ? kReused : 0;
}

/// Begins a forecast, cancels it at two moments and prints how long each took to end.
int cancelChild(const QString& file) {
    auto warehouse = Warehouse::open(file);
    if (!warehouse.ok()) {
        return 1;
    }
    for (const double after : {1.0, 8.0}) {
        QElapsedTimer clock;
        clock.start();
        JobProgress progress;
        progress.cancelled = [&] { return static_cast<double>(clock.elapsed()) / 1e3 > after; };
        // Of another day than the measured run, which would be found again. A small warehouse is done before.
        const auto done = ForecastJob(**warehouse).run({today() - 1, 0}, progress);
        if (!done.ok() && done.error().code != ErrorCode::Cancelled) {
            return 1;
        }
        std::printf("%f ", done.ok() ? 0 : static_cast<double>(clock.elapsed()) / 1e3 - after);
    }
    return 0;
}

void measureItems() {
    using namespace bench;
    speedRow("an item of 318 days, everything", shopDays(kItems, kDays), {28, 7, 4, 1}, 5'000);
    speedRow("an item of 115 months, everything", smoothMonths(600, 115), {18, 1, 4, 1}, 1'900);
    speedRow("an item of 1,941 days, everything", shopDays(600, 1'941), {28, 7, 4, 1}, 500);
    row("the model of price and promotion over 2,765 items",
        secondsOfOneCore(shopDaysWithPromotions(kItems, kDays), {28, 7, 4, 1}) -
            secondsOfOneCore(shopDays(kItems, kDays), {28, 7, 4, 1}),
        Bar::AtMost, 0.25 * kBoostedTreesSeconds, "s, one core");
}

void measureProgram(const QString& self, const QString& folder) {
    const QString history = folder + QStringLiteral("/history.csv");
    if (!bench::writeHistory(bench::shopDays(kItems, kDays), history)) {
        std::fprintf(stderr, "cannot write %s\n", qPrintable(history));
        return;
    }
    const Finished file =
        run(QStringLiteral(QM_PROGRAM), {QStringLiteral("forecast"), QStringLiteral("--history"), history,
                                         QStringLiteral("--output"), folder + QStringLiteral("/forecast.csv")});
    row("2,765 items of 318 days, cold start to written file", file.good ? file.seconds : HUGE_VAL, Bar::AtMost, 1, "s",
        QStringLiteral("%1 s of processor").arg(file.processor, 0, 'f', 2));
    const Finished memory = run(self, {QStringLiteral("--memory")});
    row("memory above idle on those", memory.good ? memory.numbers.value(1) - memory.numbers.value(0) : HUGE_VAL,
        Bar::AtMost, 40, "MB");
}

void measureWarehouse(const QString& self, const QString& file, int items) {
    if (!QFile::exists(file) && !bench::makeWarehouse(file, items, kThreeYears, today())) {
        return;
    }
    const Finished cancel = run(self, {QStringLiteral("--cancel"), file});
    Finished job;
    for (int daysLater = 0; job.status == -1 || job.status == kReused; ++daysLater) {
        job = run(self, {QStringLiteral("--job"), file, QString::number(daysLater)});
    }
    const QString what = QStringLiteral("%L1 items of 3 years of days from the database").arg(items);
    row(qPrintable(what), job.good ? job.numbers.value(0) : HUGE_VAL, Bar::AtMost, 60, "s",
        QStringLiteral("%1 s of processor, %2 with demand")
            .arg(job.processor, 0, 'f', 1)
            .arg(job.numbers.value(4), 0, 'f', 0));
    row("  its peak memory", job.good ? job.numbers.value(1) : HUGE_VAL, Bar::AtMost, 500, "MB");
    row("  longest time without a word of progress", job.good ? job.numbers.value(3) : HUGE_VAL, Bar::AtMost, 5, "s",
        QStringLiteral("told %1 times").arg(job.numbers.value(2), 0, 'f', 0));
    row("  longest time from cancel to stop",
        cancel.good ? std::max(cancel.numbers.value(0), cancel.numbers.value(1)) : HUGE_VAL, Bar::AtMost, 1, "s");
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const auto after = [&](const char* name) { return words.value(words.indexOf(QLatin1String(name)) + 1); };
    if (words.contains(QLatin1String("--memory"))) {
        return memoryChild();
    }
    if (words.contains(QLatin1String("--job"))) {
        return warehouseChild(after("--job"), words.value(words.indexOf(QLatin1String("--job")) + 2).toInt());
    }
    if (words.contains(QLatin1String("--cancel"))) {
        return cancelChild(after("--cancel"));
    }
    const QTemporaryDir folder;
    const QString self = QCoreApplication::applicationFilePath();
    std::printf("%u cores\n", std::thread::hardware_concurrency());
    measureItems();
    measureProgram(self, folder.path());
    const bool keep = words.contains(QLatin1String("--warehouse"));
    measureWarehouse(self, keep ? after("--warehouse") : folder.filePath(QStringLiteral("large.qm")),
                     words.contains(QLatin1String("--items")) ? after("--items").toInt() : 100'000);
    return 0;
}
