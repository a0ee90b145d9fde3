// Times the window on the sample warehouse: from the start of the process to the first paint, beside a bare Qt window
// in the same run, and from the key to the painted page for each page. Usage: bench_window [RUNS]

#include "mainwindow.h"
#include "replenishmentservice.h"
#include "samplewarehouse.h"
#include "theme.h"
#include "warehouse.h"
#include "workspace.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTimer>

namespace {

/// Comparable between processes: the kernel's monotonic clock.
qint64 monotonicMicroseconds() {
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Says when a window was painted for the first time, then ends the program.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(QWidget& window) : m_window(window) { window.installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == &m_window && event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, this, [] {
                std::printf("%lld\n", static_cast<long long>(monotonicMicroseconds()));
                std::fflush(stdout);
                std::_Exit(0);
            });
        }
        return false;
    }

private:
    QWidget& m_window;
    bool m_seen = false;
};

int showBare(QApplication& application) {
    QMainWindow window;
    auto* table = new QTableWidget(20, 6, &window);
    window.setCentralWidget(table);
    window.resize(1440, 900);
    const FirstPaint watcher(window);
    window.show();
    return application.exec();
}

int showProgram(QApplication& application, const QString& file) {
    qm::applyTheme(qm::ThemeChoice::Light);
    auto warehouse = qm::Warehouse::open(file);
    if (!warehouse) {
        return 1;
    }
    qm::Workspace workspace(**warehouse);
    qm::MainWindow window(workspace);
    const FirstPaint watcher(window);
    window.show();
    return application.exec();
}

/// Milliseconds from the start of the child to its first paint; negative where it failed.
double firstPaint(const QStringList& arguments) {
    QProcess child;
    const qint64 began = monotonicMicroseconds();
    child.start(QCoreApplication::applicationFilePath(), arguments);
    if (!child.waitForFinished(60'000) || child.exitCode() != 0) {
        return -1;
    }
    return double(child.readAllStandardOutput().trimmed().toLongLong() - began) / 1000.0;
}

void report(const char* name, std::vector<double> times) {
    std::sort(times.begin(), times.end());
    std::printf("%-34s %8.1f %8.1f %8.1f\n", name, times.front(), times[times.size() / 2], times.back());
}

void settle(qm::Workspace& workspace) {
    for (int quiet = 0; quiet < 3;) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QCoreApplication::sendPostedEvents();
        quiet = workspace.waitForDone(0) ? quiet + 1 : 0;
    }
}

/// first: the page is made and read; again: it is shown once more.
void timePages(const QString& file) {
    qm::applyTheme(qm::ThemeChoice::Light);
    auto warehouse = qm::Warehouse::open(file);
    if (!warehouse) {
        return;
    }
    qm::Workspace workspace(**warehouse);
    qm::MainWindow window(workspace);
    window.show();
    settle(workspace);
    for (const bool again : {false, true}) {
        for (const qm::PageId page : window.pages()) {
            QElapsedTimer timer;
            timer.start();
            window.showPage(page);
            window.repaint();
            const double shown = double(timer.nsecsElapsed()) / 1e6;
            settle(workspace);
            window.repaint();
            const double read = double(timer.nsecsElapsed()) / 1e6;
            std::printf("%-34s %8.1f %8.1f\n",
                        qPrintable(QStringLiteral("page %1, %2")
                                       .arg(int(page))
                                       .arg(again ? QStringLiteral("again") : QStringLiteral("first"))),
                        shown, read);
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariableIsSet("DISPLAY") ? "xcb" : "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == QLatin1String("--bare")) {
        return showBare(application);
    }
    if (arguments.value(1) == QLatin1String("--program")) {
        return showProgram(application, arguments.value(2));
    }
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sample.qm"));
    if (!qm::SampleWarehouse::create(file, std::nullopt, {})) {
        return 1;
    }
    {
        auto warehouse = qm::Warehouse::open(file);
        if (!warehouse || !qm::ReplenishmentService(**warehouse).suggest({})) {
            return 1;
        }
    }
    const int runs = std::max(1, arguments.value(1, QStringLiteral("9")).toInt());
    std::vector<double> bare;
    std::vector<double> program;
    for (int i = 0; i < runs; ++i) {
        bare.push_back(firstPaint({QStringLiteral("--bare")}));
        program.push_back(firstPaint({QStringLiteral("--program"), file}));
    }
    std::printf("%-34s %8s %8s %8s\n", "start to first paint, ms", "min", "median", "max");
    report("bare Qt window", bare);
    report("Quartermaster on the sample", program);
    std::printf("%-34s %8s %8s\n", "page switch, ms", "painted", "read");
    timePages(file);
    return 0;
}
