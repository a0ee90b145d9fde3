#include <QtTest>

/// The fourth wall: the test programs of models/, but those of documents, start without Qt Gui and Qt Widgets. The
/// build writes their paths beside this program.
class GuilessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelsStartWithoutGui_data();
    void modelsStartWithoutGui();
};

void GuilessTest::modelsStartWithoutGui_data() {
    QTest::addColumn<QString>("program");
    QFile list(QCoreApplication::applicationDirPath() + QLatin1String("/guiless_tests.txt"));
    QVERIFY2(list.open(QIODevice::ReadOnly), qPrintable(list.fileName()));
    const QList<QByteArray> programs = list.readAll().trimmed().split('\n');
    for (const QByteArray& program : programs)
        QTest::newRow(program.mid(program.lastIndexOf('/') + 1).constData()) << QString::fromUtf8(program);
}

void GuilessTest::modelsStartWithoutGui() {
    QFETCH(QString, program);
    QVERIFY2(QFileInfo(program).isExecutable(), "not built");
    QProcess loader;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_TRACE_LOADED_OBJECTS"), QStringLiteral("1"));
    loader.setProcessEnvironment(environment);
    loader.start(program, QStringList());
    QVERIFY2(loader.waitForFinished(), qPrintable(loader.errorString()));
    const QByteArray libraries = loader.readAllStandardOutput();
    QVERIFY2(libraries.contains("libQt6Test"), libraries.constData());
    QVERIFY2(!libraries.contains("libQt6Gui") && !libraries.contains("libQt6Widgets"), libraries.constData());
}

QTEST_GUILESS_MAIN(GuilessTest)
#include "tst_guiless.moc"
