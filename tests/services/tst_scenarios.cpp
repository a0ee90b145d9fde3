#include "importtestwarehouse.h"
#include "replenishmentservice.h"
#include "salesorderservice.h"
#include "settingsservice.h"

#include <array>

using namespace qm;

namespace {

using Row = QMap<QString, QString>;

struct Table {
    QStringList columns;
    QList<Row> rows;
};

/// Plain values without quotes, as the scenarios' files have them.
Table readTable(const QByteArray& text) {
    Table table;
    for (const QString& line : QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList values = line.trimmed().split(u',');
        if (table.columns.isEmpty()) {
            table.columns = values;
            continue;
        }
        Row row;
        for (int i = 0; i < std::min(values.size(), table.columns.size()); ++i) {
            row[table.columns[i]] = values[i];
        }
        table.rows += row;
    }
    return table;
}

std::optional<QByteArray> contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

/// "TEA 4 2011-06-18 2011-10-14 [every 7] [at SHOP]": so much on every such day, both ends included.
std::optional<QByteArray> salesOf(const QString& text) {
    const QStringList words = text.split(u' ');
    const auto first = CalendarDay::fromIso(words.value(2).toStdString());
    const auto last = CalendarDay::fromIso(words.value(3).toStdString());
    int every = 1;
    QByteArray place = "MAIN";
    for (int i = 4; i + 1 < words.size(); i += 2) {
        if (words[i] == QLatin1String("every")) {
            every = words[i + 1].toInt();
        } else if (words[i] == QLatin1String("at")) {
            place = words[i + 1].toUtf8();
        } else {
            return {};
        }
    }
    if (!first.ok() || !last.ok() || every < 1 || words.size() % 2 != 0) {
        return {};
    }
    QByteArray rows;
    for (CalendarDay day = *first; day <= *last; day = day + every) {
        rows += QByteArray::fromStdString(day.toIso()) + ',' + words[0].toUtf8() + ',' + words[1].toUtf8() + ',' +
                place + '\n';
    }
    return rows;
}

/// The file `case` of a scenario.
struct Case {
    QByteArray sales;
    std::optional<Money> budget;
    WarehouseSettings settings;
    QStringList confirmed; ///< sales orders that are promised, and so hold stock
    bool read = false;
};

/// Orders and lines that cost nothing are what a scenario has unless it says otherwise: each order then lasts until
/// the next chance, which a hand can work out.
Case readCase(const QString& folder, const WarehouseSettings& defaults) {
    Case found;
    found.settings = defaults;
    found.settings.orderCost = 0;
    found.settings.orderLineCost = 0;
    const auto text = contentOf(folder + QStringLiteral("/case"));
    if (!text) {
        return found;
    }
    for (const QString& line : QString::fromUtf8(*text).split(u'\n', Qt::SkipEmptyParts)) {
        const QString key = line.section(QStringLiteral(": "), 0, 0);
        const QString value = line.section(QStringLiteral(": "), 1);
        if (key == QLatin1String("sells")) {
            const auto rows = salesOf(value);
            if (!rows) {
                return found;
            }
            found.sales += *rows;
        } else if (key == QLatin1String("budget")) {
            found.budget = Money{std::llround(value.toDouble() * 100)};
        } else if (key == QLatin1String("confirm")) {
            found.confirmed += value;
        } else if (key == QLatin1String("line costs")) {
            found.settings.orderLineCost = value.toDouble();
        } else if (key == QLatin1String("order costs")) {
            found.settings.orderCost = value.toDouble();
        } else if (key == QLatin1String("holding")) {
            found.settings.holdingRatePercent = value.toDouble();
        } else if (key == QLatin1String("review")) {
            found.settings.reviewDays = value.toInt();
        } else {
            return found;
        }
    }
    found.read = true;
    return found;
}

QString dayText(CalendarDay day) {
    return QString::fromStdString(day.toIso());
}

/// What an expectation can name of a line; `base` is the need without what is added against chance.
QString valueOf(const SuggestionRow& row, const QString& column) {
    const SuggestionReasons& why = row.reasons;
    static const QMap<QString, std::function<QString(const SuggestionRow&)>> kValues{
        {QStringLiteral("item"), [](const SuggestionRow& r) { return r.sku; }},
        {QStringLiteral("place"), [](const SuggestionRow& r) { return r.locationName; }},
        {QStringLiteral("supplier"), [](const SuggestionRow& r) { return r.supplierName; }},
        {QStringLiteral("state"),
         [](const SuggestionRow& r) {
             return r.apart != ApartReason::None ? QStringLiteral("apart")
                    : r.included                 ? QStringLiteral("included")
                                                 : QStringLiteral("left out");
         }},
        {QStringLiteral("price"),
         [](const SuggestionRow& r) {
             return r.price ? QString::number(double(r.price->tenThousandths) / 10'000, 'f', 4) : QString();
         }},
        {QStringLiteral("cost"),
         [](const SuggestionRow& r) {
             return r.cost ? QString::number(double(r.cost->minor) / 100, 'f', 2) : QString();
         }},
    };
    const std::array<std::pair<const char*, CalendarDay>, 4> days{{{"ordered", why.orderDay},
                                                                   {"arrives", why.arrivalDay},
                                                                   {"next ordered", why.nextOrderDay},
                                                                   {"next arrives", why.nextArrivalDay}}};
    const std::array<std::pair<const char*, Quantity>, 9> quantities{{{"quantity", row.quantity},
                                                                      {"expected", why.expectedDemand},
                                                                      {"lost before", why.lostBeforeArrival},
                                                                      {"reserved", why.reserved},
                                                                      {"available", why.available},
                                                                      {"expires", why.expiresBefore},
                                                                      {"on order", why.onOrder},
                                                                      {"need", why.need},
                                                                      {"base", why.need - why.extra}}};
    if (kValues.contains(column)) {
        return kValues[column](row);
    }
    for (const auto& [name, day] : days) {
        if (column == QLatin1String(name)) {
            return dayText(day);
        }
    }
    for (const auto& [name, quantity] : quantities) {
        if (column == QLatin1String(name)) {
            return QString::number(static_cast<qint64>(quantity.value));
        }
    }
    return QStringLiteral("no such column");
}

/// In the order in which a new warehouse needs them.
constexpr std::array kKinds{ImportKind::Locations,   ImportKind::Items,  ImportKind::Suppliers, ImportKind::Terms,
                            ImportKind::Calendar,    ImportKind::Stock,  ImportKind::Sales,     ImportKind::Customers,
                            ImportKind::SalesOrders, ImportKind::Orders, ImportKind::Thresholds};

} // namespace

/// The folders of tests/scenarios: each a small warehouse on 15 October 2011, how its order is worked out by hand
/// (working.txt), and the order itself (expected.csv: the columns that it names, one row a suggested line and no
/// other). They go through the program's own imports, forecast and planner.
class TestScenarios : public QObject {
    Q_OBJECT

