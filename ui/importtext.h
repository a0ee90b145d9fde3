#pragma once

#include "importformat.h"

#include <QString>

namespace qm {

/// What a kind of file is called: "Sales".
QString importKindText(ImportKind kind);
/// What it does and which columns it needs, one sentence.
QString importKindHint(ImportKind kind);
/// A column of ours in words: "sku" → "SKU". Its own name where there is no better word.
QString importColumnText(const ColumnSpec& column);
/// "day month year"
QString dateOrderText(DateOrder order);
/// "comma", "semicolon", "tab", "bar"; others as they are.
QString separatorText(char separator);

} // namespace qm
