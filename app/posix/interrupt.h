#pragma once

namespace qm {

/// From now on the first Ctrl+C asks running work to stop, which leaves nothing half done; a second one ends the
/// program.
void watchInterrupt();
bool wasInterrupted();
/// Standard error is a terminal: somebody may be watching.
bool isErrorTerminal();

} // namespace qm
