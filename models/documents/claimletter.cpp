#include "claimletter.h"

#include "catalogueservice.h"
#include "currency.h"
#include "supplierpaper.h"
#include "warehouse.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace qm {

namespace {

constexpr double kSku = 16;
constexpr double kSkuWidth = 26;
constexpr double kItem = 44;
constexpr double kItemWidth = 60;
constexpr double kWhat = 106;
constexpr double kWhatWidth = 60;
constexpr double kCredit = 168;
constexpr double kCreditWidth = 26;
constexpr double kSumHeight = 34;

class ClaimPrinter final : public SupplierPaper {
public:
    ClaimPrinter(const ClaimPaper& paper, const DocumentTexts& texts)
        : SupplierPaper(paper.shop, texts), m_paper(paper) {}

private:
    void layOut() override;
    Heading heading() const override {
        const ReceiptClaim& claim = m_paper.claim;
        return {t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Claim")),
                claim.deliveryNote.isEmpty() ? claim.receiptNumber : claim.deliveryNote, claim.day};
    }
    double tableHeading(double y);
    double rowHeight(const ReceiptFault& fault) const;
    double row(double y, const ReceiptFault& fault);
    QString whatOf(const ReceiptFault& fault) const;
    QString creditOf(const ReceiptFault& fault) const;

    const ClaimPaper& m_paper;
};

void ClaimPrinter::layOut() {
    const ReceiptClaim& claim = m_paper.claim;
    double y = addresses(head(), {{t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "To")), m_paper.supplier.name,
                                   m_paper.supplier.address}});
    y = facts(y, {{t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Delivery note")), claim.deliveryNote},
                  {t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Our order")), claim.orders.join(QStringLiteral(", "))},
                  {t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Arrived on")), longDateText(locale(), claim.day)},
                  {t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Your customer no.")), m_paper.supplier.customerNumber},
                  {t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Buyer")), m_shop.buyer}});
    y = put(kLeft, y, kWidth,
            t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Your delivery differed from the order and its note:")),
            kBody);
    y = tableHeading(y + 5);
    for (const ReceiptFault& fault : claim.faults) {
        if (y + rowHeight(fault) > kBottom) {
            nextPage();
            y = tableHeading(head());
        }
        y = row(y, fault);
    }
    if (y + kSumHeight > kBottom) {
        nextPage();
        y = head();
    }
    if (claim.credit.minor != 0) {
        put(kWhat, y + 2, kWhatWidth,
            t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Credit asked, net %1")).arg(claim.currency),
            {11, true, kText});
        y = put(kCredit, y + 2, kCreditWidth, amountText(locale(), claim.credit, m_paper.minorDigits),
                {11, true, kText}, Qt::AlignRight);
    }
    put(kLeft, y + 12, 140,
        t(QT_TRANSLATE_NOOP("PurchaseOrderDocument",
                            "Please send a credit note for the amount above, and collect what lies here for you.")),
        kSmall);
}

double ClaimPrinter::tableHeading(double y) {
    put(kSku, y, kSkuWidth, t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Your item no.")), kHeading);
    put(kItem, y, kItemWidth, t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Item")), kHeading);
    put(kWhat, y, kWhatWidth, t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "What was wrong")), kHeading);
    const QString credit = t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Credit"));
    put(kCredit, y, kCreditWidth, credit, kHeading, Qt::AlignRight);
    const double end = y + heightOf(credit, kHeading, kCreditWidth) + 1.5;
    line(end, 0.35, kText);
    return end + 0.4;
}

double ClaimPrinter::rowHeight(const ReceiptFault& fault) const {
    const double names = heightOf(fault.name, kBody, kItemWidth) + heightOf(fault.sku, kSmall, kItemWidth);
    return std::max(names, heightOf(whatOf(fault), kBody, kWhatWidth)) + 4.2;
}

QString ClaimPrinter::whatOf(const ReceiptFault& fault) const {
    const QString pieces = quantityText(locale(), fault.quantity, fault.decimals);
    switch (fault.kind) {
    case FaultKind::Short:
        return t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "%1 short")).arg(pieces);
    case FaultKind::Damaged:
        return fault.way == FaultWay::Refuse
                   ? t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "%1 damaged, refused")).arg(pieces)
                   : t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "%1 damaged, kept apart for you")).arg(pieces);
    case FaultKind::ShortDated:
        return fault.way == FaultWay::Refuse
                   ? t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "%1 with too short a date, refused")).arg(pieces)
                   : t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "%1 with too short a date, kept apart for you"))
                         .arg(pieces);
    case FaultKind::Over:
        return fault.way == FaultWay::Refuse
                   ? t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "%1 too many, refused")).arg(pieces)
                   : t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "%1 too many, please collect")).arg(pieces);
    case FaultKind::NotOrdered:
        return fault.way == FaultWay::Refuse
                   ? t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "%1 not ordered, refused")).arg(pieces)
                   : t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "%1 not ordered, please collect")).arg(pieces);
    }
    return {};
}

