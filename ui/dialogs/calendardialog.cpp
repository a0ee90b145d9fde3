#include "calendardialog.h"

#include "calendartext.h"
#include "catalogueservice.h"
#include "errortext.h"
#include "localetext.h"
#include "stockqueries.h"
#include "ui_calendardialog.h"
#include "workspace.h"

namespace qm {

namespace {

constexpr CalendarKind kKinds[] = {CalendarKind::Closed, CalendarKind::Holiday,        CalendarKind::Promotion,
                                   CalendarKind::Price,  CalendarKind::SupplierClosed, CalendarKind::NoReceiving};
constexpr CalendarRepeat kRepeats[] = {
    CalendarRepeat::Never,          CalendarRepeat::Weekly,    CalendarRepeat::Yearly,   CalendarRepeat::Easter,
    CalendarRepeat::SpringFestival, CalendarRepeat::EidAlFitr, CalendarRepeat::EidAlAdha};

void choose(QComboBox* box, const QString& text) {
    const int found = box->findText(text);
    if (found >= 0) {
        box->setCurrentIndex(found);
    } else {
        box->setCurrentText(text);
    }
}

} // namespace

CalendarDialog::CalendarDialog(const CalendarEntry& entry, Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_entry(entry), m_workspace(workspace), m_ui(std::make_unique<Ui::CalendarDialog>()) {
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->problem->hide();
    fill();
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, &CalendarDialog::showFields);
    connect(m_ui->repeats, &QComboBox::currentIndexChanged, this, &CalendarDialog::showFields);
    connect(m_ui->ends, &QCheckBox::toggled, this, &CalendarDialog::showFields);
    connect(m_ui->limited, &QCheckBox::toggled, this, &CalendarDialog::showFields);
    connect(m_ui->from, &QDateEdit::dateChanged, this, [this](QDate first) {
        if (m_ui->to->date() < first) {
            m_ui->to->setDate(first);
        }
    });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &CalendarDialog::save);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showFields();
    m_ui->kind->setFocus();
    m_workspace.read(
        this,
        [](Warehouse& warehouse) -> Result<Choices> {
            auto words = CalendarService(warehouse).words();
            auto places = StockQueries(warehouse).locations();
            auto suppliers = CatalogueService(warehouse).suppliers({});
            if (!words.ok() || !places.ok() || !suppliers.ok()) {
                return !words.ok() ? words.error() : !places.ok() ? places.error() : suppliers.error();
            }
            return Choices{*std::move(words), *std::move(places), *std::move(suppliers)};
        },
        [this](const Result<Choices>& choices) {
            if (choices.ok()) {
                fillChoices(*choices);
            }
        });
}

CalendarDialog::~CalendarDialog() = default;

void CalendarDialog::fill() {
    for (const CalendarKind kind : kKinds) {
        m_ui->kind->addItem(calendarKindText(kind), static_cast<int>(kind));
    }
    for (const CalendarRepeat repeat : kRepeats) {
        m_ui->repeats->addItem(calendarRepeatText(repeat), static_cast<int>(repeat));
    }
    m_ui->kind->setCurrentIndex(m_ui->kind->findData(static_cast<int>(m_entry.kind)));
    m_ui->repeats->setCurrentIndex(m_ui->repeats->findData(static_cast<int>(m_entry.repeat)));
    m_ui->name->setText(m_entry.name);
    for (QDateEdit* day : {m_ui->from, m_ui->to, m_ui->until}) {
        day->setDisplayFormat(locale().dateFormat(QLocale::ShortFormat));
    }
    const bool open = m_entry.days.last == kCalendarEnd;
    m_ui->ends->setChecked(!open);
    m_ui->from->setDate(toDate(m_entry.days.first));
    m_ui->to->setDate(toDate(open ? m_entry.days.first : m_entry.days.last));
    m_ui->limited->setChecked(m_entry.until.has_value());
    m_ui->until->setDate(toDate(
        m_entry.until.value_or(m_entry.days.last == kCalendarEnd ? m_entry.days.first : m_entry.days.last + 365)));
    m_ui->item->setText(m_entry.sku);
    m_ui->price->setText(m_entry.price ? priceText(*m_entry.price) : QString());
}

