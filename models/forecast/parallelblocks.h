#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace qm::forecast {

/// Number of workers for a wish (0 = one a core).
inline std::size_t workerCount(int wished) {
    return wished > 0 ? static_cast<std::size_t>(wished) : std::max(1U, std::thread::hardware_concurrency());
}

/// Calls work(begin, end) for blocks of [0, count) on several threads; which thread takes which block is open, so
/// work must write to places of its own indices only. work returns false to stop; then no further block is begun.
/// Returns whether all blocks were done. An exception of work ends the program.
template <typename Work>
bool parallelBlocks(std::size_t count, std::size_t threads, const Work& work) {
    constexpr std::size_t kBlock = 32;
    std::atomic<std::size_t> next{0};
    std::atomic<bool> going{true};
    const auto run = [&]() noexcept {
        while (going) {
            const std::size_t begin = next.fetch_add(kBlock);
            if (begin >= count) {
                return;
            }
            if (!work(begin, std::min(begin + kBlock, count))) {
                going = false;
            }
        }
    };
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < threads && i * kBlock < count; ++i) {
        others.emplace_back(run);
    }
    run();
    for (std::thread& other : others) {
        other.join();
    }
    return going;
}

} // namespace qm::forecast
