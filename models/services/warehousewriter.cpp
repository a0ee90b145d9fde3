#include "warehousewriter.h"

#include "transaction.h"

#include <future>

namespace qm {

namespace {

// 4 MB of 4 KB pages: past that, reading from the WAL costs more than emptying it.
constexpr int kCheckpointPages = 1'000;

} // namespace

WarehouseWriter::WarehouseWriter(std::unique_ptr<Database> database)
    : m_database(std::move(database)), m_file(m_database->file()), m_thread([this] { run(); }) {}

WarehouseWriter::~WarehouseWriter() {
    {
        const std::lock_guard guard(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
    if (m_database) {
        (void)m_database->checkpoint(Database::Checkpoint::Truncating);
    }
}

void WarehouseWriter::run() {
    while (true) {
        std::function<void()> task;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
            if (m_tasks.empty()) {
                return;
            }
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        task();
    }
}

void WarehouseWriter::post(std::function<void()> task) {
    {
        const std::lock_guard guard(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

Result<DataChange> WarehouseWriter::write(const CommandRow& command, const std::function<Status(Transaction&)>& f) {
    if (std::this_thread::get_id() == m_thread.get_id()) {
        return Error{ErrorCode::Internal, {}, "a write inside a write"};
    }
    std::promise<Result<DataChange>> promise;
    post([&] { promise.set_value(writeHere(command, f)); });
    return promise.get_future().get();
}

Status WarehouseWriter::between(const std::function<Status(Database&)>& f) {
    if (std::this_thread::get_id() == m_thread.get_id()) {
        return Error{ErrorCode::Internal, {}, "a write inside a write"};
    }
    std::promise<Status> promise;
    post([&] {
        const Status opened = reopen();
        promise.set_value(opened.ok() ? f(*m_database) : opened);
    });
    return promise.get_future().get();
}

Result<DataChange> WarehouseWriter::writeHere(const CommandRow& command, const std::function<Status(Transaction&)>& f) {
    if (Status opened = reopen(); !opened.ok()) {
        return opened.error();
    }
    DataChange changes;
    Status saved;
    bool tried = false;
    {
        auto transaction = Transaction::begin(*m_database, command);
        if (!transaction.ok()) {
            return transaction.error();
        }
        saved = f(**transaction);
        if (saved.ok()) {
            tried = true;
            saved = (*transaction)->commit();
            changes = (*transaction)->changes();
        }
    }
    if (!saved.ok()) {
        if (tried) {
            // What the connection believes of the file may be wrong now: the next write begins with a new one.
            m_database.reset();
        }
        if (saved.error().code == ErrorCode::DiskFull && reopen().ok()) {
            // What was not saved would keep its room in the WAL.
            (void)m_database->checkpoint(Database::Checkpoint::Truncating);
        }
        return saved.error();
    }
    if (m_database->walPages() > kCheckpointPages) {
        (void)m_database->checkpoint(Database::Checkpoint::Passive);
    }
    return changes;
}

Status WarehouseWriter::reopen() {
    if (!m_database) {
        auto database = Database::open(m_file, Database::Mode::ReadWrite);
        if (!database.ok()) {
            return database.error();
        }
        m_database = std::move(database).value();
    }
    return {};
}

} // namespace qm
