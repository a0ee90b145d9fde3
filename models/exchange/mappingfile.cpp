#include "mappingfile.h"

#include "datetext.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cerrno>

namespace qm {

namespace {

const QString kColumns = QStringLiteral("columns");
const QString kEncoding = QStringLiteral("encoding");
const QString kSeparator = QStringLiteral("separator");
const QString kDecimal = QStringLiteral("decimal");
const QString kDateOrder = QStringLiteral("date_order");
const QString kNegative = QStringLiteral("negative");
const QString kReturn = QStringLiteral("return");
const QString kRefuse = QStringLiteral("refuse");

Error invalid(const QString& key, const QString& value) {
    return {ErrorCode::InvalidMapping, {key.toStdString(), value.toStdString()}, {}};
}

Status readColumns(const QJsonValue& value, ImportMapping& mapping) {
    if (!value.isObject()) {
        return invalid(kColumns, {});
    }
    const QJsonObject columns = value.toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        if (!it.value().isString() && !it.value().isNull()) {
            return invalid(kColumns, it.key());
        }
        mapping.columns[it.key().toStdString()] = it.value().toString().toStdString();
    }
    return {};
}

Status readKey(const QString& key, const QString& value, ImportMapping& mapping) {
    if (key == kEncoding && !value.isEmpty()) {
        mapping.encoding = value.toStdString();
    } else if (key == kSeparator &&
               (value == QLatin1String("\\t") || value.compare(QLatin1String("tab"), Qt::CaseInsensitive) == 0)) {
        mapping.separator = '\t';
    } else if (key == kSeparator && value.size() == 1 && QStringLiteral(",;|:\t").contains(value)) {
        mapping.separator = value[0].toLatin1();
    } else if (key == kDecimal && (value == QLatin1String(".") || value == QLatin1String(","))) {
        mapping.decimal = value[0].toLatin1();
    } else if (key == kDateOrder && dateOrderFromName(value.toStdString())) {
        mapping.dateOrder = dateOrderFromName(value.toStdString());
    } else if (key == kNegative && (value == kReturn || value == kRefuse)) {
        mapping.negativeIsReturn = value == kReturn;
    } else {
        return invalid(key, value);
    }
    return {};
}

} // namespace

Result<ImportMapping> parseMapping(const std::string& json) {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(json), &problem);
    if (!document.isObject()) {
        return invalid(QStringLiteral("JSON"), QString::number(problem.offset));
    }
    ImportMapping mapping;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const Status read =
            it.key() == kColumns ? readColumns(it.value(), mapping) : readKey(it.key(), it.value().toString(), mapping);
        if (!read) {
            return read.error();
        }
    }
    return mapping;
}

Result<ImportMapping> loadMapping(const std::string& path) {
    QFile file(QString::fromStdString(path));
    if (!file.exists()) {
        return Error{ErrorCode::FileMissing, {path}, {}};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileUnreadable, {path}, file.errorString().toStdString()};
    }
    constexpr qint64 kMostBytes = 1024 * 1024; // 256 columns never need more
    return parseMapping(file.read(kMostBytes).toStdString());
}

std::string mappingToJson(const ImportMapping& mapping) {
    QJsonObject columns;
    for (const auto& [heading, name] : mapping.columns) {
        columns.insert(QString::fromStdString(heading), QString::fromStdString(name));
    }
    QJsonObject object;
    object.insert(kColumns, columns);
    if (mapping.encoding) {
        object.insert(kEncoding, QString::fromStdString(*mapping.encoding));
    }
    if (mapping.separator) {
        object.insert(kSeparator, QString(QLatin1Char(*mapping.separator)));
    }
    if (mapping.decimal) {
        object.insert(kDecimal, QString(QLatin1Char(*mapping.decimal)));
    }
    if (mapping.dateOrder) {
        const std::string_view name = dateOrderName(*mapping.dateOrder);
        object.insert(kDateOrder, QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    }
    object.insert(kNegative, mapping.negativeIsReturn ? kReturn : kRefuse);
    return QJsonDocument(object).toJson(QJsonDocument::Indented).toStdString();
}

Status saveMapping(const ImportMapping& mapping, const std::string& path) {
    QSaveFile file(QString::fromStdString(path));
    const QByteArray json = QByteArray::fromStdString(mappingToJson(mapping));
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        const bool full = errno == ENOSPC || errno == EDQUOT;
        return Error{full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, {path}, file.errorString().toStdString()};
    }
    return {};
}

} // namespace qm
