#include "includerules.h"
#include "repository.h"
#include "roomtable.h"
#include "sourcetext.h"
#include "sqlrules.h"

#include <QtTest>

using namespace qm::architecture;

/// The second wall: what each room may include, and where SQL may stand. The rules are tried on planted violations
/// first, so that a rule that has gone blind is seen.
class ArchitectureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tableOfRoomsMatchesFolders();
    void arrowsPointUp();
    void repositoryKeepsIncludeRules();
    void kernelsOfInstructionSetsIncludeNoLibrary();
    void repositoryKeepsSqlRules();
    void refusesPlantedInclude_data();
    void refusesPlantedInclude();
    void acceptsAllowedInclude_data();
    void acceptsAllowedInclude();
    void readsIncludesWhateverTheirSpelling();
    void ignoresIncludesInCommentsAndText();
    void refusesPlantedSql_data();
    void refusesPlantedSql();
    void acceptsBoundSql_data();
    void acceptsBoundSql();
};

namespace {

QString pathOf(const char* text) {
    return QString::fromLatin1(text);
}

/// Headers called …seen.h are seen from another room, those called …own.h are not.
QMap<QString, QByteArray> plantedFiles() {
    QMap<QString, QByteArray> files;
    for (const char* path :
         {"models/base/result.h", "models/forecast/forecaster.h", "models/storage/statement.h",
          "models/services/stockqueries.h", "models/domain/quantity.h", "ui/pages/todaypage.h",
          "models/forecast/forecastseen.h", "models/storage/storageseen.h", "models/services/servicesseen.h",
          "models/services/servicesown.h", "models/tables/tablesseen.h", "models/documents/documentsseen.h"})
        files.insert(pathOf(path), QByteArray());
    files.insert(pathOf("models/services/servicesfront.h"), "#include \"servicesseen.h\"");
    files.insert(pathOf("ui/mainwindow.cpp"), "#include \"servicesfront.h\"\n#include \"tablesseen.h\"\n"
                                              "#include \"documentsseen.h\"");
    files.insert(pathOf("models/services/x.cpp"), "#include \"storageseen.h\"\n#include \"forecastseen.h\"\n"
                                                  "#include \"servicesown.h\"");
    return files;
}

} // namespace

void ArchitectureTest::tableOfRoomsMatchesFolders() {
    for (const Room& room : roomTable())
        QVERIFY2(contentOf(room.folder + QLatin1String("/CMakeLists.txt")).contains("qm_add_room("),
                 qPrintable(room.folder));
    for (const QString& path : repositorySources()) {
        if (!path.startsWith(QLatin1String("tests/")))
            QVERIFY2(roomOf(path) != nullptr, qPrintable(path));
    }
}

void ArchitectureTest::arrowsPointUp() {
    QStringList above;
    for (const Room& room : roomTable()) {
        for (const QString& used : room.rooms + room.insideRooms)
            QVERIFY2(above.contains(used), qPrintable(room.folder + QLatin1String(" uses ") + used));
        above.append(room.folder);
    }
}

void ArchitectureTest::repositoryKeepsIncludeRules() {
    QMap<QString, QByteArray> files;
    for (const QString& path : repositorySources())
        files.insert(path, contentOf(path));
    QVERIFY(files.size() > 20);
    const IncludeRules rules(files);
    QStringList complaints;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        complaints += rules.complaints(file.key(), file.value());
    QVERIFY2(complaints.isEmpty(), qPrintable(QLatin1Char('\n') + complaints.join(QLatin1Char('\n'))));
}

/// The linker keeps one copy of a library's inline function, and it could be the one of a newer processor.
void ArchitectureTest::kernelsOfInstructionSetsIncludeNoLibrary() {
    int sources = 0;
    for (const QString& path : repositorySources()) {
        if (!path.startsWith(QLatin1String("models/forecast/kernels/")) || path.contains(QLatin1String("kernelchoice")))
            continue;
        ++sources;
        for (const Include& include : includesOf(tokensOf(contentOf(path)))) {
            const bool own =
                include.path == QLatin1String("kernelset.h") || include.path.endsWith(QLatin1String(".inc"));
            QVERIFY2(own || include.path == QLatin1String("cstddef"), qPrintable(path + u' ' + include.path));
        }
    }
    QVERIFY(sources >= 4);
}

void ArchitectureTest::repositoryKeepsSqlRules() {
    QStringList complaints;
    for (const QString& path : repositorySources())
        complaints += sqlComplaints(path, contentOf(path));
    QVERIFY2(complaints.isEmpty(), qPrintable(QLatin1Char('\n') + complaints.join(QLatin1Char('\n'))));
}

