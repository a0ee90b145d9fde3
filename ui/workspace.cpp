#include "workspace.h"

#include "localetext.h"

namespace qm {

Workspace::Workspace(Warehouse& warehouse, QObject* parent) : QObject(parent), m_warehouse(warehouse) {
    connect(&warehouse, &Warehouse::dataChanged, this, &Workspace::dataChanged);
    setShownToday(toDate(warehouse.today()));
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

void Workspace::startNextChange() {
    if (m_changing || m_changes.empty()) {
        return;
    }
    m_changing = true;
    const std::function<void()> next = std::move(m_changes.front());
    m_changes.pop_front();
    next();
}

} // namespace qm
