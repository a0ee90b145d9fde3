#pragma once

#include <functional>
#include <QDate>
#include <QFrame>

class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace qm {

class KeyButton;

/// A question in the page itself, where other programs open a dialog: a sentence, perhaps some fields, one button that
/// does it (Enter) and one that does not (Esc). Asking anew replaces the question; the answer goes to the last asker.
class InlineBar : public QFrame {
    Q_OBJECT

public:
    explicit InlineBar(QWidget* parent = nullptr);

    /// Clears the fields and shows the question. accepted: called with the bar still open; it closes where that
    /// returns true.
    void ask(const QString& question, const QString& okText, std::function<bool()> accepted);
    /// Fields are added after ask(), in order; the first takes the focus.
    QLineEdit* addField(const QString& label, const QString& text = {}, int width = 110);
    QComboBox* addChoice(const QString& label);
    QDateEdit* addDay(const QString& label, QDate day);
    /// Below the question, in red: what is wrong with the answer.
    void complain(const QString& text);
    void accept();
    void dismiss();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place(QWidget* field, const QString& label);
    void applyColors();
    void retranslate();

    QLabel* m_question;
    QLabel* m_complaint;
    QHBoxLayout* m_fields;
    KeyButton* m_ok;
    KeyButton* m_cancel;
    std::function<bool()> m_accepted;
    bool m_hasField = false;
};

} // namespace qm
