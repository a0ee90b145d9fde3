#include "termdialog.h"

#include "catalogueservice.h"
#include "errortext.h"
#include "localetext.h"
#include "ui_termdialog.h"
#include "workspace.h"

namespace qm {

namespace {

using namespace Qt::StringLiterals;

constexpr int kLastYear = 9999;

struct Stored {
    TermId id;
    std::optional<SupplierTerm> replaced;
};

QString breaksText(const SupplierTerm& term) {
    QStringList parts;
    for (const PriceBreak& step : term.breaks) {
        parts += quantityText(step.from, term.decimals) + u':' + priceText(step.price);
    }
    return parts.join(u"; "_s);
}

std::optional<std::vector<PriceBreak>> breaksFromText(const QString& text, int decimals) {
    std::vector<PriceBreak> breaks;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        const auto from = quantityFromText(part.section(u':', 0, 0), decimals);
        const auto price = priceFromText(part.section(u':', 1));
        const bool rises = from && (breaks.empty() || *from > breaks.back().from);
        if (!from || !price || !rises || from->value <= 0 || price->tenThousandths <= 0) {
            return std::nullopt;
        }
        breaks.push_back({*from, *price});
    }
    return breaks;
}

} // namespace

TermDialog::TermDialog(const SupplierTerm& term, Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_term(term), m_workspace(workspace), m_ui(std::make_unique<Ui::TermDialog>()) {
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->problem->hide();
    fill();
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &TermDialog::save);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->ends, &QCheckBox::toggled, m_ui->validTo, &QWidget::setEnabled);
    QLineEdit* first = m_term.item ? m_ui->price : m_ui->sku;
    first->setFocus();
    first->selectAll();
}

TermDialog::~TermDialog() = default;

void TermDialog::fill() {
    m_ui->item->setText(m_term.item ? tr("%1 from %2").arg(m_term.itemName, m_term.supplierName)
                                    : tr("A further item from %1").arg(m_term.supplierName));
    m_ui->sku->setText(m_term.sku);
    m_ui->sku->setReadOnly(static_cast<bool>(m_term.item));
    m_ui->supplierSku->setText(m_term.supplierSku);
    m_ui->supplierName->setText(m_term.supplierItemName);
    m_ui->price->setText(m_term.item ? priceText(m_term.price) : QString());
    m_ui->moq->setText(quantityText(m_term.moq, m_term.decimals));
    m_ui->pack->setText(quantityText(m_term.pack, m_term.decimals));
    m_ui->leadTime->setText(m_term.leadTimeDays ? locale().toString(*m_term.leadTimeDays) : QString());
    m_ui->validFrom->setDisplayFormat(locale().dateFormat(QLocale::ShortFormat));
    m_ui->validFrom->setMinimumDate(QDate(1, 1, 1));
    m_ui->validFrom->setSpecialValueText(tr("always"));
    m_ui->validFrom->setDate(toDate(m_term.validFrom));
    const QDate end = toDate(m_term.validTo);
    const bool ends = end.year() < kLastYear;
    m_ui->validTo->setDisplayFormat(locale().dateFormat(QLocale::ShortFormat));
    m_ui->validTo->setDate(ends ? end : shownToday());
    m_ui->validTo->setEnabled(ends);
    m_ui->ends->setChecked(ends);
    m_ui->breaks->setText(breaksText(m_term));
}

std::optional<SupplierTerm> TermDialog::entered() {
    SupplierTerm term = m_term;
    const auto refuse = [this](QLineEdit* field, const QString& why) {
        complain(why);
        field->setFocus();
        return std::optional<SupplierTerm>();
    };
    const auto price = priceFromText(m_ui->price->text());
    if (!price || price->tenThousandths <= 0) {
        return refuse(m_ui->price, tr("Enter the price of one unit."));
    }
    term.price = *price;
    const auto moq = quantityFromText(m_ui->moq->text(), term.decimals);
    if (!moq || moq->value <= 0) {
        return refuse(m_ui->moq, tr("The minimum quantity is a number above 0."));
    }
    term.moq = *moq;
    const auto pack = quantityFromText(m_ui->pack->text(), term.decimals);
    if (!pack || pack->value <= 0) {
        return refuse(m_ui->pack, tr("The pack is a number above 0."));
    }
    term.pack = *pack;
    term.leadTimeDays.reset();
    if (const QString text = m_ui->leadTime->text().trimmed(); !text.isEmpty()) {
        const auto days = quantityFromText(text, 0);
        if (!days || days->value < 0 || days->value > 3650) {
            return refuse(m_ui->leadTime, tr("The lead time is a number of days, 0 to 3650."));
        }
        term.leadTimeDays = static_cast<int>(days->value);
    }
    const auto breaks = breaksFromText(m_ui->breaks->text(), term.decimals);
    if (!breaks) {
        return refuse(m_ui->breaks, tr("Price breaks look like 100:2.35; 500:2.10, with rising quantities."));
    }
    term.breaks = *breaks;
    term.supplierSku = m_ui->supplierSku->text().trimmed();
    term.supplierItemName = m_ui->supplierName->text().trimmed();
    term.validFrom = fromDate(m_ui->validFrom->date());
    term.validTo =
        m_ui->ends->isChecked() ? fromDate(m_ui->validTo->date()) : *CalendarDay::fromDate(kLastYear, 12, 31);
    if (term.validTo < term.validFrom) {
        complain(tr("The last day lies before the first one."));
        m_ui->validTo->setFocus();
        return std::nullopt;
    }
    if (term.validFrom != m_term.validFrom) {
        term.id = {};
    }
    return term;
}

void TermDialog::complain(const QString& why) {
    m_ui->problem->setText(why);
    m_ui->problem->show();
}

void TermDialog::save() {
    const QString sku = m_ui->sku->text().trimmed();
    if (m_term.item) {
        if (const auto term = entered()) {
            store(*term);
        }
        return;
    }
    // Quantities need the item's decimals: it is looked up first.
    m_workspace.read(
        this, [sku](Warehouse& warehouse) { return CatalogueService(warehouse).findItem(sku); },
        [this](const Result<Item>& item) {
            if (!item.ok()) {
                complain(errorText(item.error()));
                m_ui->sku->setFocus();
                return;
            }
            m_term.decimals = item->decimals;
            if (auto term = entered()) {
                term->item = item->id;
                term->sku = item->sku;
                store(*term);
            }
        });
}

void TermDialog::store(const SupplierTerm& term) {
    m_workspace.change(
        this,
        [term](Warehouse& warehouse) -> Result<Stored> {
            CatalogueService service(warehouse);
            const auto known = service.termsOfItem(term.item);
            if (!known.ok()) {
                return known.error();
            }
            Stored stored;
            for (const SupplierTerm& old : *known) {
                if (old.supplier == term.supplier && (old.id == term.id || old.validFrom == term.validFrom)) {
                    stored.replaced = old;
                }
            }
            const auto id = service.saveTerm(term);
            if (!id.ok()) {
                return id.error();
            }
            stored.id = *id;
            return stored;
        },
        [this](const Result<Stored>& stored) {
            if (!stored.ok()) {
                complain(errorText(stored.error()));
                return;
            }
            Q_EMIT saved(stored->id, stored->replaced);
            accept();
        });
}

} // namespace qm
