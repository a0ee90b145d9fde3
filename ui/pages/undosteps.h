#pragma once

#include "jobprogress.h"
#include "result.h"

#include <functional>
#include <optional>
#include <QString>
#include <type_traits>
#include <utility>
#include <vector>

namespace qm {

class Warehouse;

/// How one thing that was done is taken back: work(Warehouse&) or, where it takes long, work(Warehouse&, const
/// JobProgress&).
class UndoWork {
public:
    UndoWork() = default;
    template <typename Work>
    UndoWork(Work work) { // NOLINT(google-explicit-constructor): a step is written as {done, work}
        if constexpr (std::is_invocable_v<Work&, Warehouse&, const JobProgress&>) {
            m_work = std::move(work);
        } else {
            m_work = [work = std::move(work)](Warehouse& warehouse, const JobProgress&) mutable {
                return work(warehouse);
            };
        }
    }
    explicit operator bool() const { return static_cast<bool>(m_work); }
    Status operator()(Warehouse& warehouse, const JobProgress& progress) const { return m_work(warehouse, progress); }

private:
    std::function<Status(Warehouse&, const JobProgress&)> m_work;
};

struct UndoStep {
    QString done; ///< "Jumbo bag: 168 instead of 156"
    UndoWork back;
};

/// The steps of a page that Ctrl+Z takes back, the last first. They are kept while the page lives.
class UndoSteps {
public:
    void push(UndoStep step) {
        if (step.back) {
            m_steps.push_back(std::move(step));
        }
    }
    std::optional<UndoStep> pop() {
        if (m_steps.empty()) {
            return std::nullopt;
        }
        UndoStep step = std::move(m_steps.back());
        m_steps.pop_back();
        return step;
    }
    bool isEmpty() const { return m_steps.empty(); }
    void clear() { m_steps.clear(); }

private:
    std::vector<UndoStep> m_steps;
};

} // namespace qm
