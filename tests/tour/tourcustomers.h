#pragma once

namespace qm {
class MainWindow;
class Warehouse;
} // namespace qm

class TourGuide;

/// Two customers and an order of each kind: a draft, one that is held, one that waits for more, one that was shipped.
/// What came back of the shipped one, and a complaint. False where it could not be made.
bool orderForCustomers(qm::Warehouse& warehouse);

/// A return that is decided, about to be closed.
void visitReturns(TourGuide& guide, qm::MainWindow& window);
