#include "jobrunner.h"

#include <QtCore/QSemaphore>
#include <QtCore/QThread>
#include <QtTest/QtTest>

using namespace qm;

class TestJobRunner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worksElsewhereAndAnswersHere() {
        QObject context;
        QThread* workedIn = nullptr;
        QThread* answeredIn = nullptr;
        int answer = 0;
        JobRunner::run(
            m_pool, &context,
            [&](const JobProgress&) -> Result<int> {
                workedIn = QThread::currentThread();
                return 42;
            },
            [&](Result<int> result) {
                answeredIn = QThread::currentThread();
                answer = result.ok() ? *result : -1;
            });
        QTRY_COMPARE(answer, 42);
        QVERIFY(workedIn != thread());
        QCOMPARE(answeredIn, thread());
    }
    void handsFailuresOn() {
        QObject context;
        std::optional<Error> error;
        JobRunner::run(
            m_pool, &context,
            [](const JobProgress&) -> Status {
                return Error{ErrorCode::DiskFull, {}, {}};
            },
            [&](const Status& result) { error = result.error(); });
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->code, ErrorCode::DiskFull);
    }
    void tellsHowFarItIs() {
        QObject context;
        bool ended = false;
        std::int64_t last = 0;
        std::int64_t all = 0;
        JobRunner::run(
            m_pool, &context,
            [](const JobProgress& progress) -> Status {
                for (int step = 1; step <= 10; ++step) {
                    progress.tell(step, 10);
                }
                return {};
            },
            [&](const Status&) { ended = true; },
            [&](std::int64_t done, std::int64_t of) {
                last = done;
                all = of;
            });
        QTRY_VERIFY(ended);
        QTRY_COMPARE(last, std::int64_t(10));
        QCOMPARE(all, std::int64_t(10));
    }
    void endsWhenCancelled() {
        QObject context;
        QSemaphore started;
        std::optional<Status> ended;
        JobHandle job = JobRunner::run(
            m_pool, &context,
            [&](const JobProgress& progress) -> Status {
                started.release();
                while (!progress.isCancelled()) {
                    QThread::yieldCurrentThread();
                }
                return Error{ErrorCode::Cancelled, {}, {}};
            },
            [&](const Status& result) { ended = result; });
        started.acquire();
        job.cancel();
        QTRY_VERIFY(ended.has_value());
        QCOMPARE(ended->error().code, ErrorCode::Cancelled);
    }
    void callsNobodyBackWhoIsGone() {
        bool called = false;
        QSemaphore go;
        auto context = std::make_unique<QObject>();
        JobHandle job = JobRunner::run(
            m_pool, context.get(),
            [&](const JobProgress&) -> Status {
                go.acquire();
                return {};
            },
            [&](const Status&) { called = true; });
        context.reset();
        go.release();
        job.waitForFinished();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

private:
    QThreadPool m_pool;
};

QTEST_GUILESS_MAIN(TestJobRunner)
#include "tst_jobrunner.moc"