QString ClaimPrinter::creditOf(const ReceiptFault& fault) const {
    return fault.credit ? amountText(locale(), *fault.credit, m_paper.minorDigits) : QStringLiteral("–");
}

double ClaimPrinter::row(double y, const ReceiptFault& fault) {
    const double top = y + 1.8;
    put(kSku, top, kSkuWidth, fault.supplierSku, kBody);
    const double below = put(kItem, top, kItemWidth, fault.name, kBody);
    put(kItem, below, kItemWidth, t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "our number %1")).arg(fault.sku),
        kSmall);
    put(kWhat, top, kWhatWidth, whatOf(fault), kBody);
    put(kCredit, top, kCreditWidth, creditOf(fault), kBody, Qt::AlignRight);
    const double end = y + rowHeight(fault);
    line(end, 0.15, kFaint);
    return end;
}

} // namespace

Status drawClaimLetter(const ClaimPaper& paper, const QLocale& fallback, QIODevice* device) {
    if (!device->isWritable()) {
        return Error{ErrorCode::FileUnwritable, {}, {}};
    }
    const DocumentTexts texts(paper.supplier.language, fallback);
    PdfSheet sheet(device, paper.claim.deliveryNote);
    if (!sheet.isActive()) {
        return Error{ErrorCode::FileUnwritable, {}, {}};
    }
    ClaimPrinter(paper, texts).print(sheet);
    return sheet.finish() ? Status() : Status(Error{ErrorCode::FileUnwritable, {}, {}});
}

Result<QString> writeClaimLetter(Warehouse& warehouse, const ReceiptClaim& claim, const QString& folder) {
    if (claim.faults.empty()) {
        return Error{ErrorCode::NothingToReceive, {}, {}};
    }
    const auto supplier = CatalogueService(warehouse).supplier(claim.supplier);
    const auto shop = SettingsService(warehouse).settings();
    if (!supplier || !shop) {
        return supplier ? shop.error() : supplier.error();
    }
    ClaimPaper paper{claim, *supplier, *shop, 2};
    if (const auto digits = currencyMinorDigits(claim.currency)) {
        paper.minorDigits = *digits;
    }
    // A delivery note is the supplier's text: only what a file name may hold is taken over.
    QString name = !claim.deliveryNote.isEmpty()    ? claim.deliveryNote
                   : !claim.receiptNumber.isEmpty() ? claim.receiptNumber
                                                    : claim.orders.join(u'-');
    for (QChar& c : name) {
        c = c.isLetterOrNumber() || c == u'-' ? c : QChar(u'-');
    }
    const QString file = QDir(folder).filePath(QStringLiteral("CLAIM-%1.pdf").arg(name));
    QSaveFile out(file);
    if (!QDir().mkpath(folder) || !out.open(QIODevice::WriteOnly) || !drawClaimLetter(paper, QLocale(), &out) ||
        !out.commit()) {
        return Error{ErrorCode::FileUnwritable, {file.toStdString()}, {}};
    }
    return file;
}

} // namespace qm
