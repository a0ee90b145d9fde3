#pragma once

#include "result.h"
#include "strongid.h"

#include <functional>
#include <QString>
#include <vector>

class QObject;

namespace qm {

class Workspace;

/// What writing order documents came to, as a sentence for the bottom line.
struct WrittenDocuments {
    QString text;
    bool failed = false; ///< one at least could not be written
};

/// Writes the documents of these orders, or, without any, of all that are approved and not sent, into the person's
/// folder for documents, and tells done. Writing is not sending. Interface thread.
void writeOrderDocuments(Workspace& workspace, QObject* context, const std::vector<PurchaseOrderId>& orders,
                         const std::function<void(const Result<WrittenDocuments>&)>& done);

} // namespace qm
