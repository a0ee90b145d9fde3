#include "scancatcher.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QWidget>

namespace qm {

ScanCatcher::ScanCatcher(QWidget* window, std::function<qint64()> clock)
    : QObject(window), m_window(window), m_clock(std::move(clock)) {
    if (!m_clock) {
        QElapsedTimer timer;
        timer.start();
        m_clock = [timer] { return timer.elapsed(); };
    }
    m_wait.setSingleShot(true);
    m_wait.setInterval(kGapMs);
    connect(&m_wait, &QTimer::timeout, this, &ScanCatcher::letGo);
    qApp->installEventFilter(this);
}

bool ScanCatcher::isWatched(const QObject* object) const {
    const auto* widget = qobject_cast<const QWidget*>(object);
    if (widget == nullptr || widget != QApplication::focusWidget() || widget->window() != m_window) {
        return false;
    }
    if (!widget->testAttribute(Qt::WA_InputMethodEnabled) || qobject_cast<const QAbstractItemView*>(widget)) {
        return true;
    }
    // A cell's editor: its grandparent is the table.
    const QWidget* viewport = widget->parentWidget();
    return viewport != nullptr && qobject_cast<QAbstractItemView*>(viewport->parentWidget()) != nullptr;
}

bool ScanCatcher::eventFilter(QObject* watched, QEvent* event) {
    if (m_lettingGo || event->type() != QEvent::KeyPress || !isWatched(watched)) {
        return false;
    }
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool plain = (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    const bool printable = plain && key.text().size() == 1 && key.text().at(0).isPrint() && key.key() != Qt::Key_Space;
    if (printable) {
        return takeKey(watched, key);
    }
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (enter && m_code.size() >= kShortest && m_clock() - m_last <= kGapMs) {
        const QString code = m_code;
        m_wait.stop();
        m_held.clear();
        m_code.clear();
        Q_EMIT scanned(code);
        return true;
    }
    if (key.key() != Qt::Key_Shift) {
        letGo();
    }
    return false;
}

bool ScanCatcher::takeKey(QObject* target, const QKeyEvent& event) {
    const qint64 now = m_clock();
    if (!m_held.empty() && now - m_last > kGapMs) {
        letGo();
    }
    m_last = now;
    m_code += event.text();
    // A copy, with the key's place on the keyboard: letters of other layouts are known by it.
    m_held.push_back({target, std::unique_ptr<QKeyEvent>(event.clone())});
    m_wait.start();
    return true;
}

void ScanCatcher::letGo() {
    m_wait.stop();
    m_code.clear();
    const std::vector<HeldKey> held = std::exchange(m_held, {});
    m_lettingGo = true;
    for (const HeldKey& key : held) {
        // The first digit may have opened an editor: what follows is meant for it.
        QObject* focus = QApplication::focusWidget();
        if (QObject* target = focus != nullptr && isWatched(focus) ? focus : key.target.data()) {
            QCoreApplication::sendEvent(target, key.event.get());
        }
    }
    m_lettingGo = false;
}

} // namespace qm
