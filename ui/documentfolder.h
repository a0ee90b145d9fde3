#pragma once

#include <QString>

namespace qm {

/// Where order documents are written: the folder chosen in Settings, else "Quartermaster" in the user's documents.
QString documentFolder();
void setDocumentFolder(const QString& folder);

} // namespace qm
