#pragma once

#include "moment.h"
#include "money.h"
#include "quantity.h"
#include "result.h"
#include "strongid.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <concepts>
#include <optional>
#include <string_view>

namespace qm {

class Database;
struct PreparedStatement;

/// A prepared statement lent from its connection's cache; going out of scope resets it and gives it back. Rows are
/// walked without exceptions:
///
///     Statement rows = database.query(kItemsOfSupplier, supplier);
///     while (rows.next()) {
///         items.push_back(ItemId{rows.integer(0)});
///     }
///     if (!rows.status().ok()) { return rows.status().error(); }
///
/// Columns count from 0. A getter of a NULL column gives 0, empty text or no value. Lives in the thread of its
/// connection, and not longer than it.
class Statement {
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// Moves to the next row. False at the end and after a failure: status() tells which.
    bool next();
    /// Success so far, or why binding or stepping failed (DatabaseLocked, DiskFull, DatabaseDamaged, StorageFailed …).
    const Status& status() const { return m_status; }

    int columns() const;
    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    int smallInteger(int column) const { return static_cast<int>(integer(column)); }
    bool boolean(int column) const { return integer(column) != 0; }
    double real(int column) const;
    QString text(int column) const;
    /// Valid until the next call of next().
    std::string_view utf8(int column) const;
    QByteArray blob(int column) const;
    Quantity quantity(int column) const { return {integer(column)}; }
    Money money(int column) const { return {integer(column)}; }
    UnitPrice unitPrice(int column) const { return {integer(column)}; }
    Moment moment(int column) const { return {integer(column)}; }
    /// Of an ISO date; the schema keeps others out.
    CalendarDay day(int column) const;
    std::optional<std::int64_t> optionalInteger(int column) const;
    std::optional<UnitPrice> optionalPrice(int column) const;
    std::optional<CalendarDay> optionalDay(int column) const;

private:
    friend class Database;
    friend class Transaction;
    Statement(const Database* database, PreparedStatement* prepared, Status status);

    template <typename... Values>
    void bindAll(const Values&... values) {
        int index = 0;
        (bind(++index, values), ...);
    }
    void bindInteger(int index, std::int64_t value);
    void bindNull(int index);
    template <std::integral Integer>
    void bind(int index, Integer value) {
        static_assert(sizeof(Integer) < 8 || std::signed_integral<Integer>,
                      "an unsigned 64-bit value has no column type");
        bindInteger(index, static_cast<std::int64_t>(value));
    }
    void bind(int index, double value);
    void bind(int index, std::string_view utf8);
    void bind(int index, const char* utf8) { bind(index, std::string_view(utf8)); }
    void bind(int index, const QString& value);
    void bind(int index, const QByteArray& blob);
    void bind(int index, Quantity value) { bindInteger(index, value.value); }
    void bind(int index, Money value) { bindInteger(index, value.minor); }
    void bind(int index, UnitPrice value) { bindInteger(index, value.tenThousandths); }
    void bind(int index, Moment value) { bindInteger(index, value.seconds); }
    void bind(int index, CalendarDay value);
    void bind(int index, std::nullopt_t) { bindNull(index); }
    template <typename Tag>
    void bind(int index, StrongId<Tag> id) {
        bindInteger(index, id.value);
    }
    template <typename T>
    void bind(int index, const std::optional<T>& value) {
        if (value) {
            bind(index, *value);
        } else {
            bindNull(index);
        }
    }
    void check(int code);

    const Database* m_database;
    PreparedStatement* m_prepared; ///< none where preparing failed
    Status m_status;
};

} // namespace qm
