#pragma once

#include "result.h"

#include <QString>

namespace qm {

/// What went wrong and what to do, in the user's language, one or two short sentences. The command line uses it too.
QString errorText(const Error& error);

} // namespace qm
