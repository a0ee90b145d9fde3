#pragma once

#include "importkind.h"

#include <string>
#include <vector>

namespace qm {

/// What a file with these headings is about: the kind for which most of them mean something; of several the wanted one,
/// then one whose required columns are all there, then one with more columns under their own names, then the one that
/// requires most.
ImportKind guessKind(const std::vector<std::string>& headings, ImportKind wanted);

} // namespace qm
