#include "writtendocuments.h"

#include "documentfolder.h"
#include "errortext.h"
#include "orderdocuments.h"
#include "purchaseorderservice.h"
#include "settingsservice.h"
#include "workspace.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDir>

namespace qm {

namespace {

QString say(const char* text, int n = -1) {
    return QCoreApplication::translate("WrittenDocuments", text, nullptr, n);
}

struct Written {
    std::vector<WrittenOrder> orders;
    bool namesSender = true;
};

WrittenDocuments summary(const Written& documents, const QString& folder) {
    const std::vector<WrittenOrder>& written = documents.orders;
    const auto failed = std::ranges::find_if(written, [](const WrittenOrder& order) { return !order.status.ok(); });
    if (failed != written.end()) {
        return {
            say(QT_TRANSLATE_NOOP("WrittenDocuments", "%1: %2")).arg(failed->number, errorText(failed->status.error())),
            true};
    }
    if (written.empty()) {
        return {say(QT_TRANSLATE_NOOP("WrittenDocuments", "No approved order waits for its documents.")), false};
    }
    const char* text = documents.namesSender
                           ? QT_TRANSLATE_N_NOOP("WrittenDocuments",
                                                 "Documents of %Ln orders written to %1. Ctrl F6 marks them as sent.")
                           : QT_TRANSLATE_N_NOOP("WrittenDocuments",
                                                 "Documents of %Ln orders written to %1. They name no sender: enter "
                                                 "your company in Settings, and write them again.");
    return {say(text, static_cast<int>(written.size())).arg(QDir::toNativeSeparators(folder)), false};
}

} // namespace

void writeOrderDocuments(Workspace& workspace, QObject* context, const std::vector<PurchaseOrderId>& orders,
                         const std::function<void(const Result<WrittenDocuments>&)>& done) {
    const QString folder = documentFolder();
    workspace.change(
        context,
        [orders, folder](Warehouse& warehouse, const JobProgress& progress) -> Result<Written> {
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
                return Written{};
            }
            auto written = OrderDocuments(warehouse).write(wanted, folder, OrderDocuments::MarkSent::No, progress);
            const auto settings = SettingsService(warehouse).settings();
            if (!written.ok() || !settings.ok()) {
                return written.ok() ? settings.error() : written.error();
            }
            return Written{*std::move(written), !settings->companyName.isEmpty()};
        },
        [done, folder](const Result<Written>& written) {
            done(written.ok() ? Result<WrittenDocuments>(summary(*written, folder))
                              : Result<WrittenDocuments>(written.error()));
        },
        say(QT_TRANSLATE_NOOP("WrittenDocuments", "Writing documents")));
}

} // namespace qm
