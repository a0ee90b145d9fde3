#pragma once

class TourGuide;

namespace qm {
class MainWindow;
}

/// Pictures that take more than one action: an import up to its result. file: a sales file, which is imported.
void visitImport(TourGuide& guide, qm::MainWindow& window, const class QString& file);
