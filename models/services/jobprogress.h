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

/// Progress of a part of some work: what it tells of itself is told of the whole as its way from `from` to `to` of
/// `all`. Each step once; a word an item would be too many. whole must outlive it.
JobProgress partOf(const JobProgress& whole, std::int64_t from, std::int64_t to, std::int64_t all);

} // namespace qm
