#include "vectorfunctions.h"

#include <QFile>
#include <QJsonDocument>
#include <QtTest/QtTest>

using namespace qm::replenishment;

namespace {

/// Records of a CSV file whose fields may be quoted and hold doubled quotes and line ends.
QList<QStringList> csvRecords(const QString& text) {
    QList<QStringList> records;
    QStringList record;
    QString field;
    bool quoted = false;
    for (int i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
                field += c;
                ++i;
            } else if (c == u'"') {
                quoted = false;
            } else {
                field += c;
            }
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',' || c == u'\n') {
            record.append(field);
            field.clear();
            if (c == u'\n') {
                records.append(record);
                record.clear();
            }
        } else if (c != u'\r') {
            field += c;
        }
    }
    if (!field.isEmpty() || !record.isEmpty()) {
        record.append(field);
        records.append(record);
    }
    return records;
}

} // namespace

/// Every numeric case of the test vectors, one data row a case. The environment variable QM_REPLENISHMENT_VECTORS names
/// another file of the same form.
class TestReplenishmentVectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithIndependentComputation_data() {
        const QString other = qEnvironmentVariable("QM_REPLENISHMENT_VECTORS");
        QFile file(other.isEmpty() ? QStringLiteral(QM_TEST_DATA "/replenishment_vectors.csv") : other);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QTest::addColumn<QString>("function");
        QTest::addColumn<QJsonObject>("inputs");
        QTest::addColumn<QJsonObject>("expected");
        QTest::addColumn<double>("atol");
        QTest::addColumn<double>("rtol");
        const QList<QStringList> records = csvRecords(QString::fromUtf8(file.readAll()));
        QVERIFY(records.size() > 1);
        const QStringList heading = records.first();
        const auto column = [&](const char* name) { return heading.indexOf(QLatin1String(name)); };
        for (const char* name : {"id", "function", "inputs", "expected", "atol", "rtol"}) {
            QVERIFY2(column(name) >= 0, name);
        }
        for (int i = 1; i < records.size(); ++i) {
            const QStringList& record = records.at(i);
            QVERIFY2(record.size() >= heading.size() - 1, qPrintable(QString::number(i)));
            const auto object = [&](const char* name) {
                return QJsonDocument::fromJson(record.at(column(name)).toUtf8()).object();
            };
            QTest::newRow(qPrintable(record.at(column("id"))))
                << record.at(column("function")) << object("inputs") << object("expected")
                << record.at(column("atol")).toDouble() << record.at(column("rtol")).toDouble();
        }
    }
    void agreesWithIndependentComputation() {
        QFETCH(QString, function);
        QFETCH(QJsonObject, inputs);
        QFETCH(QJsonObject, expected);
        QVERIFY2(vectorFunctions().contains(function), qPrintable(u"unknown function " + function));
        QVERIFY(!expected.isEmpty());
        const QJsonObject got = vectorFunctions().value(function)(VectorInputs(inputs));
        // Where one optimum of several, a heuristic's cost, or a greedy allocation stands, the figure to beat decides.
        if (function == QLatin1String("greedy_marginal_return")) {
            const double gain = got.value(QLatin1String("gain")).toDouble();
            QVERIFY(reaches(gain, expected.value(QLatin1String("gain")).toDouble()));
            QVERIFY(reaches(expected.value(QLatin1String("gain_optimum")).toDouble(), gain));
            return;
        }
        if (function == QLatin1String("jrp_integer_multiples")) {
            const QLatin1String cost("cost_at_multiples");
            QVERIFY(reaches(expected.value(cost).toDouble(), got.value(cost).toDouble()));
            return;
        }
        if (function == QLatin1String("wagner_whitin")) {
            expected.remove(QStringLiteral("orders")); // one optimum of several
        }
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            QVERIFY2(got.contains(it.key()), qPrintable(it.key()));
            compare(it.key(), got.value(it.key()), it.value());
        }
    }

private:
    double tolerance(double expected) const {
        QFETCH(double, atol);
        QFETCH(double, rtol);
        return std::max(atol, rtol * std::fabs(expected));
    }
    /// a >= b within the case's tolerance.
    bool reaches(double a, double b) const { return a >= b - tolerance(b); }
    void compare(const QString& name, const QJsonValue& got, const QJsonValue& expected) const {
        if (expected.isArray()) {
            const QJsonArray want = expected.toArray();
            QCOMPARE(got.toArray().size(), want.size());
            for (int i = 0; i < want.size(); ++i) {
                compare(name, got.toArray().at(i), want.at(i));
            }
            return;
        }
        QVERIFY2(got.isDouble() && expected.isDouble(), qPrintable(name));
        const double difference = std::fabs(got.toDouble() - expected.toDouble());
        QVERIFY2(difference <= tolerance(expected.toDouble()), qPrintable(QStringLiteral("%1: %2, expected %3")
                                                                              .arg(name)
                                                                              .arg(got.toDouble(), 0, 'g', 15)
                                                                              .arg(expected.toDouble(), 0, 'g', 15)));
    }
};

QTEST_GUILESS_MAIN(TestReplenishmentVectors)
#include "tst_replenishmentvectors.moc"
