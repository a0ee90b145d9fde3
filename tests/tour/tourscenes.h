#pragma once

#include <QString>

namespace qm {
class MainWindow;
} // namespace qm

class TourGuide;

/// An import from choosing its file to its end.
void visitImport(TourGuide& guide, qm::MainWindow& window, const QString& file);
/// A file with a document that was posted otherwise: old beside new.
void visitChangedDocuments(TourGuide& guide, qm::MainWindow& window, const QString& file);
/// A delivery with every kind of fault, and what misses before it can be posted.
void visitDelivery(TourGuide& guide, qm::MainWindow& window);
/// What is asked about entries: one out of proportion, and one for several rows.
void visitEntries(TourGuide& guide, qm::MainWindow& window);
/// The menu, the chooser of places and the file dialogs.
void visitMenus(TourGuide& guide, qm::MainWindow& window);
/// Approves what is suggested and asks about the orders that came of it. Changes the warehouse.
void visitOrders(TourGuide& guide, qm::MainWindow& window);
