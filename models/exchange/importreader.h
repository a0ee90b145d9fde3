#pragma once

#include "importpreview.h"
#include "rowerrorfile.h"
#include "rowparser.h"

namespace qm {

/// Reads the rows of a file one by one, as a preview says, with its corrections in place of what stands there.
class ImportReader {
public:
    enum class Step { Row, Rejected, End };

    /// Refuses what previewImport refuses, and a missing required column (MissingColumn; args: column).
    static Result<ImportReader> open(const ImportPreview& preview);

    ImportReader(ImportReader&&) noexcept = default;

    /// Reads on: Row fills row; Rejected fills complaint() and leaves row without meaning. T is the row of the
    /// preview's kind. An error ends the file (see CsvReader::next).
    template <typename T>
    Result<Step> next(T& row) {
        const Result<Step> step = nextRecord();
        if (!step || *step != Step::Row) {
            return step;
        }
        row.row = m_record->row;
        parseRecord(m_fields, row);
        return m_fields.complaint() ? rejectField() : Step::Row;
    }

    /// Why the last row was rejected.
    const RowError& complaint() const { return m_complaint; }
    /// A complaint about a field of the row read last, for rules that are checked elsewhere. field: our column name.
    RowError complaintAbout(std::string_view field, Error error) const;

    std::int64_t bytesRead() const { return m_reader->source().bytesRead(); }
    std::int64_t bytesTotal() const { return m_reader->source().bytesTotal(); }

private:
    ImportReader(const ImportPreview& preview, TextSource source);
    Result<Step> nextRecord();
    void correct();
    Step rejectField();

    ImportKind m_kind;
    std::string m_path;
    std::size_t m_width;
    RowCorrections m_corrections;
    std::unique_ptr<CsvReader> m_reader;
    std::unique_ptr<CsvRecord> m_record;
    FieldReader m_fields;
    RowError m_complaint;
};

} // namespace qm
