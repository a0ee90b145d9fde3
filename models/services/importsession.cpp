#include "importsession.h"

#include "codekey.h"
#include "importrepository.h"
#include "locationrepository.h"
#include "warehouse.h"

#include <algorithm>
#include <QFileInfo>

namespace qm {

void ImportSession::reject(std::int64_t row, const char* field, const std::string& value, Error error) {
    result.errors.push_back({request.preview.path, row, field, value, std::move(error)});
}

std::function<bool(std::int64_t, std::int64_t)> ImportSession::readProgress() const {
    return [this](std::int64_t done, std::int64_t all) {
        progress.tell(done, all);
        return !progress.isCancelled();
    };
}

void ImportSession::count() {
    std::stable_sort(result.errors.begin(), result.errors.end(),
                     [](const RowError& a, const RowError& b) { return a.row < b.row; });
    result.rejected = static_cast<std::int64_t>(result.errors.size());
    result.unchanged = result.read - result.posted - result.rejected;
}

Result<ImportPlaces> ImportPlaces::load(const Database& database, const Warehouse& warehouse,
                                        const QString& otherwise) {
    const auto all = locationrepository::all(database);
    if (!all.ok()) {
        return all.error();
    }
    ImportPlaces places;
    for (const Location& location : *all) {
        places.m_places.insert(codeKey(location.code), location.id);
        places.m_codes.insert(location.id.value, location.code);
    }
    places.m_otherwise = otherwise.isEmpty() ? warehouse.defaultLocation() : places.m_places.value(codeKey(otherwise));
    if (!places.m_otherwise) {
        return Error{ErrorCode::UnknownLocation, {otherwise.toStdString()}, {}};
    }
    return places;
}

LocationId ImportPlaces::find(const std::string& code) const {
    return code.empty() ? m_otherwise : m_places.value(codeKey(QString::fromStdString(code)));
}

Result<std::int64_t> storeImportFile(Transaction& transaction, ImportSession& session) {
    const ImportPreview& preview = session.request.preview;
    const std::string_view kind = importKindName(preview.kind);
    importrepository::ImportFile file;
    file.kind = QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size()));
    file.name = QFileInfo(QString::fromStdString(preview.path)).fileName();
    file.sha256 = session.sha256;
    file.read = session.result.read;
    file.posted = session.result.posted;
    file.rejected = session.result.rejected;
    file.unchanged = session.result.unchanged;
    const auto id = importrepository::insertFile(transaction, file);
    session.result.import = id.ok() ? *id : 0;
    return id;
}

} // namespace qm
