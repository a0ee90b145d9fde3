#pragma once

#include "result.h"

#include <functional>
#include <optional>
#include <QString>
#include <vector>

namespace qm {

class Warehouse;

/// How one thing that was done on a page is taken back.
struct UndoStep {
    QString done; ///< "Jumbo bag: 168 instead of 156"
    std::function<Status(Warehouse&)> back;
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
