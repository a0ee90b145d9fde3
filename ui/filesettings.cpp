#include "filesettings.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace qm {

QString fileSettingsGroup(const QString& purpose, const QString& warehouseFile) {
    // A path is no name of a setting: it has slashes.
    const QByteArray path = QFileInfo(warehouseFile).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex();
    return QStringLiteral("%1/%2").arg(purpose, QString::fromLatin1(hash));
}

} // namespace qm
