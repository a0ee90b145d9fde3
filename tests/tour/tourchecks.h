#pragma once

#include <QImage>
#include <QStringList>
#include <QWidget>

/// True where the picture shows next to nothing: fewer than a few hundred pixels differ from its commonest colour.
bool isEmptyPicture(const QImage& picture);

/// Texts inside the widget that do not fit where they stand: labels, buttons, boxes, tabs, headings of tables. Elided
/// cells of tables are not meant: they have their tool tip.
QStringList cutTexts(const QWidget& root);
