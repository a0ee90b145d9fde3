#pragma once

#include "pages/page.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace qm {

class FittingLabel;

/// The line below every page: counts and sums at the leading edge, the keys that work here at the other. A message
/// takes the place of the counts for a while, with an Undo button where it can be taken back.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setText(const QString& richText);
    void setHints(const QList<KeyHint>& hints);
    void showNotice(const QString& text, bool undoable, bool failure);
    /// The notice that stands keeps its words, not its Undo.
    void endOffer();
    void retranslate();

Q_SIGNALS:
    void undoWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyFonts();
    void showHints();

    QLabel* m_text;
    QLabel* m_notice;
    QPushButton* m_undo;
    FittingLabel* m_keys;
    QList<KeyHint> m_hints;
    bool m_failure = false;
    class QTimer* m_timer;
};

} // namespace qm
