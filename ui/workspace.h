#pragma once

#include "jobrunner.h"
#include "location.h"
#include "userpreferences.h"
#include "warehouse.h"

#include <deque>
#include <functional>
#include <QObject>
#include <QPointer>
#include <type_traits>
#include <utility>

namespace qm {

/// The open warehouse as the pages see it. Services are made from the Warehouse& that read(), change() and job() hand
/// to the work, never on the interface thread. Lives on the interface thread, longer than every page and shorter than
/// the warehouse.
class Workspace : public QObject {
    Q_OBJECT

public:
    explicit Workspace(Warehouse& warehouse, QObject* parent = nullptr);

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
        JobRunner::run(
            context,
            [warehouse = &m_warehouse, work = std::move(work)](const JobProgress&) mutable { return work(*warehouse); },
            std::move(done));
    }

    /// The same for work that writes: one after the other, in the order of the calls.
    template <typename Work, typename Done>
    void change(QObject* context, Work work, Done done) {
        m_changes.emplace_back(
            [this, alive = QPointer<QObject>(context), work = std::move(work), done = std::move(done)]() mutable {
                using Value = std::invoke_result_t<Work, Warehouse&>;
                JobRunner::run(
                    this,
                    [warehouse = &m_warehouse, work = std::move(work)](const JobProgress&) mutable {
                        return work(*warehouse);
                    },
                    [this, alive, done = std::move(done)](Value value) mutable {
                        m_changing = false;
                        if (alive) {
                            done(std::move(value));
                        }
                        startNextChange();
                    });
            });
        startNextChange();
    }

    /// Long work(Warehouse&, const JobProgress&) with progress and a handle to cancel it.
    template <typename Work, typename Done>
    JobHandle job(QObject* context, Work work, Done done, JobRunner::Progress progress = {}) {
        return JobRunner::run(
            context,
            [warehouse = &m_warehouse, work = std::move(work)](const JobProgress& report) mutable {
                return work(*warehouse, report);
            },
            std::move(done), std::move(progress));
    }

public Q_SLOTS:
    /// Pages read anew; commits do this by themselves.
    void refresh() { Q_EMIT dataChanged(); }

Q_SIGNALS:
    void dataChanged();
    void placeChanged();

private:
    void startNextChange();

    Warehouse& m_warehouse;
    UserPreferences m_preferences;
    LocationId m_place;
    std::deque<std::function<void()>> m_changes;
    bool m_changing = false;
};

} // namespace qm
