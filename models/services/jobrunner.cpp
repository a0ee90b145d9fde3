#include "jobrunner.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QFutureWatcher>
#include <QtCore/QPromise>

#include <limits>

namespace qm {

JobHandle JobRunner::start(QThreadPool& pool, QObject* context, std::function<void(const JobProgress&)> work,
                           std::function<void()> done, Progress progress) {
    // A child of the context: it dies with it, and with it the calls back.
    auto* watcher = new QFutureWatcher<void>(context);
    QObject::connect(watcher, &QFutureWatcher<void>::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done();
    });
    if (progress) {
        QObject::connect(
            watcher, &QFutureWatcher<void>::progressValueChanged, context,
            [watcher, progress = std::move(progress)](int value) { progress(value, watcher->progressMaximum()); });
    }
    const QFuture<void> future = QtConcurrent::run(&pool, [work = std::move(work)](QPromise<void>& promise) {
        // QPromise counts in int: in thousandths what does not fit.
        work({[&promise](std::int64_t finished, std::int64_t all) {
                  const std::int64_t step = all > std::numeric_limits<int>::max() ? 1000 : 1;
                  promise.setProgressRange(0, static_cast<int>(all / step));
                  promise.setProgressValue(static_cast<int>(finished / step));
              },
              [&promise] { return promise.isCanceled(); }});
    });
    watcher->setFuture(future);
    return JobHandle(future);
}

} // namespace qm
