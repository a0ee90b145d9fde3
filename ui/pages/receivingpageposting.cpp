#include "appactions.h"
#include "claimletter.h"
#include "documentfolder.h"
#include "localetext.h"
#include "receivingpage.h"
#include "ui_receivingpage.h"
#include "warehouse.h"
#include "workspace.h"

#include <QDir>

namespace qm {

ReceiptDraft ReceivingPage::draft() const {
    ReceiptDraft made;
    made.location = m_delivery.order.location;
    made.deliveryNote = m_ui->note->text().trimmed();
    made.day = fromDate(m_ui->came->date());
    made.entries = m_model.count().entries();
    made.checks = m_delivery.checks;
    return made;
}

void ReceivingPage::post() {
    if (!m_open || m_posting) {
        return;
    }
    setFocus(); // what is being typed counts
    if (!m_model.count().anythingCounted()) {
        Q_EMIT noticed(
            tr("Nothing is counted yet. %1 takes all as ordered.").arg(m_actions.keyText(ActionId::RestAsOrdered)),
            false);
        return;
    }
    if (m_delivery.checks && m_model.count().totals().uncounted > 0) {
        // What is not counted would neither lie there unchecked nor be on order.
        Q_EMIT noticed(tr("Count every line of a delivery that arrived unchecked. %1 takes the rest as it is.")
                           .arg(m_actions.keyText(ActionId::RestAsOrdered)),
                       false);
        return;
    }
    if (m_ui->settle->focusFirstMissing()) {
        Q_EMIT noticed(tr("Say what happens to what differs, and when what does not keep expires; then post."), false);
        return;
    }
    send(draft());
}

void ReceivingPage::postUnchecked() {
    if (!m_open || m_posting || !m_delivery.order.id || m_delivery.checks) {
        return;
    }
    // Nobody looked: what is not counted counts as ordered.
    ReceiptCount all = m_model.count();
    all.takeRestAsOrdered();
    ReceiptDraft made = draft();
    made.entries = all.entries();
    made.unchecked = true;
    send(made);
}

void ReceivingPage::send(const ReceiptDraft& draft) {
    m_posting = true;
    m_workspace.change(
        this, [draft](Warehouse& warehouse) { return GoodsReceiptService(warehouse).post(draft); },
        [this](const Result<ReceiptRow>& receipt) {
            m_posting = false;
            if (!receipt.ok()) {
                report(receipt.error());
                return;
            }
            posted(*receipt);
        });
}

void ReceivingPage::posted(const ReceiptRow& receipt) {
    m_lastPosted = receipt.document;
    m_kept.erase(m_delivery.key());
    m_delivery = {};
    m_open = false;
    m_scans.setRows({});
    m_soldOut.setRows({});
    showCount({});
    const QString text = receipt.unchecked ? tr("%1 arrived, unchecked: on hand, not yet available").arg(receipt.number)
                         : receipt.claimedFaults > 0
                             ? tr("Receipt %1 posted. %2 writes the claim letter.")
                                   .arg(receipt.number, m_actions.keyText(ActionId::ClaimLetter))
                             : tr("Receipt %1 posted").arg(receipt.number);
    Q_EMIT noticed(text, true);
    reload();
}

void ReceivingPage::undoReceipt(DocumentId receipt) {
    m_workspace.change(
        this, [receipt](Warehouse& warehouse) { return GoodsReceiptService(warehouse).undo(receipt); },
        [this](const Status& status) {
            if (check(status)) {
                m_lastPosted = {};
                Q_EMIT noticed(tr("Receipt undone: the goods are on order again"), false);
                reload();
            }
        });
}

void ReceivingPage::writeLetter() {
    const ReceiptRow* chosen = m_deliveries.receiptAt(m_ui->deliveries->currentIndex().row());
    const DocumentId receipt = chosen != nullptr && !chosen->unchecked ? chosen->document : m_lastPosted;
    const bool counting = m_open && !m_model.count().claims().empty();
    if (!counting && !receipt) {
        Q_EMIT noticed(tr("Nothing is wrong with this delivery: there is nothing to claim."), false);
        return;
    }
    m_workspace.read(
        this,
        [draft = draft(), receipt, counting, folder = documentFolder()](Warehouse& warehouse) -> Result<QString> {
            const GoodsReceiptService service(warehouse);
            const auto claim = counting ? service.claim(draft) : service.claim(receipt);
            return claim.ok() ? writeClaimLetter(warehouse, *claim, folder) : Result<QString>(claim.error());
        },
        [this](const Result<QString>& file) {
            if (file.ok()) {
                Q_EMIT noticed(tr("Claim letter written: %1").arg(QDir::toNativeSeparators(*file)), false);
            } else if (file.error().code == ErrorCode::NothingToReceive) {
                Q_EMIT noticed(tr("Nothing is wrong with this delivery: there is nothing to claim."), false);
            } else {
                report(file.error());
            }
        });
}

} // namespace qm
