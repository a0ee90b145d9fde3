#pragma once

class TourGuide;

namespace qm {
class MainWindow;
class Warehouse;
} // namespace qm

/// Logs the alerts; one is acknowledged, one snoozed. False where that failed.
bool answerAlerts(qm::Warehouse& warehouse);
/// All that stand, then with the answered ones alone.
void visitAlerts(TourGuide& guide, qm::MainWindow& window);
