#include "interrupt.h"

#include <csignal>
#include <unistd.h>

namespace qm {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void onInterrupt(int signal) {
    if (interrupted != 0) {
        std::signal(signal, SIG_DFL);
        ::raise(signal);
    }
    interrupted = 1;
}

} // namespace

void watchInterrupt() {
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

bool wasInterrupted() {
    return interrupted != 0;
}

bool isErrorTerminal() {
    return ::isatty(STDERR_FILENO) == 1;
}

} // namespace qm
