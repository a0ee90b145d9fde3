#include "backup.h"
#include "catalogueservice.h"
#include "ledgercheck.h"
#include "ledgerfixture.h"
#include "migrator.h"

#include <QtTest/QtTest>

#include <sqlite3.h>

using namespace qm;

namespace {

/// What is done to a copy, and the rule that it breaks.
struct Breakage {
    const char* name;
    const char* rule;
    const char* sql;
};

const std::vector<Breakage> kBreakages = {
    {"balance off by one", "balance", "UPDATE balance SET on_hand = on_hand + 1 WHERE item_id = 1 AND lot_id = 0"},
    {"balance lost", "balance", "DELETE FROM balance WHERE item_id = 1"},
    {"anomaly closed", "negative stock without anomaly", "UPDATE anomaly SET closed_by = 1"},
    {"anomaly made up", "anomaly without negative stock",
     "INSERT INTO anomaly (kind, item_id, location_id, opened_by) VALUES ('negative-stock', 1, 1, 1)"},
    {"write-off too large", "taken below zero", "UPDATE movement SET quantity = -900 WHERE kind = 'write-off'"},
    {"reserved without reservation", "reserved sum", "UPDATE balance SET reserved = 1 WHERE item_id = 1"},
    {"reserved more than there is", "reserved beyond stock",
     "UPDATE balance SET reserved = 900 WHERE item_id = 1 AND lot_id = 0; INSERT INTO reservation (item_id, "
     "location_id, quantity, command_id) VALUES (1, 1, 900, 1)"},
    {"half a transfer", "transfer", "UPDATE movement SET quantity = 3 WHERE kind = 'transfer' AND quantity = 4"},
    {"document without lines", "document without lines", "DELETE FROM sales_line WHERE item_id = 2 AND id = 3"},
    {"gap in line numbers", "line numbers", "UPDATE sales_line SET line_no = 2 WHERE id = 3"},
    {"write-off without reason", "reason and instant", "UPDATE document SET reason = '' WHERE kind = 'write-off'"},
    {"command without zone", "reason and instant", "UPDATE command SET zone = '' WHERE id = 3"},
    {"reversal not opposite", "reversal", "UPDATE movement SET quantity = 9 WHERE kind = 'reversal'"},
    {"reversal of nothing", "reversal", "UPDATE movement SET reverses_seq = NULL WHERE kind = 'reversal'"},
    {"reversed twice", "reversed twice",
     "CREATE TABLE m2 AS SELECT * FROM movement; DROP TABLE movement; ALTER TABLE m2 RENAME TO movement; "
     "UPDATE movement SET kind = 'reversal', reverses_seq = (SELECT max(reverses_seq) FROM movement) WHERE seq = 8"},
    {"half reversed", "half reversed document",
     "UPDATE movement SET kind = 'return', reverses_seq = NULL WHERE kind = 'reversal'"},
    {"line not void", "void sales line", "DELETE FROM sales_line_void"},
    {"line void for nothing", "void sales line", "INSERT INTO sales_line_void VALUES (1, 1)"},
    {"count edited", "count", "UPDATE count_line SET counted = counted + 1 WHERE id = 2"},
    {"movement back-dated", "count", "UPDATE movement SET moment = moment - 864000 WHERE kind = 'transfer'"},
    {"sale moved in part", "sale moved in part", "UPDATE movement SET quantity = -1 WHERE seq = 2"},
    {"sale not moved", "sale against counts", "UPDATE movement SET sales_line_id = NULL WHERE seq = 2"},
    {"sale before its count", "sale against counts",
     "UPDATE count_line SET moment = moment + 864000 WHERE item_id = 1"},
    {"sale without a count", "sale moved without count", "DELETE FROM count_line WHERE item_id = 1"},
    {"order line received", "received sum",
     "INSERT INTO supplier (id, code, code_key, name, currency) VALUES (1, 'S', 's', 'S', 'EUR');"
     "INSERT INTO purchase_order (id, number, supplier_id, location_id, state, currency, ordered_on, command_id) "
     "VALUES (1, 'PO-1', 1, 1, 'draft', 'EUR', '2024-03-01', 1);"
     "INSERT INTO purchase_order_line (purchase_order_id, line_no, item_id, quantity, received) "
     "VALUES (1, 1, 1, 5, 2)"},
    {"receipt not moved", "receipt movements", "UPDATE receipt_line SET quantity = quantity + 1"},
    {"order state", "order state",
     "INSERT INTO supplier (id, code, code_key, name, currency) VALUES (1, 'S', 's', 'S', 'EUR');"
     "INSERT INTO purchase_order (id, number, supplier_id, location_id, state, currency, ordered_on, command_id) "
     "VALUES (1, 'PO-1', 1, 1, 'sent', 'EUR', '2024-03-01', 1);"
     "INSERT INTO po_history VALUES (1, 1, 'draft', '2024-03-01', 1)"},
    {"illegal order step", "order steps",
     "INSERT INTO po_history VALUES (1, 1, 'draft', '2024-03-01', 1), (1, 2, 'received', '2024-03-02', 1)"},
    {"order without lines", "order lines",
     "INSERT INTO supplier (id, code, code_key, name, currency) VALUES (1, 'S', 's', 'S', 'EUR');"
     "INSERT INTO purchase_order (id, number, supplier_id, location_id, state, currency, ordered_on, command_id) "
     "VALUES (1, 'PO-1', 1, 1, 'draft', 'EUR', '2024-03-01', 1)"},
    {"lot of another item", "lot of another item", "UPDATE lot SET item_id = 2 WHERE id = 1"},
    {"expiry with a time", "expiry", "UPDATE lot SET expiry = '2024-03-20 10:00' WHERE id = 1"},
    {"expired stock sold", "expired stock issued",
     "UPDATE lot SET expiry = '2024-03-01' WHERE id = 1; UPDATE movement SET lot_id = 1 WHERE seq = 2"},
    {"quantity of zero", "quantity range", "UPDATE sales_line SET quantity = 0 WHERE id = 3"},
    {"negative price", "money", "UPDATE item SET price = -1 WHERE id = 1"},
    {"currency", "currency", "UPDATE setting SET value = 'eur' WHERE key = 'currency'"},
    {"document twice", "document key",
     "INSERT INTO document (kind, number, location_id, till, day, moment, revision, command_id) "
     "SELECT kind, number, location_id, till, day, moment, 7, command_id FROM document WHERE number = '1'"},
    {"command twice", "command key",
     "CREATE TABLE c2 AS SELECT * FROM command; DROP TABLE command; ALTER TABLE c2 RENAME TO command; "
     "INSERT INTO command SELECT 99, uuid, kind, user_id, recorded_at, zone, reason FROM command WHERE id = 2"},
    {"import sums", "import sums",
     "INSERT INTO import_file (command_id, kind, name, sha256, read, posted, rejected, unchanged) "
     "VALUES (1, 'sales', 'x', zeroblob(32), 3, 1, 1, 0)"},
    {"movement edited", "movement chain", "UPDATE movement SET unit_cost = 5 WHERE seq = 3"},
    {"movement cut off", "movement chain", "DELETE FROM movement WHERE seq = (SELECT max(seq) FROM movement)"},
    {"movement missing", "movement chain", "DELETE FROM movement WHERE seq = 4"},
    {"audit edited", "audit chain", "UPDATE audit SET after = '{\"price\":1}'"},
    {"audit cut off", "audit chain", "DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)"},
    {"sequence against time", "sequence", "UPDATE movement SET command_id = 1 WHERE seq = 5"},
    {"dated into a closed period", "closed period", "INSERT INTO period_close VALUES ('2024-03-31', 1)"},
    {"edited without audit", "row version", "UPDATE item SET version = version + 1 WHERE id = 2"},
    {"audit text", "audit text", "UPDATE audit SET after = 'x'"},
    {"given up without a claim", "given up sum",
     "INSERT INTO supplier (id, code, code_key, name, currency) VALUES (1, 'S', 's', 'S', 'EUR');"
     "INSERT INTO purchase_order (id, number, supplier_id, location_id, state, currency, ordered_on, command_id) "
     "VALUES (1, 'PO-1', 1, 1, 'draft', 'EUR', '2024-03-01', 1);"
     "INSERT INTO purchase_order_line (purchase_order_id, line_no, item_id, quantity, given_up) VALUES (1, 1, 1, 5, "
     "2)"},
    {"fault of a count", "receipt fault",
     "INSERT INTO receipt_fault (document_id, kind, way, item_id, quantity, currency) "
     "SELECT id, 'not ordered', 'keep', 1, 1, 'EUR' FROM document WHERE kind = 'count' LIMIT 1"},
    {"short that was kept", "receipt fault",
     "INSERT INTO receipt_fault (document_id, kind, way, item_id, quantity, currency) "
     "SELECT id, 'short', 'keep', 1, 1, 'EUR' FROM document WHERE kind = 'receipt' LIMIT 1"},
    {"unchecked but available", "unchecked goods",
     "INSERT INTO receipt_head (document_id, unchecked) SELECT document_id, 1 FROM receipt_line LIMIT 1"},
    {"maximum below minimum", "threshold",
     "INSERT INTO threshold (item_id, location_id, source, reorder_point, order_up_to, valid_from, command_id) "
     "VALUES (1, 1, 'dynamic', 9, 8, '2024-03-01', 1)"},
    {"threshold of a bin", "threshold",
     "INSERT INTO threshold (item_id, location_id, source, reorder_point, order_up_to, valid_from, command_id) "
     "SELECT 1, id, 'dynamic', 1, 2, '2024-03-01', 1 FROM location WHERE kind <> 'site'"},
    {"threshold that nobody set", "threshold audit",
     "INSERT INTO threshold (item_id, location_id, source, reorder_point, order_up_to, valid_from, command_id) "
     "VALUES (1, 1, 'fixed', 1, 2, '2024-03-01', 1)"},
    {"foreign key", "foreign keys", "UPDATE movement SET location_id = 77 WHERE seq = 3"},
    {"index without its rows", "integrity",
     "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, ' WHERE sales_line_id IS NOT NULL', '') "
     "WHERE name = 'movement_sales_line'"},
    {"application", "identity", "PRAGMA application_id = 7"},
    {"entry that ends before it begins", "calendar",
     "INSERT INTO calendar_entry (kind, first_day, last_day) VALUES ('closed', '2024-03-05', '2024-03-01')"},
    {"override that ends before it begins", "judgement",
     "INSERT INTO forecast_override (item_id, first_day, last_day, percent, reason, command_id) "
     "VALUES (1, '2024-03-05', '2024-03-01', 15000, 'fair', 1)"},
    {"bulk sale of no line", "judgement",
     "INSERT INTO anomaly (kind, item_id, location_id, opened_by) VALUES ('bulk-sale', 1, 1, 1)"},
    {"item like itself", "judgement", "INSERT INTO item_likeness VALUES (1, 1)"},
    {"sales order state", "sales order state",
     "INSERT INTO customer (id, code, code_key, name) VALUES (1, 'C', 'c', 'C');"
     "INSERT INTO sales_order (id, number, number_key, customer_id, location_id, state, currency, ordered_on, "
     "command_id) VALUES (1, 'SO-1', 'so-1', 1, 1, 'shipped', 'EUR', '2024-03-01', 1);"
     "INSERT INTO so_history VALUES (1, 1, 'draft', '2024-03-01', 1)"},
    {"illegal sales order step", "sales order steps",
     "INSERT INTO so_history VALUES (1, 1, 'draft', '2024-03-01', 1), (1, 2, 'shipped', '2024-03-02', 1)"},
    {"sales order without lines", "sales order lines",
     "INSERT INTO sales_order (id, number, number_key, customer_id, location_id, state, currency, ordered_on, "
     "command_id) VALUES (1, 'SO-1', 'so-1', 1, 1, 'draft', 'EUR', '2024-03-01', 1)"},
    {"shipped without a shipment", "shipped sum",
     "INSERT INTO sales_order_line (id, sales_order_id, line_no, item_id, quantity, shipped) VALUES (1, 1, 1, 1, 5, "
     "2)"},
    {"shipment of another item", "shipment",
     "INSERT INTO sales_order_line (id, sales_order_id, line_no, item_id, quantity) VALUES (1, 1, 1, 2, 5);"
     "INSERT INTO shipment (document_id, sales_order_id) SELECT document_id, 1 FROM sales_line WHERE item_id = 1 "
     "LIMIT 1;"
     "INSERT INTO shipment_line SELECT document_id, line_no, 1, id, quantity FROM sales_line WHERE item_id = 1 LIMIT "
     "1"},
    {"shipment that no order knows", "shipment",
     "INSERT INTO shipment (document_id, sales_order_id) SELECT document_id, 1 FROM sales_line LIMIT 1"},
    {"shipped order with a rest", "sales order quantities",
     "INSERT INTO sales_order (id, number, number_key, customer_id, location_id, state, currency, ordered_on, "
     "command_id) VALUES (1, 'SO-1', 'so-1', 1, 1, 'shipped', 'EUR', '2024-03-01', 1);"
     "INSERT INTO sales_order_line (id, sales_order_id, line_no, item_id, quantity) VALUES (1, 1, 1, 1, 5)"},
    {"confirmed order with nothing open", "sales order quantities",
     "INSERT INTO sales_order (id, number, number_key, customer_id, location_id, state, currency, ordered_on, "
     "command_id) VALUES (1, 'SO-1', 'so-1', 1, 1, 'confirmed', 'EUR', '2024-03-01', 1);"
     "INSERT INTO sales_order_line (id, sales_order_id, line_no, item_id, quantity, cancelled) VALUES (1, 1, 1, 1, 5, "
     "5)"},
    {"reserved for a draft", "reserved for an order",
     "INSERT INTO sales_order (id, number, number_key, customer_id, location_id, state, currency, ordered_on, "
     "command_id) VALUES (1, 'SO-1', 'so-1', 1, 1, 'draft', 'EUR', '2024-03-01', 1);"
     "INSERT INTO sales_order_line (id, sales_order_id, line_no, item_id, quantity) VALUES (1, 1, 1, 1, 5);"
     "INSERT INTO reservation (item_id, location_id, quantity, command_id, order_line_id) VALUES (1, 1, 2, 1, 1)"},
    {"reserved outside of the place", "reserved elsewhere",
     "INSERT INTO sales_order (id, number, number_key, customer_id, location_id, state, currency, ordered_on, "
     "command_id) VALUES (1, 'SO-1', 'so-1', 1, 2, 'draft', 'EUR', '2024-03-01', 1);"
     "INSERT INTO sales_order_line (id, sales_order_id, line_no, item_id, quantity) VALUES (1, 1, 1, 1, 5);"
     "INSERT INTO reservation (item_id, location_id, quantity, command_id, order_line_id) VALUES (1, 1, 2, 1, 1)"},
    {"customer edited without audit", "sales order version",
     "INSERT INTO customer (code, code_key, name, version) VALUES ('C', 'c', 'C', 2)"},
    {"list posted without a count", "count list state",
     "INSERT INTO count_list (number, number_key, rule, location_id, made_on, state, tolerance_share, "
     "tolerance_amount, command_id) VALUES ('CL-1', 'cl-1', 'full', 1, '2024-03-01', 'posted', 200, 2000, 1)"},
    {"list undone whose count stands", "count list state",
     "INSERT INTO count_list (number, number_key, rule, location_id, made_on, state, tolerance_share, "
     "tolerance_amount, command_id, document_id) SELECT number, lower(number), 'full', location_id, '2024-03-01', "
     "'undone', 200, 2000, 1, id FROM document WHERE kind = 'count' LIMIT 1"},
    {"list without lines", "count list lines",
     "INSERT INTO count_list (number, number_key, rule, location_id, made_on, tolerance_share, tolerance_amount, "
     "command_id) VALUES ('CL-1', 'cl-1', 'full', 1, '2024-03-01', 200, 2000, 1)"},
    {"line outside of the list's place", "count list lines",
     "INSERT INTO count_list (id, number, number_key, rule, location_id, made_on, tolerance_share, tolerance_amount, "
     "command_id) SELECT 1, 'CL-1', 'cl-1', 'full', id, '2024-03-01', 200, 2000, 1 FROM location WHERE kind = 'bin';"
     "INSERT INTO count_list_line (list_id, line_no, sheet, item_id, location_id, reason) VALUES (1, 1, 1, 1, 1, "
     "'due')"},
    {"second count without a first", "count list lines",
     "INSERT INTO count_list (id, number, number_key, rule, location_id, made_on, tolerance_share, tolerance_amount, "
     "command_id) VALUES (1, 'CL-1', 'cl-1', 'full', 1, '2024-03-01', 200, 2000, 1);"
     "INSERT INTO count_list_line (list_id, line_no, sheet, item_id, location_id, reason, recounted, recounted_at, "
     "recounted_by) VALUES (1, 1, 1, 1, 1, 'due', 4, 0, 1)"},
    {"posted other than read", "count list readings",
     "INSERT INTO count_list (id, number, number_key, rule, location_id, made_on, state, tolerance_share, "
     "tolerance_amount, command_id, document_id) SELECT 1, number, lower(number), 'full', location_id, '2024-03-01', "
     "'posted', 200, 2000, 1, id FROM document WHERE kind = 'count' AND day = '2024-03-04';"
     "INSERT INTO count_list_line (list_id, line_no, sheet, item_id, location_id, lot_id, reason, counted, counted_at, "
     "counted_by) SELECT 1, 1, 1, r.item_id, r.location_id, r.lot_id, 'due', r.counted + 1, r.moment, 1 "
     "FROM count_line AS r JOIN count_list AS c ON c.document_id = r.document_id"},
    {"posted but not on the list", "count list readings",
     "INSERT INTO count_list (id, number, number_key, rule, location_id, made_on, state, tolerance_share, "
     "tolerance_amount, command_id, document_id) SELECT 1, number, lower(number), 'full', location_id, '2024-03-01', "
     "'posted', 200, 2000, 1, id FROM document WHERE kind = 'count' AND day = '2024-03-04'"},
    {"list edited without audit", "count list version",
     "INSERT INTO count_list (number, number_key, rule, location_id, made_on, tolerance_share, tolerance_amount, "
     "command_id, version) VALUES ('CL-1', 'cl-1', 'full', 1, '2024-03-01', 200, 2000, 1, 2)"},
    {"table added", "schema", "CREATE TABLE guest (a)"},
};

} // namespace

