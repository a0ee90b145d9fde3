#pragma once

class TourGuide;

namespace qm {
class MainWindow;
class Warehouse;
class Workspace;
} // namespace qm

/// Why an order is closed; for one that something came of.
void visitCloseOrder(TourGuide& guide, qm::MainWindow& window);
/// What is asked, and what is refused, about a block that is pasted.
void visitPaste(TourGuide& guide, qm::MainWindow& window);
/// Taking an earlier import back. Changes the warehouse.
void visitImportUndo(TourGuide& guide, qm::MainWindow& window);
/// The share that is to be served, where the settings name one. Changes the warehouse.
void visitGoal(TourGuide& guide, qm::Warehouse& warehouse);
/// A delivery of a supplier who often sends too little: what was ordered is not told before it is counted. Adds him.
void visitBlindDelivery(TourGuide& guide, qm::MainWindow& window, qm::Warehouse& warehouse);
/// Long work with its progress, and the button that cancels it.
void visitWork(TourGuide& guide, qm::MainWindow& window, qm::Workspace& workspace);
