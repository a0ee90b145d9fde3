#include "writtendocuments.h"

#include "documentfolder.h"
#include "errortext.h"
#include "orderdocuments.h"
#include "purchaseorderservice.h"
#include "workspace.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDir>

namespace qm {

namespace {

QString say(const char* text, int n = -1) {
    return QCoreApplication::translate("WrittenDocuments", text, nullptr, n);
}

WrittenDocuments summary(const std::vector<WrittenOrder>& written, const QString& folder) {
    const auto failed = std::ranges::find_if(written, [](const WrittenOrder& order) { return !order.status.ok(); });
    if (failed != written.end()) {
        return {
            say(QT_TRANSLATE_NOOP("WrittenDocuments", "%1: %2")).arg(failed->number, errorText(failed->status.error())),
            true};
    }
    if (written.empty()) {
        return {say(QT_TRANSLATE_NOOP("WrittenDocuments", "No approved order waits for its documents.")), false};
    }
    return {say(QT_TRANSLATE_N_NOOP("WrittenDocuments",
                                    "Documents of %Ln orders written to %1. Ctrl F6 marks them as sent."),
                static_cast<int>(written.size()))
                .arg(QDir::toNativeSeparators(folder)),
            false};
}

} // namespace

void writeOrderDocuments(Workspace& workspace, QObject* context, const std::vector<PurchaseOrderId>& orders,
                         const std::function<void(const Result<WrittenDocuments>&)>& done) {
    const QString folder = documentFolder();
    workspace.change(
        context,
        [orders, folder](Warehouse& warehouse, const JobProgress& progress) -> Result<std::vector<WrittenOrder>> {
            std::vector<PurchaseOrderId> wanted = orders;
            if (wanted.empty()) {
                const auto waiting = PurchaseOrderService(warehouse).toSend();
                if (!waiting.ok()) {
                    return waiting.error();
                }
                for (const PurchaseOrderRow& row : *waiting) {
                    wanted.push_back(row.id);
                }
            }
            if (wanted.empty()) {
                return std::vector<WrittenOrder>{};
            }
            return OrderDocuments(warehouse).write(wanted, folder, OrderDocuments::MarkSent::No, progress);
        },
        [done, folder](const Result<std::vector<WrittenOrder>>& written) {
            done(written.ok() ? Result<WrittenDocuments>(summary(*written, folder))
                              : Result<WrittenDocuments>(written.error()));
        },
        say(QT_TRANSLATE_NOOP("WrittenDocuments", "Writing documents")));
}

} // namespace qm
