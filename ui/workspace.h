#pragma once

#include "jobrunner.h"
#include "location.h"
#include "userpreferences.h"
#include "warehouse.h"

#include <QObject>
#include <QThreadPool>
#include <utility>
#include <vector>

namespace qm {

/// The open warehouse as the pages see it. Services are made from the Warehouse& that read(), change() and job() hand
/// to the work, never on the interface thread. Lives on the interface thread, longer than every page and shorter than
/// the warehouse.
class Workspace : public QObject {
    Q_OBJECT

public:
    explicit Workspace(Warehouse& warehouse, QObject* parent = nullptr);
    ~Workspace() override;

    /// For what needs no reading: currency, today.
    const Warehouse& warehouse() const { return m_warehouse; }

    /// The user's own choices, whatever warehouse is open.
    UserPreferences& preferences() { return m_preferences; }
    /// The place that governs every figure; none = all.
    LocationId place() const { return m_place; }
    void setPlace(LocationId place);

    /// The day that stands for today until the warehouse is closed; pages read anew.
    void setWorkingDay(std::optional<CalendarDay> day);

    /// Runs work(Warehouse&), which returns a Result or Status, beside the window and hands what it returns to done on
    /// the interface thread, unless context is gone by then. Reads run side by side.
    template <typename Work, typename Done>
    void read(QObject* context, Work work, Done done) {
        JobRunner::run(m_readers, context, onWarehouse(std::move(work)), std::move(done));
    }

    /// The same for work that writes: one after the other, in the order of the calls. What was asked for is done even
    /// when the window closes before. It is told by workBegan() with text; work(Warehouse&, const JobProgress&) can be
    /// cancelled there.
    template <typename Work, typename Done>
    void change(QObject* context, Work work, Done done, const QString& text = {}) {
        tell(m_writer, context, std::move(work), std::move(done), text);
    }

    /// Work that may take long beside the changes and writes its result at its end, told like one; closing cancels it,
    /// and so does the handle.
    template <typename Work, typename Done>
    JobHandle longWork(QObject* context, Work work, Done done, const QString& text) {
        const JobHandle handle = tell(m_workers, context, std::move(work), std::move(done), text);
        keep(handle);
        return handle;
    }

    /// Long work(Warehouse&, const JobProgress&) with progress and a handle to cancel it; closing cancels it.
    template <typename Work, typename Done>
    JobHandle job(QObject* context, Work work, Done done, JobRunner::Progress progress = {}) {
        const JobHandle handle = JobRunner::run(
            m_workers, context,
            [warehouse = &m_warehouse, work = std::move(work)](const JobProgress& report) mutable {
                return work(*warehouse, report);
            },
            std::move(done), std::move(progress));
        keep(handle);
        return handle;
    }

    /// Whether nothing runs beside the window any more; waits so long for each of reads, changes and jobs. What they
    /// hand back may still be on its way.
    bool waitForDone(int milliseconds);

public Q_SLOTS:
    /// Pages read anew; commits do this by themselves.
    void refresh() { Q_EMIT dataChanged(); }

Q_SIGNALS:
    void dataChanged();
    void placeChanged();
    /// job: to cancel it; absent where it cannot be stopped. text: what is being done, may be empty.
    void workBegan(int work, const QString& text, const std::optional<qm::JobHandle>& job);
    void workAdvanced(int work, std::int64_t done, std::int64_t all);
    void workEnded(int work);

private:
    void keep(const JobHandle& job) {
        std::erase_if(m_jobs, [](const JobHandle& each) { return !each.isRunning(); });
        m_jobs.push_back(job);
    }

    template <typename Work, typename Done>
    JobHandle tell(QThreadPool& pool, QObject* context, Work work, Done done, const QString& text) {
        constexpr bool kStops = std::is_invocable_v<Work&, Warehouse&, const JobProgress&>;
        const int id = ++m_lastWork;
        const JobHandle job = JobRunner::run(
            pool, this,
            [warehouse = &m_warehouse, work = std::move(work)](const JobProgress& progress) mutable {
                if constexpr (kStops) {
                    return work(*warehouse, progress);
                } else {
                    return work(*warehouse);
                }
            },
            [this, id, alive = QPointer<QObject>(context), done = std::move(done)](auto value) mutable {
                Q_EMIT workEnded(id);
                if (alive) {
                    done(std::move(value));
                }
            },
            [this, id](std::int64_t now, std::int64_t all) { Q_EMIT workAdvanced(id, now, all); });
        Q_EMIT workBegan(id, text, kStops ? std::optional(job) : std::nullopt);
        return job;
    }

    template <typename Work>
    auto onWarehouse(Work work) {
        return
            [warehouse = &m_warehouse, work = std::move(work)](const JobProgress&) mutable { return work(*warehouse); };
    }

    Warehouse& m_warehouse;
    UserPreferences m_preferences;
    LocationId m_place;
    std::vector<JobHandle> m_jobs;
    int m_lastWork = 0;
    // Each waits for what runs in it when it goes: nothing reads a warehouse that is closed. Long jobs have threads of
    // their own, so that the pages can still be read beside them.
    QThreadPool m_readers;
    QThreadPool m_writer;
    QThreadPool m_workers;
};

} // namespace qm
