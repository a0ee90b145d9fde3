#include "importsalesbatch.h"

#include "importreader.h"

#include <QRegularExpression>

namespace qm {

namespace {

constexpr std::int64_t kRowsBetweenProgress = 8192;

/// Tells goods from fees, postage and vouchers by their codes; each code is looked at once.
class NotGoodsList {
public:
    explicit NotGoodsList(const QStringList& patterns) {
        for (const QString& pattern : patterns) {
            m_patterns.emplace_back(QRegularExpression::wildcardToRegularExpression(pattern.trimmed()),
                                    QRegularExpression::CaseInsensitiveOption);
        }
    }
    bool contains(std::uint32_t index, const std::string& sku) {
        if (index >= m_known.size()) {
            m_known.resize(index + 1, kUnknown);
        }
        if (m_known[index] == kUnknown) {
            const QString text = QString::fromStdString(sku);
            m_known[index] = std::any_of(m_patterns.begin(), m_patterns.end(),
                                         [&text](const auto& pattern) { return pattern.match(text).hasMatch(); })
                                 ? 1
                                 : 0;
        }
        return m_known[index] == 1;
    }

private:
    static constexpr char kUnknown = 2;
    std::vector<QRegularExpression> m_patterns;
    std::vector<char> m_known;
};

/// A document that starts with C takes back what another one sold.
bool isReturn(const SalesRecord& record, bool negativeIsReturn) {
    return negativeIsReturn || record.document.starts_with('C') || record.document.starts_with('c');
}

struct Refusal {
    std::string_view field;
    ErrorCode code;
};

std::optional<Refusal> refusalOf(const SalesRecord& record, bool negativeIsReturn) {
    if (record.quantity.mantissa == 0) {
        return Refusal{"quantity", ErrorCode::ZeroQuantity};
    }
    if (record.quantity.mantissa < 0 && !isReturn(record, negativeIsReturn)) {
        return Refusal{"quantity", ErrorCode::NegativeQuantity};
    }
    if (record.price && *record.price <= 0) {
        return Refusal{"price", *record.price == 0 ? ErrorCode::ZeroPrice : ErrorCode::NegativePrice};
    }
    return std::nullopt;
}

} // namespace

std::uint32_t TextPool::indexOf(const std::string& text) {
    const auto [entry, added] = m_indices.try_emplace(text, static_cast<std::uint32_t>(m_texts.size()));
    if (added) {
        m_texts.push_back(&entry->first);
    }
    return entry->second;
}

Result<SalesBatch> readSalesBatch(const ImportPreview& preview, const QStringList& notGoods, CalendarDay latest,
                                  const JobProgress& progress) {
    Result<ImportReader> reader = ImportReader::open(preview);
    if (!reader) {
        return reader.error();
    }
    SalesBatch batch;
    batch.path = preview.path;
    NotGoodsList services(notGoods);
    SalesRecord record;
    for (;;) {
        const Result<ImportReader::Step> step = reader->next(record);
        if (!step) {
            return step.error();
        }
        if (*step == ImportReader::Step::End) {
            return batch;
        }
        if (++batch.read % kRowsBetweenProgress == 0) {
            progress.tell(reader->bytesRead(), reader->bytesTotal());
            if (progress.isCancelled()) {
                return Error{ErrorCode::Cancelled, {}, {}};
            }
        }
        if (*step == ImportReader::Step::Rejected) {
            batch.errors.push_back(reader->complaint());
            continue;
        }
        const std::uint32_t sku = batch.texts.indexOf(record.sku);
        if (services.contains(sku, record.sku)) {
            batch.errors.push_back(reader->complaintAbout("sku", {ErrorCode::NotGoods, {record.sku}, {}}));
            continue;
        }
        if (const std::optional<Refusal> refusal = refusalOf(record, preview.negativeIsReturn)) {
            batch.errors.push_back(reader->complaintAbout(refusal->field, {refusal->code, {}, {}}));
            continue;
        }
        if (record.day > latest) {
            batch.errors.push_back(reader->complaintAbout("date", {ErrorCode::DayInFuture, {record.day.toIso()}, {}}));
            continue;
        }
        SalesBatchRow& row = batch.rows.emplace_back();
        row.row = record.row;
        row.quantity = record.quantity;
        row.price = record.price;
        row.timed = record.secondOfDay.has_value();
        row.moment = row.timed ? Moment::at(record.day, *record.secondOfDay) : Moment::ofUntimedSale(record.day);
        row.sku = sku;
        row.name = batch.texts.indexOf(record.name);
        row.channel = batch.texts.indexOf(record.channel);
        row.location = batch.texts.indexOf(record.location);
        row.till = batch.texts.indexOf(record.till);
        row.number = batch.texts.indexOf(record.document);
    }
}

} // namespace qm
