#include "supplierdialog.h"

#include "catalogueservice.h"
#include "currency.h"
#include "errortext.h"
#include "localetext.h"
#include "ui_supplierdialog.h"
#include "workspace.h"

#include <QTime>

namespace qm {

namespace {

using namespace Qt::StringLiterals;

int digitsOf(const QString& currency) {
    const Result<int> digits = currencyMinorDigits(currency);
    return digits.ok() ? *digits : 2;
}

} // namespace

QString orderDaysText(unsigned days) {
    QStringList names;
    for (int day = 0; day < 7; ++day) {
        if (days & (1U << day)) {
            names += QLocale().dayName(day + 1, QLocale::ShortFormat);
        }
    }
    return names.isEmpty() ? SupplierDialog::tr("any day") : names.join(u", "_s);
}

SupplierDialog::SupplierDialog(const Supplier& supplier, Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_supplier(supplier), m_workspace(workspace), m_ui(std::make_unique<Ui::SupplierDialog>()) {
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    const auto boxes = dayBoxes();
    for (int day = 0; day < 7; ++day) {
        boxes[static_cast<std::size_t>(day)]->setText(locale().dayName(day + 1, QLocale::ShortFormat));
        boxes[static_cast<std::size_t>(day)]->setAccessibleName(locale().dayName(day + 1));
    }
    m_ui->language->addItem(tr("As the program"), QString());
    m_ui->language->addItem(u"English"_s, u"en"_s);
    m_ui->language->addItem(u"简体中文"_s, u"zh_CN"_s);
    m_ui->problem->hide();
    fill();
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &SupplierDialog::save);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

SupplierDialog::~SupplierDialog() = default;

std::array<QCheckBox*, 7> SupplierDialog::dayBoxes() const {
    return {m_ui->monday, m_ui->tuesday, m_ui->wednesday, m_ui->thursday, m_ui->friday, m_ui->saturday, m_ui->sunday};
}

void SupplierDialog::fill() {
    m_ui->code->setText(m_supplier.code);
    m_ui->name->setText(m_supplier.name);
    m_ui->email->setText(m_supplier.email);
    m_ui->phone->setText(m_supplier.phone);
    m_ui->address->setPlainText(m_supplier.address);
    m_ui->customerNumber->setText(m_supplier.customerNumber);
    m_ui->paymentTerms->setText(m_supplier.paymentTerms);
    if (m_ui->language->findData(m_supplier.language) < 0) {
        m_ui->language->addItem(m_supplier.language, m_supplier.language);
    }
    m_ui->language->setCurrentIndex(m_ui->language->findData(m_supplier.language));
    m_ui->currency->setText(m_supplier.currency);
    m_ui->leadTime->setText(m_supplier.leadTimeDays ? locale().toString(*m_supplier.leadTimeDays) : QString());
    m_ui->leadTimeSd->setText(m_supplier.leadTimeSdDays ? locale().toString(*m_supplier.leadTimeSdDays) : QString());
    m_ui->orderUntil->setText(m_supplier.orderUntil);
    m_ui->minimum->setText(m_supplier.minimumOrder.minor > 0
                               ? moneyText(m_supplier.minimumOrder, digitsOf(m_supplier.currency))
                               : QString());
    const auto boxes = dayBoxes();
    for (unsigned day = 0; day < 7; ++day) {
        boxes[day]->setChecked(m_supplier.orderDays & (1U << day));
    }
}

std::optional<Supplier> SupplierDialog::entered() {
    Supplier supplier = m_supplier;
    const auto refuse = [this](QLineEdit* field, const QString& why) {
        m_ui->problem->setText(why);
        m_ui->problem->show();
        field->setFocus();
        return std::optional<Supplier>();
    };
    supplier.code = m_ui->code->text().trimmed();
    supplier.name = m_ui->name->text().trimmed();
    if (supplier.code.isEmpty()) {
        return refuse(m_ui->code, tr("Enter a code: a short name that files know him by."));
    }
    supplier.currency = m_ui->currency->text().trimmed().toUpper();
    if (!currencyMinorDigits(supplier.currency).ok()) {
        return refuse(m_ui->currency, tr("Enter a currency of three letters, like EUR."));
    }
    supplier.email = m_ui->email->text().trimmed();
    supplier.phone = m_ui->phone->text().trimmed();
    supplier.address = m_ui->address->toPlainText().trimmed();
    supplier.customerNumber = m_ui->customerNumber->text().trimmed();
    supplier.paymentTerms = m_ui->paymentTerms->text().trimmed();
    supplier.language = m_ui->language->currentData().toString();
    supplier.leadTimeDays.reset();
    if (const QString text = m_ui->leadTime->text().trimmed(); !text.isEmpty()) {
        const auto days = quantityFromText(text, 0);
        if (!days || days->value < 0 || days->value > 3650) {
            return refuse(m_ui->leadTime, tr("The lead time is a number of days, 0 to 3650."));
        }
        supplier.leadTimeDays = static_cast<int>(days->value);
    }
    supplier.leadTimeSdDays.reset();
    if (const QString text = m_ui->leadTimeSd->text().trimmed(); !text.isEmpty()) {
        const auto days = quantityFromText(text, 2);
        if (!days || days->value < 0) {
            return refuse(m_ui->leadTimeSd, tr("How far the lead time varies is a number of days."));
        }
        supplier.leadTimeSdDays = static_cast<double>(days->value) / 100.0;
    }
    supplier.orderUntil = m_ui->orderUntil->text().trimmed();
    if (!supplier.orderUntil.isEmpty() && !QTime::fromString(supplier.orderUntil, u"HH:mm"_s).isValid()) {
        return refuse(m_ui->orderUntil, tr("Order until is a time like 15:00, or empty."));
    }
    supplier.minimumOrder = {};
    if (const QString text = m_ui->minimum->text().trimmed(); !text.isEmpty()) {
        const auto minimum = moneyFromText(text, digitsOf(supplier.currency));
        if (!minimum || minimum->minor < 0) {
            return refuse(m_ui->minimum, tr("The minimum order is an amount."));
        }
        supplier.minimumOrder = *minimum;
    }
    supplier.orderDays = 0;
    const auto boxes = dayBoxes();
    for (unsigned day = 0; day < 7; ++day) {
        supplier.orderDays |= boxes[day]->isChecked() ? 1U << day : 0U;
    }
    return supplier;
}

void SupplierDialog::save() {
    const auto supplier = entered();
    if (!supplier) {
        return;
    }
    m_workspace.change(
        this,
        [supplier = *supplier](Warehouse& warehouse) { return CatalogueService(warehouse).saveSupplier(supplier); },
        [this](const Result<SupplierId>& id) {
            if (!id.ok()) {
                m_ui->problem->setText(errorText(id.error()));
                m_ui->problem->show();
                return;
            }
            Q_EMIT saved(*id);
            accept();
        });
}

} // namespace qm
