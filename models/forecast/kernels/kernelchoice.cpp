#include "kernelchoice.h"

#include <atomic>
#include <cstdlib>
#include <vector>

namespace qm::forecast {

namespace baseline {
extern const KernelSet kKernels;
}
#if defined(__x86_64__)
namespace avx2 {
extern const KernelSet kKernels;
}
namespace avx512 {
extern const KernelSet kKernels;
}
#endif

namespace {

std::vector<NamedKernels> findKernels() {
    std::vector<NamedKernels> found{{"baseline", &baseline::kKernels}};
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2")) {
        found.push_back({"avx2", &avx2::kKernels});
    }
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("avx512f")) {
        found.push_back({"avx512", &avx512::kKernels});
    }
#endif
    return found;
}

const KernelSet* kernelsNamed(std::string_view name) {
    for (const NamedKernels& one : availableKernels()) {
        if (one.name == name) {
            return one.kernels;
        }
    }
    return nullptr;
}

const KernelSet* firstChoice() {
    const char* wished = std::getenv("QM_KERNELS");
    const KernelSet* named = wished != nullptr ? kernelsNamed(wished) : nullptr;
    return named != nullptr ? named : availableKernels().back().kernels;
}

std::atomic<const KernelSet*>& inUse() {
    static std::atomic<const KernelSet*> chosen{firstChoice()};
    return chosen;
}

} // namespace

std::span<const NamedKernels> availableKernels() {
    static const std::vector<NamedKernels> found = findKernels();
    return found;
}

const KernelSet& kernelSet() {
    return *inUse().load(std::memory_order_relaxed);
}

bool useKernels(std::string_view name) {
    const KernelSet* named = kernelsNamed(name);
    if (named != nullptr) {
        inUse() = named;
    }
    return named != nullptr;
}

} // namespace qm::forecast
