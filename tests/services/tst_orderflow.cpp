#include "catalogueservice.h"
#include "importhistory.h"
#include "ledgercheck.h"
#include "planningwarehouse.h"
#include "transaction.h"

using namespace qm;

/// From suggestion to goods on the shelf, and back step by step.
class TestOrderFlow : public QObject {
    Q_OBJECT

    static PurchaseOrderId approved(PlanningWarehouse& shop) {
        if (!shop.suggest().ok()) {
            return {};
        }
        const auto done = OrderApprovalService(shop.warehouse()).approve();
        return done.ok() && done->orders.size() == 1 ? done->orders.front().id : PurchaseOrderId{};
    }
    static PurchaseOrderId sent(PlanningWarehouse& shop) {
        const PurchaseOrderId id = approved(shop);
        const Status marked =
            PurchaseOrderService(shop.warehouse()).markSent({id}, shop.today(), QStringLiteral("mail"));
        return marked.ok() ? id : PurchaseOrderId{};
    }
    static OrderState stateOf(PlanningWarehouse& shop, PurchaseOrderId id) {
        return PurchaseOrderService(shop.warehouse()).order(id)->head.state;
    }
    static void checkInvariants(PlanningWarehouse& shop) {
        const auto report = shop.warehouse().read([](const Database& database) { return LedgerCheck::run(database); });
        QVERIFY(report.ok());
        QVERIFY2(report->ok(), report->broken.empty() ? "" : qPrintable(report->broken.front().name));
    }

private Q_SLOTS:
    void approvesIntoOneOrderASupplier();
    void goesOnAfterTheNumbersOfOrdersTakenOver();
    void suggestsHardlyAnythingAfterApproval();
    void takesBackAnApprovalUntilSent();
    void refusesIllegalSteps();
    void opensACancelledOrderAgain_data();
    void opensACancelledOrderAgain();
    void opensAClosedOrderAgain();
    void leavesAnOrderEndedOnWhichSomethingStands();
    void receivesOnceAndNotTwice();
    void receivesInPartsAndOver();
    void putsDamagedGoodsAside();
    void takesBackAReceipt();
    void keepsStockUnknownForWhatWasNeverCounted();
    void measuresLeadTimes();
};

void TestOrderFlow::approvesIntoOneOrderASupplier() {
    PlanningWarehouse shop;
    QVERIFY(shop.suggest().ok());
    const SuggestionRow tea = shop.line(QStringLiteral("TEA"));
    const auto done = OrderApprovalService(shop.warehouse()).approve();
    QVERIFY(done.ok());
    QCOMPARE(done->suppliers, 1);
    QCOMPARE(done->lines, 1);
    QCOMPARE(done->apart, 1); // the jar
    QCOMPARE(done->orders.size(), std::size_t{1});
    const auto order = PurchaseOrderService(shop.warehouse()).order(done->orders.front().id);
    QCOMPARE(order->head.number, QStringLiteral("PO-0001"));
    QVERIFY(order->head.state == OrderState::Approved);
    QCOMPARE(order->head.ordered, shop.today());
    QCOMPARE(order->head.expected, std::optional(shop.today() + 7));
    QCOMPARE(order->head.amount, *tea.cost);
    QCOMPARE(order->lines.front().quantity, tea.quantity);
    QCOMPARE(order->lines.front().pack.value, 12);
    QCOMPARE(OrderApprovalService(shop.warehouse()).approve()->lines, 0); // nothing is left to approve
    checkInvariants(shop);
}

void TestOrderFlow::goesOnAfterTheNumbersOfOrdersTakenOver() {
    PlanningWarehouse shop;
    // Other prefixes, letters behind the number and numbers beyond all counting say nothing.
    shop.take(ImportKind::Orders, "number,supplier,sku,quantity\nPO-1001,S,CUP,1\npo-1007,S,CUP,1\nX-5000,S,CUP,1\n"
                                  "PO-2000a,S,CUP,1\nPO-99999999999999999999,S,CUP,1\n");
    const PurchaseOrderId id = approved(shop);
    QVERIFY(id);
    QCOMPARE(PurchaseOrderService(shop.warehouse()).order(id)->head.number, QStringLiteral("PO-1008"));
}

