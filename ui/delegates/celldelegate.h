#pragma once

#include "pill.h"

#include <functional>
#include <QStyledItemDelegate>

namespace qm {

/// How a page wants one cell to look, beyond its value.
struct CellLook {
    bool bold = false;
    bool muted = false;
    bool button = false; ///< drawn as a small button
    QString second;      ///< after the text, smaller and muted
    QColor ink;          ///< invalid: text or muted
    int fontSize = 0;    ///< 0: base text
};

/// Draws the cells of every table: typed values written by the locale, numbers at the trailing edge, – where nothing
/// is known, a faint rule below each row, and the selected row tinted. A page may turn a column into state labels or
/// change the look of a cell; both are asked for each cell that is drawn.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using PillOf = std::function<Pill(const QModelIndex&)>;
    using LookOf = std::function<CellLook(const QModelIndex&)>;
    using TextOf = std::function<QString(const QModelIndex&)>;

    explicit CellDelegate(QObject* parent = nullptr) : QStyledItemDelegate(parent) {}

    void setPill(int column, PillOf pillOf) { m_pills[column] = std::move(pillOf); }
    void setLook(int column, LookOf lookOf) { m_looks[column] = std::move(lookOf); }
    /// Words for typed values that are not numbers or days (states, kinds).
    void setText(int column, TextOf textOf) { m_texts[column] = std::move(textOf); }

    QString displayText(const QVariant& value, const QLocale& locale) const override;
    /// What the cell says, as copied or read aloud.
    QString textOf(const QModelIndex& index) const;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// Ground and rule of a row; what every subclass draws first.
    void drawGround(QPainter* painter, const QStyleOptionViewItem& option) const;

    /// A small button over the whole cell.
    void drawButton(QPainter& painter, const QRect& area, const QString& text) const;

private:
    QHash<int, PillOf> m_pills;
    QHash<int, LookOf> m_looks;
    QHash<int, TextOf> m_texts;
};

} // namespace qm
