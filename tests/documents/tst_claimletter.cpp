#include "claimletter.h"

#include <QtTest/QtTest>

using namespace qm;

/// The letter about the delivery of 20 November 2026: figures worked by hand on paper.
class TestClaimLetter : public QObject {
    Q_OBJECT

    static ReceiptFault fault(FaultKind kind, FaultWay way, const char* sku, int quantity, int credit) {
        ReceiptFault made;
        made.kind = kind;
        made.way = way;
        made.orderLine = OrderLineId{1};
        made.sku = QString::fromLatin1(sku);
        made.supplierSku = QStringLiteral("K-") + made.sku;
        made.name = QStringLiteral("Item ") + made.sku;
        made.quantity = Quantity{quantity};
        if (credit > 0) {
            made.credit = Money{credit};
        }
        return made;
    }
    static ClaimPaper paper(const QString& language) {
        ClaimPaper made;
        made.claim.deliveryNote = QStringLiteral("KC-20981");
        made.claim.orders = {QStringLiteral("PO-1190"), QStringLiteral("PO-1194")};
        made.claim.day = *CalendarDay::fromIso("2026-11-20");
        made.claim.currency = QStringLiteral("GBP");
        made.claim.faults = {fault(FaultKind::Short, FaultWay::Claim, "22457", 6, 750),
                             fault(FaultKind::Damaged, FaultWay::Quarantine, "23298", 2, 490),
                             fault(FaultKind::NotOrdered, FaultWay::Quarantine, "84946", 12, 0)};
        made.claim.credit = Money{1240};
        made.supplier.name = QStringLiteral("Kite & Co");
        made.supplier.customerNumber = QStringLiteral("20418");
        made.supplier.language = language;
        made.shop.companyName = QStringLiteral("North Street store");
        return made;
    }
    static QString textOf(const ClaimPaper& claim) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!drawClaimLetter(claim, QLocale(QStringLiteral("en_GB")), &buffer).ok()) {
            return {};
        }
        QProcess tool;
        tool.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-"), QStringLiteral("-")});
        tool.write(buffer.data());
        tool.closeWriteChannel();
        tool.waitForFinished();
        return QString::fromUtf8(tool.readAllStandardOutput());
    }

private Q_SLOTS:
    void saysWhatWasWrongAndWhatIsAsked() {
        const QString text = textOf(paper(QStringLiteral("en")));
        for (const char* word :
             {"Claim", "KC-20981", "Kite & Co", "PO-1190, PO-1194", "20 November 2026", "20418", "K-22457", "6 short",
              "7.50", "2 damaged, kept apart for you", "4.90", "12 not ordered, please collect",
              "Credit asked, net GBP", "12.40", "our number 84946", "Page 1 of 1"}) {
            QVERIFY2(text.contains(QString::fromUtf8(word)), word);
        }
    }
    void speaksTheSuppliersLanguage() {
        const QString text = textOf(paper(QStringLiteral("zh_CN")));
        QVERIFY(!text.contains(QStringLiteral("short")));
        QVERIFY(text.contains(QStringLiteral("短缺")));
        QVERIFY(text.contains(QStringLiteral("12.40")));
    }
    void breaksIntoPages() {
        ClaimPaper claim = paper(QStringLiteral("en"));
        while (claim.claim.faults.size() < 40) {
            claim.claim.faults.push_back(fault(FaultKind::Short, FaultWay::Claim, "1", 1, 10));
        }
        const QString text = textOf(claim);
        QVERIFY(text.contains(QStringLiteral("Page 2 of ")));
        QVERIFY(text.contains(QStringLiteral("12.40"))); // the sum stands on the last page
    }
};

QTEST_MAIN(TestClaimLetter)
#include "tst_claimletter.moc"
