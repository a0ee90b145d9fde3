#pragma once

#include <QPersistentModelIndex>
#include <QString>

namespace qm {

/// What the user wants a cell to say: typed, put into several rows, or pasted.
struct CellEdit {
    QPersistentModelIndex cell;
    QString text;
};

} // namespace qm
