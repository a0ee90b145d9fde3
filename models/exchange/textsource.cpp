#include "textsource.h"

#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <iconv.h>
#include <vector>

namespace qm {

namespace {

constexpr std::size_t kBlockBytes = std::size_t(1) << 18;
constexpr char kUnknownByte = '\xFF';
constexpr std::string_view kMark = "\xEF\xBB\xBF";

struct CloseFile {
    void operator()(std::FILE* file) const { static_cast<void>(std::fclose(file)); }
};

/// An iconv descriptor that closes itself.
class Decoder {
public:
    explicit Decoder(const std::string& encoding) : m_handle(iconv_open("UTF-8", encoding.c_str())) {}
    ~Decoder() {
        if (ok()) {
            iconv_close(m_handle);
        }
    }
    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;

    bool ok() const { return m_handle != reinterpret_cast<iconv_t>(-1); }
    iconv_t handle() const { return m_handle; }

private:
    iconv_t m_handle;
};

std::string upperCase(std::string_view text) {
    std::string upper(text);
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return upper;
}

bool isUtf8(std::string_view encoding) {
    const std::string name = upperCase(encoding);
    return name == "UTF-8" || name == "UTF8" || name == "ASCII" || name == "US-ASCII";
}

std::size_t unitBytes(std::string_view encoding) {
    const std::string name = upperCase(encoding);
    return name.starts_with("UTF-16") ? 2 : name.starts_with("UTF-32") ? 4 : 1;
}

} // namespace

struct TextSource::State {
    std::unique_ptr<std::FILE, CloseFile> file;
    std::string memory;
    std::size_t memoryAt = 0;
    std::int64_t read = 0;
    std::int64_t total = 0;
    std::unique_ptr<Decoder> decoder; ///< none: the bytes pass as they are
    std::size_t unit = 1;
    std::string pending; ///< bytes read and not yet decoded
    bool ended = false;
    bool atStart = true;
    bool dropMark = false;

    std::string path;

    Status setEncoding(const std::string& encoding) {
        dropMark = true;
        if (isUtf8(encoding)) {
            return {};
        }
        decoder = std::make_unique<Decoder>(encoding);
        unit = unitBytes(encoding);
        if (!decoder->ok()) {
            return Error{ErrorCode::InvalidEncoding, {encoding}, {}};
        }
        return {};
    }

    /// Appends the next raw bytes; sets ended at the end.
    Status readRaw(std::string& out) {
        const std::size_t before = out.size();
        if (file) {
            out.resize(before + kBlockBytes);
            const std::size_t got = std::fread(out.data() + before, 1, kBlockBytes, file.get());
            out.resize(before + got);
            if (got < kBlockBytes) {
                if (std::ferror(file.get()) != 0) {
                    return Error{ErrorCode::FileUnreadable, {path}, std::strerror(errno)};
                }
                ended = true;
            }
        } else {
            const std::size_t got = std::min(kBlockBytes, memory.size() - memoryAt);
            out.append(memory, memoryAt, got);
            memoryAt += got;
            ended = memoryAt == memory.size();
        }
        read += static_cast<std::int64_t>(out.size() - before);
        if (read > kMaxBytes) {
            return Error{ErrorCode::FileTooLarge, {std::to_string(kMaxBytes)}, {}};
        }
        return {};
    }

    void decodePending(std::string& out) {
        char* in = pending.data();
        std::size_t inLeft = pending.size();
        std::vector<char> block(kBlockBytes);
        while (inLeft > 0) {
            char* to = block.data();
            std::size_t toLeft = block.size();
            const std::size_t converted = iconv(decoder->handle(), &in, &inLeft, &to, &toLeft);
            const int cause = errno;
            out.append(block.data(), block.size() - toLeft);
            if (converted != static_cast<std::size_t>(-1) || cause == E2BIG) {
                continue;
            }
            if (cause == EINVAL && !ended) {
                break; // a character cut by the end of the block
            }
            const std::size_t skipped = std::min(unit, inLeft);
            out += kUnknownByte;
            in += skipped;
            inLeft -= skipped;
        }
        pending.erase(0, pending.size() - inLeft);
    }
};

TextSource::TextSource(std::unique_ptr<State> state) : m_state(std::move(state)) {}
TextSource::TextSource(TextSource&&) noexcept = default;
TextSource& TextSource::operator=(TextSource&&) noexcept = default;
TextSource::~TextSource() = default;

Result<TextSource> TextSource::openBytes(const std::string& path) {
    const QFileInfo info(QString::fromStdString(path));
    if (!info.exists()) {
        return Error{ErrorCode::FileMissing, {path}, {}};
    }
    if (!info.isFile()) {
        return Error{ErrorCode::FileUnreadable, {path}, "not a regular file"};
    }
    if (info.size() == 0) {
        return Error{ErrorCode::FileEmpty, {path}, {}};
    }
    if (info.size() > kMaxBytes) {
        return Error{ErrorCode::FileTooLarge, {std::to_string(kMaxBytes)}, {}};
    }
    auto state = std::make_unique<State>();
    state->path = path;
    state->total = info.size();
    state->file.reset(std::fopen(path.c_str(), "rbe"));
    if (!state->file) {
        return Error{ErrorCode::FileUnreadable, {path}, std::strerror(errno)};
    }
    char magic[4] = {};
    const std::size_t got = std::fread(magic, 1, sizeof magic, state->file.get());
    std::rewind(state->file.get());
    const std::string_view start(magic, got);
    if (start.starts_with("\x1F\x8B")) {
        return Error{ErrorCode::FilePacked, {path, "gzip"}, {}};
    }
    if (start.starts_with("PK\x03\x04")) {
        return Error{ErrorCode::FilePacked, {path, "zip"}, {}};
    }
    return TextSource(std::move(state));
}

Result<TextSource> TextSource::open(const std::string& path, const std::string& encoding) {
    Result<TextSource> source = openBytes(path);
    if (source) {
        if (const Status known = source->m_state->setEncoding(encoding); !known) {
            return known.error();
        }
    }
    return source;
}

Result<TextSource> TextSource::fromMemory(std::string bytes, const std::string& encoding) {
    auto state = std::make_unique<State>();
    state->total = static_cast<std::int64_t>(bytes.size());
    state->memory = std::move(bytes);
    if (const Status known = state->setEncoding(encoding); !known) {
        return known.error();
    }
    return TextSource(std::move(state));
}

Result<bool> TextSource::appendNext(std::string& text) {
    State& state = *m_state;
    const std::size_t before = text.size();
    while (text.size() == before && !(state.ended && state.pending.empty())) {
        if (!state.decoder) {
            if (const Status done = state.readRaw(text); !done) {
                return done.error();
            }
        } else {
            if (const Status done = state.readRaw(state.pending); !done) {
                return done.error();
            }
            state.decodePending(text);
        }
        if (state.atStart && text.size() > before) {
            state.atStart = false;
            if (state.dropMark && std::string_view(text).substr(before).starts_with(kMark)) {
                text.erase(before, kMark.size());
            }
        }
    }
    return text.size() > before;
}

std::int64_t TextSource::bytesRead() const {
    return m_state->read;
}

std::int64_t TextSource::bytesTotal() const {
    return m_state->total;
}

} // namespace qm
