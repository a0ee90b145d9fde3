#pragma once

#include "surface.h"

class QLabel;

namespace qm {

/// One of the five figures at the top of a page: what it is, the figure, and what to make of it.
class FigureCard : public Surface {
    Q_OBJECT

public:
    explicit FigureCard(QWidget* parent = nullptr);

    void setFigure(const QString& caption, const QString& value, const QString& remark);
    /// In the colour of what is bad; the remark says why.
    void setBad(bool bad);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyFonts();

    QLabel* m_caption;
    QLabel* m_value;
    QLabel* m_remark;
    bool m_bad = false;
};

} // namespace qm
