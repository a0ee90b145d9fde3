#include "repository.h"
#include "sourcetext.h"

#include <QtTest>

using namespace qm::architecture;

/// Conventions of CONTRIBUTING.md that a machine can check.
class ConventionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesHoldAtMost400Lines();
    void headersAreGuardedByPragmaOnce();
    void fileNamesAreUniqueAndLowerCase();
    void fileNamesSayWhatIsInside();
    void sourcesHoldNoUnfinishedWork();
    void everyTestAsserts();
};

namespace {

QStringList sources(const char* pattern) {
    return repositorySources().filter(QRegularExpression(QLatin1String(pattern)));
}

QString fileName(const QString& path) {
    return path.section(QLatin1Char('/'), -1);
}

} // namespace

void ConventionsTest::filesHoldAtMost400Lines() {
    for (const QString& path : repositorySources()) {
        const auto lines = contentOf(path).count('\n');
        QVERIFY2(lines <= 400, qPrintable(QStringLiteral("%1: %2").arg(path).arg(lines)));
    }
}

void ConventionsTest::headersAreGuardedByPragmaOnce() {
    for (const QString& path : sources("\\.h$")) {
        const QList<Token> tokens = tokensOf(contentOf(path));
        QVERIFY2(!tokens.isEmpty() && tokens.first().kind == Token::Kind::Directive &&
                     tokens.first().text == QLatin1String("pragma once"),
                 qPrintable(path));
    }
}

void ConventionsTest::fileNamesAreUniqueAndLowerCase() {
    static const QRegularExpression lowerCase(QStringLiteral("^[a-z0-9_]+\\.(h|cpp|inc)$"));
    static const QStringList perFolder = {QStringLiteral("pch.cpp"), QStringLiteral("main.cpp")};
    QHash<QString, QString> seen;
    for (const QString& path : repositorySources()) {
        const QString name = fileName(path);
        QVERIFY2(lowerCase.match(name).hasMatch(), qPrintable(path));
        if (perFolder.contains(name))
            continue;
        QVERIFY2(!seen.contains(name), qPrintable(path + QLatin1String(" and ") + seen.value(name)));
        seen.insert(name, path);
    }
}

void ConventionsTest::fileNamesSayWhatIsInside() {
    static const QRegularExpression empty(
        QStringLiteral("(^|_)(utils?|helpers?|common|misc)(_|\\.|$)|(utils?|helpers?)\\."));
    for (const QString& path : repositorySources())
        QVERIFY2(!empty.match(fileName(path)).hasMatch(), qPrintable(path));
}

void ConventionsTest::sourcesHoldNoUnfinishedWork() {
    // Spelled in two parts, so that this file does not find itself.
    static const QRegularExpression unfinished(QStringLiteral("\\b(TO") + QStringLiteral("DO|FIX") +
                                               QStringLiteral("ME|XX") + QStringLiteral("X|HA") +
                                               QStringLiteral("CK)\\b"));
    for (const QString& path : repositorySources()) {
        const auto match = unfinished.match(QString::fromUtf8(contentOf(path)));
        QVERIFY2(!match.hasMatch(), qPrintable(path + QLatin1String(": ") + match.captured()));
    }
}

void ConventionsTest::everyTestAsserts() {
    static const QRegularExpression assertion(QStringLiteral("\\b(QVERIFY|QCOMPARE|QTRY_|QFAIL|QVERIFY2)"));
    for (const QString& path : sources("/tst_[^/]*\\.cpp$"))
        QVERIFY2(assertion.match(QString::fromUtf8(contentOf(path))).hasMatch(), qPrintable(path));
}

QTEST_GUILESS_MAIN(ConventionsTest)
#include "tst_conventions.moc"
