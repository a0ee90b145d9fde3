#pragma once

#include "alert.h"
#include "rowlistmodel.h"

namespace qm {

/// An alert that stands or has gone.
struct AlertRow {
    Alert alert; ///< of one that has gone: subject (as reference), figures and its key in the log
    std::optional<CalendarDay> went;
};

/// Alerts. Column::What is worded by the page; kind and state are numbers. Interface thread only, like the one below.
class AlertModel : public RowListModel<AlertRow> {
    Q_OBJECT

public:
    enum class Column { Kind, What, Date, Amount, State };
    Q_ENUM(Column)
    static constexpr int kColumns = 5;

    using RowListModel::RowListModel;

    void setMinorDigits(int digits) { m_minorDigits = digits; }
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    qint64 key(const AlertRow& row) const override;
    QVariant cell(const AlertRow& row, int column, int role) const override;

private:
    int m_minorDigits = 2;
};

/// What happened to an alert, in the order given. Column::What is worded by the page.
class AlertLogModel : public RowListModel<AlertLogEntry> {
    Q_OBJECT

public:
    enum class Column { Day, What, Date, Amount, User };
    Q_ENUM(Column)
    static constexpr int kColumns = 5;

    using RowListModel::RowListModel;

    void setMinorDigits(int digits) { m_minorDigits = digits; }
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    qint64 key(const AlertLogEntry& row) const override { return row.id; }
    QVariant cell(const AlertLogEntry& row, int column, int role) const override;

private:
    int m_minorDigits = 2;
};

} // namespace qm
