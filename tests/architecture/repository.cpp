#include "repository.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace qm::architecture {

namespace {

QDir top() {
    return QDir(QStringLiteral(QM_TEST_SOURCE "/../.."));
}

} // namespace

QStringList repositorySources() {
    QStringList paths;
    for (const char* folder : {"app", "models", "tests", "ui"}) {
        QDirIterator files(top().filePath(QLatin1String(folder)),
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.inc")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(top().relativeFilePath(files.next()));
    }
    paths.sort();
    return paths;
}

QByteArray contentOf(const QString& path) {
    QFile file(top().filePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace qm::architecture
