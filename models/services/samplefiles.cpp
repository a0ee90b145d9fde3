#include "samplefiles.h"

#include <algorithm>
#include <functional>
#include <map>
#include <QDir>
#include <QFile>
#include <QStringList>

namespace qm {

namespace {

using Fields = QStringList;
/// A row of the resource → the fields of a line of the import file.
using RowWriter = std::function<Fields(const Fields&)>;

QStringList resourceLines(const QString& name) {
    QFile file(QStringLiteral(":/sample/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines.removeFirst(); // the heading
    return lines;
}

/// One kind of rows. dayColumn: where the resource has the days back; -1 = rows without a day.
struct Source {
    ImportKind kind;
    const char* resource;
    const char* heading;
    int dayColumn;
    RowWriter row;
};

/// Rows by the four weeks in which they happened, counted back; what happened before the last half year is one part.
std::map<int, QByteArray, std::greater<>> rowsByMonth(const Source& source, int leastBack) {
    constexpr int kMonth = 28;
    constexpr int kFirstMonth = 7;
    std::map<int, QByteArray, std::greater<>> months;
    // The resources hold no quoted fields but supplier names, which stand last in what is split here.
    for (const QString& line : resourceLines(QLatin1String(source.resource))) {
        const Fields fields = line.split(QLatin1Char(','));
        const int back = source.dayColumn < 0 ? leastBack : fields[source.dayColumn].toInt();
        if (back >= leastBack) {
            const int month = std::min(kFirstMonth, (back - leastBack) / kMonth);
            months[month] += source.row(fields).join(QLatin1Char(',')).toUtf8() + '\n';
        }
    }
    return months;
}

Status write(const QString& path, const QByteArray& text) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush()
               ? Status()
               : Status(Error{ErrorCode::FileUnwritable, {path.toStdString()}, {}});
}

/// What stands before the first day.
std::vector<Source> catalogue(const std::function<QString(const QString&)>& day) {
    return {
        {ImportKind::Items, "items.csv",
         "sku,name,category,unit,decimals,price,cost,tax_rate,price_includes_tax,shelf_life_days,status", -1,
         [](const Fields& f) { return f; }},
        {ImportKind::Suppliers, "suppliers.csv",
         "code,name,language,lead_time_days,lead_time_sd_days,order_days,minimum_order", -1,
         [](const Fields& f) { return f.mid(0, 7); }},
        {ImportKind::Terms, "terms.csv", "supplier,sku,price,supplier_sku,moq,pack,breaks", -1,
         [](const Fields& f) { return f; }},
        {ImportKind::Stock, "opening.csv", "sku,quantity,date,lot,expiry,location", -1,
         [day](const Fields& f) { return Fields{f[0], f[1], day(f[2]), f[3], day(f[4]), QStringLiteral("BACK")}; }},
    };
}

/// What happens day by day, in the order in which a shop writes it down.
std::vector<Source> events(const std::function<QString(const QString&)>& day) {
    return {
        {ImportKind::Orders, "orders.csv", "number,supplier,sku,quantity,price,ordered,expected", 5,
         [day](const Fields& f) { return Fields{f[0], f[1], f[2], f[3], f[4], day(f[5]), day(f[6])}; }},
        {ImportKind::Receipts, "receipts.csv", "order,sku,quantity,delivery_note,date,lot,expiry,location", 4,
         [day](const Fields& f) {
             return Fields{f[0], f[1], f[2], f[3], day(f[4]), f[5], day(f[6]), QStringLiteral("BACK")};
         }},
        {ImportKind::Sales, "sales.csv", "date,sku,quantity,price,document,till", 0,
         [day](const Fields& f) {
             const QString document = QString::number(1000 - f[0].toInt());
             return Fields{day(f[0]), f[1], f[2], f[3], document, QStringLiteral("1")};
         }},
        {ImportKind::Stock, "counts.csv", "sku,quantity,date,location", 2,
         [day](const Fields& f) {
             return Fields{f[0], f[1], day(f[2]), QStringLiteral("BACK")};
         }},
    };
}

} // namespace

Result<std::vector<SampleFile>> writeSampleFiles(const QString& folder, CalendarDay lastDay, CalendarDay before) {
    std::vector<SampleFile> files;
    const auto add = [&](ImportKind kind, const QByteArray& heading, const QByteArray& rows) {
        files.push_back({kind, QDir(folder).filePath(QStringLiteral("%1.csv").arg(files.size()))});
        return write(files.back().path, heading + '\n' + rows);
    };
    if (const Status places =
            add(ImportKind::Locations, "code,name,parent", "SHOP,Shop floor,MAIN\nBACK,Back store,MAIN\n");
        !places) {
        return places.error();
    }
    const auto day = [lastDay](const QString& back) {
        return back.isEmpty() ? QString() : QString::fromStdString((lastDay - back.toInt()).toIso());
    };
    const int leastBack = lastDay - before + 1;
    for (const Source& source : catalogue(day)) {
        for (const auto& [month, rows] : rowsByMonth(source, leastBack)) {
            if (const Status written = add(source.kind, source.heading, rows); !written) {
                return written.error();
            }
        }
    }
    struct Part {
        int month;
        const Source* source;
        QByteArray rows;
    };
    const std::vector<Source> sources = events(day);
    std::vector<Part> parts;
    for (const Source& source : sources) {
        for (auto& [month, rows] : rowsByMonth(source, leastBack)) {
            parts.push_back({month, &source, std::move(rows)});
        }
    }
    std::ranges::stable_sort(parts, std::greater(), &Part::month);
    for (const Part& part : parts) {
        if (const Status written = add(part.source->kind, part.source->heading, part.rows); !written) {
            return written.error();
        }
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
