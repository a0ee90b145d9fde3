#include "customerdialog.h"

#include "customerservice.h"
#include "errortext.h"
#include "ui_customerdialog.h"
#include "workspace.h"

#include <cmath>

namespace qm {

namespace {

using namespace Qt::StringLiterals;

constexpr double kDegree = 1'000'000;
constexpr double kNorthmost = 90;
constexpr double kEastmost = 180;

} // namespace

QString mapPointText(const MapPoint& point) {
    return QString::number(point.latitude / kDegree, 'f', 6) + u", "_s +
           QString::number(point.longitude / kDegree, 'f', 6);
}

std::optional<MapPoint> mapPointFromText(const QString& text) {
    const QStringList parts = text.split(u',');
    bool north = false;
    bool east = false;
    const double latitude = parts.value(0).trimmed().toDouble(&north);
    const double longitude = parts.value(1).trimmed().toDouble(&east);
    if (parts.size() != 2 || !north || !east || !(std::abs(latitude) <= kNorthmost) ||
        !(std::abs(longitude) <= kEastmost)) {
        return std::nullopt;
    }
    return MapPoint{static_cast<int>(std::lround(latitude * kDegree)),
                    static_cast<int>(std::lround(longitude * kDegree))};
}

CustomerDialog::CustomerDialog(const Customer& customer, Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_customer(customer), m_workspace(workspace), m_ui(std::make_unique<Ui::CustomerDialog>()) {
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->language->addItem(tr("As the program"), QString());
    m_ui->language->addItem(u"English"_s, u"en"_s);
    m_ui->language->addItem(u"简体中文"_s, u"zh_CN"_s);
    m_ui->problem->hide();
    fill();
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &CustomerDialog::save);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

CustomerDialog::~CustomerDialog() = default;

void CustomerDialog::fill() {
    m_ui->code->setText(m_customer.code);
    m_ui->name->setText(m_customer.name);
    m_ui->email->setText(m_customer.email);
    m_ui->phone->setText(m_customer.phone);
    m_ui->address->setPlainText(m_customer.address);
    m_ui->paymentTerms->setText(m_customer.paymentTerms);
    m_ui->position->setText(m_customer.position ? mapPointText(*m_customer.position) : QString());
    if (m_ui->language->findData(m_customer.language) < 0) {
        m_ui->language->addItem(m_customer.language, m_customer.language);
    }
    m_ui->language->setCurrentIndex(m_ui->language->findData(m_customer.language));
}

std::optional<Customer> CustomerDialog::entered() {
    Customer customer = m_customer;
    const auto refuse = [this](QLineEdit* field, const QString& why) {
        m_ui->problem->setText(why);
        m_ui->problem->show();
        field->setFocus();
        return std::optional<Customer>();
    };
    customer.code = m_ui->code->text().trimmed();
    customer.name = m_ui->name->text().trimmed();
    if (customer.code.isEmpty()) {
        return refuse(m_ui->code, tr("Enter a code: a short name that files know the customer by."));
    }
    customer.email = m_ui->email->text().trimmed();
    customer.phone = m_ui->phone->text().trimmed();
    customer.address = m_ui->address->toPlainText().trimmed();
    customer.paymentTerms = m_ui->paymentTerms->text().trimmed();
    customer.language = m_ui->language->currentData().toString();
    customer.position.reset();
    if (const QString text = m_ui->position->text().trimmed(); !text.isEmpty()) {
        customer.position = mapPointFromText(text);
        if (!customer.position) {
            return refuse(m_ui->position, tr("A place on the map looks like 53.9583, -1.0803."));
        }
    }
    return customer;
}

void CustomerDialog::save() {
    const auto customer = entered();
    if (!customer) {
        return;
    }
    m_workspace.change(
        this, [customer = *customer](Warehouse& warehouse) { return CustomerService(warehouse).save(customer); },
        [this](const Result<CustomerId>& id) {
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