void CalendarDialog::fillChoices(const Choices& choices) {
    m_ui->category->addItem(tr("all"));
    m_ui->category->addItems(choices.words.categories);
    choose(m_ui->category, m_entry.category.isEmpty() ? tr("all") : m_entry.category);
    m_ui->channel->addItem(tr("all"));
    m_ui->channel->addItems(choices.words.channels);
    choose(m_ui->channel, m_entry.channel.isEmpty() ? tr("all") : m_entry.channel);
    m_ui->place->addItem(tr("all"), qint64{0});
    for (const Location& place : choices.places) {
        if (place.kind == LocationKind::Site) {
            m_ui->place->addItem(place.name, qint64{place.id.value});
        }
    }
    m_ui->place->setCurrentIndex(std::max(0, m_ui->place->findData(qint64{m_entry.location.value})));
    for (const SupplierRow& row : choices.suppliers) {
        m_ui->supplier->addItem(row.supplier.name, qint64{row.supplier.id.value});
    }
    m_ui->supplier->setCurrentIndex(std::max(0, m_ui->supplier->findData(qint64{m_entry.supplier.value})));
}

CalendarKind CalendarDialog::kind() const {
    return static_cast<CalendarKind>(m_ui->kind->currentData().toInt());
}

CalendarRepeat CalendarDialog::repeat() const {
    return static_cast<CalendarRepeat>(m_ui->repeats->currentData().toInt());
}

void CalendarDialog::showFields() {
    const bool price = kind() == CalendarKind::Price;
    const bool promotion = kind() == CalendarKind::Promotion;
    const bool supplier = kind() == CalendarKind::SupplierClosed;
    const auto show = [this](QWidget* field, bool shown) {
        field->setVisible(shown);
        if (QWidget* label = m_ui->form->labelForField(field)) {
            label->setVisible(shown);
        }
    };
    show(m_ui->repeats, !price);
    show(m_ui->ends, price);
    show(m_ui->to, !price || m_ui->ends->isChecked());
    const bool repeats = !price && repeat() != CalendarRepeat::Never;
    show(m_ui->limited, repeats);
    show(m_ui->until, repeats && m_ui->limited->isChecked());
    show(m_ui->item, price || promotion);
    show(m_ui->category, promotion);
    show(m_ui->price, price || promotion);
    show(m_ui->channel, promotion);
    show(m_ui->supplier, supplier);
    show(m_ui->place, !supplier);
    m_ui->item->setPlaceholderText(promotion ? tr("SKU or barcode; empty: all of the category") : tr("SKU or barcode"));
    adjustSize();
}

void CalendarDialog::save() {
    CalendarEntry entry;
    entry.id = m_entry.id;
    entry.version = m_entry.version;
    entry.kind = kind();
    entry.name = m_ui->name->text().trimmed();
    const bool price = entry.kind == CalendarKind::Price;
    const bool promotion = entry.kind == CalendarKind::Promotion;
    const bool open = price && !m_ui->ends->isChecked();
    entry.days = {fromDate(m_ui->from->date()), open ? kCalendarEnd : fromDate(m_ui->to->date())};
    entry.repeat = price ? CalendarRepeat::Never : repeat();
    if (entry.repeat != CalendarRepeat::Never && m_ui->limited->isChecked()) {
        entry.until = fromDate(m_ui->until->date());
    }
    if (entry.kind == CalendarKind::SupplierClosed) {
        entry.supplier = SupplierId{m_ui->supplier->currentData().toLongLong()};
    } else {
        entry.location = LocationId{m_ui->place->currentData().toLongLong()};
    }
    const auto say = [this](QWidget* field, const QString& why) {
        m_ui->problem->setText(why);
        m_ui->problem->show();
        field->setFocus();
    };
    const QString code = price || promotion ? m_ui->item->text().trimmed() : QString();
    if (promotion && code.isEmpty() && m_ui->category->currentText() != tr("all")) {
        entry.category = m_ui->category->currentText().trimmed();
    }
    if (promotion && m_ui->channel->currentText() != tr("all")) {
        entry.channel = m_ui->channel->currentText().trimmed();
    }
    if (const QString text = m_ui->price->text().trimmed(); (price || promotion) && !text.isEmpty()) {
        entry.price = priceFromText(text);
        if (!entry.price || entry.price->tenThousandths <= 0) {
            say(m_ui->price, tr("The price is a number above 0."));
            return;
        }
    }
    m_workspace.change(
        this,
        [entry, code](Warehouse& warehouse) mutable -> Result<CalendarEntryId> {
            if (!code.isEmpty()) {
                auto item = CatalogueService(warehouse).findItem(code);
                if (!item.ok()) {
                    return item.error();
                }
                entry.item = item->id;
                entry.sku = item->sku;
            }
            return CalendarService(warehouse).save(entry);
        },
        [this, say](const Result<CalendarEntryId>& id) {
            if (!id.ok()) {
                say(m_ui->name, errorText(id.error()));
                return;
            }
            Q_EMIT saved(*id);
            accept();
        });
}

} // namespace qm
