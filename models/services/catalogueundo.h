#pragma once

#include "calendarday.h"
#include "result.h"

namespace qm {

class Transaction;
struct AuditRow;

/// What became of the changes to items, suppliers, terms, places and the calendar.
struct CatalogueUndo {
    int removed = 0;  ///< made by what is taken back
    int restored = 0; ///< are again as they were before it
    int kept = 0;     ///< made by it, but something that came later needs them
};

/// Takes back one change of the audit: what was made goes, unless something that stands needs it; fields that were
/// changed become what they were, unless they were changed again since. The taking back is audited itself.
Status undoCatalogueChange(Transaction& transaction, const AuditRow& change, CalendarDay today, CatalogueUndo& undo);

} // namespace qm
