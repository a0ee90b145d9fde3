#include "rowerrorfile.h"

#include "csvwriter.h"
#include "textchecks.h"

namespace qm {

std::string showable(std::string_view text) {
    constexpr std::size_t kMost = 200;
    constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
    std::string shown;
    while (!text.empty() && shown.size() < kMost) {
        // A character has at most four bytes; the first length that is whole is the character.
        std::size_t length = 1;
        while (length <= 4 && length <= text.size() && !isValidUtf8(text.substr(0, length))) {
            ++length;
        }
        const bool whole = length <= 4 && length <= text.size();
        length = whole ? length : 1;
        const std::string_view character = text.substr(0, length);
        shown += whole && !forbiddenText(character) ? character : kReplacement;
        text.remove_prefix(length);
    }
    return shown;
}

Status saveRowErrors(const std::string& path, std::span<const RowError> errors,
                     const std::function<std::string(const Error&)>& sentence) {
    CsvWriter writer({"file", "row", "field", "value", "reason"});
    for (const RowError& error : errors) {
        writer.text(error.file).integer(error.row).text(error.field).text(error.value).text(sentence(error.error));
        writer.endRow();
    }
    return writer.save(path);
}

} // namespace qm
