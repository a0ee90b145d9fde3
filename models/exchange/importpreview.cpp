#include "importpreview.h"

#include "datetext.h"

#include "rowerrorfile.h"

namespace qm {

namespace {

constexpr std::size_t kFirstRows = 20;
constexpr std::int64_t kRowsBetweenProgress = 4096;

/// The heading's line, for finding the separator in it.
Result<std::string> firstLine(const std::string& path, const std::string& encoding) {
    Result<TextSource> source = TextSource::open(path, encoding);
    if (!source) {
        return source.error();
    }
    std::string text;
    std::size_t start = 0;
    for (;;) {
        start = text.find_first_not_of("\r\n");
        if (start != std::string::npos && text.find_first_of("\r\n", start) != std::string::npos) {
            break;
        }
        const Result<bool> more = source->appendNext(text);
        if (!more) {
            return more.error();
        }
        if (!*more || text.size() > CsvReader::kMaxColumns * CsvReader::kMaxFieldBytes) {
            break;
        }
    }
    if (start == std::string::npos) {
        return Error{ErrorCode::FileEmpty, {path}, {}};
    }
    return text.substr(start, text.find_first_of("\r\n", start) - start);
}

Result<Detected<std::string>> settleEncoding(const std::string& path, const ImportMapping& mapping) {
    Result<TextSource> bytes = TextSource::openBytes(path);
    if (!bytes) {
        return bytes.error();
    }
    if (mapping.encoding) {
        return Detected<std::string>{*mapping.encoding, true, {}};
    }
    const Result<DetectedEncoding> detected = detectEncoding(std::move(*bytes));
    if (!detected) {
        return detected.error();
    }
    if (!detected->isText) {
        return Error{ErrorCode::FileForeign, {path}, {}};
    }
    // Without any idea the file is shown in the encoding in which every byte is a character.
    const std::string name = detected->name.empty() ? "WINDOWS-1252" : detected->name;
    Detected<std::string> encoding{name, detected->certain, {}};
    if (!detected->certain) {
        encoding.readings.push_back(name);
    }
    return encoding;
}

/// Reads the heading, then profiles all rows.
Status lookThrough(ImportPreview& preview, const ImportMapping& mapping, const ReadProgress& progress) {
    Result<TextSource> source = TextSource::open(preview.path, preview.encoding.value);
    if (!source) {
        return source.error();
    }
    CsvReader reader(std::move(*source), preview.separator.value);
    CsvRecord record;
    const Result<bool> headed = reader.next(record);
    if (!headed) {
        return headed.error();
    }
    if (!*headed) {
        return Error{ErrorCode::FileEmpty, {preview.path}, {}};
    }
    if (record.error) {
        const bool foreign = record.error->code == ErrorCode::ForbiddenCharacter;
        return foreign ? Error{ErrorCode::FileForeign, {preview.path}, {}} : *record.error;
    }
    std::vector<std::string> headings;
    for (const std::string_view field : record.fields) {
        headings.push_back(showable(field));
    }
    Result<std::vector<ColumnAssignment>> columns = assignColumns(preview.kind, headings, mapping);
    if (!columns) {
        return columns.error();
    }
    preview.columns = std::move(*columns);
    FormatProfile profile(preview.kind, preview.columns, preview.separator.value);
    for (;;) {
        const Result<bool> more = reader.next(record);
        if (!more) {
            return more.error();
        }
        if (!*more) {
            break;
        }
        profile.add(record);
        if (preview.firstRows.size() < kFirstRows) {
            std::vector<std::string>& row = preview.firstRows.emplace_back();
            for (const std::string_view field : record.fields) {
                row.push_back(showable(field));
            }
        }
        if (++preview.rows % kRowsBetweenProgress == 0 && progress &&
            !progress(reader.source().bytesRead(), reader.source().bytesTotal())) {
            return Error{ErrorCode::Cancelled, {}, {}};
        }
    }
    preview.decimal = mapping.decimal ? Detected<char>{*mapping.decimal, true, {}} : profile.decimal();
    preview.dateOrder = mapping.dateOrder ? Detected<DateOrder>{*mapping.dateOrder, true, {}} : profile.dateOrder();
    return {};
}

} // namespace

Result<ImportPreview> previewImport(ImportKind kind, const std::string& path, const ImportMapping& mapping,
                                    const ReadProgress& progress) {
    ImportPreview preview;
    preview.kind = kind;
    preview.path = path;
    preview.negativeIsReturn = mapping.negativeIsReturn;
    Result<Detected<std::string>> encoding = settleEncoding(path, mapping);
    if (!encoding) {
        return encoding.error();
    }
    preview.encoding = std::move(*encoding);
    if (mapping.separator) {
        preview.separator = {*mapping.separator, true, {}};
    } else {
        const Result<std::string> heading = firstLine(path, preview.encoding.value);
        if (!heading) {
            return heading.error();
        }
        Result<Detected<char>> separator =
            detectSeparator(*heading, [&] { return TextSource::open(path, preview.encoding.value); });
        if (!separator) {
            return separator.error();
        }
        preview.separator = std::move(*separator);
    }
    if (const Status looked = lookThrough(preview, mapping, progress); !looked) {
        return looked.error();
    }
    return preview;
}

namespace {

Error ambiguous(const char* key, const std::vector<std::string>& readings) {
    std::string all;
    for (const std::string& reading : readings) {
        all += all.empty() ? reading : ", " + reading;
    }
    return {ErrorCode::AmbiguousFormat, {key, all}, {}};
}

/// A sign between quotes, a tab as it is written in a mapping file.
std::vector<std::string> signs(const std::vector<char>& readings) {
    std::vector<std::string> texts;
    for (const char reading : readings) {
        texts.push_back(reading == '\t' ? "\"\\t\"" : '"' + std::string(1, reading) + '"');
    }
    return texts;
}

} // namespace

Status requireUnambiguous(const ImportPreview& preview) {
    if (!preview.encoding.certain) {
        return ambiguous("encoding", preview.encoding.readings);
    }
    if (!preview.separator.certain) {
        return ambiguous("separator", signs(preview.separator.readings));
    }
    if (const Status complete = requireColumns(preview.kind, preview.columns); !complete) {
        return complete;
    }
    if (!preview.decimal.certain) {
        return ambiguous("decimal", signs(preview.decimal.readings));
    }
    if (!preview.dateOrder.certain) {
        std::vector<std::string> names;
        for (const DateOrder reading : preview.dateOrder.readings) {
            names.emplace_back(dateOrderName(reading));
        }
        return ambiguous("date_order", names);
    }
    return {};
}

} // namespace qm
