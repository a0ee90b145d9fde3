#pragma once

#include "captionedmodel.h"
#include "stockmovement.h"

#include <deque>
#include <QList>
#include <QSet>
#include <unordered_map>
#include <vector>

namespace qm {

/// The ledger, of any length. Holds the sequence numbers of all rows in their order and reads the rows themselves in
/// windows: a row that is not there yet is empty, and rowsWanted() asks for its window. The one who listens answers
/// with fillRows(). The last windows used are kept. Interface thread only.
class MovementModel : public CaptionedModel {
    Q_OBJECT

public:
    enum class Column { Day, Time, Kind, Document, Item, Sku, Place, Lot, Quantity, Value, User };
    Q_ENUM(Column)
    static constexpr int kColumns = 11;
    static constexpr int kWindow = 256; ///< rows
    static constexpr int kKeptWindows = 24;
    enum Role { SeqRole = Qt::UserRole, ItemIdRole, KindRole, LoadedRole };

    using CaptionedModel::CaptionedModel;

    /// Of the warehouse's currency; 2 until it is known.
    void setMinorDigits(int digits) { m_minorDigits = digits; }

    /// A new list, by another filter or order.
    void setOrder(std::vector<qint64> seqs);
    const std::vector<qint64>& seqs() const { return m_seqs; }
    /// All rows at once, whatever their number: for a list that is written out and not shown.
    void setRows(const std::vector<MovementRow>& rows);
    /// Rows that were asked for, in any order. Those of a list that is gone are ignored.
    void fillRows(const std::vector<MovementRow>& rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// The window with these sequence numbers is to be read. Never more than once before it is filled or dropped.
    void rowsWanted(const QList<qint64>& seqs);

private:
    void ask(int window);
    const MovementRow* loaded(int row) const;
    QVariant cell(const MovementRow& row, Column column) const;

    int m_minorDigits = 2;
    std::vector<qint64> m_seqs;
    std::unordered_map<int, std::vector<MovementRow>> m_windows;
    std::deque<int> m_kept; ///< windows in the order in which they were filled
    QSet<int> m_asked;
};

} // namespace qm

Q_DECLARE_METATYPE(qm::MovementKind)
