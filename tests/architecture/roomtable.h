#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace qm::architecture {

/// A row of the table of rooms in CONTRIBUTING.md. Lists are complete: what an arrow brings along stands in them too.
struct Room {
    QString folder; ///< from the top of the repository
    QStringList rooms;
    QStringList libraries;
    QStringList insideRooms;     ///< for sources only, not for headers
    QStringList insideLibraries; ///< for sources only, not for headers
};

const QList<Room>& roomTable();

/// The room whose folder holds the file, nullptr where there is none.
const Room* roomOf(const QString& path);

/// The library that an include outside the repository belongs to: "std", "QtCore", "Eigen", …; empty where it is
/// unknown. Qt's headers are looked up among the installed ones, so that <QSqlQuery> and <qsqlquery.h> are known for
/// QtSql as well as <QtSql/QSqlQuery>.
QString libraryOf(const QString& includePath);

} // namespace qm::architecture
