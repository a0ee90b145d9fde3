#include "documentfolder.h"

#include <QSettings>
#include <QStandardPaths>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

const QString kKey = QStringLiteral("documents/folder");

} // namespace

QString documentFolder() {
    const QString chosen = QSettings().value(kKey).toString();
    return chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/Quartermaster"_s
                            : chosen;
}

void setDocumentFolder(const QString& folder) {
    QSettings().setValue(kKey, folder);
}

} // namespace qm
