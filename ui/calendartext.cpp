#include "calendartext.h"

#include <QCoreApplication>

namespace qm {

namespace {

struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(CalendarText)
};

} // namespace

QString calendarKindText(CalendarKind kind) {
    switch (kind) {
    case CalendarKind::Closed:
        return CalendarText::tr("Closed");
    case CalendarKind::NoReceiving:
        return CalendarText::tr("No receiving");
    case CalendarKind::Holiday:
        return CalendarText::tr("Holiday or event");
    case CalendarKind::Promotion:
        return CalendarText::tr("Promotion");
    case CalendarKind::SupplierClosed:
        return CalendarText::tr("Supplier closed");
    case CalendarKind::Price:
        return CalendarText::tr("Planned price");
    }
    return {};
}

Pill calendarKindPill(CalendarKind kind) {
    const bool shut = kind == CalendarKind::Closed || kind == CalendarKind::SupplierClosed;
    const bool offer = kind == CalendarKind::Promotion || kind == CalendarKind::Price;
    return {calendarKindText(kind), shut ? PillTone::Warning : offer ? PillTone::Accent : PillTone::Neutral};
}

QString calendarRepeatText(CalendarRepeat repeat) {
    switch (repeat) {
    case CalendarRepeat::Never:
        return CalendarText::tr("Once");
    case CalendarRepeat::Weekly:
        return CalendarText::tr("Every week");
    case CalendarRepeat::Yearly:
        return CalendarText::tr("Every year");
    case CalendarRepeat::Easter:
        return CalendarText::tr("With Easter");
    case CalendarRepeat::SpringFestival:
        return CalendarText::tr("With the Spring Festival");
    case CalendarRepeat::EidAlFitr:
        return CalendarText::tr("With Eid al-Fitr");
    case CalendarRepeat::EidAlAdha:
        return CalendarText::tr("With Eid al-Adha");
    }
    return {};
}

} // namespace qm
