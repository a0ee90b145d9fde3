#include "backup.h"

#include "migrator.h"
#include "posix/durablefile.h"
#include "posix/filelock.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace qm {

namespace {

constexpr Sql kIntegrity = "PRAGMA integrity_check(1)";
constexpr Sql kBrokenReference = "PRAGMA foreign_key_check";

Status verifyRules(const QString& file) {
    auto copy = Database::open(file, Database::Mode::ReadOnly);
    if (!copy.ok()) {
        return copy.error();
    }
    const auto report = LedgerCheck::run(**copy);
    if (!report.ok()) {
        return report.error();
    }
    if (report->ok()) {
        return {};
    }
    Error damaged{ErrorCode::DatabaseDamaged, {}, "the copy breaks rules"};
    for (const BrokenRule& rule : report->broken) {
        damaged.args.push_back(rule.name.toStdString());
    }
    return damaged;
}

Status verifyPages(const QString& file) {
    auto copy = Database::open(file, Database::Mode::ReadOnly);
    if (!copy.ok()) {
        return copy.error();
    }
    Statement pages = (*copy)->query(kIntegrity);
    Statement references = (*copy)->query(kBrokenReference);
    if (!pages.next() || pages.text(0) != QLatin1String("ok") || references.next() || !references.status().ok()) {
        return Error{ErrorCode::DatabaseDamaged, {"file"}, "the copy is damaged"};
    }
    return {};
}

void removeWithCompanions(const QString& file) {
    for (const auto* suffix : {"", "-wal", "-shm", ".lock"}) {
        QFile::remove(file + QLatin1String(suffix));
    }
}

/// Copies, checks, puts in place.
Status copyVerified(const Database& database, const QString& target, Status (*verify)(const QString&)) {
    const QString draft = target + QStringLiteral(".part");
    removeWithCompanions(draft);
    Status done = database.copyInto(draft);
    if (done.ok()) {
        done = verify(draft);
    }
    if (done.ok()) {
        done = replaceDurably(draft, target);
    }
    removeWithCompanions(draft);
    return done;
}

/// name, or with a number where that is there: nothing that was kept is written over.
QString freeName(const QString& name) {
    QString free = name;
    for (int again = 2; QFileInfo::exists(free); ++again) {
        free = name + u'-' + QString::number(again);
    }
    return free;
}

} // namespace

Status backupDatabase(const Database& database, const QString& target) {
    if (QFileInfo(target) == QFileInfo(database.file())) {
        return Error{ErrorCode::FileUnwritable, {target.toStdString()}, "the backup would replace the database"};
    }
    // On a connection of its own: the one given may be in the middle of a snapshot, where nothing can be copied.
    auto source = Database::open(database.file(), Database::Mode::ReadOnly);
    return source.ok() ? copyVerified(**source, target, verifyRules) : Status(source.error());
}

Result<QString> keepBeforeMigration(const Database& database, int newVersion) {
    const QString target = freeName(database.file() + QStringLiteral(".before-schema-") + QString::number(newVersion));
    const Status copied = copyVerified(database, target, verifyPages);
    return copied.ok() ? Result<QString>(target) : Result<QString>(copied.error());
}

Result<QString> restoreDatabase(const QString& backup, const QString& database) {
    if (const auto version = Migrator::inspect(backup); !version.ok()) {
        return version.error();
    }
    auto source = Database::open(backup, Database::Mode::ReadOnly);
    if (!source.ok()) {
        return source.error();
    }
    const QString draft = database + QStringLiteral(".restored");
    if (Status copied = copyVerified(**source, draft, verifyRules); !copied.ok()) {
        return copied.error();
    }
    auto lock = FileLock::take(database, kLockWaitMs);
    if (!lock.ok()) {
        removeWithCompanions(draft);
        return lock.error();
    }
    QString aside;
    if (QFileInfo::exists(database)) {
        aside = freeName(database + QStringLiteral(".before-restore-") +
                         QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss")));
        // Whole and in one file where it can still be read; otherwise as it lies, for a rescue.
        Status kept = Error{ErrorCode::FileForeign, {}, {}};
        if (auto present = Database::open(database, Database::Mode::ReadWrite); present.ok()) {
            kept = (*present)->leaveWal();
            if (kept.ok()) {
                kept = (*present)->copyInto(aside);
            }
        }
        const bool damaged =
            !kept.ok() && kept.error().code != ErrorCode::DiskFull && kept.error().code != ErrorCode::DatabaseLocked;
        if (damaged) {
            QFile::remove(aside);
            kept = QFile::copy(database, aside) ? Status() : Status(Error{ErrorCode::FileUnwritable, {}, {}});
        }
        if (!kept.ok()) {
            QFile::remove(aside);
            removeWithCompanions(draft);
            return kept.error();
        }
    }
    // A WAL of what was there must not be read into what comes.
    QFile::remove(database + QStringLiteral("-wal"));
    QFile::remove(database + QStringLiteral("-shm"));
    if (Status placed = replaceDurably(draft, database); !placed.ok()) {
        removeWithCompanions(draft);
        return placed.error();
    }
    return aside;
}

} // namespace qm
