#pragma once

#include "datachange.h"
#include "result.h"

#include <QtCore/QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace qm {

class Database;
class Transaction;
struct CommandRow;

/// The one writing connection of a process, on a thread of its own. Callers hand it work and wait.
class WarehouseWriter {
public:
    explicit WarehouseWriter(std::unique_ptr<Database> database);
    /// Finishes what was handed in, empties the WAL if it can, ends the thread.
    ~WarehouseWriter();
    WarehouseWriter(const WarehouseWriter&) = delete;
    WarehouseWriter& operator=(const WarehouseWriter&) = delete;

    /// Runs f in one transaction and waits. Gives what it touched. Refuses to be called by f itself (Internal).
    Result<DataChange> write(const CommandRow& command, const std::function<Status(Transaction&)>& f);
    /// Runs f(the writing connection) between transactions and waits.
    Status between(const std::function<Status(Database&)>& f);

private:
    void run();
    void post(std::function<void()> task);
    Result<DataChange> writeHere(const CommandRow& command, const std::function<Status(Transaction&)>& f);
    Status reopen();

    std::unique_ptr<Database> m_database;
    QString m_file;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace qm
