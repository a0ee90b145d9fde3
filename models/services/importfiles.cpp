#include "importjob.h"
#include "importpreview.h"
#include "mappingfile.h"
#include "rowerrorfile.h"

namespace qm {

Result<ImportPreview> ImportJob::preview(ImportKind kind, const QString& file, const ImportMapping& mapping,
                                         const JobProgress& progress) {
    return previewImport(kind, file.toStdString(), mapping, [&progress](std::int64_t read, std::int64_t total) {
        progress.tell(read, total);
        return !progress.isCancelled();
    });
}

Status ImportJob::requireUnambiguous(const ImportPreview& preview) {
    return qm::requireUnambiguous(preview);
}

Status ImportJob::requireColumns(const ImportPreview& preview) {
    return qm::requireColumns(preview.kind, preview.columns);
}

Result<ImportMapping> ImportJob::loadMapping(const QString& file) {
    return qm::loadMapping(file.toStdString());
}

Status ImportJob::saveMapping(const ImportMapping& mapping, const QString& file) {
    return qm::saveMapping(mapping, file.toStdString());
}

Status ImportJob::saveErrors(const QString& file, const std::vector<RowError>& errors,
                             const std::function<QString(const Error&)>& sentence) {
    return saveRowErrors(file.toStdString(), errors,
                         [&sentence](const Error& error) { return sentence(error).toStdString(); });
}

} // namespace qm
