#include "watchchoice.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

/// A path is no name of a setting: it has slashes.
QString groupOf(const QString& warehouseFile) {
    const QByteArray path = QFileInfo(warehouseFile).absoluteFilePath().toUtf8();
    return u"watch/"_s + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex());
}

} // namespace

WatchChoice watchChoice(const QString& warehouseFile) {
    QSettings settings;
    settings.beginGroup(groupOf(warehouseFile));
    return {settings.value(u"folder"_s).toString(), settings.value(u"createItems"_s).toBool()};
}

void setWatchChoice(const QString& warehouseFile, const WatchChoice& choice) {
    QSettings settings;
    settings.beginGroup(groupOf(warehouseFile));
    settings.setValue(u"folder"_s, choice.folder);
    settings.setValue(u"createItems"_s, choice.createItems);
}

} // namespace qm
