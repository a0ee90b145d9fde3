#include "tourcounts.h"

#include "appactions.h"
#include "countlistservice.h"
#include "inlinebar.h"
#include "mainwindow.h"
#include "tourguide.h"
#include "warehouse.h"

#include <algorithm>
#include <QAction>

using namespace qm;

namespace {

void act(TourGuide& guide, MainWindow& window, ActionId id) {
    window.actions().action(id)->trigger();
    guide.settle();
}

void closeBar(TourGuide& guide, const MainWindow& window) {
    for (InlineBar* bar : window.findChildren<InlineBar*>()) {
        bar->dismiss();
    }
    guide.settle();
}

/// All lines but the last few: what the record says, one less on every seventh, half of it on the ninth.
bool enterMost(Warehouse& warehouse, CountListId id, std::size_t left) {
    CountListService counts(warehouse);
    const auto list = counts.list(id);
    if (!list.ok() || list->lines.size() <= left) {
        return false;
    }
    const std::size_t entered = list->lines.size() - left;
    for (std::size_t i = 0; i < entered; ++i) {
        if (!counts.enter(list->lines[i].id, {}).ok()) {
            return false;
        }
    }
    const auto review = counts.review(id);
    for (std::size_t i = 0; review.ok() && i < entered; ++i) {
        const auto found = std::ranges::find(review->lines, list->lines[i].id, &CountVariance::line);
        const std::int64_t record = std::max<std::int64_t>(found->record.value, 0);
        const std::int64_t counted = i == 8 ? record / 2 : i % 7 == 6 ? std::max<std::int64_t>(record - 1, 0) : record;
        if (!counts.enter(list->lines[i].id, {counted}).ok()) {
            return false;
        }
    }
    return review.ok();
}

} // namespace

void visitCounts(TourGuide& guide, MainWindow& window, Warehouse& warehouse) {
    window.showPage(PageId::Counts);
    guide.settle();
    act(guide, window, ActionId::New);
    guide.takePicture(QStringLiteral("count_list_new"));
    closeBar(guide, window);
    CountListDraft draft;
    draft.items = 24;
    const auto made = CountListService(warehouse).make(draft);
    guide.settle();
    if (!made.ok() || !enterMost(warehouse, *made, 4)) {
        qFatal("no list could be made and counted");
    }
    guide.settle();
    guide.takePicture(QStringLiteral("count_sheet"));
    act(guide, window, ActionId::AddLine);
    guide.takePicture(QStringLiteral("count_line_new"));
    closeBar(guide, window);
    act(guide, window, ActionId::Main);
    guide.takePicture(QStringLiteral("count_time"));
    closeBar(guide, window);
    const Status said = CountListService(warehouse).setTime(*made, {CountTime::When::AfterClosing, {}});
    guide.settle();
    if (said.ok()) {
        act(guide, window, ActionId::Main);
    }
    guide.takePicture(QStringLiteral("count_differences"));
}
