#pragma once

#include "calendarday.h"
#include "datachange.h"
#include "moment.h"
#include "result.h"
#include "strongid.h"

#include <QtCore/QDateTime>
#include <QtCore/QObject>
#include <QtCore/QString>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace qm {

class Database;
class Transaction;

/// What a new warehouse begins with: one site as the default location and one user, "administrator".
struct NewWarehouse {
    QString currency; ///< ISO 4217
    QString locationCode = QStringLiteral("MAIN");
    QString locationName = QStringLiteral("Main");
};

struct WarehouseOptions {
    /// The wall clock with its zone; tests and the tour hand in a fixed one. Empty: the system's.
    std::function<QDateTime()> clock;
    /// Opens for reading alone; write() then fails with DatabaseReadOnly.
    bool readOnly = false;
};

/// What is done, for the audit. kind: a short lower-case name ("import sales", "approve"). uuid: one per act, made by
/// whoever starts it; empty = made here, where nothing repeats the act.
struct CommandInfo {
    QString kind;
    QString reason;
    QString uuid;
};

/// A warehouse's database, open. Owns the one writing connection on a thread of its own and a pool of reading ones; all
/// functions are synchronous and may be called from any thread (the window calls services through JobRunner). The
/// object itself, and its signal, live in the thread that made it.
class Warehouse : public QObject {
    Q_OBJECT

public:
    /// Makes the file. Failures: DatabaseExists, UnknownCurrency, NetworkFolder, FileUnwritable, DiskFull; the file is
    /// then not there.
    static Result<std::unique_ptr<Warehouse>> create(const QString& file, const NewWarehouse& start,
                                                     const WarehouseOptions& options = {});
    /// Opens a file, after a backup migrates one of an older version. Failures: FileMissing, FileEmpty, FileUnreadable,
    /// FileForeign, DatabaseNewer, DatabaseDamaged, DatabaseLocked, NetworkFolder.
    static Result<std::unique_ptr<Warehouse>> open(const QString& file, const WarehouseOptions& options = {});
    ~Warehouse() override;

    const QString& file() const;
    /// ISO 4217, of prices, costs and totals.
    const QString& currency() const;
    int currencyDigits() const; ///< minor digits of currency()
    LocationId defaultLocation() const;
    UserId user() const;

    /// The business instant now, and its day: of the clock, or of the working day where one is set.
    Moment now() const;
    CalendarDay today() const;
    /// ClockBehind where the clock stood more than two hours before the last change when the file was opened. Nothing
    /// depends on it, for the sequence orders what happened; but new documents would bear a wrong day.
    std::optional<Error> clockWarning() const;
    /// What happened cannot bear a later day. A year beyond the clock and the working day, for clocks are wrong
    /// too, and never before this program was written.
    CalendarDay latestPlausibleDay() const;
    /// A date that stands for today until the warehouse is closed; none = the clock's.
    void setWorkingDay(std::optional<CalendarDay> day);
    std::optional<CalendarDay> workingDay() const;

    /// Runs f(const Database&) on a reading connection, in one snapshot; f returns a Result or Status, which is handed
    /// on.
    template <typename F>
    auto read(F&& f) const -> std::invoke_result_t<F, const Database&> {
        ReadLease lease(*this);
        if (!lease.status().ok()) {
            return lease.status().error();
        }
        return f(lease.database());
    }
    /// Runs f in one transaction on the writer's thread and waits. f's failure rolls back and is handed on; success
    /// commits, and dataChanged follows. command() of the transaction is the id of this act. f must not call write().
    /// Failures of its own: DatabaseLocked, DatabaseReadOnly, DiskFull, AlreadyDone (uuid known), CommitUnknown.
    Status write(const CommandInfo& command, const std::function<Status(Transaction&)>& f);

Q_SIGNALS:
    /// After a commit, delivered by the event loop of the thread that this object lives in.
    void dataChanged(qm::DataChange change);

private:
    class ReadLease {
    public:
        explicit ReadLease(const Warehouse& warehouse);
        ~ReadLease();
        ReadLease(const ReadLease&) = delete;
        ReadLease& operator=(const ReadLease&) = delete;
        const Status& status() const { return m_status; }
        const Database& database() const { return *m_database; }

    private:
        const Warehouse& m_warehouse;
        std::unique_ptr<Database> m_database;
        Status m_status;
    };
    struct Private;
    explicit Warehouse(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

} // namespace qm
