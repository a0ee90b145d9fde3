#include "samplewarehouse.h"

#include "cataloguereader.h"
#include "catalogueservice.h"
#include "importjob.h"
#include "locationrepository.h"
#include "samplefiles.h"
#include "settingsservice.h"
#include "thresholdsteps.h"
#include "transaction.h"
#include "warehouse.h"

#include <QFile>
#include <QTemporaryDir>

namespace qm {

namespace {

// The last day of the real sales is a Friday: weekdays carry over.
constexpr int kLastWeekday = 5;

/// What the last day is shifted to: the first such weekday from yesterday on.
CalendarDay shiftedLastDay(CalendarDay asOf) {
    const CalendarDay yesterday = asOf - 1;
    return yesterday + (kLastWeekday - yesterday.dayOfWeek() + 7) % 7;
}

WarehouseSettings sampleSettings(const WarehouseSettings& defaults) {
    WarehouseSettings settings = defaults;
    settings.companyName = QStringLiteral("North Street store");
    settings.companyAddress = QStringLiteral("14 North Street\nYork YO1 6JD\nUnited Kingdom");
    settings.companyContact = QStringLiteral("01904 555 014 · orders@northstreet.example · VAT GB 123 4567 89");
    settings.invoiceAddress = QStringLiteral("14 North Street\nYork YO1 6JD\naccounts@northstreet.example");
    settings.buyer = QStringLiteral("Mara Lindt");
    settings.sample = true;
    return settings;
}

Status importFile(Warehouse& warehouse, ImportKind kind, const QString& file, const JobProgress& progress) {
    auto preview = ImportJob::preview(kind, file, {}, progress);
    if (!preview) {
        return preview.error();
    }
    ImportRequest request;
    request.preview = std::move(*preview);
    const auto result = ImportJob(warehouse).run(request, progress);
    if (!result) {
        return result.error();
    }
    if (result->rejected > 0) {
        const RowError& first = result->errors.front();
        return Error{ErrorCode::Internal,
                     {},
                     "sample: " + first.file + " row " + std::to_string(first.row) + " " + first.field + " " +
                         first.value};
    }
    return {};
}

/// What suppliers files have no column for.
Status addSupplierDetails(Warehouse& warehouse) {
    CatalogueService catalogue(warehouse);
    const auto details = sampleSupplierDetails();
    const auto rows = catalogue.suppliers();
    if (!rows) {
        return rows.error();
    }
    for (const SupplierRow& row : *rows) {
        const auto found = details.find(row.supplier.code);
        if (found == details.end()) {
            continue;
        }
        Supplier supplier = row.supplier;
        supplier.address = found->address;
        supplier.orderUntil = found->orderUntil;
        supplier.customerNumber = found->customerNumber;
        supplier.paymentTerms = found->paymentTerms;
        if (const auto saved = catalogue.saveSupplier(supplier); !saved) {
            return saved.error();
        }
    }
    return {};
}

/// What no file has a column for: one item whose limits a person has fixed.
Status fixThresholds(Warehouse& warehouse, CalendarDay from) {
    return warehouse.write({QStringLiteral("thresholds"), {}, {}}, [&](Transaction& transaction) -> Status {
        const auto item = findItemId(transaction.database(), QStringLiteral("84970L"));
        const auto site = locationrepository::findByCode(transaction.database(), QStringLiteral("MAIN"));
        if (!item || !site) {
            return item ? site.error() : item.error();
        }
        const ThresholdLimits limits{Quantity{400}, Quantity{900}};
        return storeFixedThreshold(transaction, {*item, (*site)->id, std::nullopt, limits}, from);
    });
}

Status fill(Warehouse& warehouse, CalendarDay asOf, const JobProgress& progress) {
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        return Error{ErrorCode::FileUnwritable, {folder.path().toStdString()}, {}};
    }
    const auto files = writeSampleFiles(folder.path(), shiftedLastDay(asOf), asOf);
    if (!files) {
        return files.error();
    }
    SettingsService service(warehouse);
    const auto defaults = service.settings();
    if (!defaults) {
        return defaults.error();
    }
    if (const Status saved = service.save(sampleSettings(*defaults)); !saved) {
        return saved;
    }
    std::int64_t done = 0;
    for (const SampleFile& file : *files) {
        progress.tell(done++, std::int64_t(files->size()));
        JobProgress cancelOnly;
        cancelOnly.cancelled = progress.cancelled;
        if (const Status imported = importFile(warehouse, file.kind, file.path, cancelOnly); !imported) {
            return imported;
        }
    }
    progress.tell(done, done);
    if (const Status fixed = fixThresholds(warehouse, asOf - 60); !fixed) {
        return fixed;
    }
    return addSupplierDetails(warehouse);
}

} // namespace

Status SampleWarehouse::create(const QString& file, std::optional<CalendarDay> asOf, const QString& currency,
                               const JobProgress& progress) {
    NewWarehouse start;
    start.currency = currency.isEmpty() ? QStringLiteral("GBP") : currency;
    start.locationName = QStringLiteral("North Street store");
    auto made = Warehouse::create(file, start);
    if (!made) {
        return made.error();
    }
    (*made)->setWorkingDay(asOf); // it may lie after the clock's day, where an import would refuse counts
    const Status filled = fill(**made, (*made)->today(), progress);
    if (!filled) {
        made->reset();
        for (const char* suffix : {"", "-wal", "-shm", ".lock"}) {
            QFile::remove(file + QLatin1String(suffix));
        }
    }
    return filled;
}

} // namespace qm
