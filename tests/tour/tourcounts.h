#pragma once

namespace qm {
class MainWindow;
class Warehouse;
} // namespace qm

class TourGuide;

/// A count list from making it to its differences, with a line that is to be counted again. It stays open.
void visitCounts(TourGuide& guide, qm::MainWindow& window, qm::Warehouse& warehouse);
