#include "localetext.h"
#include "pages/whyfacts.h"
#include "replenishmentservice.h"
#include "samplewarehouse.h"
#include "warehouse.h"

#include <QTemporaryDir>
#include <QTimeZone>
#include <QtTest>

using namespace qm;

/// The Why panel of every line that the sample suggests: what it shows adds up, read from the panel's own words.
class WhyFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void quantitiesAddUp();
    void lossesAddUp();
    void endsAtWhatIsOrdered();

private:
    static std::int64_t number(const Fact& fact, int decimals);

    QTemporaryDir m_folder;
    std::vector<SuggestionRow> m_lines;
};

void WhyFactsTest::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    WarehouseOptions options;
    options.clock = [] { return QDateTime(QDate(2026, 11, 20), QTime(9, 15), QTimeZone::utc()); };
    const QString file = m_folder.filePath(QStringLiteral("sample.qm"));
    QVERIFY(SampleWarehouse::create(file, CalendarDay::fromIso("2026-11-20").value(), {}).ok());
    const auto warehouse = Warehouse::open(file, options);
    QVERIFY(warehouse.ok());
    ReplenishmentService service(**warehouse);
    QVERIFY(service.suggest({}).ok());
    const auto rows = service.openRows();
    QVERIFY(rows.ok());
    for (const SuggestionRow& row : *rows) {
        if (row.id && row.proposed.value > 0) {
            m_lines.push_back(row);
        }
    }
    QVERIFY(m_lines.size() >= 10);
}

std::int64_t WhyFactsTest::number(const Fact& fact, int decimals) {
    QString text = fact.value;
    text.remove(QLatin1Char('+'));
    const auto quantity = quantityFromText(text, decimals);
    return quantity ? quantity->value : -999'999'999;
}

void WhyFactsTest::quantitiesAddUp() {
    for (const SuggestionRow& line : m_lines) {
        const std::vector<Fact> facts = WhyFacts::quantity(line, 2);
        std::int64_t sum = 0;
        std::size_t i = 1; // below the heading
        for (; facts[i].kind == Fact::Kind::Plain; ++i) {
            sum += number(facts[i], line.decimals);
        }
        QVERIFY(facts[i].kind == Fact::Kind::Sum);
        const std::int64_t need = number(facts[i], line.decimals);
        QVERIFY2(
            need == std::max<std::int64_t>(sum, 0),
            qPrintable(QStringLiteral("%1: %2 is shown, the lines above give %3").arg(line.sku).arg(need).arg(sum)));
    }
}

void WhyFactsTest::lossesAddUp() {
    for (const SuggestionRow& line : m_lines) {
        const std::vector<Fact> facts = WhyFacts::quantity(line, 2);
        QVERIFY(facts.size() > 4 && facts.back().kind == Fact::Kind::Sum);
        std::int64_t sum = 0;
        for (std::size_t i = facts.size() - 4; i < facts.size() - 1; ++i) {
            sum += number(facts[i], 2);
        }
        QVERIFY2(number(facts.back(), 2) == sum, qPrintable(line.sku));
    }
}

void WhyFactsTest::endsAtWhatIsOrdered() {
    for (SuggestionRow line : m_lines) {
        const auto last = [&line] {
            const std::vector<Fact> facts = WhyFacts::quantity(line, 2);
            std::int64_t quantity = -1;
            for (const Fact& fact : facts) {
                if (fact.kind == Fact::Kind::Note || (fact.kind == Fact::Kind::Heading && quantity >= 0)) {
                    break;
                }
                quantity = fact.kind == Fact::Kind::Heading ? -1 : number(fact, line.decimals);
            }
            return quantity;
        };
        QVERIFY2(last() == line.proposed.value, qPrintable(line.sku));
        line.quantity = line.proposed + Quantity{7};
        QVERIFY2(last() == line.quantity.value, qPrintable(line.sku)); // changed by hand
    }
}

QTEST_MAIN(WhyFactsTest)
#include "tst_whyfacts.moc"
