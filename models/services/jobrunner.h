#pragma once

#include "jobprogress.h"
#include "result.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace qm {

/// A running job, to cancel it or to wait for it. Dropping the handle leaves the job running. Any thread.
class JobHandle {
public:
    JobHandle() = default;
    explicit JobHandle(QFuture<void> future) : m_future(std::move(future)) {}
    void cancel() { m_future.cancel(); }
    bool isRunning() const { return m_future.isRunning(); }
    /// Blocks: for tests and for closing the program.
    void waitForFinished() { m_future.waitForFinished(); }

private:
    QFuture<void> m_future;
};

/// Runs work on a thread of a pool and hands its result to the thread of a context object. Who owns the pool waits for
/// it before what the work uses goes away: a job outlives its context.
class JobRunner {
public:
    using Progress = std::function<void(std::int64_t done, std::int64_t all)>;

    /// work(const JobProgress&) runs on a pool thread and returns a Result or Status; done(that) is called once, in the
    /// thread of context, unless context was deleted meanwhile; so is progress. A job cancelled before it began ends
    /// with the code Cancelled. Call from the thread of context.
    template <typename Work, typename Done>
    static JobHandle run(QThreadPool& pool, QObject* context, Work work, Done done, Progress progress = {}) {
        using Value = std::invoke_result_t<Work, const JobProgress&>;
        auto value = std::make_shared<std::optional<Value>>();
        return start(
            pool, context,
            [value, work = std::move(work)](const JobProgress& report) mutable { value->emplace(work(report)); },
            [value, done = std::move(done)]() mutable {
                done(value->has_value() ? std::move(**value) : Value(Error{ErrorCode::Cancelled, {}, {}}));
            },
            std::move(progress));
    }

private:
    static JobHandle start(QThreadPool& pool, QObject* context, std::function<void(const JobProgress&)> work,
                           std::function<void()> done, Progress progress);
};

} // namespace qm
