#include "folderplanner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace qm;

/// suggest --folder: plain files in, one file of orders out.
class TestFolderPlanner : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    CalendarDay m_day = *CalendarDay::fromIso("2011-07-04");

    void put(const char* name, const QByteArray& text) {
        QFile file(m_folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), qint64(text.size()));
    }
    std::string path(const char* name = "") const { return m_folder.filePath(QLatin1String(name)).toStdString(); }
    Result<FolderPlanSummary> plan() const {
        return planFolder(m_folder.path().toStdString(), m_day, path("orders.csv"));
    }
    QByteArray orders() const {
        QFile file(m_folder.filePath(QStringLiteral("orders.csv")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Error failure() const {
        const auto result = plan();
        return result.ok() ? Error{ErrorCode::Internal, {}, {}} : result.error();
    }

private Q_SLOTS:
    /// A sells 10 every day for 200 days, B nothing; both cost 2.00. The last three of A's stock are left.
    void init() {
        QVERIFY(m_folder.isValid());
        QFile::remove(m_folder.filePath(QStringLiteral("orders.csv")));
        put("items.csv", "item,supplier,category,unit_cost,margin,lead_time_mean,lead_time_sd,moq,pack,holding_rate,"
                         "order_cost_line\n"
                         "A,S1,C,2e0,1,7,0,1,12,.25,4\n"
                         "\"B, large\",S1,C,2.0000,1.0,7,0,1,1,0.25,4\n");
        put("stock.csv", "item,on_hand,on_order\nA,3,1.2e1\n\"B, large\",5,0\n");
        put("open_orders.csv", "item,quantity,due\nA,1.2e+01,2011-07-01\n");
        put("request.json",
            R"({"date": "2011-07-04", "review_days": 7, "history_start": "2010-12-01", "po_cost": 15.0})");
        QByteArray sales = "item,date,quantity,stockout\n";
        for (int days = 200; days > 0; --days) {
            sales += "A," + QByteArray::fromStdString((m_day - days).toIso()) + ",10,0\n";
        }
        put("sales.csv", sales);
        QFile::remove(m_folder.filePath(QStringLiteral("promo.csv")));
    }
    void ordersWhatIsShort() {
        const auto summary = plan();
        QVERIFY(summary.ok());
        QCOMPARE(summary->items, 2);
        QCOMPARE(summary->lines, 1);
        const QList<QByteArray> lines = orders().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0), QByteArray("item,quantity,supplier,cost,order_up_to,position,reason"));
        const QList<QByteArray> fields = lines.at(1).split(',');
        QCOMPARE(fields.at(0), QByteArray("A"));
        QCOMPARE(fields.at(2), QByteArray("S1"));
        QCOMPARE(fields.at(5), QByteArray("15")); // 3 on hand and 12 on order
        const int quantity = fields.at(1).toInt();
        QCOMPARE(quantity % 12, 0);
        // The window to the next chance's arrival alone wants 70; more than 100 days of cover would be absurd.
        QVERIFY(quantity >= 70 && quantity <= 1000);
        QCOMPARE(fields.at(3).toDouble(), quantity * 2.0);
    }
    void writesTheSameBytesAgain() {
        QVERIFY(plan().ok());
        const QByteArray first = orders();
        QVERIFY(plan().ok());
        QCOMPARE(orders(), first);
    }
    void salesFromTheDayOfTheRunOnDoNotCount() {
        QVERIFY(plan().ok());
        const QByteArray first = orders();
        QFile sales(m_folder.filePath(QStringLiteral("sales.csv")));
        QVERIFY(sales.open(QIODevice::Append));
        sales.write("A,2011-07-04,5000,0\nA,2011-07-05,5000,0\n");
        sales.close();
        QVERIFY(plan().ok());
        QCOMPARE(orders(), first);
    }
    void enoughStockGivesAHeadingAlone() {
        put("stock.csv", "item,on_hand,on_order\nA,100000,12\n");
        const auto summary = plan();
        QVERIFY(summary.ok());
        QCOMPARE(summary->lines, 0);
        QCOMPARE(orders(), QByteArray("item,quantity,supplier,cost,order_up_to,position,reason\n"));
    }
    void aComingPromotionRaisesTheOrder() {
        QVERIFY(plan().ok());
        const int usual = orders().split('\n').at(1).split(',').at(1).toInt();
        // Every fourth week was a promotion that sold three times as much.
        QByteArray sales = "item,date,quantity,stockout\n";
        QByteArray promo = "item,date\n";
        for (int days = 196; days > 0; --days) {
            const bool on = (days / 7) % 4 == 0;
            const QByteArray date = QByteArray::fromStdString((m_day - days).toIso());
            sales += "A," + date + (on ? ",30,0\n" : ",10,0\n");
            promo += on ? "A," + date + '\n' : QByteArray();
        }
        for (int days = 7; days < 21; ++days) {
            promo += "A," + QByteArray::fromStdString((m_day + days).toIso()) + '\n';
        }
        put("sales.csv", sales);
        put("promo.csv", promo);
        QVERIFY(plan().ok());
        QVERIFY(orders().split('\n').at(1).split(',').at(1).toInt() > usual + 50);
    }
    void refusesBadFilesAndWritesNothing_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char* name, const char* file, const char* text, ErrorCode code) {
            QTest::newRow(name) << QByteArray(file) << QByteArray(text) << code;
        };
        row("unknown item", "sales.csv", "item,date,quantity,stockout\nX,2011-06-01,1,0\n", ErrorCode::UnknownItem);
        row("bad number", "sales.csv", "item,date,quantity,stockout\nA,2011-06-01,one,0\n", ErrorCode::InvalidNumber);
        row("bad date", "sales.csv", "item,date,quantity,stockout\nA,2011-06-31,1,0\n", ErrorCode::InvalidDate);
        row("negative sale", "sales.csv", "item,date,quantity,stockout\nA,2011-06-01,-1,0\n",
            ErrorCode::NegativeQuantity);
        row("no quantity column", "sales.csv", "item,date\nA,2011-06-01\n", ErrorCode::MissingColumn);
        row("item twice", "items.csv", "item,unit_cost,margin\nA,1,1\nA,1,1\n", ErrorCode::DuplicateSku);
        row("not an object", "request.json", "[1,2]", ErrorCode::FileForeign);
        row("empty file", "stock.csv", "", ErrorCode::FileEmpty);
    }
    void refusesBadFilesAndWritesNothing() {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, text);
        QFETCH(ErrorCode, code);
        put(file.constData(), text);
        QCOMPARE(failure().code, code);
        QVERIFY(orders().isEmpty());
    }
    void aMissingFileIsNamed() {
        QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("stock.csv"))));
        QCOMPARE(failure().code, ErrorCode::FileMissing);
        QVERIFY(!failure().args.empty());
    }
    void aCancelledRunWritesNothing() {
        const auto result = planFolder(m_folder.path().toStdString(), m_day, path("orders.csv"),
                                       [](int done, int) { return done < 2; });
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QVERIFY(orders().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFolderPlanner)
#include "tst_folderplanner.moc"
