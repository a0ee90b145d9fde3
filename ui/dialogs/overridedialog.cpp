#include "overridedialog.h"

#include "errortext.h"
#include "localetext.h"
#include "overrideservice.h"
#include "theme.h"
#include "workspace.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace qm {

namespace {

enum Kind { kPerWeek, kPerDay, kPercent };
constexpr double kWeek = 7;
constexpr int kDecimals = 3;

} // namespace

OverrideDialog::OverrideDialog(const ForecastOverride& entry, Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_entry(entry)
    , m_workspace(workspace)
    , m_from(new QDateEdit(toDate(entry.days.first), this))
    , m_to(new QDateEdit(toDate(entry.days.last), this))
    , m_kind(new QComboBox(this))
    , m_value(new QLineEdit(this))
    , m_reason(new QLineEdit(entry.reason, this))
    , m_problem(new QLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change the forecast"));
    setMinimumWidth(scaled(420));
    for (QDateEdit* day : {m_from, m_to}) {
        day->setCalendarPopup(true);
        day->setDisplayFormat(locale().dateFormat(QLocale::ShortFormat));
    }
    m_kind->addItems({tr("units a week"), tr("units a day"), tr("percent of the forecast")});
    m_kind->setCurrentIndex(entry.percent ? kPercent : kPerWeek);
    const double shown = entry.percent ? *entry.percent : entry.perDay.value_or(0) * kWeek;
    m_value->setText(locale().toString(shown, 'f', QLocale::FloatingPointShortest));
    m_reason->setPlaceholderText(tr("for example: school fair, competitor closed"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* note = new QLabel(tr("It holds up to its last day; the forecast itself stays as it is, and both are compared "
                               "with what is sold."),
                            this);
    note->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("To"), m_to);
    form->addRow(tr("Expect"), m_value);
    form->addRow(QString(), m_kind);
    form->addRow(tr("Reason"), m_reason);
    m_kind->setAccessibleName(tr("Unit"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &OverrideDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(note);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    // What was dragged or typed is there already: the reason is missing.
    entry.perDay&& entry.reason.isEmpty() ? m_reason->setFocus() : m_value->setFocus();
    m_value->selectAll();
}

void OverrideDialog::say(const QString& why, QWidget* field) {
    m_problem->setText(why);
    m_problem->show();
    field->setFocus();
}

void OverrideDialog::save() {
    ForecastOverride entry = m_entry;
    entry.days = {fromDate(m_from->date()), fromDate(m_to->date())};
    entry.reason = m_reason->text().trimmed();
    const auto number = quantityFromText(m_value->text(), kDecimals);
    if (!number || number->value < 0) {
        say(tr("Enter a number of 0 or more."), m_value);
        return;
    }
    const double value = static_cast<double>(number->value) / 1'000;
    entry.percent.reset();
    entry.perDay.reset();
    if (m_kind->currentIndex() == kPercent) {
        entry.percent = value;
    } else {
        entry.perDay = m_kind->currentIndex() == kPerWeek ? value / kWeek : value;
    }
    if (entry.days.last < entry.days.first) {
        say(tr("The last day lies before the first."), m_to);
        return;
    }
    if (entry.reason.isEmpty()) {
        say(tr("Say why: later it is seen what the reason was worth."), m_reason);
        return;
    }
    m_workspace.change(
        this, [entry](Warehouse& warehouse) { return OverrideService(warehouse).save(entry); },
        [this](const Result<ForecastOverrideId>& id) {
            if (!id.ok()) {
                say(errorText(id.error()), m_value);
                return;
            }
            Q_EMIT saved(*id);
            accept();
        });
}

} // namespace qm
