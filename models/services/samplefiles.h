#pragma once

#include "calendarday.h"
#include "importkind.h"
#include "result.h"

#include <QMap>
#include <QString>
#include <vector>

namespace qm {

struct SampleFile {
    ImportKind kind = ImportKind::Items;
    QString path;
};

struct SampleSupplierDetails {
    QString address;
    QString orderUntil;
    QString customerNumber;
    QString paymentTerms;
};

/// Writes the sample as import files into folder, days counted back from lastDay; what happened on the day `before` or
/// later is left out. The files in the order in which they are to be taken in: four weeks after four weeks, as a shop
/// writes them down, so that sales take the lots that were there by then. FileUnwritable.
Result<std::vector<SampleFile>> writeSampleFiles(const QString& folder, CalendarDay lastDay, CalendarDay before);
/// By supplier's code.
QMap<QString, SampleSupplierDetails> sampleSupplierDetails();

} // namespace qm
