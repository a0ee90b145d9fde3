#include "samplefiles.h"

#include <functional>
#include <QDir>
#include <QFile>
#include <QStringList>

namespace qm {

namespace {

// The opening count lies so far back; whatever is counted later is a second look.
constexpr int kOpeningDaysBack = 126;

using Fields = QStringList;
/// A row of the resource → a line of the import file; empty = not in this file.
using RowWriter = std::function<QString(const Fields&)>;

QStringList resourceLines(const QString& name) {
    QFile file(QStringLiteral(":/sample/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines.removeFirst(); // the heading
    return lines;
}

/// The resources hold no quoted fields but supplier names, which stand last in what is split here.
Status write(const QString& path, const QString& heading, const QString& resource, const RowWriter& row) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Error{ErrorCode::FileUnwritable, {path.toStdString()}, {}};
    }
    QByteArray out = heading.toUtf8() + '\n';
    for (const QString& line : resourceLines(resource)) {
        const QString written = row(line.split(QLatin1Char(',')));
        if (!written.isEmpty()) {
            out += written.toUtf8() + '\n';
        }
    }
    return file.write(out) == out.size() && file.flush()
               ? Status()
               : Status(Error{ErrorCode::FileUnwritable, {path.toStdString()}, {}});
}

} // namespace

Result<std::vector<SampleFile>> writeSampleFiles(const QString& folder, CalendarDay lastDay) {
    const auto day = [lastDay](const QString& back) {
        return QString::fromStdString((lastDay - back.toInt()).toIso());
    };
    const auto join = [](const QStringList& fields) { return fields.join(QLatin1Char(',')); };
    struct Plan {
        ImportKind kind;
        const char* file;
        const char* heading;
        const char* resource;
        RowWriter row;
    };
    const std::vector<Plan> plans{
        {ImportKind::Items, "items.csv",
         "sku,name,category,unit,decimals,price,cost,tax_rate,price_includes_tax,status", "items.csv", join},
        {ImportKind::Suppliers, "suppliers.csv",
         "code,name,language,lead_time_days,lead_time_sd_days,order_days,minimum_order", "suppliers.csv",
         [&](const Fields& f) { return join(f.mid(0, 7)); }},
        {ImportKind::Terms, "terms.csv", "supplier,sku,price,supplier_sku,moq,pack,breaks", "terms.csv", join},
        {ImportKind::Stock, "opening.csv", "sku,quantity,date,location", "stock.csv",
         [&](const Fields& f) {
             return f[2].toInt() == kOpeningDaysBack ? join({f[0], f[1], day(f[2]), QStringLiteral("BACK")})
                                                     : QString();
         }},
        {ImportKind::Sales, "sales.csv", "date,sku,quantity,price,document,till", "sales.csv",
         [&](const Fields& f) {
             return join({day(f[0]), f[1], f[2], f[3], QString::number(1000 - f[0].toInt()), QStringLiteral("1")});
         }},
        {ImportKind::Orders, "orders.csv", "number,supplier,sku,quantity,price,ordered,expected", "orders.csv",
         [&](const Fields& f) {
             return join({f[0], f[1], f[2], f[3], f[4], day(f[5]), day(f[6])});
         }},
        {ImportKind::Receipts, "receipts.csv", "order,sku,quantity,delivery_note,date,location", "receipts.csv",
         [&](const Fields& f) {
             return join({f[0], f[1], f[2], f[3], day(f[4]), QStringLiteral("BACK")});
         }},
        {ImportKind::Stock, "counts.csv", "sku,quantity,date,location", "stock.csv",
         [&](const Fields& f) {
             return f[2].toInt() == kOpeningDaysBack ? QString()
                                                     : join({f[0], f[1], day(f[2]), QStringLiteral("BACK")});
         }},
    };
    std::vector<SampleFile> files;
    const QString places = QDir(folder).filePath(QStringLiteral("locations.csv"));
    QFile out(places);
    if (!out.open(QIODevice::WriteOnly) ||
        out.write("code,name,parent\nSHOP,Shop floor,MAIN\nBACK,Back store,MAIN\n") < 0) {
        return Error{ErrorCode::FileUnwritable, {places.toStdString()}, {}};
    }
    out.close();
    files.push_back({ImportKind::Locations, places});
    for (const Plan& plan : plans) {
        const QString path = QDir(folder).filePath(QString::fromLatin1(plan.file));
        if (const Status written =
                write(path, QString::fromLatin1(plan.heading), QString::fromLatin1(plan.resource), plan.row);
            !written) {
            return written.error();
        }
        files.push_back({plan.kind, path});
    }
    return files;
}

QMap<QString, SampleSupplierDetails> sampleSupplierDetails() {
    QMap<QString, SampleSupplierDetails> details;
    int customer = 20418;
    for (const QString& line : resourceLines(QStringLiteral("suppliers.csv"))) {
        const Fields f = line.split(QLatin1Char(','));
        SampleSupplierDetails entry;
        entry.orderUntil = f.value(7);
        entry.address = f.value(8).replace(QLatin1Char('|'), QLatin1Char('\n'));
        entry.paymentTerms =
            f.value(2) == QLatin1String("zh_CN") ? QStringLiteral("月结30天") : QStringLiteral("30 days net");
        entry.customerNumber = QString::number(customer);
        customer += 37;
        details.insert(f.value(0), entry);
    }
    return details;
}

} // namespace qm
