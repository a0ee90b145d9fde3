#pragma once

namespace qm {

/// Gives memory that was freed back to the system, of every thread. glibc keeps what one thread freed for that thread,
/// so what the next thread needs would come on top. Where another C library is used it does nothing. Any thread;
/// milliseconds.
void returnFreeMemory();

} // namespace qm