/// Each rule is broken on purpose in a copy of a good file, with its triggers dropped, and must be named.
class TestLedgerCheck : public QObject {
    Q_OBJECT

    std::unique_ptr<LedgerFixture> m_stock;
    QTemporaryDir m_folder;
    QString m_good;
    int m_count = 0;

    /// Runs SQL on a file without any of its guards.
    static bool damage(const QString& file, const char* sql) {
        sqlite3* handle = nullptr;
        bool done = sqlite3_open(file.toUtf8().constData(), &handle) == SQLITE_OK;
        sqlite3_exec(handle, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
        std::vector<std::string> triggers;
        sqlite3_exec(
            handle, "SELECT name FROM sqlite_schema WHERE type = 'trigger'",
            [](void* names, int, char** values, char**) {
                static_cast<std::vector<std::string>*>(names)->push_back(values[0]);
                return 0;
            },
            &triggers, nullptr);
        for (const std::string& name : triggers) {
            char* drop = sqlite3_mprintf("DROP TRIGGER %w", name.c_str());
            done = done && sqlite3_exec(handle, drop, nullptr, nullptr, nullptr) == SQLITE_OK;
            sqlite3_free(drop);
        }
        done = done &&
               sqlite3_exec(handle, "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON", nullptr, nullptr,
                            nullptr) == SQLITE_OK &&
               sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
        if (!done) {
            qWarning("%s", sqlite3_errmsg(handle));
        }
        sqlite3_close(handle);
        return done;
    }
    static LedgerReport reportOf(const QString& file) {
        const auto database = Database::open(file, Database::Mode::ReadOnly);
        if (!database.ok()) {
            return {};
        }
        const auto report = LedgerCheck::run(**database);
        return report.ok() ? *report : LedgerReport{};
    }
    static QStringList namesOf(const LedgerReport& report) {
        QStringList names;
        for (const BrokenRule& rule : report.broken) {
            names.append(rule.name);
        }
        return names;
    }
    QString copy() {
        const QString file = m_folder.filePath(QStringLiteral("copy%1.qm").arg(++m_count));
        return QFile::copy(m_good, file) ? file : QString();
    }

private Q_SLOTS:
    void initTestCase() {
        m_stock = std::make_unique<LedgerFixture>();
        const ItemId tea = m_stock->addItem(QStringLiteral("TEA"));
        const ItemId milk = m_stock->addItem(QStringLiteral("MILK"));
        const LocationId shop = m_stock->site();
        const LocationId bin = m_stock->addBin(QStringLiteral("A1"), shop);
        m_stock->count(tea, shop, at(1, 9), 20);
        m_stock->sale(tea, shop, at(2, 10), 3, QStringLiteral("1"));
        const DocumentId undone = m_stock->sale(tea, shop, at(2, 11), 2, QStringLiteral("2"));
        QVERIFY(m_stock->reverse(undone).ok());
        m_stock->receipt(tea, shop, at(3, 9), 5, {QStringLiteral("L1"), day(20)});
        m_stock->sale(milk, shop, at(3, 12), 1, QStringLiteral("3"));
        m_stock->count(tea, shop, at(4, 9), 18);
        m_stock->sale(tea, shop, at(3, 15), 1, QStringLiteral("4"));
        QVERIFY(m_stock
                    ->post([&](Ledger& ledger) -> Status {
                        const auto moved = ledger.addTransfer({tea, shop, LotId{}}, bin, {4}, at(5, 9));
                        const auto gone =
                            ledger.addWriteOff({tea, shop, LotId{}}, {1}, at(5, 10), QStringLiteral("broken"));
                        return moved.ok() && gone.ok() ? Status() : Status(Error{});
                    })
                    .ok());
        m_stock->count(milk, shop, at(6, 9), 1);
        m_stock->sale(milk, shop, at(6, 10), 2, QStringLiteral("5")); // below zero: an open anomaly
        CatalogueService catalogue(m_stock->warehouse());
        auto item = catalogue.item(tea);
        QVERIFY(item.ok());
        item->price = UnitPrice{25'000};
        QVERIFY(catalogue.saveItem(*item).ok());

        m_good = m_folder.filePath(QStringLiteral("good.qm"));
        const auto database = Database::open(m_stock->warehouse().file(), Database::Mode::ReadOnly);
        QVERIFY(database.ok());
        const Status saved = backupDatabase(**database, m_good);
        QVERIFY2(saved.ok(), saved.ok() ? "" : saved.error().args.at(0).c_str());
    }
    void findsNothingInAGoodFileAndListsItsAnomalies() {
        const LedgerReport report = reportOf(m_good);
        QCOMPARE(namesOf(report), QStringList());
        QCOMPARE(report.anomalies.size(), std::size_t(1));
        QCOMPARE(report.anomalies.at(0).kind, QStringLiteral("negative-stock"));
        QCOMPARE(report.anomalies.at(0).sku, QStringLiteral("MILK"));
        QVERIFY(report.movements > 10);
        QCOMPARE(report.chainHead.size(), 64);
    }
    void seesDroppedTriggers() {
        const QString file = copy();
        QVERIFY(damage(file, "SELECT 1"));
        QCOMPARE(namesOf(reportOf(file)), QStringList{QStringLiteral("schema")});
    }
    void findsEachBrokenRule_data() {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QByteArray>("sql");
        for (const Breakage& breakage : kBreakages) {
            QTest::newRow(breakage.name) << QString::fromLatin1(breakage.rule) << QByteArray(breakage.sql);
        }
    }
    void findsEachBrokenRule() {
        QFETCH(QString, rule);
        QFETCH(QByteArray, sql);
        const QString file = copy();
        QVERIFY(damage(file, sql.constData()));
        const QStringList names = namesOf(reportOf(file));
        QVERIFY2(names.contains(rule), qPrintable(names.join(u',')));
    }
    void triesEveryRule() {
        QStringList tried;
        for (const Breakage& breakage : kBreakages) {
            tried.append(QString::fromLatin1(breakage.rule));
        }
        for (const QString& name : LedgerCheck::ruleNames()) {
            QVERIFY2(tried.contains(name), qPrintable(name));
        }
    }
    void stopsWhenCancelled() {
        const auto database = Database::open(m_good, Database::Mode::ReadOnly);
        QCOMPARE(LedgerCheck::run(**database, [] { return true; }).error().code, ErrorCode::Cancelled);
    }
    void refusesToBackUpADamagedDatabaseAndLeavesTheTarget() {
        const QString file = copy();
        QVERIFY(damage(file, "UPDATE balance SET on_hand = on_hand + 1"));
        const QString target = copy();
        const auto database = Database::open(file, Database::Mode::ReadOnly);
        const Status refused = backupDatabase(**database, target);
        QCOMPARE(refused.error().code, ErrorCode::DatabaseDamaged);
        QVERIFY(reportOf(target).ok());
        QVERIFY(!QFile::exists(target + QStringLiteral(".part")));
    }
    void restoresAndKeepsWhatWasThere() {
        const QString present = copy();
        {
            const auto warehouse = Warehouse::open(present);
            QVERIFY(warehouse.ok());
            QVERIFY((*warehouse)
                        ->write({QStringLiteral("test"), {}, {}},
                                [](Transaction& transaction) {
                                    return transaction.execute("INSERT INTO setting VALUES ('later', 'x')");
                                })
                        .ok());
        }
        const auto kept = restoreDatabase(m_good, present);
        QVERIFY(kept.ok());
        const auto count = [](const QString& file) {
            const auto database = Database::open(file, Database::Mode::ReadOnly);
            Statement row = (*database)->query("SELECT count(*) FROM setting WHERE key = 'later'");
            return row.next() ? row.integer(0) : -1;
        };
        QCOMPARE(count(present), std::int64_t(0));
        QCOMPARE(count(*kept), std::int64_t(1));
        QVERIFY(Warehouse::open(present).ok());
    }
    void refusesToRestoreOverADatabaseInUse() {
        const QString present = copy();
        const auto warehouse = Warehouse::open(present);
        QVERIFY(warehouse.ok());
        QCOMPARE(restoreDatabase(m_good, present).error().code, ErrorCode::DatabaseLocked);
        QVERIFY(reportOf(present).ok());
    }
    void refusesToRestoreADamagedBackup() {
        const QString backup = copy();
        QVERIFY(damage(backup, "UPDATE movement SET quantity = 99 WHERE seq = 1"));
        const QString present = copy();
        QCOMPARE(restoreDatabase(backup, present).error().code, ErrorCode::DatabaseDamaged);
        QVERIFY(reportOf(present).ok());
    }
};

QTEST_GUILESS_MAIN(TestLedgerCheck)
#include "tst_ledgercheck.moc"