void ArchitectureTest::refusesPlantedInclude_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("source");
    const auto plant = [](const char* name, const char* path, const char* source) {
        QTest::newRow(name) << pathOf(path) << QByteArray(source);
    };
    plant("a path upwards", "ui/mainwindow.cpp", "#include \"../models/storage/statement.h\"");
    plant("a path upwards in a test", "tests/ui/tst_x.cpp", "#include \"../../models/storage/statement.h\"");
    plant("a path from the top", "models/services/x.cpp", "#include \"models/base/result.h\"");
    plant("an absolute path", "ui/x.cpp", "#include \"/usr/include/sqlite3.h\"");
    plant("storage from ui", "ui/mainwindow.cpp", "#include \"statement.h\"");
    plant("storage from ui in angle brackets", "ui/mainwindow.cpp", "#include <statement.h>");
    plant("storage in a header of services", "models/services/servicesseen.h", "#include \"statement.h\"");
    plant("ui from models", "models/tables/x.cpp", "#include \"pages/todaypage.h\"");
    plant("services from domain", "models/domain/x.cpp", "#include \"stockqueries.h\"");
    plant("Qt in forecast", "models/forecast/x.cpp", "#include <QString>");
    plant("Qt Sql by module", "models/storage/x.cpp", "#include <QtSql/QSqlQuery>");
    plant("SQLite in services", "models/services/x.cpp", "#include <sqlite3.h>");
    plant("SQLite in a header of storage", "models/storage/storageseen.h", "#include <sqlite3.h>");
    plant("Eigen in services", "models/services/x.cpp", "#include <eigen3/Eigen/Dense>");
    plant("Eigen in a header of forecast", "models/forecast/forecastseen.h", "#include <Eigen/Core>");
    plant("Widgets by module in models", "models/documents/x.cpp", "#include <QtWidgets/QLabel>");
    plant("Widgets by class in models", "models/tables/x.cpp", "#include <QLabel>");
    plant("Widgets by old name in models", "models/services/x.cpp", "#include <qlabel.h>");
    plant("Gui in tables", "models/tables/x.h", "#include <QColor>");
    plant("Svg in a header of documents", "models/documents/documentsseen.h", "#include <QSvgRenderer>");
    plant("POSIX outside its folder", "models/storage/x.cpp", "#include <sys/file.h>");
    plant("Qt's private headers", "models/exchange/x.cpp", "#include <QtCore/private/qzipreader_p.h>");
    plant("a form in models", "models/tables/x.cpp", "#include \"ui_todaypage.h\"");
    plant("a macro", "ui/x.cpp", "#include HIDDEN");
    plant("an unknown library", "models/exchange/x.cpp", "#include <boost/any.hpp>");
    plant("everything at once", "models/base/x.cpp", "#include <bits/stdc++.h>");
}

void ArchitectureTest::refusesPlantedInclude() {
    QFETCH(QString, path);
    QFETCH(QByteArray, source);
    const QStringList complaints = IncludeRules(plantedFiles()).complaints(path, source);
    QCOMPARE(complaints.size(), 1);
    QVERIFY2(complaints.first().startsWith(path + QLatin1String(":1: ")), qPrintable(complaints.first()));
}

void ArchitectureTest::acceptsAllowedInclude_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("source");
    const auto allow = [](const char* name, const char* path, const char* source) {
        QTest::newRow(name) << pathOf(path) << QByteArray(source);
    };
    allow("standard library", "models/base/x.h", "#include <vector>\n#include <cstdint>\n#include <math.h>");
    allow("own room", "models/storage/x.h", "#include \"statement.h\"");
    allow("a room brought along", "ui/x.h", "#include \"result.h\"\n#include \"quantity.h\"");
    allow("own folder below", "ui/mainwindow.cpp", "#include \"pages/todaypage.h\"");
    allow("inside services", "models/services/x.cpp", "#include \"statement.h\"\n#include <QtConcurrent>");
    allow("a header for services alone", "models/services/servicesown.h", "#include \"forecaster.h\"");
    allow("Eigen inside forecast", "models/forecast/x.cpp", "#include <Eigen/Dense>");
    allow("SQLite inside storage", "models/storage/x.cpp", "#include <sqlite3.h>");
    allow("POSIX in its folder", "models/storage/posix/x.cpp", "#include <fcntl.h>\n#include <sys/file.h>");
    allow("a form in ui", "ui/pages/todaypage.cpp", "#include \"ui_todaypage.h\"\n#include \"todaypage.moc\"");
    allow("Widgets in ui", "ui/x.h", "#include <QWidget>\n#include <QtCharts/QChartView>");
}

void ArchitectureTest::acceptsAllowedInclude() {
    QFETCH(QString, path);
    QFETCH(QByteArray, source);
    const QStringList complaints = IncludeRules(plantedFiles()).complaints(path, source);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
}

