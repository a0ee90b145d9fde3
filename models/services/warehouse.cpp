#include "warehouse.h"

#include "backup.h"
#include "currency.h"
#include "daydate.h"
#include "locationrepository.h"
#include "migrator.h"
#include "posix/durablefile.h"
#include "settingrepository.h"
#include "warehousewriter.h"

#include <QtCore/QFile>
#include <QtCore/QTimeZone>
#include <QtCore/QUuid>

#include <algorithm>
#include <mutex>
#include <vector>

namespace qm {

namespace {

constexpr std::size_t kIdleReaders = 8;
// More than clocks are corrected by, and than summer time moves a clock that knows no zone.
constexpr qint64 kClockSlackSeconds = 2 * 60 * 60;

QDateTime systemClock() {
    return QDateTime::currentDateTime();
}

CommandRow commandRow(const CommandInfo& info, UserId user, const QDateTime& now) {
    CommandRow row;
    row.uuid = info.uuid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : info.uuid;
    row.kind = info.kind;
    row.user = user;
    row.recordedAtMs = now.toMSecsSinceEpoch();
    row.zone = QString::fromLatin1(now.timeZone().id());
    row.reason = info.reason;
    return row;
}

std::string isoDay(const QDateTime& time) {
    return fromDate(time.toLocalTime().date()).toIso();
}

void removeWithCompanions(const QString& file) {
    for (const auto* suffix : {"", "-wal", "-shm", ".lock"}) {
        QFile::remove(file + QLatin1String(suffix));
    }
}

/// Makes the whole database under another name, so that a failure leaves nothing at the name asked for.
Status buildAt(const QString& file, const NewWarehouse& start, const QDateTime& now) {
    auto database = Database::create(file);
    if (!database.ok()) {
        return database.error();
    }
    if (Status migrated = Migrator::migrate(**database); !migrated.ok()) {
        return migrated;
    }
    CommandInfo info{QStringLiteral("create warehouse"), {}, {}};
    auto transaction = Transaction::begin(**database, commandRow(info, UserId{1}, now));
    if (!transaction.ok()) {
        return transaction.error();
    }
    Location place;
    place.code = start.locationCode;
    place.name = start.locationName;
    const auto location = locationrepository::insert(**transaction, place);
    if (!location.ok()) {
        return location.error();
    }
    for (const auto& [key, value] : {std::pair(QStringLiteral("currency"), start.currency),
                                     std::pair(QStringLiteral("default_location"), QString::number(location->value))}) {
        if (Status done = settingrepository::write(**transaction, key, value); !done.ok()) {
            return done;
        }
    }
    if (Status done = (*transaction)->commit(); !done.ok()) {
        return done;
    }
    return (*database)->checkpoint(Database::Checkpoint::Truncating);
}

} // namespace

struct Warehouse::Private {
    QString file;
    WarehouseOptions options;
    settingrepository::Basics basics;
    int currencyDigits = 2;
    mutable std::mutex mutex; ///< of what follows
    std::optional<CalendarDay> workingDay;
    std::vector<std::unique_ptr<Database>> readers;
    std::unique_ptr<WarehouseWriter> writer; ///< none where opened for reading alone

