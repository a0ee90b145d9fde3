#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>

namespace qm {

/// A table whose column headings are given by the page that shows it, because words belong to the interface.
/// Interface thread only.
class CaptionedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// One caption a column, in the order of the model's Column.
    void setCaptions(const QStringList& captions);
    /// Columns whose heading and cells stand at the trailing edge: numbers, also where a cell is empty.
    void setTrailingColumns(const QSet<int>& columns);
    /// Whether sort() does something: a table lets its headings be pressed only then.
    virtual bool isSortable() const { return false; }
    /// The rows that are given next all fall into their order. Otherwise one that is shown keeps its place when what it
    /// is ranked by changes.
    virtual void arrangeAnew() {}
    /// A row that only names those below it, up to the next heading: a filter shows it with any of them.
    virtual bool isHeading(int row) const {
        Q_UNUSED(row)
        return false;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Its rows were given, were it none: from now on an empty table means that there is nothing. So does a reset.
    void filled();

protected:
    Qt::Alignment alignmentOf(int column) const;

private:
    QStringList m_captions;
    QSet<int> m_trailing;
};

} // namespace qm
