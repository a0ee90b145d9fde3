#pragma once

class TourGuide;

namespace qm {
class MainWindow;
}

/// Every report but the first, which its page opens with.
void visitReports(TourGuide& guide, qm::MainWindow& window);
