#include "pagefactory.h"

#include "suggestionspage.h"

namespace qm {

QList<PageId> existingPages() {
    return {PageId::Suggestions};
}

Page* makePage(PageId id, Workspace& workspace, AppActions& actions, QWidget* parent) {
    switch (id) {
    case PageId::Suggestions:
        return new SuggestionsPage(workspace, actions, parent);
    default:
        return nullptr;
    }
}

} // namespace qm
