#include "returnreply.h"

#include "customerservice.h"
#include "documenttexts.h"
#include "localtext.h"
#include "maildraft.h"
#include "returnservice.h"
#include "settingsservice.h"
#include "warehouse.h"

#include <algorithm>
#include <QDir>
#include <QSaveFile>

namespace qm {

namespace {

/// The sentences, and the case in its reader's language.
class Reply {
public:
    Reply(const ReturnReplyPaper& paper, const QLocale& fallback)
        : m_paper(paper), m_facts(paper.answered.facts), m_texts(paper.customer.language, fallback) {}

    QString subject() const {
        return t(isReturn() ? QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Your return %1")
                            : QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Your complaint %1"))
            .arg(m_facts.number);
    }
    QString body() const {
        QStringList parts{greeting(), takenUp()};
        if (m_facts.state == ReturnState::Open) {
            parts += t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "You will hear from us by %1."))
                         .arg(longDateText(m_texts.locale(), m_facts.due));
        } else {
            parts += outcome();
        }
        if (m_facts.state == ReturnState::Closed && !m_facts.satisfied) {
            parts += t(QT_TRANSLATE_NOOP("PurchaseOrderDocument",
                                         "How satisfied are you with what we did, from 1 (not at all) to 5 (very)?"));
        }
        QStringList names{m_facts.owner, m_paper.company};
        names.removeAll(QString());
        parts += t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Kind regards")) + u'\n' + names.join(QLatin1Char('\n'));
        return parts.join(QStringLiteral("\n\n")).trimmed() + u'\n';
    }

private:
    QString t(const char* source) const { return m_texts.text(source); }
    bool isReturn() const { return m_facts.kind == ReturnKind::Return; }
    QString goods() const {
        return t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "%1 × %2"))
            .arg(quantityText(m_texts.locale(), m_facts.quantity, m_paper.answered.decimals),
                 m_paper.answered.itemName);
    }
    QString greeting() const {
        return m_paper.customer.name.isEmpty()
                   ? t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Good day,"))
                   : t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Good day, %1,")).arg(m_paper.customer.name);
    }
    QString takenUp() const {
        QString text =
            t(isReturn()
                  ? QT_TRANSLATE_NOOP("PurchaseOrderDocument", "we have taken up your return of %1 on %2 as %3.")
                  : QT_TRANSLATE_NOOP("PurchaseOrderDocument", "we have taken up your complaint about %1 on %2 as %3."))
                .arg(goods(), longDateText(m_texts.locale(), m_facts.opened), m_facts.number);
        if (!m_paper.answered.orderNumber.isEmpty()) {
            text +=
                u'\n' + t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Order: %1")).arg(m_paper.answered.orderNumber);
        }
        return text + u'\n' + t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Reason: %1")).arg(m_facts.cause);
    }
    QString outcome() const {
        const QString amount =
            amountText(m_texts.locale(), m_facts.amount, m_paper.minorDigits) + u' ' + m_paper.currency;
        switch (m_facts.money) {
        case ReturnMoney::Refund:
            return t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "We refund you %1.")).arg(amount);
        case ReturnMoney::Credit:
            return t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "We credit you %1.")).arg(amount);
        case ReturnMoney::Exchange:
            return t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "You get %1 in exchange.")).arg(goods());
        case ReturnMoney::Undecided:
        case ReturnMoney::Nothing:
            break;
        }
        return t(QT_TRANSLATE_NOOP("PurchaseOrderDocument",
                                   "We have looked into it and cannot offer you a refund, a credit or an exchange."));
    }

    const ReturnReplyPaper& m_paper;
    const ReturnCase& m_facts;
    DocumentTexts m_texts;
};

} // namespace

QByteArray returnReply(const ReturnReplyPaper& paper, const QLocale& fallback) {
    const Reply reply(paper, fallback);
    return mailDraft({paper.customer.email, reply.subject(), reply.body()});
}

Result<QString> writeReturnReply(Warehouse& warehouse, ReturnCaseId id, const QString& folder) {
    const auto rows = ReturnService(warehouse).cases();
    const auto settings = SettingsService(warehouse).settings();
    if (!rows || !settings) {
        return rows ? settings.error() : rows.error();
    }
    const auto row = std::ranges::find(*rows, id, [](const ReturnCaseRow& each) { return each.facts.id; });
    if (row == rows->end()) {
        return Error{ErrorCode::UnknownReturn, {std::to_string(id.value)}, {}};
    }
    const auto customer = CustomerService(warehouse).customer(row->facts.customer);
    if (!customer) {
        return customer.error();
    }
    const ReturnReplyPaper paper{*row, *customer, settings->companyName, warehouse.currency(),
                                 warehouse.currencyDigits()};
    QString name = row->facts.number;
    for (QChar& c : name) {
        c = c.isLetterOrNumber() || c == u'-' ? c : QChar(u'-'); // a number may be typed
    }
    const QString file = QDir(folder).filePath(QStringLiteral("REPLY-%1.eml").arg(name));
    QSaveFile mail(file);
    if (!QDir().mkpath(folder) || !mail.open(QIODevice::WriteOnly) || mail.write(returnReply(paper, QLocale())) < 0 ||
        !mail.commit()) {
        return Error{ErrorCode::FileUnwritable, {file.toStdString()}, mail.errorString().toStdString()};
    }
    return file;
}

} // namespace qm