void TestOrderFlow::suggestsHardlyAnythingAfterApproval() {
    PlanningWarehouse shop;
    QVERIFY(approved(shop));
    QVERIFY(shop.suggest().ok());
    QVERIFY(!shop.line(QStringLiteral("TEA")).id);
}

void TestOrderFlow::takesBackAnApprovalUntilSent() {
    PlanningWarehouse shop;
    OrderApprovalService approval(shop.warehouse());
    QCOMPARE(approval.undoApproval().error().code, ErrorCode::NothingToUndo);
    const PurchaseOrderId first = approved(shop);
    QVERIFY(first);
    const Quantity quantity = PurchaseOrderService(shop.warehouse()).order(first)->lines.front().quantity;
    QVERIFY(approval.undoApproval().ok());
    QVERIFY(stateOf(shop, first) == OrderState::Cancelled);
    QCOMPARE(shop.line(QStringLiteral("TEA")).quantity, quantity);
    QVERIFY(shop.suggest().ok());
    QCOMPARE(shop.line(QStringLiteral("TEA")).quantity, quantity); // the cancelled order is not on order

    PurchaseOrderService orders(shop.warehouse());
    const PurchaseOrderId second = sent(shop);
    QVERIFY(second);
    QCOMPARE(approval.undoApproval().error().code, ErrorCode::NothingToUndo);
    QVERIFY(orders.undoSent({second}).ok());
    QVERIFY(!orders.order(second)->head.sent);
    QVERIFY(approval.undoApproval().ok());
    checkInvariants(shop);
}

void TestOrderFlow::refusesIllegalSteps() {
    PlanningWarehouse shop;
    PurchaseOrderService orders(shop.warehouse());
    const PurchaseOrderId id = sent(shop);
    QVERIFY(id);
    QCOMPARE(orders.markSent({id}, shop.today(), {}).error().code, ErrorCode::IllegalTransition);
    QCOMPARE(orders.closeOrder(id, {}).error().code, ErrorCode::IllegalTransition);
    QVERIFY(orders.setExpected(id, shop.today() + 20).ok());
    QCOMPARE(orders.order(id)->lines.front().expected, std::optional(shop.today() + 20));
    QVERIFY(orders.cancel(id, QStringLiteral("too dear")).ok());
    QCOMPARE(orders.cancel(id, {}).error().code, ErrorCode::IllegalTransition);
    QCOMPARE(orders.findOrder(QStringLiteral("PO-9")).error().code, ErrorCode::UnknownOrder);
}

void TestOrderFlow::opensACancelledOrderAgain_data() {
    QTest::addColumn<bool>("wasSent");
    QTest::newRow("approved") << false;
    QTest::newRow("sent") << true;
}

void TestOrderFlow::opensACancelledOrderAgain() {
    QFETCH(bool, wasSent);
    PlanningWarehouse shop;
    PurchaseOrderService orders(shop.warehouse());
    const PurchaseOrderId id = wasSent ? sent(shop) : approved(shop);
    const PurchaseOrder before = *orders.order(id);
    const auto ended = orders.cancel(id, QStringLiteral("wrong supplier"));
    QVERIFY(ended.ok());
    QVERIFY(stateOf(shop, id) == OrderState::Cancelled);
    QVERIFY(orders.orders()->empty());

    QVERIFY(orders.openAgain(*ended).ok());
    const PurchaseOrder after = *orders.order(id);
    QVERIFY(after.head.state == (wasSent ? OrderState::Sent : OrderState::Approved));
    QCOMPARE(after.head.number, before.head.number);
    QCOMPARE(after.head.sent, before.head.sent);
    QCOMPARE(after.head.sentWay, before.head.sentWay);
    QCOMPARE(after.head.expected, before.head.expected);
    QCOMPARE(after.lines.front().open(), before.lines.front().open());
    QCOMPARE(orders.openAgain(*ended).error().code, ErrorCode::IllegalTransition); // it is open already
    QVERIFY(shop.suggest().ok());
    QVERIFY(!shop.line(QStringLiteral("TEA")).id); // it is on order again
    if (wasSent) {
        GoodsReceiptService receipts(shop.warehouse());
        QVERIFY(receipts.post(*receipts.asOrdered(id, shop.today())).ok());
        QVERIFY(stateOf(shop, id) == OrderState::Received);
    }
    checkInvariants(shop);
}

