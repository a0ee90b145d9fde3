#include "roomtable.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

namespace qm::architecture {

using namespace Qt::StringLiterals;

const QList<Room>& roomTable() {
    static const QString base = u"models/base"_s;
    static const QString forecast = u"models/forecast"_s;
    static const QString replenishment = u"models/replenishment"_s;
    static const QString domain = u"models/domain"_s;
    static const QString storage = u"models/storage"_s;
    static const QString exchange = u"models/exchange"_s;
    static const QString services = u"models/services"_s;
    static const QString documents = u"models/documents"_s;
    static const QString tables = u"models/tables"_s;
    static const QStringList window = {u"QtCore"_s,   u"QtGui"_s,          u"QtWidgets"_s,
                                       u"QtCharts"_s, u"QtPrintSupport"_s, u"QtSvg"_s};
    static const QList<Room> table = {
        {base, {}, {}, {}, {}},
        {forecast, {base}, {}, {}, {u"Eigen"_s}},
        {replenishment, {base, forecast}, {}, {}, {u"Eigen"_s}},
        {domain, {base}, {u"QtCore"_s}, {}, {}},
        {storage, {base, domain}, {u"QtCore"_s}, {}, {u"SQLite"_s, u"sodium"_s}},
        {exchange, {base, domain}, {u"QtCore"_s}, {}, {u"uchardet"_s, u"iconv"_s, u"xlsxwriter"_s}},
        {services,
         {base, domain},
         {u"QtCore"_s},
         {storage, exchange, forecast, replenishment},
         {u"QtConcurrent"_s, u"sodium"_s}},
        {documents, {base, domain, services}, {u"QtCore"_s, u"QtGui"_s}, {}, {u"QtSvg"_s}},
        {tables, {base, domain, services}, {u"QtCore"_s}, {}, {}},
        {u"ui"_s, {base, domain, services, documents, tables}, window, {}, {}},
        {u"app"_s,
         {base, forecast, replenishment, domain, storage, exchange, services, documents, tables, u"ui"_s},
         window + QStringList{u"QtNetwork"_s},
         {},
         {}},
    };
    return table;
}

const Room* roomOf(const QString& path) {
    for (const Room& room : roomTable()) {
        if (path.startsWith(room.folder + u'/'))
            return &room;
    }
    return nullptr;
}

namespace {

QString installedQtModule(const QString& includePath) {
    static QHash<QString, QString> known;
    if (const auto it = known.constFind(includePath); it != known.cend())
        return *it;
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    QString module;
    for (const QString& folder : headers.entryList({u"Qt*"_s}, QDir::Dirs, QDir::Name)) {
        if (QFileInfo::exists(headers.filePath(folder + u'/' + includePath)))
            module = folder;
    }
    known.insert(includePath, module);
    return module;
}

} // namespace

QString libraryOf(const QString& includePath) {
    static const QRegularExpression standard(
        u"^([a-z_0-9]+|(assert|errno|float|limits|locale|math|signal|stddef|stdint|stdio|stdlib|string|time)\\.h)$"_s);
    static const QRegularExpression qtModule(u"^(Qt[A-Za-z0-9]+)/"_s);
    static const QList<std::pair<QRegularExpression, QString>> others = {
        {QRegularExpression(u"^(eigen3|Eigen|unsupported)/"_s), u"Eigen"_s},
        {QRegularExpression(u"^sqlite3(ext)?\\.h$"_s), u"SQLite"_s},
        {QRegularExpression(u"^sodium(/|\\.h$)"_s), u"sodium"_s},
        {QRegularExpression(u"^(uchardet/)?uchardet\\.h$"_s), u"uchardet"_s},
        {QRegularExpression(u"^xlsxwriter(/|\\.h$)"_s), u"xlsxwriter"_s},
        {QRegularExpression(u"^iconv\\.h$"_s), u"iconv"_s},
        {QRegularExpression(u"^(unistd|fcntl|dirent|malloc|poll|pthread|pwd)\\.h$|^sys/"_s), u"POSIX"_s},
    };
    if (standard.match(includePath).hasMatch())
        return u"std"_s;
    for (const auto& [pattern, library] : others) {
        if (pattern.match(includePath).hasMatch())
            return library;
    }
    if (const auto match = qtModule.match(includePath); match.hasMatch())
        return match.captured(1);
    return installedQtModule(includePath);
}

} // namespace qm::architecture
