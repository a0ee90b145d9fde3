#include "pagefactory.h"

#include "itemspage.h"
#include "suggestionspage.h"
#include "todaypage.h"

namespace qm {

QList<PageId> existingPages() {
    return {PageId::Today, PageId::Suggestions, PageId::Items};
}

Page* makePage(PageId id, Workspace& workspace, AppActions& actions, QWidget* parent) {
    switch (id) {
    case PageId::Today:
        return new TodayPage(workspace, actions, parent);
    case PageId::Items:
        return new ItemsPage(workspace, actions, parent);
    case PageId::Suggestions:
        return new SuggestionsPage(workspace, actions, parent);
    default:
        return nullptr;
    }
}

} // namespace qm
