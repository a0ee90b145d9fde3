#include "watchchoice.h"

#include "filesettings.h"

#include <QSettings>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

QString groupOf(const QString& warehouseFile) {
    return fileSettingsGroup(u"watch"_s, warehouseFile);
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
