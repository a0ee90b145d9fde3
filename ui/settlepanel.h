#pragma once

#include "receiptmodel.h"
#include "surface.h"

#include <map>
#include <memory>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace qm {

class KeyButton;
class SettleCard;

/// Beside a delivery: what is to settle, line by line, with the fields for lot and expiry, and what posting will do.
class SettlePanel : public Surface {
    Q_OBJECT

public:
    explicit SettlePanel(QWidget* parent = nullptr);
    ~SettlePanel() override;

    /// The panel reads the model and writes lots to it. Not owned.
    void setModel(ReceiptModel* model);
    void setOrder(const QString& number, const QString& currency, CalendarDay day);
    void setLetterKeys(const QString& keys);
    /// Puts the cursor where the first lot, expiry or decision is missing; false where none is.
    bool focusFirstMissing();
    void retranslate();

Q_SIGNALS:
    void letterWanted();

private:
    void refresh();
    void refreshCards();
    void showCard(std::size_t line);
    void refreshSums();
    void refreshClaim();

    ReceiptModel* m_model = nullptr;
    QString m_number;
    QString m_currency;
    CalendarDay m_day;
    QLabel* m_title;
    QVBoxLayout* m_cards;
    QLabel* m_more;
    QGridLayout* m_sums;
    KeyButton* m_letter;
    QGridLayout* m_claim;
    std::map<std::size_t, SettleCard*> m_shown; ///< by line
};

} // namespace qm
