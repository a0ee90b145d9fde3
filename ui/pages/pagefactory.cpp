#include "pagefactory.h"

#include "alertspage.h"
#include "calendarpage.h"
#include "countspage.h"
#include "customerspage.h"
#include "forecastspage.h"
#include "itemspage.h"
#include "movementspage.h"
#include "orderspage.h"
#include "pageaction.h"
#include "policycheckpage.h"
#include "receivingpage.h"
#include "reportspage.h"
#include "returnspage.h"
#include "salesorderspage.h"
#include "settingspage.h"
#include "suggestionspage.h"
#include "supplierspage.h"
#include "todaypage.h"

namespace qm {

QList<PageId> existingPages() {
    return {std::begin(kAllPages), std::end(kAllPages)};
}

Page* makePage(PageId id, Workspace& workspace, AppActions& actions, QWidget* parent) {
    switch (id) {
    case PageId::Today:
        return new TodayPage(workspace, actions, parent);
    case PageId::Alerts:
        return new AlertsPage(workspace, actions, parent);
    case PageId::Items:
        return new ItemsPage(workspace, actions, parent);
    case PageId::Suggestions:
        return new SuggestionsPage(workspace, actions, parent);
    case PageId::Orders:
        return new OrdersPage(workspace, actions, parent);
    case PageId::Receiving:
        return new ReceivingPage(workspace, actions, parent);
    case PageId::SalesOrders:
        return new SalesOrdersPage(workspace, actions, parent);
    case PageId::Customers:
        return new CustomersPage(workspace, actions, parent);
    case PageId::Returns:
        return new ReturnsPage(workspace, actions, parent);
    case PageId::Movements:
        return new MovementsPage(workspace, actions, parent);
    case PageId::Counts:
        return new CountsPage(workspace, actions, parent);
    case PageId::Suppliers:
        return new SuppliersPage(workspace, actions, parent);
    case PageId::Forecasts:
        return new ForecastsPage(workspace, actions, parent);
    case PageId::PolicyCheck:
        return new PolicyCheckPage(workspace, actions, parent);
    case PageId::Calendar:
        return new CalendarPage(workspace, actions, parent);
    case PageId::Reports:
        return new ReportsPage(workspace, actions, parent);
    case PageId::Settings:
        return new SettingsPage(workspace, actions, parent);
    default:
        return nullptr;
    }
}

} // namespace qm
