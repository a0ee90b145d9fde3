#include "tourguide.h"

#include "appactions.h"
#include "mainwindow.h"
#include "tourchecks.h"
#include "workspace.h"

#include <algorithm>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTabWidget>
#include <utility>

namespace {

constexpr qint64 kLongestWait = 300'000;
constexpr int kQuickly = 85; // compressed once over: much faster than as small as can be

} // namespace

void TourGuide::settle() {
    QElapsedTimer timer;
    timer.start();
    // A job's result may start the next job: quiet several times in a row is quiet.
    int quiet = 0;
    while (quiet < 6 && timer.elapsed() < kLongestWait) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents();
        const bool idle = m_workspace.waitForDone(15);
        quiet = idle ? quiet + 1 : 0;
    }
    if (quiet < 6) {
        m_complaints << QStringLiteral("work did not end in %1 s").arg(kLongestWait / 1000);
    }
}

void TourGuide::takePicture(const QString& name) {
    settle();
    pictures(name);
}

void TourGuide::takePictureAs(const QString& name, const std::function<bool()>& ready) {
    QElapsedTimer timer;
    timer.start();
    while (!ready() && timer.elapsed() < kLongestWait) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    if (!ready()) {
        complain(name + QStringLiteral(": it did not come"));
    }
    pictures(name);
}

void TourGuide::pictures(const QString& name) {
    for (const TourLook& look : m_looks) {
        if (qm::themeChoice() != look.theme) {
            qm::applyTheme(look.theme);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        picture(name, look.folder);
    }
}

void TourGuide::picture(const QString& name, const QDir& folder) {
    QImage picture(m_window.size(), QImage::Format_RGB32);
    picture.fill(Qt::black);
    m_window.render(&picture);
    QStringList cut = cutTexts(m_window, m_names);
    QPainter painter(&picture);
    QWidgetList shown = QApplication::topLevelWidgets();
    // What is asked before a dialog lies on it.
    std::ranges::stable_partition(shown, [](const QWidget* each) { return each != QApplication::activeModalWidget(); });
    for (QWidget* widget : std::as_const(shown)) {
        if (widget == &m_window || !widget->isVisible() || widget->windowType() == Qt::ToolTip) {
            continue;
        }
        QPoint at = widget->pos() - m_window.pos();
        if (qobject_cast<QDialog*>(widget)) {
            at = QPoint((m_window.width() - widget->width()) / 2, (m_window.height() - widget->height()) / 2);
        }
        painter.drawPixmap(at, widget->grab());
        painter.setPen(QColor(0x80, 0x88, 0x90));
        painter.drawRect(QRect(at, widget->size()).adjusted(-1, -1, 0, 0));
        if (!qobject_cast<QFileDialog*>(widget)) { // Qt's own, with labels of a fixed width
            cut += cutTexts(*widget, m_names);
        }
    }
    painter.end();
    for (const QString& text : cut) {
        m_complaints << name + QStringLiteral(": cut off: ") + text;
    }
    if (isEmptyPicture(picture)) {
        m_complaints << name + QStringLiteral(": the picture is empty");
    }
    if (!picture.save(folder.filePath(name + QStringLiteral(".png")), "PNG", kQuickly)) {
        m_complaints << name + QStringLiteral(": the picture cannot be written");
    }
    ++m_pictures;
}

void TourGuide::visitPage(qm::PageId page, const QString& name) {
    m_window.showPage(page);
    takePicture(name);
}

void TourGuide::visitTab(qm::PageId page, int tab, const QString& name) {
    m_window.showPage(page);
    settle();
    for (QTabWidget* tabs : m_window.findChildren<QTabWidget*>()) {
        if (tabs->isVisible() && tab < tabs->count()) {
            tabs->setCurrentIndex(tab);
            takePicture(name);
            tabs->setCurrentIndex(0);
            return;
        }
    }
    m_complaints << name + QStringLiteral(": the tab is not there");
}

void TourGuide::visitAction(qm::PageId page, qm::ActionId action, const QString& name) {
    m_window.showPage(page);
    settle();
    QAction* found = m_window.actions().action(action);
    if (!found || !found->isEnabled()) {
        m_complaints << name + QStringLiteral(": the action is not there");
        return;
    }
    // A dialog that runs a loop of its own would hold the tour: it is pictured from within.
    QMetaObject::invokeMethod(found, &QAction::trigger, Qt::QueuedConnection);
    takePicture(name);
    closeDialogs();
}

void TourGuide::visitForecastButton(qint64 item, const QString& button, const QString& name) {
    m_window.showPage(qm::PageId::Items, item);
    settle();
    m_window.actions().action(qm::ActionId::ItemForecast)->trigger();
    settle();
    auto* found = m_window.findChild<QPushButton*>(button);
    if (found == nullptr || !found->isVisible()) {
        m_complaints << name + QStringLiteral(": the button is not there");
        return;
    }
    found->click();
    takePicture(name);
    closeDialogs();
}

void TourGuide::closeDialogs() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget != &m_window && widget->isVisible()) {
            if (auto* dialog = qobject_cast<QDialog*>(widget)) {
                dialog->reject();
            } else {
                widget->close();
            }
        }
    }
    settle();
}