void TestOrderFlow::opensAClosedOrderAgain() {
    PlanningWarehouse shop;
    PurchaseOrderService orders(shop.warehouse());
    GoodsReceiptService receipts(shop.warehouse());
    const PurchaseOrderId id = sent(shop);
    auto draft = receipts.asOrdered(id, shop.today());
    draft->entries.front().quantity = Quantity{5};
    const auto posted = receipts.post(*draft);
    QVERIFY(posted.ok());
    const auto ended = orders.closeOrder(id, QStringLiteral("sold out there"));
    QVERIFY(ended.ok());
    // Taking its goods back would open it unseen.
    QCOMPARE(receipts.undo(posted->document).error().code, ErrorCode::IllegalTransition);
    QVERIFY(stateOf(shop, id) == OrderState::Closed);
    QVERIFY(orders.openAgain(*ended).ok());
    QVERIFY(stateOf(shop, id) == OrderState::PartlyReceived);
    QVERIFY(receipts.undo(posted->document).ok());
    QVERIFY(stateOf(shop, id) == OrderState::Sent);
    checkInvariants(shop);
}

void TestOrderFlow::leavesAnOrderEndedOnWhichSomethingStands() {
    PlanningWarehouse shop;
    shop.take(ImportKind::Orders, "number,supplier,sku,quantity\nPO-7,S,CUP,3\n");
    PurchaseOrderService orders(shop.warehouse());
    const PurchaseOrderId id = *orders.findOrder(QStringLiteral("PO-7"));
    const auto ended = orders.cancel(id, {});
    QVERIFY(ended.ok());
    ImportHistory history(shop.warehouse());
    QVERIFY(history.undo(history.imports()->front().id).ok());
    shop.take(ImportKind::Orders, "number,supplier,sku,quantity\nPO-7,S,CUP,4\n"); // the number is another's now
    QCOMPARE(orders.openAgain(*ended).error().code, ErrorCode::Conflict);
    QVERIFY(stateOf(shop, id) == OrderState::Cancelled);
    checkInvariants(shop);
}

void TestOrderFlow::receivesOnceAndNotTwice() {
    PlanningWarehouse shop;
    GoodsReceiptService receipts(shop.warehouse());
    const PurchaseOrderId id = sent(shop);
    const auto draft = receipts.asOrdered(id, shop.today());
    QVERIFY(draft.ok());
    const ReceiptEntry entry = draft->entries.front();
    const auto posted = receipts.post(*draft);
    QVERIFY(posted.ok());
    QCOMPARE(posted->orderNumber, QStringLiteral("PO-0001"));
    QCOMPARE(posted->amount.minor, entry.quantity.value * 100);
    QCOMPARE(shop.onHand(entry.item), std::optional(Quantity{10} + entry.quantity));
    QVERIFY(stateOf(shop, id) == OrderState::Received);
    QCOMPARE(receipts.asOrdered(id, shop.today()).error().code, ErrorCode::NothingToReceive);
    checkInvariants(shop);
}

