#pragma once

#include <functional>
#include <QFrame>

class QLabel;
class QLineEdit;

namespace qm {

class KeyButton;

/// The bar over the foot of a table: its filter, a question about several rows, or what is wrong with what was pasted.
class TableBar : public QFrame {
    Q_OBJECT

public:
    explicit TableBar(QWidget* table);

    /// Shows a field; changed: called with its text as it is typed.
    void filter(const QString& text, std::function<void(const QString&)> changed);
    /// Beside the field: "12 of 303".
    void setCount(const QString& text);
    /// A question: Enter does yes, Esc does no.
    void ask(const QString& question, const QString& yesText, std::function<void()> yes, const QString& noText,
             std::function<void()> no);
    /// Lines to read; Enter or Esc closes.
    void tell(const QString& text);
    void dismiss();
    bool isFiltering() const;
    /// To be called when the table's size changes.
    void settle();

Q_SIGNALS:
    /// It is gone: the table has the keys again.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void answer(bool yes);
    void open(QWidget* focus);
    void applyColors();

    QLabel* m_text;
    QLineEdit* m_field;
    KeyButton* m_yes;
    KeyButton* m_no;
    std::function<void(const QString&)> m_changed;
    std::function<void()> m_onYes;
    std::function<void()> m_onNo;
};

} // namespace qm
