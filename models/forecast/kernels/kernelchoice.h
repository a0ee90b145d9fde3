#pragma once

#include "kernelset.h"

#include <span>
#include <string_view>

namespace qm::forecast {

struct NamedKernels {
    const char* name; ///< baseline, avx2 or avx512
    const KernelSet* kernels;
};

/// The sets that this processor can run, the widest last; never empty.
std::span<const NamedKernels> availableKernels();

/// The set in use: the widest, or the one that the environment variable QM_KERNELS names and the processor has.
/// All give the same bits. Any thread.
const KernelSet& kernelSet();

/// For tests and measurements: uses a set of availableKernels() by its name from now on; false = there is none such.
/// Not while a forecast runs.
bool useKernels(std::string_view name);

} // namespace qm::forecast
