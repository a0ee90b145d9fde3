#include "migrator.h"
#include "settingrepository.h"
#include "transaction.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <csignal>
#include <random>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace qm;

namespace {

CommandRow command(const QString& uuid) {
    CommandRow row;
    row.uuid = uuid;
    row.kind = QStringLiteral("test");
    row.user = UserId{1};
    row.recordedAtMs = 1;
    row.zone = QStringLiteral("UTC");
    return row;
}

std::unique_ptr<Database> opened(const QString& file, Database::Mode mode = Database::Mode::ReadWrite) {
    auto database = Database::open(file, mode);
    return database.ok() ? std::move(database).value() : nullptr;
}

/// Takes one unit while there is one. True = taken, false = none left, no value = an error.
std::optional<bool> takeOne(Database& database, const QString& uuid) {
    auto transaction = Transaction::begin(database, command(uuid));
    if (!transaction.ok()) {
        return std::nullopt;
    }
    const auto changed =
        (*transaction)->change("UPDATE counter SET value = value - 1 WHERE name = 'units' AND value >= 1");
    if (!changed.ok() || !(*transaction)->commit().ok()) {
        return std::nullopt;
    }
    return *changed == 1;
}

Status addRow(Database& database, int number) {
    auto transaction = Transaction::begin(database, command(QString::number(number)));
    if (!transaction.ok()) {
        return transaction.error();
    }
    const Status done =
        settingrepository::write(**transaction, QString::number(number), QString(200, QLatin1Char('x')));
    return done.ok() ? (*transaction)->commit() : done;
}

std::int64_t value(const Database& database, Sql sql) {
    Statement row = database.query(sql);
    return row.next() ? row.integer(0) : -1;
}

/// Runs work in a process of its own, which ends with its result.
pid_t inChild(const std::function<int()>& work) {
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(work());
    }
    return child;
}

