#pragma once

#include "result.h"

#include <cstdint>
#include <memory>
#include <string>

namespace qm {

/// The text of a file as a stream of UTF-8, whatever its encoding. A byte sequence that its encoding does not know
/// arrives as the byte FF, which no UTF-8 text holds, so that the reader of the stream can say in which row it stood.
/// The byte order mark is left out. Not thread-safe; one reader each.
class TextSource {
public:
    static constexpr std::int64_t kMaxBytes = std::int64_t(2) * 1024 * 1024 * 1024;

    /// encoding: a name that iconv knows. Refuses what openBytes refuses, and an encoding that is not known
    /// (InvalidEncoding; args: its name).
    static Result<TextSource> open(const std::string& path, const std::string& encoding);
    /// The bytes themselves, mark included, for looking at the encoding. Refuses a file that is missing, empty, a
    /// folder or not readable, one larger than kMaxBytes and a packed one (FilePacked; args: path, gzip or zip).
    static Result<TextSource> openBytes(const std::string& path);
    /// The same over a text in memory, without the refusals of a file.
    static Result<TextSource> fromMemory(std::string bytes, const std::string& encoding);

    TextSource(TextSource&&) noexcept;
    TextSource& operator=(TextSource&&) noexcept;
    ~TextSource();

    /// Appends the next block to text. False: the end was reached and nothing appended. Refuses what cannot be read
    /// from the disk (FileUnreadable).
    Result<bool> appendNext(std::string& text);
    /// Bytes of the file read so far, and all of them: progress.
    std::int64_t bytesRead() const;
    std::int64_t bytesTotal() const;

private:
    struct State;
    explicit TextSource(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace qm
