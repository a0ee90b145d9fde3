#pragma once

#include <cstdint>
#include <functional>

namespace qm {

/// How long work tells its progress and learns that it is to stop. Empty functions are never called. Any thread.
struct JobProgress {
    std::function<void(std::int64_t done, std::int64_t all)> report;
    std::function<bool()> cancelled;

    bool isCancelled() const { return cancelled && cancelled(); }
    void tell(std::int64_t done, std::int64_t all) const {
        if (report) {
            report(done, all);
        }
    }
};

} // namespace qm
