#pragma once

#include "countlist.h"
#include "result.h"

#include <vector>

namespace qm {

class Transaction;

/// Writes count lists. States are those of the schema: Entered is Open.

/// number: of a new list, made where it is empty (CL-000001 …). Gives its id.
Result<CountListId> insertCountList(Transaction& transaction, const CountListRow& head);
/// line, sheet, key and reason; list is its own.
Result<CountLineId> insertCountLine(Transaction& transaction, const CountLine& line);
/// Takes away a line that was never counted. NothingToUndo where it is not there.
Status removeCountLine(Transaction& transaction, CountLineId line);

enum class WhichCount { First, Second };
/// What was read; none takes it back. by: the transaction's user.
Status setReading(Transaction& transaction, CountLineId line, WhichCount which,
                  const std::optional<CountReading>& reading);
/// When readings hold. Conflict where the version is another one; raises it.
Status setCountTime(Transaction& transaction, const CountListRow& head, const CountTime& time);
/// document: of its posting; none where it has none. Conflict where the version is another one; raises it.
Status setCountState(Transaction& transaction, const CountListRow& head, CountListState state, DocumentId document);

} // namespace qm
