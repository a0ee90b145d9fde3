#pragma once

#include "celldelegate.h"
#include "ordersuggestion.h"

#include <QCoreApplication>
#include <QTime>

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

    /// The time of day: an hour to order by that is near is marked.
    void setNow(QTime now) { m_now = now; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintTick(QPainter& painter, const QRect& area, bool ticked) const;
    void paintLimit(QPainter& painter, const QRect& area, const QModelIndex& index, Qt::Alignment side) const;
    void paintQuantity(QPainter& painter, const QRect& area, const QModelIndex& index, bool current) const;

    const OrderSuggestionModel& m_model;
    int m_minorDigits;
    QTime m_now;
};

} // namespace qm
