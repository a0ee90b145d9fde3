#pragma once

#include <functional>
#include <memory>
#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <vector>

class QWidget;

namespace qm {

/// Tells a barcode scanner, which types faster than a person and ends with Enter, from typing: its keys never reach a
/// table or a cell that is being edited. Letters and digits typed where no text field has the focus are held back for a
/// moment; a burst of at least five that ends with Enter is a scan, anything else goes on to where it was meant for.
/// Text fields of forms get every key at once. Interface thread; watches the whole application while it lives.
class ScanCatcher : public QObject {
    Q_OBJECT

public:
    /// Only keys for window and its children are watched. clock: milliseconds; empty = the system's.
    explicit ScanCatcher(QWidget* window, std::function<qint64()> clock = {});

    static constexpr int kGapMs = 35;
    static constexpr qsizetype kShortest = 5;

    /// Keys wait until it is known whether they are a scan.
    bool isHolding() const { return !m_held.empty(); }

Q_SIGNALS:
    void scanned(const QString& code);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct HeldKey {
        QPointer<QObject> target;
        std::unique_ptr<QKeyEvent> event;
    };
    bool isWatched(const QObject* object) const;
    bool takeKey(QObject* target, const QKeyEvent& event);
    void letGo();

    QWidget* m_window;
    std::function<qint64()> m_clock;
    QTimer m_wait;
    std::vector<HeldKey> m_held;
    QString m_code;
    qint64 m_last = 0;
    bool m_lettingGo = false;
};

} // namespace qm