int resultOf(pid_t child) {
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

/// What several processes, kill -9 and a full disk do to one file.
class TestProcesses : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

private Q_SLOTS:
    void init() {
        static int count = 0;
        m_file = m_folder.filePath(QStringLiteral("%1.qm").arg(++count));
        auto database = Database::create(m_file);
        QVERIFY(database.ok());
        QVERIFY(Migrator::migrate(**database).ok());
        QVERIFY((*database)->checkpoint(Database::Checkpoint::Truncating).ok());
    }

    void givesTheLastUnitToExactlyOneProcess() {
        constexpr int kUnits = 60;
        {
            const auto database = opened(m_file);
            auto transaction = Transaction::begin(*database, command(QStringLiteral("start")));
            QVERIFY(transaction.ok());
            QVERIFY((*transaction)->execute("INSERT INTO counter (name, value) VALUES ('units', ?1)", kUnits).ok());
            QVERIFY((*transaction)->commit().ok());
        }
        const auto race = [&](int process) {
            return inChild([this, process] {
                const auto database = opened(m_file);
                int won = 0;
                for (int i = 0; i < kUnits; ++i) {
                    const auto taken = takeOne(*database, QStringLiteral("%1/%2").arg(process).arg(i));
                    if (!taken) {
                        return 255;
                    }
                    won += *taken ? 1 : 0;
                }
                return won;
            });
        };
        const pid_t first = race(1);
        const pid_t second = race(2);
        const int wonByFirst = resultOf(first);
        const int wonBySecond = resultOf(second);
        QVERIFY(wonByFirst >= 0 && wonByFirst <= kUnits);
        QVERIFY(wonBySecond >= 0 && wonBySecond <= kUnits);
        QCOMPARE(wonByFirst + wonBySecond, kUnits);
        QCOMPARE(value(*opened(m_file), "SELECT value FROM counter WHERE name = 'units'"), std::int64_t(0));
    }

    void losesNothingConfirmedWhenKilled() {
        constexpr int kKills = 30;
        const unsigned seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        int confirmed = 0;
        for (int kill = 0; kill < kKills; ++kill) {
            int channel[2] = {};
            QCOMPARE(::pipe(channel), 0);
            const pid_t child = inChild([&] {
                const auto database = opened(m_file);
                for (int number = confirmed * 1'000 + kill * 1'000'000;; ++number) {
                    if (!addRow(*database, number).ok() ||
                        ::write(channel[1], &number, sizeof number) != sizeof number) {
                        return 1;
                    }
                }
            });
            ::close(channel[1]);
            std::vector<int> acknowledged;
            const auto wanted = std::uniform_int_distribution<std::size_t>(1, 12)(random);
            int number = 0;
            while (acknowledged.size() < wanted && ::read(channel[0], &number, sizeof number) == sizeof number) {
                acknowledged.push_back(number);
            }
            ::kill(child, SIGKILL);
            while (::read(channel[0], &number, sizeof number) == sizeof number) {
                acknowledged.push_back(number);
            }
            ::close(channel[0]);
            QCOMPARE(resultOf(child), -1);
            QVERIFY(acknowledged.size() >= wanted);

            const auto database = opened(m_file);
            QVERIFY(database != nullptr);
            for (const int row : acknowledged) {
                const auto found = settingrepository::read(*database, QString::number(row));
                QVERIFY(found.ok() && found->has_value());
            }
            confirmed += static_cast<int>(acknowledged.size());
            // At most one more was stored in each round before it could be confirmed.
            const std::int64_t stored = value(*database, "SELECT count(*) FROM setting");
            QVERIFY(stored >= confirmed && stored <= confirmed + kill + 1);
        }
        const auto database = opened(m_file);
        QCOMPARE(value(*database, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"),
                 std::int64_t(1));
        QCOMPARE(value(*database, "SELECT count(*) FROM setting"), value(*database, "SELECT count(*) FROM command"));
    }

    void keepsWhatWasConfirmedOnAFullDisk() {
        const pid_t child = inChild([this] {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{400'000, 400'000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            const auto database = opened(m_file);
            for (int number = 0; number < 5'000; ++number) {
                const Status done = addRow(*database, number);
                if (!done.ok()) {
                    if (done.error().code != ErrorCode::DiskFull) {
                        return 250;
                    }
                    // Still readable, and nothing of the failed one is there.
                    const bool whole = value(*database, "SELECT count(*) FROM setting") == number &&
                                       value(*database, "SELECT count(*) FROM command") == number;
                    return whole && number > 5 ? 0 : 251;
                }
            }
            return 252;
        });
        QCOMPARE(resultOf(child), 0);
        const auto database = opened(m_file);
        QCOMPARE(value(*database, "SELECT count(*) FROM setting"), value(*database, "SELECT count(*) FROM command"));
        QVERIFY(addRow(*database, 100'000).ok());
    }

    void saysThatTheDatabaseIsLocked() {
        int channel[2] = {};
        QCOMPARE(::pipe(channel), 0);
        const pid_t child = inChild([&] {
            const auto database = opened(m_file);
            const auto transaction = Transaction::begin(*database, command(QStringLiteral("slow")));
            const char ready = transaction.ok() ? 'y' : 'n';
            if (::write(channel[1], &ready, 1) != 1) {
                return 1;
            }
            ::pause();
            return 0;
        });
        char ready = 0;
        QCOMPARE(::read(channel[0], &ready, 1), ssize_t(1));
        QCOMPARE(ready, 'y');
        const auto database = opened(m_file);
        const auto transaction = Transaction::begin(*database, command(QStringLiteral("second")));
        QVERIFY(!transaction.ok());
        QCOMPARE(transaction.error().code, ErrorCode::DatabaseLocked);
        // Whoever dies lets go.
        ::kill(child, SIGKILL);
        QCOMPARE(resultOf(child), -1);
        QVERIFY(Transaction::begin(*database, command(QStringLiteral("third"))).ok());
    }
};

QTEST_GUILESS_MAIN(TestProcesses)
#include "tst_processes.moc"
