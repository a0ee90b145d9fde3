#include "datatable.h"
#include "scancatcher.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QtTest>
#include <QVBoxLayout>

using namespace qm;

class ScanCatcherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void takesAFastBurstWithEnter();
    void letsSlowTypingThrough();
    void letsShortNumbersThrough();
    void leavesTextFieldsAlone();

private:
    void type(QWidget* widget, const QString& text, int gapMs);

    std::unique_ptr<QWidget> m_window;
    DataTable* m_table = nullptr;
    QLineEdit* m_field = nullptr;
    ScanCatcher* m_catcher = nullptr;
    QStandardItemModel m_model{3, 1};
    qint64 m_now = 1000;
};

void ScanCatcherTest::init() {
    m_window = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(m_window.get());
    m_table = new DataTable;
    m_field = new QLineEdit;
    layout->addWidget(m_table);
    layout->addWidget(m_field);
    m_table->setModel(&m_model);
    m_catcher = new ScanCatcher(m_window.get(), [this] { return m_now; });
    m_window->show();
    m_window->activateWindow();
    m_table->setFocus();
    QTRY_VERIFY(m_table->hasFocus());
}

void ScanCatcherTest::type(QWidget* widget, const QString& text, int gapMs) {
    for (const QChar c : text) {
        m_now += gapMs;
        QTest::keyClick(widget, c.toLatin1());
    }
    m_now += gapMs;
}

void ScanCatcherTest::takesAFastBurstWithEnter() {
    QSignalSpy scans(m_catcher, &ScanCatcher::scanned);
    QSignalSpy digits(m_table, &DataTable::digitTyped);
    QSignalSpy opened(m_table, &DataTable::rowOpened);
    type(m_table, QStringLiteral("5012345678900"), 5);
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(scans.count(), 1);
    QCOMPARE(scans.first().first().toString(), QStringLiteral("5012345678900"));
    QCOMPARE(digits.count(), 0);
    QCOMPARE(opened.count(), 0);
}

void ScanCatcherTest::letsSlowTypingThrough() {
    QSignalSpy scans(m_catcher, &ScanCatcher::scanned);
    QSignalSpy digits(m_table, &DataTable::digitTyped);
    type(m_table, QStringLiteral("156"), 120);
    QTest::keyClick(m_table, Qt::Key_Return);
    QTRY_COMPARE(digits.count(), 3);
    QCOMPARE(scans.count(), 0);
}

void ScanCatcherTest::letsShortNumbersThrough() {
    QSignalSpy scans(m_catcher, &ScanCatcher::scanned);
    QSignalSpy digits(m_table, &DataTable::digitTyped);
    QSignalSpy opened(m_table, &DataTable::rowOpened);
    type(m_table, QStringLiteral("48"), 5);
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(digits.count(), 2);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(scans.count(), 0);
}

void ScanCatcherTest::leavesTextFieldsAlone() {
    QSignalSpy scans(m_catcher, &ScanCatcher::scanned);
    m_field->setFocus();
    QTRY_VERIFY(m_field->hasFocus());
    type(m_field, QStringLiteral("KC-20981"), 2);
    QCOMPARE(m_field->text(), QStringLiteral("KC-20981"));
    QCOMPARE(scans.count(), 0);
}

QTEST_MAIN(ScanCatcherTest)
#include "tst_scancatcher.moc"
