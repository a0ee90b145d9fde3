#pragma once

#include "salesorder.h"
#include "undosteps.h"

#include <functional>

class QWidget;

namespace qm {

class AppActions;
class Workspace;

/// Opens the dialog that writes a sales order, new or a draft anew. written is called with the order and the step that
/// takes it back: a new one is cancelled, a draft is as it was. Interface thread.
void writeSalesOrder(const SalesOrder& order, Workspace& workspace, AppActions& actions, QWidget* parent,
                     const std::function<void(SalesOrderId, const UndoStep&)>& written);

} // namespace qm
