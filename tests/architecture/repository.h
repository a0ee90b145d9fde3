#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace qm::architecture {

/// Every .h and .cpp of the rooms and the tests, as sorted paths from the top of the repository.
QStringList repositorySources();

/// Empty where the file cannot be read.
QByteArray contentOf(const QString& path);

} // namespace qm::architecture
