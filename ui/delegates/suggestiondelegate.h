#pragma once

#include "celldelegate.h"
#include "ordersuggestion.h"

#include <QCoreApplication>

namespace qm {

class OrderSuggestionModel;

/// Words of a suggestion line, shared by the table and the Why panel.
class SuggestionText {
    Q_DECLARE_TR_FUNCTIONS(SuggestionText)

public:
    /// "4 packs of 12"; empty where packs are single pieces.
    static QString packs(const SuggestionRow& line, Quantity quantity);
    /// What raised the quantity; empty text where nothing did.
    static Pill limit(const SuggestionRow& line);
    /// Why a line stands apart.
    static Pill apart(const SuggestionRow& line);
    /// The button that mends it.
    static QString apartAction(const SuggestionRow& line);
    static Pill runsOut(const SuggestionRow& line);
    /// "next order day Fri 4 Dec · minimum 250.00, 652.36 above · arrives 26 Nov"
    static QString group(const SuggestionGroup& group, int minorDigits);
};

/// Draws the suggestions: supplier headings across the row, tick boxes, ranges, labels and the quantity in its box,
/// which is also where it is edited.
class SuggestionDelegate : public CellDelegate {
    Q_OBJECT

public:
    SuggestionDelegate(const OrderSuggestionModel& model, int minorDigits, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

Q_SIGNALS:
    /// The user finished editing the quantity of a row with that text.
    void quantityEntered(int row, const QString& text) const;

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintTick(QPainter& painter, const QRect& area, bool ticked) const;
    void paintLimit(QPainter& painter, const QRect& area, const QModelIndex& index, Qt::Alignment side) const;
    void paintQuantity(QPainter& painter, const QRect& area, const QModelIndex& index, bool current) const;

    const OrderSuggestionModel& m_model;
    int m_minorDigits;
};

} // namespace qm
