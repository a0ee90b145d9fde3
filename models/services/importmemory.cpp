#include "importmemory.h"

#include "headingguess.h"
#include "mappingfile.h"
#include "settingrepository.h"
#include "transaction.h"

#include <algorithm>
#include <QCryptographicHash>

namespace qm {

namespace {

QString keyOf(const ImportPreview& preview) {
    std::vector<std::string> headings;
    for (const ColumnAssignment& column : preview.columns) {
        headings.push_back(foldedHeading(column.heading));
    }
    std::sort(headings.begin(), headings.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string& heading : headings) {
        hash.addData(QByteArray::fromStdString(heading));
        hash.addData(QByteArrayView("\0", 1));
    }
    const std::string_view kind = importKindName(preview.kind);
    return QStringLiteral("import_mapping/%1/%2")
        .arg(QLatin1String(kind.data(), static_cast<int>(kind.size())), QLatin1String(hash.result().toHex()));
}

} // namespace

Status rememberMapping(Transaction& transaction, const ImportPreview& preview, const ImportMapping& mapping) {
    return settingrepository::write(transaction, keyOf(preview), QString::fromStdString(mappingToJson(mapping)));
}

Result<std::optional<ImportMapping>> recallMapping(const Database& database, const ImportPreview& preview) {
    const auto kept = settingrepository::read(database, keyOf(preview));
    if (!kept.ok()) {
        return kept.error();
    }
    if (!kept->has_value()) {
        return std::optional<ImportMapping>();
    }
    auto mapping = parseMapping((*kept)->toStdString());
    if (!mapping.ok()) {
        return std::optional<ImportMapping>();
    }
    return std::optional(std::move(*mapping));
}

} // namespace qm
