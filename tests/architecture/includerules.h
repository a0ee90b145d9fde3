#pragma once

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace qm::architecture {

/// Judges the includes of a file by the table of rooms.
class IncludeRules {
public:
    /// files: every source of the repository by its path from the top.
    explicit IncludeRules(const QMap<QString, QByteArray>& files);

    /// One sentence "path:line: why" for each include that the file's room does not allow; empty for a file outside the
    /// rooms, except that tests may not go round the include directories either. A header that another room sees,
    /// directly or through other headers, may use less than a source; one that only its own room sees may use the same.
    QStringList complaints(const QString& path, const QByteArray& source) const;

private:
    void noteSeenOutside(const QMap<QString, QByteArray>& files, const QString& header);
    QString reasonAgainst(const QString& includer, const QString& includePath) const;

    QHash<QString, QString> m_headerByName; ///< path of a room's header by its file name
    QSet<QString> m_seenOutside;            ///< paths of headers that rooms other than their own see
};

} // namespace qm::architecture
