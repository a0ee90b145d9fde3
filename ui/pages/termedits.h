#pragma once

#include "celledit.h"
#include "supplier.h"

#include <optional>
#include <QCoreApplication>
#include <QList>
#include <vector>

namespace qm {

class TermModel;

/// What was typed or pasted into a table of terms.
class TermEdits {
    Q_DECLARE_TR_FUNCTIONS(TermEdits)

public:
    /// Why that cannot stand there; empty: it can.
    static QString check(const TermModel& model, const QModelIndex& cell, const QString& text);
    /// The terms as they are to be, each once, and what they were.
    struct Change {
        std::vector<SupplierTerm> before;
        std::vector<SupplierTerm> after;
    };
    static Change changeOf(const TermModel& model, const QList<CellEdit>& edits);

private:
    static std::optional<SupplierTerm> with(SupplierTerm term, int column, const QString& text);
};

} // namespace qm
