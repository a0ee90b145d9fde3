#pragma once

class TourGuide;

namespace qm {
class MainWindow;
}

/// Pictures that take more than one action: an import up to its result, a delivery with faults, orders waiting to be
/// sent. file: a sales file, which is imported.
void visitImport(TourGuide& guide, qm::MainWindow& window, const class QString& file);
void visitDelivery(TourGuide& guide, qm::MainWindow& window);
void visitUnsentOrders(TourGuide& guide, qm::MainWindow& window);
