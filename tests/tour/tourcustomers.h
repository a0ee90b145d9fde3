#pragma once

namespace qm {
class Warehouse;
} // namespace qm

/// Two customers and an order of each kind: a draft, one that is held, one that waits for more, one that was shipped.
/// False where it could not be made.
bool orderForCustomers(qm::Warehouse& warehouse);
