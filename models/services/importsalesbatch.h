#pragma once

#include "calendarday.h"
#include "decimaltext.h"
#include "importjob.h"
#include "moment.h"

#include <QStringList>
#include <string>
#include <unordered_map>
#include <vector>

namespace qm {

/// Texts that occur many times, kept once; an index stands for each.
class TextPool {
public:
    std::uint32_t indexOf(const std::string& text);
    const std::string& text(std::uint32_t index) const { return *m_texts[index]; }
    std::size_t size() const { return m_texts.size(); }

private:
    std::unordered_map<std::string, std::uint32_t> m_indices;
    std::vector<const std::string*> m_texts; ///< keys of m_indices, which stay where they are
};

/// A sales row that is right in itself: its item and place are not yet looked up.
struct SalesBatchRow {
    std::int64_t row = 0;
    DecimalNumber quantity;
    std::optional<std::int64_t> price; ///< 1/10,000, as given
    Moment moment;
    bool timed = false;
    std::uint32_t sku = 0;
    std::uint32_t name = 0;
    std::uint32_t channel = 0;
    std::uint32_t location = 0;
    std::uint32_t till = 0;
    std::uint32_t number = 0;
};

/// A sales file as it was read: the rows that are right in themselves, and the complaints about the others.
struct SalesBatch {
    std::string path;
    TextPool texts;
    std::vector<SalesBatchRow> rows;
    std::vector<RowError> errors;
    std::int64_t read = 0;
};

/// Reads a whole sales file. Refused rows: what ImportReader complains about, goods that are not (NotGoods), quantity 0
/// (ZeroQuantity), a negative quantity that is no return (NegativeQuantity), a given price of zero or less (ZeroPrice,
/// NegativePrice), a day after latest (DayInFuture). notGoods: codes and patterns with * and ?. Progress in bytes.
/// Failures: those of ImportReader, Cancelled.
Result<SalesBatch> readSalesBatch(const ImportPreview& preview, const QStringList& notGoods, CalendarDay latest,
                                  const JobProgress& progress);

} // namespace qm