void ArchitectureTest::readsIncludesWhateverTheirSpelling() {
    const QList<Include> includes = includesOf(tokensOf("#include <a.h>\n"
                                                        "  #  include\t\"b.h\"\n"
                                                        "#include/* why */<c.h> // so\n"
                                                        "#inc\\\nlude <d.h>\n"
                                                        "%:include <e.h>\n"
                                                        "#include_next <f.h>\n"
                                                        "#import \"g.h\"\n"
                                                        "import <h>;\n"
                                                        "/* over\nlines */ #include <i.h>\n"));
    QStringList paths;
    for (const Include& include : includes)
        paths.append(include.path);
    QCOMPARE(paths.join(QLatin1Char(' ')), QStringLiteral("a.h b.h c.h d.h e.h f.h g.h h i.h"));
    QCOMPARE(includes.last().line, 11);
}

void ArchitectureTest::ignoresIncludesInCommentsAndText() {
    const QList<Include> includes = includesOf(tokensOf("// #include <a.h>\n"
                                                        "/*\n#include <b.h>\n*/\n"
                                                        "auto x = R\"(\n#include <c.h>\n)\";\n"
                                                        "auto y = \"\\\"\\n#include <d.h>\"; char z = '\"';\n"
                                                        "#define INCLUDE include\n"
                                                        "int w = 1'000;\n"
                                                        "#include <e.h>\n"));
    QCOMPARE(includes.size(), 1);
    QCOMPARE(includes.first().path, QStringLiteral("e.h"));
}

void ArchitectureTest::refusesPlantedSql_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("source");
    const auto plant = [](const char* name, const char* path, const char* source) {
        QTest::newRow(name) << pathOf(path) << QByteArray(source);
    };
    plant("Qt Sql", "models/storage/x.cpp", "QSqlQuery query;");
    plant("a deferred transaction", "models/services/x.cpp", "database.transaction();");
    plant("a deferred transaction by pointer", "models/storage/x.cpp", "m_database->transaction();");
    plant("SQL in services", "models/services/x.cpp", "auto q = u\"SELECT sku FROM item WHERE id = ?\";");
    plant("SQL in ui", "ui/x.cpp", "run(\"DELETE FROM item \");");
    plant("SQL with a value added", "models/storage/x.cpp", "auto q = \"SELECT sku FROM item WHERE id = \" + id;");
    plant("SQL with a wrapped value added", "models/storage/x.cpp",
          "auto q = QStringLiteral(\"DELETE FROM item WHERE id = \") % id;");
    plant("SQL with arg", "models/storage/x.cpp", "auto q = u\"UPDATE item SET sku = '%1' \"_s.arg(sku);");
    plant("a clause added", "models/storage/x.cpp", "q += \" WHERE id = 7\";");
    plant("SQL printed into a buffer", "models/storage/x.cpp", "snprintf(\"PRAGMA user_version = %d\", 1);");
    plant("joined for SQLite", "models/storage/x.cpp", "sqlite3_exec(db, (text + tail).c_str(), 0, 0, 0);");
    plant("joined for a query", "models/storage/x.cpp", "database.query(Sql{kSelect + order}, id);");
}

void ArchitectureTest::refusesPlantedSql() {
    QFETCH(QString, path);
    QFETCH(QByteArray, source);
    const QStringList complaints = sqlComplaints(path, source);
    QVERIFY(!complaints.isEmpty());
    QVERIFY2(complaints.first().startsWith(path + QLatin1String(":1: ")), qPrintable(complaints.first()));
}

void ArchitectureTest::acceptsBoundSql_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("source");
    const auto allow = [](const char* name, const char* path, const char* source) {
        QTest::newRow(name) << pathOf(path) << QByteArray(source);
    };
    allow(
        "a constant over lines", "models/storage/x.cpp",
        "constexpr auto kFind = \"SELECT sku FROM item \"\n\"WHERE id = ?\";\nauto s = database.query(kFind, id + 2);");
    allow("a raw constant", "models/storage/x.cpp", "const char* kAdd = R\"(INSERT INTO item (sku) VALUES (?))\";");
    allow("our transaction", "models/services/x.cpp", "Transaction transaction(database); transaction.commit();");
    allow("a sentence in ui", "ui/x.cpp", "label->setText(tr(\"Select an item from the list\") + suffix);");
    allow("planted text in a test", "tests/storage/x.cpp", "exec(\"DELETE FROM item WHERE id = \" + id);");
}

void ArchitectureTest::acceptsBoundSql() {
    QFETCH(QString, path);
    QFETCH(QByteArray, source);
    const QStringList complaints = sqlComplaints(path, source);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
