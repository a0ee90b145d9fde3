#pragma once

#include "database.h"
#include "importjob.h"
#include "warehouse.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

namespace qm {

/// A new warehouse in a folder of its own, at noon of 15 October 2011, and files to take in.
class ImportTestWarehouse {
public:
    ImportTestWarehouse() {
        NewWarehouse start;
        start.currency = QStringLiteral("GBP");
        WarehouseOptions options;
        options.clock = [] { return QDateTime(QDate(2011, 10, 15), QTime(12, 0), Qt::UTC); };
        m_warehouse = Warehouse::create(m_folder.filePath(QStringLiteral("w.qm")), start, options).value();
    }

    Warehouse& warehouse() { return *m_warehouse; }

    /// Writes content to a new file.
    QString file(const QByteArray& content) {
        const QString path = m_folder.filePath(QStringLiteral("file%1.csv").arg(++m_files));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(content);
        }
        return path;
    }

    struct Options {
        bool createItems = false;
        bool dryRun = false;
        ChangedDocuments changed = ChangedDocuments::Hold;
        ImportMapping mapping = {};
        QString location = {};
        JobProgress progress = {};
    };
    Result<ImportResult> take(ImportKind kind, const QString& path, const Options& options) {
        auto preview = ImportJob::preview(kind, path, options.mapping);
        if (!preview.ok()) {
            return preview.error();
        }
        ImportRequest request;
        request.preview = *preview;
        request.location = options.location;
        request.createItems = options.createItems;
        request.dryRun = options.dryRun;
        request.changed = options.changed;
        return ImportJob(*m_warehouse).run(request, options.progress);
    }
    Result<ImportResult> take(ImportKind kind, const QByteArray& content) { return take(kind, file(content), {}); }

    /// "read posted rejected unchanged", or "error" and the code.
    static QByteArray counts(const Result<ImportResult>& result) {
        if (!result.ok()) {
            return "error " + QByteArray::number(int(result.error().code));
        }
        QByteArrayList numbers;
        for (const std::int64_t number : {result->read, result->posted, result->rejected, result->unchanged}) {
            numbers << QByteArray::number(qint64(number));
        }
        return numbers.join(' ');
    }

    /// All rows of a query, columns separated by bars.
    QByteArrayList rows(Sql sql, int columns) const {
        QByteArrayList result;
        const auto read = m_warehouse->read([&](const Database& database) -> Status {
            Statement statement = database.query(sql);
            while (statement.next()) {
                QByteArrayList fields;
                for (int i = 0; i < columns; ++i) {
                    fields << statement.text(i).toUtf8();
                }
                result << fields.join('|');
            }
            return statement.status();
        });
        return read.ok() ? result : QByteArrayList{"query failed"};
    }

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<Warehouse> m_warehouse;
};

} // namespace qm
