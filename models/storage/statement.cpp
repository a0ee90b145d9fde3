#include "statement.h"

#include "database.h"
#include "preparedstatement.h"

#include <sqlite3.h>
#include <utility>

namespace qm {

Statement::Statement(const Database* database, PreparedStatement* prepared, Status status)
    : m_database(database), m_prepared(prepared), m_status(std::move(status)) {}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database)
    , m_prepared(std::exchange(other.m_prepared, nullptr))
    , m_status(std::move(other.m_status)) {}

Statement::~Statement() {
    if (m_prepared != nullptr) {
        m_database->giveBack(m_prepared);
    }
}

bool Statement::next() {
    if (m_prepared == nullptr || !m_status.ok()) {
        return false;
    }
    const int code = sqlite3_step(m_prepared->handle);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code != SQLITE_DONE) {
        m_status = m_database->errorFor(code);
    }
    sqlite3_reset(m_prepared->handle);
    return false;
}

int Statement::columns() const {
    return m_prepared == nullptr ? 0 : sqlite3_column_count(m_prepared->handle);
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_prepared->handle, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_prepared->handle, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_prepared->handle, column);
}

std::string_view Statement::utf8(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_prepared->handle, column));
    const int size = sqlite3_column_bytes(m_prepared->handle, column);
    return text == nullptr ? std::string_view() : std::string_view(text, static_cast<std::size_t>(size));
}

QString Statement::text(int column) const {
    const std::string_view raw = utf8(column);
    return QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size()));
}

QByteArray Statement::blob(int column) const {
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_prepared->handle, column));
    return {data, sqlite3_column_bytes(m_prepared->handle, column)};
}

CalendarDay Statement::day(int column) const {
    const auto day = CalendarDay::fromIso(utf8(column));
    return day.ok() ? *day : CalendarDay();
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const {
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<UnitPrice> Statement::optionalPrice(int column) const {
    return isNull(column) ? std::nullopt : std::optional(unitPrice(column));
}

std::optional<CalendarDay> Statement::optionalDay(int column) const {
    return isNull(column) ? std::nullopt : std::optional(day(column));
}

void Statement::check(int code) {
    if (code != SQLITE_OK && m_status.ok()) {
        m_status = m_database->errorFor(code);
    }
}

void Statement::bindInteger(int index, std::int64_t value) {
    if (m_prepared != nullptr) {
        check(sqlite3_bind_int64(m_prepared->handle, index, value));
    }
}

void Statement::bindNull(int index) {
    if (m_prepared != nullptr) {
        check(sqlite3_bind_null(m_prepared->handle, index));
    }
}

void Statement::bind(int index, double value) {
    if (m_prepared != nullptr) {
        check(sqlite3_bind_double(m_prepared->handle, index, value));
    }
}

void Statement::bind(int index, std::string_view utf8) {
    if (m_prepared != nullptr) {
        // A null pointer would bind NULL.
        const char* text = utf8.data() == nullptr ? "" : utf8.data();
        check(sqlite3_bind_text64(m_prepared->handle, index, text, utf8.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
    }
}

void Statement::bind(int index, const QString& value) {
    const QByteArray utf8 = value.toUtf8();
    bind(index, std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void Statement::bind(int index, const QByteArray& blob) {
    if (m_prepared != nullptr) {
        check(sqlite3_bind_blob64(m_prepared->handle, index, blob.constData(), static_cast<sqlite3_uint64>(blob.size()),
                                  SQLITE_TRANSIENT));
    }
}

void Statement::bind(int index, CalendarDay value) {
    bind(index, std::string_view(value.toIso()));
}

} // namespace qm
