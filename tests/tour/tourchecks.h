#pragma once

#include <QImage>
#include <QStringList>
#include <QWidget>

/// True where the picture shows next to nothing: fewer than a few hundred pixels differ from its commonest colour.
bool isEmptyPicture(const QImage& picture);

/// Texts inside the widget that do not fit where they stand: labels, buttons, boxes, tabs, headings, cells of tables.
/// names: texts in cells too, which are data and in no language longer, where over one in five of a column is cut.
QStringList cutTexts(const QWidget& root, bool names = true);
