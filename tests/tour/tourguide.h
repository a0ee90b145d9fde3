#pragma once

#include "actionid.h"
#include "pages/pageid.h"
#include "theme.h"

#include <functional>
#include <QDir>
#include <QObject>
#include <QStringList>
#include <vector>

namespace qm {
class MainWindow;
class Workspace;
} // namespace qm

/// A theme, and where its pictures go.
struct TourLook {
    qm::ThemeChoice theme;
    QDir folder;
};

/// Leads through the window: shows, waits until nothing is loading, takes the picture in each look, checks it.
class TourGuide : public QObject {
    Q_OBJECT

public:
    /// names: as cutTexts().
    TourGuide(qm::MainWindow& window, qm::Workspace& workspace, const std::vector<TourLook>& looks, bool names)
        : m_window(window), m_workspace(workspace), m_looks(looks), m_names(names) {}

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

    int taken() const { return m_pictures; }
    const QStringList& complaints() const { return m_complaints; }

    /// Runs events and jobs until nothing is left to do.
    void settle();

private:
    void pictures(const QString& name);
    void picture(const QString& name, const QDir& folder);
    void closeDialogs();

    qm::MainWindow& m_window;
    qm::Workspace& m_workspace;
    std::vector<TourLook> m_looks;
    bool m_names;
    int m_pictures = 0;
    QStringList m_complaints;
};
