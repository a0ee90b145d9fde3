#include "purchaseorderdocument.h"

#include <QtTest/QtTest>

using namespace qm;

namespace {

/// The order of 20 November 2026: figures worked by hand on paper.
PurchaseOrderPaper paper() {
    PurchaseOrderPaper result;
    PurchaseOrderRow& head = result.order.head;
    head.number = QStringLiteral("PO-1201");
    head.currency = QStringLiteral("GBP");
    head.ordered = *CalendarDay::fromIso("2026-11-20");
    head.expected = *CalendarDay::fromIso("2026-11-26");
    head.note = QStringLiteral(
        "PO-1181: 24 pieces of AS-1042 are still open. Please send them no later than Monday 23 November.");
    result.supplier.name = QStringLiteral("Alder & Sons Wholesale Ltd");
    result.supplier.address = QStringLiteral("Unit 7, Canal Works\nLeeds LS10 1QF\nUnited Kingdom");
    result.supplier.customerNumber = QStringLiteral("20418");
    result.supplier.paymentTerms = QStringLiteral("30 days net");
    result.supplier.language = QStringLiteral("en");
    result.deliverTo.name = QStringLiteral("Back store");
    result.deliverTo.address = QStringLiteral("Gate 2, Mill Lane\nYork YO1 6JD");
    result.shop.companyName = QStringLiteral("North Street store");
    result.shop.companyAddress = QStringLiteral("14 North Street\nYork YO1 6JD\nUnited Kingdom");
    result.shop.companyContact = QStringLiteral("01904 555 014 · orders@northstreet.example");
    result.shop.buyer = QStringLiteral("Mara Lindt");
    const auto add = [&](const char* sku, const QString& name, int quantity, int pack, int price, int rate) {
        PurchaseOrderLine line;
        line.line = int(result.order.lines.size()) + 1;
        line.sku = QString::fromLatin1(sku);
        line.supplierSku = QStringLiteral("AS-%1").arg(1042 + line.line);
        line.name = name;
        line.unit = QStringLiteral("piece");
        line.quantity = {quantity};
        line.pack = {pack};
        line.price = UnitPrice{price};
        line.amount = *lineTotal(line.quantity, 0, *line.price, 2);
        line.taxRate = rate;
        result.order.lines.push_back(line);
    };
    add("85099B", QStringLiteral("Jumbo bag red retrospot"), 156, 12, 13000, 200000);
    add("22423", QStringLiteral("Regency cakestand 3 tier"), 40, 4, 73000, 200000);
    add("23254", QStringLiteral("Colouring book farm animals"), 48, 12, 11500, 0);
    return result;
}

QString textOf(const QByteArray& pdf) {
    QProcess tool;
    tool.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-"), QStringLiteral("-")});
    tool.write(pdf);
    tool.closeWriteChannel();
    tool.waitForFinished();
    return QString::fromUtf8(tool.readAllStandardOutput());
}

QByteArray drawn(const PurchaseOrderPaper& order) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!drawPurchaseOrder(order, QLocale(QStringLiteral("en_GB")), &buffer).ok()) {
        return {};
    }
    return buffer.data();
}

} // namespace

class TestPurchaseOrderDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysThatAnOrderIsCancelled() {
        PurchaseOrderPaper order = paper();
        QVERIFY(!textOf(drawn(order)).contains(QStringLiteral("ancel")));
        order.order.head.state = OrderState::Cancelled;
        const QString text = textOf(drawn(order));
        QVERIFY(text.contains(QStringLiteral("Cancellation of order")));
        QVERIFY(text.contains(QStringLiteral("PO-1201")));
        QVERIFY(text.contains(QStringLiteral("do not deliver")));
        QVERIFY(!text.contains(QStringLiteral("Please confirm quantity")));
        order.supplier.language = QStringLiteral("zh_CN");
        QVERIFY(textOf(drawn(order)).contains(QStringLiteral("取消")));
    }
    void sumsTaxByRate() {
        // 202.80 + 292.00 = 494.80 at 20 % is 98.96; 55.20 at 0 % is 0.
        const auto sums = taxSums(paper().order);
        QCOMPARE(sums.size(), std::size_t(2));
        QCOMPARE(qint64(sums[0].net.minor), qint64(49480));
        QCOMPARE(qint64(sums[0].tax.minor), qint64(9896));
        QCOMPARE(qint64(sums[1].net.minor), qint64(5520));
        QCOMPARE(qint64(sums[1].tax.minor), qint64(0));
    }
    void printsWhatASupplierNeeds() {
        const QString text = textOf(drawn(paper()));
        for (const char* word : {"Purchase order",
                                 "PO-1201",
                                 "Alder & Sons Wholesale Ltd",
                                 "20 November 2026",
                                 "26 November 2026",
                                 "20418",
                                 "30 days net",
                                 "Mara Lindt",
                                 "AS-1043",
                                 "our number 85099B",
                                 "13 × 12",
                                 "156",
                                 "1.30",
                                 "202.80",
                                 "Pieces",
                                 "Thursday",
                                 "3 lines, 27 packs, 244 pieces.",
                                 "98.96",
                                 "Total GBP",
                                 "648.96",
                                 "Page 1 of 1",
                                 "Gate 2, Mill Lane"}) {
            QVERIFY2(text.contains(QString::fromUtf8(word)), word);
        }
    }
    void breaksLongOrdersIntoPages() {
        PurchaseOrderPaper order = paper();
        while (order.order.lines.size() < 60) {
            PurchaseOrderLine line = order.order.lines.front();
            line.line = int(order.order.lines.size()) + 1;
            line.sku = QStringLiteral("S%1").arg(line.line);
            order.order.lines.push_back(line);
        }
        const QString text = textOf(drawn(order));
        for (int i = 4; i <= 60; ++i) {
            QVERIFY2(text.contains(QStringLiteral("our number S%1").arg(i)), qPrintable(QString::number(i)));
        }
        QVERIFY(text.contains(QStringLiteral("Page 1 of 4")));
        QVERIFY(text.contains(QStringLiteral("Page 4 of 4")));
        // 58 × 202.80 + 292.00 + 55.20 = 12,109.60 net; 12,054.40 at 20 % is 2,410.88.
        QVERIFY(text.contains(QStringLiteral("12,109.60")));
        QVERIFY(text.contains(QStringLiteral("14,520.48")));
    }
    void saysWhenTheDeviceRefuses() {
        QBuffer closed;
        const Status status = drawPurchaseOrder(paper(), QLocale::c(), &closed);
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::FileUnwritable);
    }
};

QTEST_MAIN(TestPurchaseOrderDocument)
#include "tst_purchaseorderdocument.moc"
