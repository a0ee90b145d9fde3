#include "suggestionspagedriver.h"

#include "replenishmentservice.h"
#include "scancatcher.h"

#include <QtTest>

namespace qm {

using namespace Qt::StringLiterals;

void SuggestionsPageDriver::open(int suppliers, int itemsEach) {
    m_shop = std::make_unique<ShopWarehouse>();
    QVERIFY(SuggestionShop::fill(*m_shop, suppliers, itemsEach));
    m_workspace = std::make_unique<Workspace>(m_shop->warehouse());
    m_window = std::make_unique<MainWindow>(*m_workspace);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showPage(PageId::Suggestions);
    QTRY_VERIFY(model().rowCount() > suppliers * itemsEach);
    settle();
}

void SuggestionsPageDriver::close() {
    m_window.reset();
    m_workspace.reset();
    m_shop.reset();
    m_keys = 0;
}

void SuggestionsPageDriver::settle() {
    for (int quiet = 0; quiet < 3;) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
        quiet = m_workspace->waitForDone(5) ? quiet + 1 : 0;
    }
}

int SuggestionsPageDriver::rowOf(const QString& sku) {
    for (int row = 0; row < model().rowCount(); ++row) {
        if (model().rowAt(row).isLine() && model().rowAt(row).line.sku == sku) {
            return row;
        }
    }
    return -1;
}

SuggestionRow SuggestionsPageDriver::line(const QString& sku) {
    const int row = rowOf(sku);
    return row < 0 ? SuggestionRow{} : model().rowAt(row).line;
}

SuggestionRow SuggestionsPageDriver::stored(const QString& sku) {
    const auto rows = ReplenishmentService(m_shop->warehouse()).openRows();
    for (const SuggestionRow& row : *rows) {
        if (row.sku == sku) {
            return row;
        }
    }
    return {};
}

void SuggestionsPageDriver::press(int key, Qt::KeyboardModifiers held) {
    settle();
    QWidget* focus = QApplication::focusWidget();
    QVERIFY(focus);
    QTest::keyClick(focus, static_cast<Qt::Key>(key), held);
    ++m_keys;
}

void SuggestionsPageDriver::type(const QString& text) {
    settle();
    for (const QChar c : text) {
        QKeyEvent pressed(QEvent::KeyPress, c.toUpper().unicode(), Qt::NoModifier, QString(c));
        QApplication::sendEvent(QApplication::focusWidget(), &pressed);
        // A person's keys come one by one: each is let through before the next.
        QVERIFY(QTest::qWaitFor([this] { return !m_window->findChild<ScanCatcher*>()->isHolding(); }));
        ++m_keys;
    }
}

std::vector<PurchaseOrderRow> SuggestionsPageDriver::orders() {
    const auto rows = PurchaseOrderService(m_shop->warehouse()).toSend();
    return rows.ok() ? *rows : std::vector<PurchaseOrderRow>();
}

} // namespace qm
