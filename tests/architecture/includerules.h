#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace qm::architecture {

/// Judges the includes of a file by the table of rooms.
class IncludeRules {
public:
    /// headers: every header of the repository, as paths from its top.
    explicit IncludeRules(const QStringList& headers);

    /// One sentence "path:line: why" for each include that the file's room does not allow; empty for a file outside the
    /// rooms, except that tests may not go round the include directories either.
    QStringList complaints(const QString& path, const QByteArray& source) const;

private:
    QString reasonAgainst(const QString& includer, const QString& includePath) const;

    QHash<QString, QString> m_folderByName; ///< room's folder of a header's file name
};

} // namespace qm::architecture
