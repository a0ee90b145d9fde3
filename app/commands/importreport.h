#pragma once

#include "commandcontext.h"
#include "importjob.h"

namespace qm {

/// Says on standard error what a person should know, ends standard output with
/// Says why a file was not taken, and which option helps.
ExitStatus failImport(const CommandContext& context, const Error& error);

/// "read=N posted=N rejected=N unchanged=N", and gives the exit status.
ExitStatus reportImport(CommandContext& context, const ImportResult& result);

} // namespace qm
