#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QSize>
#include <QString>

class QPainter;

namespace qm {

/// What a state label says by its colour, beside its word.
/// Solid: a count that asks for the next step, one in the window.
enum class PillTone { Neutral, Accent, Solid, Good, Warning, Bad };

/// A rounded label with a word or date: how every state is shown.
struct Pill {
    QString text; ///< empty: nothing is drawn
    PillTone tone = PillTone::Neutral;
};

QColor pillInk(PillTone tone);
QColor pillGround(PillTone tone);
QSize pillSize(const Pill& pill);
/// Draws the label at the edge of area that alignment names, in its middle line, and returns where it stands.
QRect drawPill(QPainter& painter, const QRect& area, const Pill& pill, Qt::Alignment alignment);

} // namespace qm
