#include "includerules.h"

#include "roomtable.h"
#include "sourcetext.h"

namespace qm::architecture {

using namespace Qt::StringLiterals;

IncludeRules::IncludeRules(const QMap<QString, QByteArray>& files) {
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if ((file.key().endsWith(u".h"_s) || file.key().endsWith(u".inc"_s)) && roomOf(file.key()) != nullptr)
            m_headerByName.insert(file.key().section(u'/', -1), file.key());
    }
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const Room* room = roomOf(file.key());
        if (room == nullptr)
            continue;
        for (const Include& include : includesOf(tokensOf(file.value()))) {
            const QString header = m_headerByName.value(include.path.section(u'/', -1));
            if (!header.isEmpty() && roomOf(header) != room)
                noteSeenOutside(files, header);
        }
    }
}

void IncludeRules::noteSeenOutside(const QMap<QString, QByteArray>& files, const QString& header) {
    if (header.isEmpty() || m_seenOutside.contains(header))
        return;
    m_seenOutside.insert(header);
    for (const Include& include : includesOf(tokensOf(files.value(header))))
        noteSeenOutside(files, m_headerByName.value(include.path.section(u'/', -1)));
}

QStringList IncludeRules::complaints(const QString& path, const QByteArray& source) const {
    QStringList found;
    for (const Include& include : includesOf(tokensOf(source))) {
        const QString reason = reasonAgainst(path, include.path);
        if (!reason.isEmpty())
            found.append(u"%1:%2: \"%3\" %4"_s.arg(path, QString::number(include.line), include.path, reason));
    }
    return found;
}

QString IncludeRules::reasonAgainst(const QString& includer, const QString& includePath) const {
    static const QStringList topFolders = {u"models"_s,    u"ui"_s,    u"app"_s,         u"forms"_s,
                                           u"resources"_s, u"tests"_s, u"translations"_s};
    if (includePath.isEmpty())
        return u"is not spelled out"_s;
    const QStringList parts = includePath.split(u'/');
    if (parts.contains(u".."_s) || parts.contains(u"."_s) || includePath.contains(u'\\') || parts.first().isEmpty())
        return u"is a path that leaves the include directories"_s;
    if (parts.size() > 1 && topFolders.contains(parts.first()))
        return u"names a folder from the top of the repository"_s;
    if (parts.contains(u"private"_s))
        return u"is private to Qt"_s;

    const Room* room = roomOf(includer);
    if (room == nullptr)
        return {};
    const bool isHeader = includer.endsWith(u".h"_s);
    const bool usesInside = !m_seenOutside.contains(includer);
    if (includePath.endsWith(u".moc"_s) && !isHeader)
        return {};
    if (parts.last().startsWith(u"ui_"_s))
        return room->folder == u"ui"_s && !isHeader ? QString() : u"is made from a form: sources of ui alone use it"_s;

    if (const Room* owner = roomOf(m_headerByName.value(parts.last())); owner != nullptr) {
        const bool allowed = owner == room || room->rooms.contains(owner->folder) ||
                             (usesInside && room->insideRooms.contains(owner->folder));
        return allowed ? QString() : u"is a header of %1, which %2 may not use here"_s.arg(owner->folder, room->folder);
    }

    const QString library = libraryOf(includePath);
    if (library == u"std"_s || room->libraries.contains(library) ||
        (usesInside && room->insideLibraries.contains(library)))
        return {};
    if (library == u"POSIX"_s && includer.contains(u"/posix/"_s))
        return {};
    if (library.isEmpty())
        return u"is neither in the repository nor of a library in the table of rooms"_s;
    return u"belongs to %1, which %2 may not use here"_s.arg(library, room->folder);
}

} // namespace qm::architecture
