#pragma once

#include "importreader.h"

#include <string_view>
#include <vector>

namespace qm {

/// Why a row that is right in itself is not taken. field: our column name.
struct RowRefusal {
    std::string_view field;
    Error error;
};

/// Reads a file from end to end. take(const Record&, RowRefusal&) is called for each row that is right in itself; it
/// returns a Result<bool>: true taken, false refused for the reason that it put into the refusal, or an error, which
/// ends the reading and is handed on. read counts all rows; complaints about those not taken are added to errors.
/// progress as in previewImport.
template <typename Record, typename Take>
Status forEachRecord(const ImportPreview& preview, const ReadProgress& progress, std::int64_t& read,
                     std::vector<RowError>& errors, Take take) {
    constexpr std::int64_t kRowsBetweenProgress = 1024;
    Result<ImportReader> reader = ImportReader::open(preview);
    if (!reader) {
        return reader.error();
    }
    Record record;
    for (;;) {
        const Result<ImportReader::Step> step = reader->next(record);
        if (!step) {
            return step.error();
        }
        if (*step == ImportReader::Step::End) {
            return {};
        }
        if (++read % kRowsBetweenProgress == 0 && progress && !progress(reader->bytesRead(), reader->bytesTotal())) {
            return Error{ErrorCode::Cancelled, {}, {}};
        }
        if (*step == ImportReader::Step::Rejected) {
            errors.push_back(reader->complaint());
            continue;
        }
        RowRefusal refusal;
        const Result<bool> taken = take(std::as_const(record), refusal);
        if (!taken) {
            return taken.error();
        }
        if (!*taken) {
            errors.push_back(reader->complaintAbout(refusal.field, refusal.error));
        }
    }
}

} // namespace qm
