#include "forecasttext.h"

#include <map>
#include <QCoreApplication>

namespace qm {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("ForecastText", text);
}

} // namespace

QString demandClassText(const QString& name) {
    static const std::map<QString, const char*> words{
        {QStringLiteral("smooth"), QT_TRANSLATE_NOOP("ForecastText", "sells steadily")},
        {QStringLiteral("erratic"), QT_TRANSLATE_NOOP("ForecastText", "sells often, in uneven amounts")},
        {QStringLiteral("intermittent"), QT_TRANSLATE_NOOP("ForecastText", "sells now and then")},
        {QStringLiteral("lumpy"), QT_TRANSLATE_NOOP("ForecastText", "sells now and then, in uneven amounts")},
        {QStringLiteral("no demand"), QT_TRANSLATE_NOOP("ForecastText", "does not sell")}};
    const auto found = words.find(name);
    return found == words.end() ? name : say(found->second);
}

QString forecastMethodText(const QString& name) {
    static const std::map<QString, const char*> words{
        {QStringLiteral("naive"), QT_TRANSLATE_NOOP("ForecastText", "as the last day")},
        {QStringLiteral("seasonal-naive"), QT_TRANSLATE_NOOP("ForecastText", "as a season ago")},
        {QStringLiteral("moving-average"), QT_TRANSLATE_NOOP("ForecastText", "average of the last weeks")},
        {QStringLiteral("ses"), QT_TRANSLATE_NOOP("ForecastText", "level that follows slowly")},
        {QStringLiteral("theta"), QT_TRANSLATE_NOOP("ForecastText", "level with half the trend (Theta)")},
        {QStringLiteral("croston"), QT_TRANSLATE_NOOP("ForecastText", "size and distance of sales (Croston)")},
        {QStringLiteral("croston-sba"), QT_TRANSLATE_NOOP("ForecastText", "size and distance of sales (SBA)")},
        {QStringLiteral("tsb"), QT_TRANSLATE_NOOP("ForecastText", "size and chance of sales (TSB)")},
        {QStringLiteral("imapa"), QT_TRANSLATE_NOOP("ForecastText", "averages over several lengths")},
        {QStringLiteral("mean"), QT_TRANSLATE_NOOP("ForecastText", "average of its whole past")},
        {QStringLiteral("ewma-slow"), QT_TRANSLATE_NOOP("ForecastText", "average that forgets slowly")},
        {QStringLiteral("ewma-quick"), QT_TRANSLATE_NOOP("ForecastText", "average that forgets quickly")},
        {QStringLiteral("holt"), QT_TRANSLATE_NOOP("ForecastText", "level and trend (Holt)")},
        {QStringLiteral("damped-trend"), QT_TRANSLATE_NOOP("ForecastText", "level and a trend that fades")},
        {QStringLiteral("holt-winters-additive"),
         QT_TRANSLATE_NOOP("ForecastText", "level, trend and season, added (Holt-Winters)")},
        {QStringLiteral("holt-winters-multiplicative"),
         QT_TRANSLATE_NOOP("ForecastText", "level, trend and season, multiplied (Holt-Winters)")},
        {QStringLiteral("theta-dynamic"), QT_TRANSLATE_NOOP("ForecastText", "level with a chosen trend (Theta)")}};
    const auto found = words.find(name);
    return found == words.end() ? name : say(found->second);
}

} // namespace qm
