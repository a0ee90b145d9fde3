#pragma once

#include <QFrame>

namespace qm {

/// A ground of the window's own colours that follows the theme: a side panel with a line at its leading edge, a bar
/// with a line below, a card with a line around and round corners, a hint card on a quieter ground.
class Surface : public QFrame {
    Q_OBJECT
    Q_PROPERTY(Kind kind READ kind WRITE setKind)

public:
    enum class Kind { Panel, Bar, Card, Hint };
    Q_ENUM(Kind)

    explicit Surface(QWidget* parent = nullptr) : QFrame(parent) {}

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind = Kind::Panel;
};

} // namespace qm
