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

/// Writes the sample as import files into folder, days counted back from lastDay. The files in the order in which they
/// are to be taken in: counts before the sales that follow them, receipts before later counts. FileUnwritable.
Result<std::vector<SampleFile>> writeSampleFiles(const QString& folder, CalendarDay lastDay);
/// By supplier's code.
QMap<QString, SampleSupplierDetails> sampleSupplierDetails();

} // namespace qm
