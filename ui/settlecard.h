#pragma once

#include "receiptcount.h"

#include <optional>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace qm {

class PillLabel;
class WayChoice;

/// One line of a delivery that needs a look: what is wrong with it and the ways out, and the fields for lot and expiry
/// where the item has a shelf life.
class SettleCard : public QWidget {
    Q_OBJECT

public:
    explicit SettleCard(QWidget* parent = nullptr);

    /// day: of the delivery. minorDigits: of its currency.
    void showLine(const ReceiptLine& line, CalendarDay day, int minorDigits);
    /// Puts the cursor where the expiry or the decision is missing.
    void focusMissing();

Q_SIGNALS:
    void lotEntered(const QString& lot, std::optional<qm::CalendarDay> expiry);
    void wayChosen(qm::FaultKind fault, qm::FaultWay way);
    void recountWanted();

private:
    void enter();

    QLabel* m_name;
    PillLabel* m_pill;
    QLabel* m_text;
    QWidget* m_fields;
    QLineEdit* m_lot;
    QLineEdit* m_expiry;
    QLabel* m_lotLabel;
    QLabel* m_expiryLabel;
    CalendarDay m_day;
    WayChoice* m_short;
    WayChoice* m_damaged;
    WayChoice* m_shortDated;
    WayChoice* m_surplus;
    WayChoice* m_undecided = nullptr; ///< of the first fault that nobody has decided
    bool m_expiryMissing = false;
};

/// A day as typed in any usual short form of the language: 20.3.2027, 20 03 27, 2027-03-20, 200327.
std::optional<CalendarDay> dayFromText(const QString& text);

} // namespace qm
