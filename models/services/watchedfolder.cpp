#include "watchedfolder.h"

#include "usualtotals.h"

#include <algorithm>
#include <array>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QSaveFile>

namespace qm {

namespace {

constexpr int kQuietSeconds = 2;
const QString kReport = QStringLiteral(".report.txt"); ///< beside what it is about

QString folderOf(WatchedFile::Fate fate) {
    switch (fate) {
    case WatchedFile::Fate::Done:
        return QStringLiteral("done");
    case WatchedFile::Fate::ToCheck:
        return QStringLiteral("to-check");
    case WatchedFile::Fate::Failed:
        break;
    }
    return QStringLiteral("failed");
}

/// Of failures that pass by themselves.
bool isPassing(ErrorCode code) {
    constexpr std::array kPassing = {ErrorCode::DatabaseLocked, ErrorCode::DiskFull, ErrorCode::Cancelled};
    return std::ranges::find(kPassing, code) != kPassing.end();
}

/// Of failures that say that the file is none of ours to read.
bool isUnreadable(ErrorCode code) {
    constexpr std::array kUnreadable = {
        ErrorCode::FileEmpty,      ErrorCode::FileUnreadable, ErrorCode::FileForeign,
        ErrorCode::FilePacked,     ErrorCode::FileTooLarge,   ErrorCode::FieldTooLong,
        ErrorCode::TooManyColumns, ErrorCode::TooManyRows,    ErrorCode::InvalidEncoding};
    return std::ranges::find(kUnreadable, code) != kUnreadable.end();
}

/// A name that is not taken there: till.csv, till-2.csv, till-3.csv.
QString freePath(const QDir& folder, const QString& name) {
    const QFileInfo parts(name);
    QString path = folder.filePath(name);
    for (int n = 2; QFileInfo::exists(path); ++n) {
        const QString suffix = parts.suffix().isEmpty() ? QString() : QLatin1Char('.') + parts.suffix();
        path = folder.filePath(QStringLiteral("%1-%2%3").arg(parts.completeBaseName()).arg(n).arg(suffix));
    }
    return path;
}

QFileInfoList tablesIn(const QString& folder) {
    const QStringList patterns{QStringLiteral("*.csv"), QStringLiteral("*.txt"), QStringLiteral("*.tsv")};
    return QDir(folder).entryInfoList(patterns, QDir::Files | QDir::NoSymLinks, QDir::Name);
}

/// The same without the reports.
QFileInfoList filesIn(const QString& folder) {
    QFileInfoList files = tablesIn(folder);
    files.removeIf([](const QFileInfo& file) { return file.fileName().endsWith(kReport); });
    return files;
}

} // namespace

Result<QStringList> WatchedFolder::arrived(const QString& folder) {
    if (!QDir(folder).exists()) {
        return Error{ErrorCode::FileMissing, {folder.toStdString()}, {}};
    }
    if (!QFileInfo(folder).isWritable()) {
        return Error{ErrorCode::FileUnwritable, {folder.toStdString()}, {}};
    }
    QStringList names;
    for (const QFileInfo& file : tablesIn(folder)) {
        if (file.lastModified().secsTo(QDateTime::currentDateTime()) >= kQuietSeconds) {
            names += file.fileName(); // else somebody may still be writing it
        }
    }
    return names;
}

QStringList WatchedFolder::waiting(const QString& folder) {
    QStringList names;
    for (const QFileInfo& file : filesIn(waitingPath(folder, {}))) {
        names += file.fileName();
    }
    return names;
}

QStringList WatchedFolder::leftOver(const QString& folder) {
    QStringList paths;
    for (const WatchedFile::Fate fate : {WatchedFile::Fate::ToCheck, WatchedFile::Fate::Failed}) {
        for (const QFileInfo& file : filesIn(QDir(folder).filePath(folderOf(fate)))) {
            paths += file.filePath();
        }
    }
    return paths;
}

QString WatchedFolder::waitingPath(const QString& folder, const QString& name) {
    return QDir(folder).filePath(folderOf(WatchedFile::Fate::ToCheck) + QLatin1Char('/') + name);
}

void WatchedFolder::settleWaiting(const QString& folder, const QString& path) {
    const QString name = QFileInfo(path).fileName();
    const QString done = folderOf(WatchedFile::Fate::Done);
    if (folder.isEmpty() || QFileInfo(path) != QFileInfo(waitingPath(folder, name)) || !QDir(folder).mkpath(done)) {
        return;
    }
    const QString target = freePath(QDir(folder).filePath(done), name);
    if (QFile::rename(path, target)) {
        QFile::rename(path + kReport, target + kReport);
    }
}

Result<std::vector<WatchedFile>> WatchedFolder::takeIn(const JobProgress& progress) const {
    const auto names = arrived(m_folder);
    if (!names.ok()) {
        return names.error();
    }
    std::vector<WatchedFile> taken;
    for (const QString& name : *names) {
        if (progress.isCancelled()) {
            return Error{ErrorCode::Cancelled, {}, {}};
        }
        if (auto one = takeFile(name, progress)) {
            settle(*one);
            taken.push_back(std::move(*one));
        }
    }
    return taken;
}

std::optional<WatchedFile> WatchedFolder::takeFile(const QString& name, const JobProgress& progress) const {
    WatchedFile file;
    file.name = name;
    const QString path = QDir(m_folder).filePath(name);
    ImportJob job(m_warehouse);
    const auto fail = [&](const Error& error) -> std::optional<WatchedFile> {
        if (isPassing(error.code)) {
            return std::nullopt;
        }
        file.error = error;
        file.fate = isUnreadable(error.code) ? WatchedFile::Fate::Failed : WatchedFile::Fate::ToCheck;
        return file;
    };
    const auto kinds = job.rememberedKinds(path, progress);
    if (!kinds.ok()) {
        return fail(kinds.error());
    }
    if (kinds->size() != 1) {
        return fail({ErrorCode::UnknownHeadings, {}, {}});
    }
    file.kind = kinds->front();
    auto preview = job.previewAsBefore(*file.kind, path, progress);
    if (!preview.ok()) {
        return fail(preview.error());
    }
    if (const Status certain = ImportJob::requireUnambiguous(preview->preview); !certain.ok()) {
        return fail(certain.error());
    }
    ImportRequest request;
    request.preview = std::move(preview->preview);
    request.createItems = m_createItems;
    if (*file.kind == ImportKind::Sales) {
        request.accept = checkUsualTotals;
    }
    auto result = job.run(request, progress);
    if (!result.ok()) {
        return fail(result.error());
    }
    file.result = *std::move(result);
    const bool leftOver = file.result.rejected > 0 || !file.result.changed.empty() || !file.result.cutOff.isEmpty();
    file.fate = leftOver ? WatchedFile::Fate::ToCheck : WatchedFile::Fate::Done;
    return file;
}

void WatchedFolder::settle(WatchedFile& file) const {
    const QDir folder(m_folder);
    const QString place = folderOf(file.fate);
    const QDir target(folder.filePath(place));
    if (!folder.mkpath(place)) {
        return;
    }
    const QString path = freePath(target, file.name);
    if (!QFile::rename(folder.filePath(file.name), path)) {
        return;
    }
    file.movedTo = path;
    QSaveFile report(path + kReport);
    if (report.open(QIODevice::WriteOnly)) {
        report.write(m_report(file).toUtf8());
        report.commit();
    }
}

} // namespace qm
