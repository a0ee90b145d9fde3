#include "pickingfiles.h"

#include "pickingdocument.h"
#include "warehouse.h"

#include <QDir>
#include <QFile>

namespace qm {

namespace {

/// picking-2026-11-25, or with -2, -3 … after it where that is there already.
QString freeName(const QString& folder, CalendarDay day) {
    const QString base = QDir(folder).filePath(QStringLiteral("picking-") + QString::fromStdString(day.toIso()));
    QString name = base;
    for (int i = 2; QFile::exists(name + QStringLiteral(".pdf")) || QFile::exists(name + QStringLiteral(".csv")); ++i) {
        name = base + QLatin1Char('-') + QString::number(i);
    }
    return name;
}

} // namespace

Result<PickingFiles> writePickingFiles(Warehouse& warehouse, const std::vector<SalesOrderId>& orders,
                                       const QString& folder, const QLocale& locale) {
    if (!QDir().mkpath(folder)) {
        return Error{ErrorCode::FileUnwritable, {folder.toStdString()}, {}};
    }
    PickingService picking(warehouse);
    if (Status reserved = picking.reserveWaiting(orders); !reserved.ok()) {
        return reserved.error();
    }
    auto list = picking.list(orders);
    if (!list.ok()) {
        return list.error();
    }
    PickingFiles files{*std::move(list), {}, {}};
    if (files.list.lines.empty()) {
        return files;
    }
    const QString name = freeName(folder, warehouse.today());
    files.csv = name + QStringLiteral(".csv");
    files.pdf = name + QStringLiteral(".pdf");
    Status done = savePickingCsv(files.list, files.csv);
    if (done.ok()) {
        done = savePickingPdf(files.list, locale, warehouse.today(), files.pdf);
    }
    if (done.ok()) {
        done = picking.markPicked(files.list);
    }
    if (!done.ok()) {
        QFile::remove(files.csv);
        QFile::remove(files.pdf);
        return done.error();
    }
    return files;
}

} // namespace qm
