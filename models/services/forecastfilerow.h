#pragma once

#include <QString>

namespace qm {

/// One row of `forecast`'s file.
struct ForecastFileRow {
    QString item;
    int step = 0;
    QString period; ///< in the form of the data: 2011-10-14, 2010-W48, a whole number, 1998-01
    double mean = 0;
    double q05 = 0, q25 = 0, q50 = 0, q75 = 0, q95 = 0;
    double totalMean = 0;
    double totalQ50 = 0, totalQ80 = 0, totalQ90 = 0, totalQ95 = 0, totalQ99 = 0;
};

} // namespace qm
