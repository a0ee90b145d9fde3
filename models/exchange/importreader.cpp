#include "importreader.h"

#include <algorithm>

namespace qm {

namespace {

/// Fields that a row must have: those up to the last heading that is not empty.
std::size_t widthOf(const std::vector<ColumnAssignment>& columns) {
    std::size_t width = columns.size();
    while (width > 0 && columns[width - 1].heading.empty()) {
        --width;
    }
    return width;
}

} // namespace

ImportReader::ImportReader(const ImportPreview& preview, TextSource source)
    : m_kind(preview.kind)
    , m_path(preview.path)
    , m_width(widthOf(preview.columns))
    , m_corrections(preview.corrections)
    , m_reader(std::make_unique<CsvReader>(std::move(source), preview.separator.value))
    , m_record(std::make_unique<CsvRecord>())
    , m_fields(preview.kind, preview.columns, preview.decimal.value, preview.dateOrder.value) {}

Result<ImportReader> ImportReader::open(const ImportPreview& preview) {
    if (const Status complete = requireColumns(preview.kind, preview.columns); !complete) {
        return complete.error();
    }
    Result<TextSource> source = TextSource::open(preview.path, preview.encoding.value);
    if (!source) {
        return source.error();
    }
    ImportReader reader(preview, std::move(*source));
    const Result<bool> heading = reader.m_reader->next(*reader.m_record);
    if (!heading) {
        return heading.error();
    }
    return reader;
}

Result<ImportReader::Step> ImportReader::nextRecord() {
    const Result<bool> more = m_reader->next(*m_record);
    if (!more) {
        return more.error();
    }
    if (!*more) {
        return Step::End;
    }
    correct();
    const std::vector<std::string_view>& fields = m_record->fields;
    m_fields.start(*m_record);
    if (m_record->error) {
        m_complaint = {m_path, m_record->row, {}, {}, *m_record->error};
        if (m_record->column) {
            const std::optional<std::size_t> column = m_fields.columnOfField(*m_record->column);
            m_complaint.field = column ? m_fields.columnName(*column) : std::string_view();
            m_complaint.value = showable(fields[*m_record->column]);
        }
        return Step::Rejected;
    }
    const bool surplus =
        fields.size() > m_width && std::any_of(fields.begin() + static_cast<std::ptrdiff_t>(m_width), fields.end(),
                                               [](std::string_view field) { return !field.empty(); });
    if (fields.size() < m_width || surplus) {
        Error error{ErrorCode::UnevenRow, {std::to_string(fields.size()), std::to_string(m_width)}, {}};
        m_complaint = {m_path, m_record->row, {}, {}, std::move(error)};
        return Step::Rejected;
    }
    return Step::Row;
}

void ImportReader::correct() {
    const auto row = m_corrections.find(m_record->row);
    if (row == m_corrections.end()) {
        return;
    }
    for (const auto& [name, text] : row->second) {
        const std::optional<std::size_t> column = importColumnIndex(m_kind, name);
        const std::optional<std::size_t> field = column ? m_fields.fieldOfColumn(*column) : std::nullopt;
        if (!field || *field >= m_record->fields.size()) {
            continue;
        }
        m_record->fields[*field] = text;
        if (m_record->column == field) {
            m_record->error.reset(); // it was about what stood there
        }
    }
}

ImportReader::Step ImportReader::rejectField() {
    const FieldReader::Complaint& complaint = *m_fields.complaint();
    m_complaint = complaintAbout(m_fields.columnName(complaint.column), complaint.error);
    return Step::Rejected;
}

RowError ImportReader::complaintAbout(std::string_view field, Error error) const {
    const std::optional<std::size_t> column = importColumnIndex(m_kind, field);
    return {m_path, m_record->row, std::string(field), column ? showable(m_fields.raw(*column)) : std::string(),
            std::move(error)};
}

} // namespace qm
