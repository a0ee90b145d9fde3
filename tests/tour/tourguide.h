#pragma once

#include "actionid.h"
#include "pages/pageid.h"

#include <functional>
#include <QDir>
#include <QObject>
#include <QStringList>

namespace qm {
class MainWindow;
class Workspace;
} // namespace qm

/// Leads through the window: shows, waits until nothing is loading, takes the picture, checks it.
class TourGuide : public QObject {
    Q_OBJECT

public:
    /// names: as cutTexts().
    TourGuide(qm::MainWindow& window, qm::Workspace& workspace, const QDir& folder, bool names)
        : m_window(window), m_workspace(workspace), m_folder(folder), m_names(names) {}

    /// A picture of the page as it opens.
    void visitPage(qm::PageId page, const QString& name);
    /// A tab of the page's tab widget.
    void visitTab(qm::PageId page, int tab, const QString& name);
    /// What an action shows on the page: a dialog before it, or the page changed by it.
    void visitAction(qm::PageId page, qm::ActionId action, const QString& name);
    /// A picture of what a button of an item's forecast opens.
    void visitForecastButton(qint64 item, const QString& button, const QString& name);
    /// A picture of the window as it now is.
    void takePicture(const QString& name);
    /// A picture as soon as ready says so, whatever else is still going on.
    void takePictureAs(const QString& name, const std::function<bool()>& ready);
    void complain(const QString& complaint) { m_complaints << complaint; }

    int pictures() const { return m_pictures; }
    const QStringList& complaints() const { return m_complaints; }

    /// Runs events and jobs until nothing is left to do.
    void settle();

private:
    void picture(const QString& name);
    void closeDialogs();

    qm::MainWindow& m_window;
    qm::Workspace& m_workspace;
    QDir m_folder;
    bool m_names;
    int m_pictures = 0;
    QStringList m_complaints;
};
