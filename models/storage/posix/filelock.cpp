#include "filelock.h"

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace qm {

namespace {

Error openFailure(int error, const QString& path) {
    const std::string name = path.toStdString();
    switch (error) {
    case EROFS:
    case EACCES:
    case EPERM:
        return {ErrorCode::DatabaseReadOnly, {name}, std::strerror(error)};
    case ENOSPC:
    case EDQUOT:
        return {ErrorCode::DiskFull, {name}, std::strerror(error)};
    default:
        return {ErrorCode::FileUnwritable, {name}, std::strerror(error)};
    }
}

} // namespace

Result<FileLock> FileLock::take(const QString& databaseFile, int waitMs) {
    const QString path = databaseFile + QStringLiteral(".lock");
    const int descriptor = ::open(path.toLocal8Bit().constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
    if (descriptor < 0) {
        return openFailure(errno, path);
    }
    FileLock lock(descriptor);
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(waitMs);
    auto pause = std::chrono::microseconds(200);
    while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR) {
            return openFailure(errno, path);
        }
        if (std::chrono::steady_clock::now() >= end) {
            return Error{ErrorCode::DatabaseLocked, {databaseFile.toStdString()}, "lock file is held"};
        }
        std::this_thread::sleep_for(pause);
        pause = std::min(pause * 2, std::chrono::microseconds(10'000));
    }
    return lock;
}

FileLock::FileLock(FileLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
    if (this != &other) {
        release();
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

FileLock::~FileLock() {
    release();
}

void FileLock::release() {
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
        m_descriptor = -1;
    }
}

} // namespace qm
