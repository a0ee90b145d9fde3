#pragma once

#include "pageid.h"

#include <QList>

class QWidget;

namespace qm {

class AppActions;
class Page;
class Workspace;

/// The pages that exist: a page is listed when it works.
QList<PageId> existingPages();
/// Makes one of them. Called when it is first shown.
Page* makePage(PageId id, Workspace& workspace, AppActions& actions, QWidget* parent);

} // namespace qm
