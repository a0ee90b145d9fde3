#include "importjob.h"

#include "importmemory.h"
#include "importreader.h"
#include "importsalesbatch.h"
#include "importsession.h"
#include "kindguess.h"
#include "settingsservice.h"
#include "transaction.h"
#include "warehouse.h"

#include <algorithm>
#include <QCryptographicHash>
#include <QFile>

namespace qm {

namespace {

Result<QByteArray> sha256Of(const std::string& path) {
    QFile file(QString::fromStdString(path));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return Error{ErrorCode::FileUnreadable, {path}, file.errorString().toStdString()};
    }
    return hash.result();
}

Status importKind(Transaction& transaction, ImportSession& session) {
    switch (session.request.preview.kind) {
    case ImportKind::Locations:
        return importLocations(transaction, session);
    case ImportKind::Items:
        return importItems(transaction, session);
    case ImportKind::Suppliers:
        return importSuppliers(transaction, session);
    case ImportKind::Terms:
        return importTerms(transaction, session);
    case ImportKind::Stock:
        return importStock(transaction, session);
    case ImportKind::Orders:
        return importOrders(transaction, session);
    case ImportKind::Receipts:
        return importReceipts(transaction, session);
    case ImportKind::Thresholds:
        return importThresholds(transaction, session);
    case ImportKind::Calendar:
        return importCalendar(transaction, session);
    case ImportKind::Customers:
        return importCustomers(transaction, session);
    case ImportKind::SalesOrders:
        return importSalesOrders(transaction, session);
    case ImportKind::Sales:
        break;
    }
    return Error{ErrorCode::Internal, {"kind"}, {}};
}

} // namespace

Result<ImportResult> ImportJob::run(const ImportRequest& request, const JobProgress& progress) {
    const auto sha256 = sha256Of(request.preview.path);
    if (!sha256.ok()) {
        return sha256.error();
    }
    ImportSession session{request, progress, m_warehouse, *sha256, {}};
    session.result.dryRun = request.dryRun;
    for (const ColumnAssignment& column : request.preview.columns) {
        if (!column.column && !column.heading.empty()) {
            session.result.leftOut << QString::fromStdString(column.heading);
        }
    }
    const bool sales = request.preview.kind == ImportKind::Sales;
    SalesBatch batch;
    if (sales) {
        const auto settings = SettingsService(m_warehouse).settings();
        if (!settings.ok()) {
            return settings.error();
        }
        auto read = readSalesBatch(request.preview, settings->notGoods, m_warehouse.latestPlausibleDay(), progress);
        if (!read.ok()) {
            return read.error();
        }
        batch = std::move(*read);
    }
    // A dry run, and a file of which nothing is new, end in an error of their own making, which takes everything back.
    bool leftNothing = false;
    const std::string_view name = importKindName(request.preview.kind);
    const QString kind = QStringLiteral("import %1").arg(QLatin1String(name.data(), static_cast<int>(name.size())));
    const Status written = m_warehouse.write({kind, {}, {}}, [&](Transaction& transaction) -> Status {
        Status done = sales ? importSales(transaction, session, batch) : importKind(transaction, session);
        if (done.ok() && request.accept && session.result.posted > 0) {
            done = request.accept(transaction.database(), session.result.import);
        }
        if (done.ok() && request.remember) {
            done = rememberMapping(transaction, request.preview, *request.remember);
        }
        if (!done.ok()) {
            return done;
        }
        if (session.isCancelled()) {
            return Error{ErrorCode::Cancelled, {}, {}};
        }
        leftNothing = request.dryRun || session.result.posted == 0;
        session.result.import = leftNothing ? 0 : session.result.import;
        return leftNothing ? Status(Error{ErrorCode::Cancelled, {}, {}}) : Status();
    });
    if (!written.ok() && !leftNothing) {
        return written.error();
    }
    return std::move(session.result);
}

Result<std::vector<ImportKind>> ImportJob::rememberedKinds(const QString& file, const JobProgress& progress) const {
    auto preview = ImportJob::preview(ImportKind::Sales, file, {}, progress); // for its headings
    if (!preview.ok()) {
        return preview.error();
    }
    return rememberedKinds(*std::move(preview));
}

Result<std::vector<ImportKind>> ImportJob::rememberedKinds(ImportPreview preview) const {
    return m_warehouse.read([&](const Database& database) -> Result<std::vector<ImportKind>> {
        std::vector<ImportKind> kinds;
        for (const ImportKind kind : allImportKinds()) {
            preview.kind = kind;
            const auto kept = recallMapping(database, preview);
            if (!kept.ok()) {
                return kept.error();
            }
            if (kept->has_value()) {
                kinds.push_back(kind);
            }
        }
        return kinds;
    });
}

Result<ImportKind> ImportJob::likelyKind(const ImportPreview& preview) const {
    const auto remembered = rememberedKinds(preview);
    if (!remembered.ok()) {
        return remembered.error();
    }
    if (!remembered->empty()) {
        const bool own = std::ranges::find(*remembered, preview.kind) != remembered->end();
        return own ? preview.kind : remembered->front();
    }
    std::vector<std::string> headings;
    for (const ColumnAssignment& column : preview.columns) {
        headings.push_back(column.heading);
    }
    return guessKind(headings, preview.kind);
}

Result<RecalledPreview> ImportJob::previewAsBefore(ImportKind kind, const QString& file,
                                                   const JobProgress& progress) const {
    auto plain = preview(kind, file, {}, progress);
    if (!plain.ok()) {
        return plain.error();
    }
    const auto kept = m_warehouse.read([&](const Database& database) { return recallMapping(database, *plain); });
    if (!kept.ok()) {
        return kept.error();
    }
    if (!kept->has_value()) {
        return RecalledPreview{std::move(*plain), {}, false};
    }
    RecalledPreview recalled{{}, **kept, true};
    ImportMapping& mapping = recalled.mapping;
    mapping.encoding = plain->encoding.certain ? std::nullopt : mapping.encoding;
    mapping.separator = plain->separator.certain ? std::nullopt : mapping.separator;
    // Only the columns say which numbers and dates are to be looked at.
    mapping.decimal.reset();
    mapping.dateOrder.reset();
    auto again = preview(kind, file, mapping, progress);
    if (!again.ok()) {
        return RecalledPreview{std::move(*plain), {}, false};
    }
    recalled.preview = std::move(*again);
    if (!recalled.preview.decimal.certain && (*kept)->decimal) {
        mapping.decimal = (*kept)->decimal;
        recalled.preview.decimal = {*mapping.decimal, true, {}};
    }
    if (!recalled.preview.dateOrder.certain && (*kept)->dateOrder) {
        mapping.dateOrder = (*kept)->dateOrder;
        recalled.preview.dateOrder = {*mapping.dateOrder, true, {}};
    }
    return recalled;
}

} // namespace qm