    QDateTime wallClock() const { return options.clock ? options.clock() : systemClock(); }
};

Warehouse::Warehouse(std::unique_ptr<Private> d) : m_d(std::move(d)) {
    qRegisterMetaType<qm::DataChange>();
}

Warehouse::~Warehouse() {
    m_d->readers.clear();
}

Result<std::unique_ptr<Warehouse>> Warehouse::create(const QString& file, const NewWarehouse& start,
                                                     const WarehouseOptions& options) {
    if (const auto digits = currencyMinorDigits(start.currency); !digits.ok()) {
        return digits.error();
    }
    if (QFile::exists(file)) {
        return Error{ErrorCode::DatabaseExists, {file.toStdString()}, {}};
    }
    const QString draft = file + QStringLiteral(".new");
    removeWithCompanions(draft);
    Status made = buildAt(draft, start, options.clock ? options.clock() : systemClock());
    if (made.ok()) {
        made = replaceDurably(draft, file);
    }
    removeWithCompanions(draft);
    if (!made.ok()) {
        return made.error();
    }
    return open(file, options);
}

Result<std::unique_ptr<Warehouse>> Warehouse::open(const QString& file, const WarehouseOptions& options) {
    const auto version = Migrator::inspect(file);
    if (!version.ok()) {
        return version.error();
    }
    auto database = Database::open(file, options.readOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite);
    if (!database.ok()) {
        return database.error();
    }
    if (*version < Migrator::newestVersion()) {
        if (options.readOnly) {
            return Error{ErrorCode::DatabaseReadOnly, {file.toStdString()}, "needs a migration"};
        }
        const Status migrated = Migrator::migrate(**database, [&]() -> Status {
            const auto kept = keepBeforeMigration(**database, Migrator::newestVersion());
            return kept.ok() ? Status() : Status(kept.error());
        });
        if (!migrated.ok()) {
            return migrated.error();
        }
        // inspect() reads the version from the file itself.
        if (Status emptied = (*database)->checkpoint(Database::Checkpoint::Truncating); !emptied.ok()) {
            return emptied.error();
        }
    }
    if (Status known = Migrator::verifySchema(**database); !known.ok()) {
        return known.error();
    }
    auto basics = settingrepository::readBasics(**database);
    if (!basics.ok()) {
        return basics.error();
    }
    const auto digits = currencyMinorDigits(basics->currency);
    if (!digits.ok()) {
        return digits.error();
    }
    auto d = std::make_unique<Private>();
    d->file = file;
    d->options = options;
    d->basics = std::move(basics).value();
    d->currencyDigits = *digits;
    if (options.readOnly) {
        d->readers.push_back(std::move(database).value());
    } else {
        d->writer = std::make_unique<WarehouseWriter>(std::move(database).value());
    }
    return std::unique_ptr<Warehouse>(new Warehouse(std::move(d)));
}

const QString& Warehouse::file() const {
    return m_d->file;
}

const QString& Warehouse::currency() const {
    return m_d->basics.currency;
}

int Warehouse::currencyDigits() const {
    return m_d->currencyDigits;
}

LocationId Warehouse::defaultLocation() const {
    return m_d->basics.defaultLocation;
}

UserId Warehouse::user() const {
    return m_d->basics.administrator;
}

Moment Warehouse::now() const {
    const QDateTime clock = m_d->wallClock();
    const auto wallDay = static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(clock.date()));
    const CalendarDay day = workingDay().value_or(CalendarDay::fromNumber(wallDay));
    return Moment::at(day, clock.time().msecsSinceStartOfDay() / 1'000);
}

CalendarDay Warehouse::today() const {
    return now().day();
}

std::optional<Error> Warehouse::clockWarning() const {
    const QDateTime last = QDateTime::fromMSecsSinceEpoch(m_d->basics.lastRecordedAt);
    const QDateTime clock = m_d->wallClock();
    if (clock.secsTo(last) <= kClockSlackSeconds) {
        return std::nullopt;
    }
    return Error{ErrorCode::ClockBehind, {isoDay(last), isoDay(clock)}, {}};
}

CalendarDay Warehouse::latestPlausibleDay() const {
    const QDate written(2026, 11, 1);
    return fromDate(std::max({m_d->wallClock().date(), toDate(today()), written}).addYears(1));
}

void Warehouse::setWorkingDay(std::optional<CalendarDay> day) {
    const std::lock_guard guard(m_d->mutex);
    m_d->workingDay = day;
}

std::optional<CalendarDay> Warehouse::workingDay() const {
    const std::lock_guard guard(m_d->mutex);
    return m_d->workingDay;
}

Warehouse::ReadLease::ReadLease(const Warehouse& warehouse) : m_warehouse(warehouse) {
    {
        const std::lock_guard guard(warehouse.m_d->mutex);
        if (!warehouse.m_d->readers.empty()) {
            m_database = std::move(warehouse.m_d->readers.back());
            warehouse.m_d->readers.pop_back();
        }
    }
    if (!m_database) {
        auto opened = Database::open(warehouse.m_d->file, Database::Mode::ReadOnly);
        if (!opened.ok()) {
            m_status = opened.error();
            return;
        }
        m_database = std::move(opened).value();
    }
    m_status = m_database->beginRead();
}

Warehouse::ReadLease::~ReadLease() {
    if (!m_database) {
        return;
    }
    m_database->endRead();
    const std::lock_guard guard(m_warehouse.m_d->mutex);
    if (m_warehouse.m_d->readers.size() < kIdleReaders) {
        m_warehouse.m_d->readers.push_back(std::move(m_database));
    }
}

Status Warehouse::write(const CommandInfo& command, const std::function<Status(Transaction&)>& f) {
    if (!m_d->writer) {
        return Error{ErrorCode::DatabaseReadOnly, {m_d->file.toStdString()}, {}};
    }
    const auto changes = m_d->writer->write(commandRow(command, user(), m_d->wallClock()), f);
    if (!changes.ok()) {
        return changes.error();
    }
    if (changes->toInt() != 0) {
        QMetaObject::invokeMethod(
            this, [this, change = *changes] { Q_EMIT dataChanged(change); }, Qt::QueuedConnection);
    }
    return {};
}

} // namespace qm