void TestOrderFlow::receivesInPartsAndOver() {
    PlanningWarehouse shop;
    GoodsReceiptService receipts(shop.warehouse());
    const PurchaseOrderId id = sent(shop);
    auto draft = receipts.asOrdered(id, shop.today());
    const Quantity ordered = draft->entries.front().quantity;
    draft->entries.front().quantity = Quantity{5};
    QVERIFY(receipts.post(*draft).ok());
    QVERIFY(stateOf(shop, id) == OrderState::PartlyReceived);
    auto rest = receipts.asOrdered(id, shop.today());
    QCOMPARE(rest->entries.front().quantity, ordered - Quantity{5});
    rest->entries.front().quantity += Quantity{2}; // two more than ordered
    QVERIFY(receipts.post(*rest).ok());
    QVERIFY(stateOf(shop, id) == OrderState::Received);
    QCOMPARE(shop.onHand(rest->entries.front().item), std::optional(Quantity{12} + ordered));
    checkInvariants(shop);
}

void TestOrderFlow::putsDamagedGoodsAside() {
    PlanningWarehouse shop;
    GoodsReceiptService receipts(shop.warehouse());
    auto draft = receipts.asOrdered(sent(shop), shop.today());
    const Quantity ordered = draft->entries.front().quantity;
    draft->entries.front().damaged = Quantity{2};
    QVERIFY(receipts.post(*draft).ok());
    const auto stock = StockQueries(shop.warehouse()).stockOf(draft->entries.front().item);
    QCOMPARE(stock->available, std::optional(Quantity{8} + ordered));
    draft->entries.front().damaged = ordered + Quantity{1};
    QCOMPARE(receipts.post(*draft).error().code, ErrorCode::Invalid);
    checkInvariants(shop);
}

void TestOrderFlow::takesBackAReceipt() {
    PlanningWarehouse shop;
    GoodsReceiptService receipts(shop.warehouse());
    const PurchaseOrderId id = sent(shop);
    const auto draft = receipts.asOrdered(id, shop.today());
    const auto posted = receipts.post(*draft);
    QVERIFY(receipts.undo(posted->document).ok());
    QCOMPARE(shop.onHand(draft->entries.front().item), std::optional(Quantity{10}));
    QVERIFY(stateOf(shop, id) == OrderState::Sent);
    QCOMPARE(receipts.undo(posted->document).error().code, ErrorCode::NothingToUndo);
    QVERIFY(receipts.asOrdered(id, shop.today()).ok());
    checkInvariants(shop);
}

void TestOrderFlow::keepsStockUnknownForWhatWasNeverCounted() {
    PlanningWarehouse shop;
    const auto cups = StockQueries(shop.warehouse()).stock({QStringLiteral("CUP"), {}, {}, {}, {}});
    ReceiptDraft draft;
    draft.day = shop.today();
    draft.entries.push_back({{}, cups->front().item, Quantity{7}, {}, {}, {}, {}});
    QVERIFY(GoodsReceiptService(shop.warehouse()).post(draft).ok());
    QVERIFY(!shop.onHand(cups->front().item));
    checkInvariants(shop);
}

void TestOrderFlow::measuresLeadTimes() {
    PlanningWarehouse shop;
    GoodsReceiptService receipts(shop.warehouse());
    const PurchaseOrderId id = approved(shop);
    // Sent ten days ago and come today.
    QVERIFY(PurchaseOrderService(shop.warehouse()).markSent({id}, shop.today() - 10, {}).ok());
    QVERIFY(receipts.post(*receipts.asOrdered(id, shop.today())).ok());
    const auto suppliers = CatalogueService(shop.warehouse()).suppliers(QStringLiteral("Sam"));
    QCOMPARE(suppliers->size(), std::size_t{1});
    QCOMPARE(suppliers->front().deliveries, 1);
    QCOMPARE(suppliers->front().measuredLeadTimeDays, std::optional(10.0));
}

QTEST_GUILESS_MAIN(TestOrderFlow)
#include "tst_orderflow.moc"
