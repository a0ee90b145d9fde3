#pragma once

#include "textsource.h"

#include <string>

namespace qm {

/// In which encoding a text is written, and whether that is certain.
struct DetectedEncoding {
    std::string name;     ///< a name that iconv knows; empty where there is no idea
    bool certain = false; ///< a byte order mark, or the whole text is strict UTF-8
    bool isText = true;   ///< false: no UTF-8, and it has zero bytes, which no other encoding without a mark has
};

/// Reads source (opened by TextSource::openBytes) to its end: byte order mark, else strict UTF-8, else a guess by
/// uchardet.
Result<DetectedEncoding> detectEncoding(TextSource source);

} // namespace qm
