#include "questiondialogs.h"

#include "ui_daydialog.h"
#include "ui_reasondialog.h"

#include <QMessageBox>
#include <QPushButton>

namespace qm {
namespace {

/// Deletes itself, and what setupUi gave it, with the last button.
template <typename Form>
std::shared_ptr<Form> begin(QDialog* dialog, const QString& title, const QString& question) {
    auto form = std::make_shared<Form>();
    form->setupUi(dialog);
    form->question->setText(question);
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(form->buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(form->buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return form;
}

} // namespace

void askFirst(QWidget* parent, const QString& question, const QString& action, const std::function<void()>& accepted) {
    auto* box = new QMessageBox(QMessageBox::NoIcon, action, question, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton* button = box->addButton(action, QMessageBox::AcceptRole);
    button->setObjectName(QStringLiteral("accept"));
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(button, &QPushButton::clicked, box, accepted);
    box->open();
}

void askReason(QWidget* parent, const QString& title, const QString& question,
               const std::function<void(const QString&)>& accepted) {
    auto* dialog = new QDialog(parent);
    const auto form = begin<Ui::ReasonDialog>(dialog, title, question);
    QPushButton* ok = form->buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(false);
    QObject::connect(form->reason, &QLineEdit::textChanged, ok,
                     [ok](const QString& text) { ok->setEnabled(!text.trimmed().isEmpty()); });
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [form, accepted] { accepted(form->reason->text().trimmed()); });
    dialog->open();
    form->reason->setFocus();
}

void askDay(QWidget* parent, const QString& title, const QString& question, QDate start, QDate earliest,
            const std::function<void(QDate)>& accepted) {
    auto* dialog = new QDialog(parent);
    const auto form = begin<Ui::DayDialog>(dialog, title, question);
    form->day->setMinimumDate(earliest);
    form->day->setDate(std::max(start, earliest));
    form->day->setDisplayFormat(dialog->locale().dateFormat(QLocale::ShortFormat));
    QObject::connect(dialog, &QDialog::accepted, dialog, [form, accepted] { accepted(form->day->date()); });
    dialog->open();
    form->day->setFocus();
}

} // namespace qm
