#pragma once

#include "ordersuggestion.h"

#include <QtCore/QByteArray>

namespace qm {

/// The reasons of a suggestion as JSON numbers, for table suggestion, and back. Names of values are those of the
/// struct's members; days are ISO text; what is not there is left out.
QByteArray packReasons(const SuggestionReasons& reasons);
SuggestionReasons unpackReasons(const QByteArray& json);

} // namespace qm
