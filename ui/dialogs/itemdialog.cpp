#include "itemdialog.h"

#include "errortext.h"
#include "localetext.h"
#include "theme.h"
#include "ui_itemdialog.h"

#include <cmath>
#include <QEvent>
#include <QPushButton>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

constexpr int kRateScale = 10'000; ///< of a percent

} // namespace

ItemDialog::ItemDialog(const Item& item, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ItemDialog>()), m_item(item) {
    m_ui->setupUi(this);
    m_ui->complaint->hide();
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ItemDialog::save);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    fill();
}

ItemDialog::~ItemDialog() = default;

void ItemDialog::fill() {
    m_ui->sku->setText(m_item.sku);
    m_ui->name->setText(m_item.name);
    m_ui->category->setText(m_item.category);
    m_ui->unit->setText(m_item.unit);
    m_ui->decimals->setValue(m_item.decimals);
    m_ui->decimals->setEnabled(!m_item.id);
    m_ui->barcodes->setText(QStringList(m_item.barcodes.begin(), m_item.barcodes.end()).join(u", "_s));
    m_ui->price->setText(m_item.price ? priceText(*m_item.price) : QString());
    m_ui->includesTax->setChecked(m_item.priceIncludesTax);
    m_ui->taxRate->setValue(static_cast<double>(m_item.taxRate) / kRateScale);
    m_ui->cost->setText(m_item.cost ? priceText(*m_item.cost) : QString());
    m_ui->shelfLife->setValue(m_item.shelfLifeDays.value_or(0));
    m_ui->status->setCurrentIndex(static_cast<int>(m_item.id ? m_item.status : ItemStatus::New));
}

void ItemDialog::save() {
    Item item = m_item;
    item.sku = m_ui->sku->text().trimmed();
    item.name = m_ui->name->text().trimmed();
    item.category = m_ui->category->text().trimmed();
    item.unit = m_ui->unit->text().trimmed();
    item.decimals = m_ui->decimals->value();
    item.priceIncludesTax = m_ui->includesTax->isChecked();
    item.taxRate = static_cast<int>(std::lround(m_ui->taxRate->value() * kRateScale));
    item.status = static_cast<ItemStatus>(m_ui->status->currentIndex());
    item.shelfLifeDays = m_ui->shelfLife->value() > 0 ? std::optional(m_ui->shelfLife->value()) : std::nullopt;
    item.barcodes.clear();
    const QStringList codes = m_ui->barcodes->text().split(u',', Qt::SkipEmptyParts);
    for (const QString& code : codes) {
        item.barcodes.push_back(code.trimmed());
    }
    for (const auto& [field, price] : {std::pair{m_ui->price, &item.price}, std::pair{m_ui->cost, &item.cost}}) {
        const QString text = field->text().trimmed();
        *price = priceFromText(text);
        if (!text.isEmpty() && (!*price || (*price)->tenThousandths < 0)) {
            complainAt(field, tr("“%1” is not a price.").arg(text));
            return;
        }
    }
    if (item.sku.isEmpty() || item.name.isEmpty()) {
        complainAt(item.sku.isEmpty() ? m_ui->sku : m_ui->name, tr("An item needs a SKU and a name."));
        return;
    }
    Q_EMIT saveWanted(item);
}

void ItemDialog::complainAt(QWidget* field, const QString& text) {
    m_ui->complaint->setText(text);
    m_ui->complaint->show();
    field->setFocus();
}

void ItemDialog::complain(const Error& error) {
    complainAt(m_ui->sku, errorText(error));
}

void ItemDialog::retranslate() {
    m_ui->retranslateUi(this);
    setWindowTitle(m_item.id ? tr("Edit item") : tr("New item"));
    const int status = m_ui->status->currentIndex();
    m_ui->status->clear();
    m_ui->status->addItems({tr("New"), tr("Active"), tr("Phase-out"), tr("Blocked")});
    m_ui->status->setCurrentIndex(std::max(0, status));
    m_ui->shelfLife->setSpecialValueText(tr("none"));
    m_ui->buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    QPalette red = m_ui->complaint->palette();
    red.setColor(QPalette::WindowText, themeColors().bad);
    m_ui->complaint->setPalette(red);
}

void ItemDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace qm
