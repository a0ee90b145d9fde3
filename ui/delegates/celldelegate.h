#pragma once

#include "pill.h"
#include "tablesheet.h"

#include <functional>
#include <QStyledItemDelegate>

namespace qm {

/// How a page wants one cell to look, beyond its value.
struct CellLook {
    bool bold = false;
    bool muted = false;
    bool button = false; ///< drawn as a small button
    QString keys;        ///< in a small frame behind the button
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
    /// What hovering over a cell says.
    void setTip(int column, TextOf tipOf) { m_tips[column] = std::move(tipOf); }

    QString displayText(const QVariant& value, const QLocale& locale) const override;
    /// What the cell says, as filtered or read aloud.
    QString textOf(const QModelIndex& index) const;
    /// The cell as it leaves the program: its number or day where it has one, else what it says.
    SheetCell sheetCellOf(const QModelIndex& index) const;
    /// The sum of a column over rows, written as its cells are; empty where it has none: cells that are no amounts of
    /// one currency, or, with quantities, no quantities of one scale.
    QString sumText(const QAbstractItemModel& model, const QList<int>& rows, int column, bool quantities) const;

    /// A field that begins with what the cell says. Numbers stand at its trailing edge.
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    /// The model stays as it is: what was typed is told by entered().
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

Q_SIGNALS:
    /// The user finished editing a cell with a text that differs from what it said.
    void entered(const QModelIndex& cell, const QString& text) const;

protected:
    /// Ground and rule of a row; what every subclass draws first.
    void drawGround(QPainter* painter, const QStyleOptionViewItem& option) const;

    /// A small button at the trailing edge of the cell, its keys behind it.
    void drawButton(QPainter& painter, const QStyleOptionViewItem& option, const QString& text,
                    const QString& keys) const;

private:
    QHash<int, PillOf> m_pills;
    QHash<int, LookOf> m_looks;
    QHash<int, TextOf> m_texts;
    QHash<int, TextOf> m_tips;
};

} // namespace qm
