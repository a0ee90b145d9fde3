#include "database.h"
#include "dialogs/importdialog.h"
#include "importhistory.h"
#include "mainwindow.h"
#include "transaction.h"
#include "warehouse.h"
#include "windowsession.h"
#include "workspace.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace qm;

/// Bad input in the window: a warehouse that cannot be opened or written. Files that cannot be read are in
/// tst_importdialog.
class TestWindowRefusals : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder; ///< of one test

    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString makeWarehouse(const QString& name) const {
        NewWarehouse start;
        start.currency = QStringLiteral("EUR");
        return Warehouse::create(path(name), start).ok() ? path(name) : QString();
    }
    static void patch(const QString& name, qint64 offset, const QByteArray& bytes) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size());
    }
    /// A file of that defect; empty where it cannot be made.
    QString spoilt(const QString& defect) const {
        const QString file = makeWarehouse(defect + QStringLiteral(".qm"));
        if (defect == QLatin1String("missing")) {
            return QFile::remove(file) ? file : QString();
        }
        if (defect == QLatin1String("empty")) {
            return QFile::resize(file, 0) ? file : QString();
        }
        if (defect == QLatin1String("text")) {
            patch(file, 0, "This is a letter and no warehouse.");
        } else if (defect == QLatin1String("newer")) {
            patch(file, 60, QByteArray("\x00\x00\x03\xE7", 4)); // user version: sqlite.org/fileformat2.html, 1.3
        } else if (defect == QLatin1String("foreign")) {
            patch(file, 68, QByteArray("\x00\x00\x00\x07", 4)); // application id
        }
        return file;
    }
    static MainWindow* window() {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* main = qobject_cast<MainWindow*>(widget)) {
                return main;
            }
        }
        return nullptr;
    }
    static bool says(const QString& phrase) {
        const QList<QLabel*> labels = window()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(phrase); });
    }
    static void defects() {
        QTest::addColumn<QString>("defect");
        QTest::addColumn<QString>("phrase");
        QTest::newRow("missing") << QStringLiteral("missing") << QStringLiteral("not there");
        QTest::newRow("empty") << QStringLiteral("empty") << QStringLiteral("is empty");
        QTest::newRow("text") << QStringLiteral("text") << QStringLiteral("kind of file");
        QTest::newRow("foreign") << QStringLiteral("foreign") << QStringLiteral("kind of file");
        QTest::newRow("newer") << QStringLiteral("newer") << QStringLiteral("newer version");
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsTheOpenWarehouseWhereAnotherCannotBeOpened_data() { defects(); }
    void keepsTheOpenWarehouseWhereAnotherCannotBeOpened() {
        QFETCH(QString, defect);
        QFETCH(QString, phrase);
        const QString good = makeWarehouse(QStringLiteral("good-") + defect + QStringLiteral(".qm"));
        const QString bad = spoilt(defect);
        QVERIFY(!good.isEmpty() && !bad.isEmpty());
        WindowSession session({good, QStringLiteral("en"), {}});
        QVERIFY(session.start());
        const MainWindow* before = window();
        QVERIFY(!session.openFile(bad));
        QCOMPARE(window(), before);
        QVERIFY(says(phrase));
        QCOMPARE(QFileInfo::exists(bad), defect != QLatin1String("missing")); // and nothing is made in its place
    }

    void saysAtTheStartWhyAWarehouseCannotBeOpened_data() { defects(); }
    void saysAtTheStartWhyAWarehouseCannotBeOpened() {
        QFETCH(QString, defect);
        QFETCH(QString, phrase);
        WindowSession session({spoilt(defect), QStringLiteral("en"), {}});
        QString said;
        QTimer::singleShot(0, this, [&] {
            if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
                said = box->text();
                box->reject();
            }
        });
        QVERIFY(!session.start());
        QVERIFY2(said.contains(phrase), qPrintable(said));
        QVERIFY(window() == nullptr);
    }

    void takesNothingInWhereItCannotWrite_data() {
        QTest::addColumn<bool>("locked");
        QTest::addColumn<QString>("phrase");
        QTest::newRow("locked") << true << QStringLiteral("Another program");
        QTest::newRow("disk full") << false << QStringLiteral("disk is full");
    }
    void takesNothingInWhereItCannotWrite() {
        QFETCH(bool, locked);
        QFETCH(QString, phrase);
        const QString file =
            makeWarehouse(QString::fromLatin1(QTest::currentDataTag()).remove(u' ') + QStringLiteral(".qm"));
        const auto warehouse = Warehouse::open(file);
        QVERIFY(warehouse.ok());
        Workspace workspace(**warehouse);
        auto* dialog = new ImportDialog(workspace, ImportKind::Sales, nullptr);
        const std::unique_ptr<ImportDialog> owner(dialog);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        QFile rows(path(QStringLiteral("till.csv")));
        QVERIFY(rows.open(QIODevice::WriteOnly));
        rows.write("date,sku,quantity,document\n");
        for (int row = 0; row < 2'000; ++row) {
            rows.write("2026-10-13,A" + QByteArray::number(row) + ",1," + QByteArray::number(row) + "\n");
        }
        rows.close();
        auto* next = dialog->findChild<QPushButton*>(QStringLiteral("next"));
        auto* steps = dialog->findChild<QStackedWidget*>(QStringLiteral("steps"));
        auto* problem = dialog->findChild<QLabel*>(QStringLiteral("problem"));
        dialog->takeFile(rows.fileName());
        QTRY_VERIFY(steps->currentWidget()->objectName() == QLatin1String("columnStep") && next->isEnabled());
        QTest::keyClick(next, Qt::Key_Return);
        QTRY_VERIFY(steps->currentWidget()->objectName() == QLatin1String("resultStep") && next->isEnabled());

        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        std::unique_ptr<Database> other;
        std::unique_ptr<Transaction> holding;
        if (locked) {
            auto opened = Database::open(file, Database::Mode::ReadWrite);
            QVERIFY(opened.ok());
            other = std::move(*opened);
            auto begun = Transaction::begin(
                *other, {QStringLiteral("held"), QStringLiteral("test"), UserId{1}, 1, QStringLiteral("UTC"), {}});
            QVERIFY(begun.ok());
            holding = std::move(*begun);
        } else {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit small{60'000, before.rlim_max};
            ::setrlimit(RLIMIT_FSIZE, &small);
        }
        QTest::keyClick(next, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible() && problem->text().contains(phrase), 15'000);
        ::setrlimit(RLIMIT_FSIZE, &before);
        holding.reset();
        QVERIFY(dialog->imports().empty());
        QVERIFY(ImportHistory(**warehouse).imports()->empty());

        // Nothing was lost: the same key goes on once there is room again.
        QTRY_VERIFY(next->isEnabled());
        QTest::keyClick(next, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->imports().size(), std::size_t(1), 15'000);
    }
};

QTEST_MAIN(TestWindowRefusals)
#include "tst_windowrefusals.moc"
