#pragma once

#include "celledit.h"

#include <functional>
#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace qm {

/// What a block from a spreadsheet would change: everything, or nothing and why not.
struct PastePlan {
    QList<CellEdit> edits;
    QStringList complaints; ///< one for each cell that is not taken
};

/// Lays a block of cells, parted by tabs and line ends, over a table. Where the block's first line holds the table's
/// headings, its columns go by them; else they go to the columns from the current one on, or from the first that can
/// be changed. Rows go downwards from the current one, past headings. A cell that says what is there already changes
/// nothing; one that cannot be changed, or that check refuses, is complained about.
class TablePaste {
    Q_DECLARE_TR_FUNCTIONS(TablePaste)

public:
    struct Target {
        const QAbstractItemModel* model = nullptr;
        QList<int> rows;    ///< that may be written, in order, from the current one on
        QList<int> columns; ///< shown, in the order of the screen
        int column = -1;    ///< the current one
        /// What the cell says now, as it is copied.
        std::function<QString(const QModelIndex&)> textOf;
        /// Why the text cannot stand there; empty: it can.
        std::function<QString(const QModelIndex&, const QString&)> check;
    };

    static PastePlan plan(const QString& block, const Target& target);
};

} // namespace qm
