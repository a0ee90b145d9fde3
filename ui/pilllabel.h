#pragma once

#include "delegates/pill.h"

#include <QWidget>

namespace qm {

/// A state label outside a table. Hidden while it has no text.
class PillLabel : public QWidget {
    Q_OBJECT

public:
    explicit PillLabel(QWidget* parent = nullptr);

    void setPill(const Pill& pill);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Pill m_pill;
};

} // namespace qm
