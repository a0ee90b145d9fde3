#include "durablefile.h"

#include <QtCore/QFileInfo>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace qm {

namespace {

// Magic numbers of statfs(2): NFS, SMB, CIFS, SMB2, NCP, AFS (two), Coda.
constexpr std::array<unsigned long, 8> kNetworkFileSystems = {0x6969, 0x517B,     0xFF534D42, 0xFE534D42,
                                                              0x564C, 0x5346414F, 0x6B414653, 0x73757245};

Error writeFailure(const QString& path) {
    const int error = errno;
    const bool full = error == ENOSPC || error == EDQUOT || error == EFBIG;
    return {full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, {path.toStdString()}, std::strerror(error)};
}

Status flush(const QString& path, int flags) {
    const int descriptor = ::open(path.toLocal8Bit().constData(), flags | O_CLOEXEC);
    if (descriptor < 0) {
        return writeFailure(path);
    }
    const bool done = ::fsync(descriptor) == 0;
    const Status status = done ? Status() : Status(writeFailure(path));
    ::close(descriptor);
    return status;
}

} // namespace

bool isOnNetworkFolder(const QString& file) {
    struct statfs info = {};
    const QString folder = QFileInfo(file).absolutePath();
    if (::statfs(folder.toLocal8Bit().constData(), &info) != 0) {
        return false;
    }
    const auto type = static_cast<unsigned long>(info.f_type) & 0xFFFFFFFFUL;
    for (const unsigned long known : kNetworkFileSystems) {
        if (type == known) {
            return true;
        }
    }
    return false;
}

Status replaceDurably(const QString& source, const QString& target) {
    if (Status flushed = flush(source, O_RDWR); !flushed.ok()) {
        return flushed;
    }
    if (std::rename(source.toLocal8Bit().constData(), target.toLocal8Bit().constData()) != 0) {
        return writeFailure(target);
    }
    return flush(QFileInfo(target).absolutePath(), O_RDONLY | O_DIRECTORY);
}

} // namespace qm
