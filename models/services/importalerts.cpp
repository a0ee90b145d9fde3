#include "importalerts.h"

#include "commandrepository.h"
#include "daydate.h"
#include "watchedfolder.h"

#include <QFileInfo>
#include <QSet>

namespace qm {

namespace {

constexpr int kLatestFiles = 200;
constexpr int kDays = 14;
constexpr qint64 kDayMs = 86'400'000;
const QString kFileFact = QStringLiteral("file:");

Alert failedImport(const QString& fact, const QString& name, CalendarDay day, CalendarDay today) {
    Alert alert;
    alert.kind = AlertKind::FailedImport;
    alert.fact = fact;
    alert.reference = name;
    alert.date = day;
    alert.due = today;
    return alert;
}

} // namespace

Status addImportAlerts(const Database& database, const AlertQuestion& question, std::vector<Alert>& alerts) {
    const auto files = commandrepository::takenFiles(database, kLatestFiles);
    if (!files) {
        return files.error();
    }
    QSet<QString> seen;
    for (const commandrepository::TakenFile& file : *files) { // the newest first
        const auto day = CalendarDay::fromNumber(static_cast<std::int32_t>(file.recordedAt / kDayMs));
        const QString key = file.kind + QLatin1Char('/') + file.name;
        if (question.today - day > kDays || file.undone || seen.contains(key)) {
            continue;
        }
        seen.insert(key);
        if (file.rejected > 0) {
            Alert alert = failedImport(QStringLiteral("import:%1").arg(file.id), file.name, day, question.today);
            alert.record = file.id;
            alert.items = static_cast<int>(file.rejected);
            alerts.push_back(std::move(alert));
        }
    }
    if (question.watchedFolder.isEmpty()) {
        return {};
    }
    for (const QString& path : WatchedFolder::leftOver(question.watchedFolder)) {
        const QFileInfo file(path);
        const QDate day = file.lastModified().date();
        alerts.push_back(failedImport(kFileFact + path, file.fileName(), fromDate(day), question.today));
    }
    return {};
}

bool isFileFact(const QString& fact) {
    return fact.startsWith(kFileFact);
}

} // namespace qm