    static void fill(ImportTestWarehouse& shop, const QString& folder, const Case& scenario) {
        for (const ImportKind kind : kKinds) {
            const QString name = QString::fromStdString(std::string(importKindName(kind)));
            auto content = contentOf(folder + u'/' + name + QStringLiteral(".csv"));
            if (kind == ImportKind::Sales && !scenario.sales.isEmpty()) {
                content = "date,sku,quantity,location\n" + scenario.sales;
            }
            if (content) {
                const auto taken = shop.take(kind, *content);
                QVERIFY2(taken.ok() && taken->rejected == 0 && taken->posted > 0,
                         QByteArray(name.toUtf8() + ": " + ImportTestWarehouse::counts(taken)).constData());
            }
        }
        SalesOrderService orders(shop.warehouse());
        for (const QString& number : scenario.confirmed) {
            const auto order = orders.findOrder(number);
            QVERIFY2(order.ok() && orders.confirm(*order, Shortage::Refuse).ok(), qPrintable(number));
        }
    }
    static void show(const std::vector<SuggestionRow>& rows, const QStringList& columns) {
        for (const SuggestionRow& row : rows) {
            QStringList values;
            for (const QString& column : columns) {
                values += column + u' ' + valueOf(row, column);
            }
            qInfo().noquote() << values.join(QStringLiteral(", "));
        }
    }

private Q_SLOTS:
    void ordersWhatWasWorkedOutByHand_data() {
        QTest::addColumn<QString>("folder");
        const QDir all(QStringLiteral(QM_TEST_SOURCE "/../scenarios"));
        for (const QString& name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            if (name != QLatin1String("refusals")) {
                QTest::newRow(qPrintable(name)) << all.filePath(name);
            }
        }
    }
    void ordersWhatWasWorkedOutByHand() {
        QFETCH(QString, folder);
        const auto working = contentOf(folder + QStringLiteral("/working.txt"));
        QVERIFY2(working && working->size() > 100, "how the order is worked out is not told");
        const auto expectation = contentOf(folder + QStringLiteral("/expected.csv"));
        QVERIFY2(expectation, "there is no expected.csv");
        const Table expected = readTable(*expectation);
        QVERIFY2(expected.columns.contains(QStringLiteral("quantity")), "expected.csv needs item and quantity");

        ImportTestWarehouse shop;
        SettingsService settings(shop.warehouse());
        const Case scenario = readCase(folder, *settings.settings());
        QVERIFY2(scenario.read, "the file `case` cannot be read");
        QVERIFY(settings.save(scenario.settings).ok());
        fill(shop, folder, scenario);
        if (QTest::currentTestFailed()) {
            return;
        }
        ReplenishmentService service(shop.warehouse());
        const auto done = service.suggest({shop.warehouse().today(), scenario.budget});
        QVERIFY(done.ok());
        const auto rows = service.openRows();
        QVERIFY(rows.ok());
        if (qEnvironmentVariableIsSet("QM_SHOW_SCENARIOS")) {
            show(*rows, qEnvironmentVariable("QM_SHOW_SCENARIOS").split(u','));
        }
        QCOMPARE(rows->size(), static_cast<std::size_t>(expected.rows.size()));
        for (std::size_t i = 0; i < rows->size(); ++i) {
            const Row& line = expected.rows[static_cast<qsizetype>(i)];
            for (const QString& column : expected.columns) {
                const QString found = valueOf((*rows)[i], column);
                QVERIFY2(
                    found == line[column],
                    qPrintable(
                        QStringLiteral("line %1, %2: %3 instead of %4").arg(i + 1).arg(column, found, line[column])));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
