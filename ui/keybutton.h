#pragma once

#include <QPushButton>

namespace qm {

/// A button with its keys in a small frame behind the text. Filled: the main button of a page; quiet: the search field
/// and buttons inside a page.
class KeyButton : public QPushButton {
    Q_OBJECT

public:
    enum class Kind { Quiet, Filled, Field };
    explicit KeyButton(QWidget* parent = nullptr) : QPushButton(parent) {}

    void setKind(Kind kind);
    void setKeys(const QString& keys);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSize chipSize() const;
    Kind m_kind = Kind::Quiet;
    QString m_keys;
};

} // namespace qm
