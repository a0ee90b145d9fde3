#include "workspace.h"

#include "localetext.h"

namespace qm {

Workspace::Workspace(Warehouse& warehouse, QObject* parent) : QObject(parent), m_warehouse(warehouse) {
    m_writer.setMaxThreadCount(1);
    connect(&warehouse, &Warehouse::dataChanged, this, &Workspace::dataChanged);
    setShownToday(toDate(warehouse.today()));
}

Workspace::~Workspace() {
    for (JobHandle& job : m_jobs) {
        job.cancel();
    }
}

bool Workspace::waitForDone(int milliseconds) {
    return m_readers.waitForDone(milliseconds) && m_writer.waitForDone(milliseconds) &&
           m_workers.waitForDone(milliseconds);
}

void Workspace::setPlace(LocationId place) {
    if (place == m_place) {
        return;
    }
    m_place = place;
    Q_EMIT placeChanged();
}

void Workspace::setWorkingDay(std::optional<CalendarDay> day) {
    m_warehouse.setWorkingDay(day);
    setShownToday(toDate(m_warehouse.today()));
    refresh();
}

} // namespace qm
