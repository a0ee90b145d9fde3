#include "jobprogress.h"

namespace qm {

JobProgress partOf(const JobProgress& whole, std::int64_t from, std::int64_t to, std::int64_t all) {
    JobProgress part;
    part.cancelled = whole.cancelled;
    part.report = [&whole, from, to, all, last = std::int64_t{-1}](std::int64_t done, std::int64_t of) mutable {
        const std::int64_t now = from + (of > 0 ? (to - from) * done / of : 0);
        if (now > last) {
            last = now;
            whole.tell(now, all);
        }
    };
    return part;
}

} // namespace qm
