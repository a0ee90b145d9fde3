#include "settingspage.h"

#include "documentfolder.h"
#include "localetext.h"
#include "theme.h"
#include "ui_settingspage.h"
#include "userpreferences.h"
#include "workspace.h"

#include <array>
#include <QDir>
#include <QFileDialog>

namespace qm {

namespace {

using namespace Qt::StringLiterals;

constexpr ThemeChoice kThemes[] = {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark};
constexpr int kAmountDigits = 2;
constexpr double kAmountUnit = 100;

QString amountText(std::optional<double> amount) {
    return amount ? QLocale().toString(*amount, 'f', kAmountDigits) : QString();
}

} // namespace

SettingsPage::SettingsPage(Workspace& workspace, AppActions& actions, QWidget* parent)
    : Page(PageId::Settings, workspace, actions, parent), m_ui(std::make_unique<Ui::SettingsPage>()) {
    m_ui->setupUi(this);
    for (Surface* card : {m_ui->companyCard, m_ui->importCard, m_ui->planningCard, m_ui->userCard, m_ui->dayCard}) {
        card->setKind(Surface::Kind::Card);
    }
    for (QLabel* hint : {m_ui->notGoodsHint, m_ui->dayHint}) {
        hint->setForegroundRole(QPalette::PlaceholderText);
    }
    m_ui->language->addItem(QString(), QString());
    m_ui->language->addItem(u"English"_s, u"en"_s);
    m_ui->language->addItem(u"简体中文"_s, u"zh_CN"_s);
    for (int i = 0; i < 3; ++i) {
        m_ui->theme->addItem(QString());
    }
    for (int i = 0; i < 3; ++i) {
        m_ui->orderGoal->addItem(QString());
    }
    connect(m_ui->orderGoal, &QComboBox::currentIndexChanged, this, [this](int goal) {
        for (QWidget* level : {m_ui->serviceA, m_ui->serviceB, m_ui->serviceC}) {
            level->setEnabled(goal != 0);
        }
    });
    m_ui->orderGoal->currentIndexChanged(0);
    connectUserChoices();
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::connectUserChoices() {
    UserPreferences& preferences = m_workspace.preferences();
    connect(m_ui->language, &QComboBox::activated, this,
            [this, &preferences](int row) { preferences.setLanguage(m_ui->language->itemData(row).toString()); });
    connect(m_ui->theme, &QComboBox::activated, this, [&preferences](int row) { preferences.setTheme(kThemes[row]); });
    connect(m_ui->textSize, &QSpinBox::editingFinished, this,
            [this, &preferences] { preferences.setTextPercent(m_ui->textSize->value()); });
    connect(&preferences, &UserPreferences::lookChanged, this, &SettingsPage::showUserChoices);
    connect(m_ui->trayNotices, &QCheckBox::clicked, &preferences, &UserPreferences::setTrayNotices);
    connect(m_ui->folder, &QPushButton::clicked, this,
            [this] { chooseFolder(tr("Order documents go to"), documentFolder(), setDocumentFolder); });
    const QString file = m_workspace.warehouse().file();
    connect(m_ui->watch, &QPushButton::clicked, this, [this, file] {
        WatchChoice choice = watchChoice(file);
        chooseFolder(tr("Take in files dropped into"), choice.folder, [this, choice](const QString& folder) {
            watch({folder, choice.createItems});
        });
    });
    connect(m_ui->watchStop, &QPushButton::clicked, this, [this] { watch({}); });
    connect(m_ui->watchCreates, &QCheckBox::clicked, this, [this, file](bool create) {
        watch({watchChoice(file).folder, create});
    });
    connect(m_ui->useDay, &QCheckBox::toggled, this, [this](bool used) {
        m_ui->day->setEnabled(used);
        changeWorkingDay();
    });
    connect(m_ui->day, &QDateEdit::editingFinished, this, &SettingsPage::changeWorkingDay);
}

void SettingsPage::chooseFolder(const QString& title, const QString& from, std::function<void(const QString&)> take) {
    auto* dialog = new QFileDialog(this, title, from);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this, take = std::move(take)](const QString& folder) {
        take(folder);
        showUserChoices();
    });
    dialog->open();
}

void SettingsPage::watch(const WatchChoice& choice) {
    setWatchChoice(m_workspace.warehouse().file(), choice);
    showUserChoices();
    m_workspace.refresh(); // Today names what waits there
}

QString SettingsPage::title() const {
    return tr("Settings");
}

std::optional<MainButton> SettingsPage::mainButton() const {
    return MainButton{ActionId::Main, tr("Save settings")};
}

QList<ActionId> SettingsPage::actionsHere() const {
    return {ActionId::Main, ActionId::Undo};
}

bool SettingsPage::perform(ActionId id) {
    if (id == ActionId::Undo) {
        m_read = false; // the fields show what is then
        return false;
    }
    if (id != ActionId::Main) {
        return false;
    }
    save();
    return true;
}

QList<KeyHint> SettingsPage::keyHints() const {
    return {hint(ActionId::Main, tr("save")), {u"Tab"_s, tr("next field")}, hint(ActionId::Undo, tr("undo"))};
}

QWidget* SettingsPage::firstFocus() {
    return m_ui->companyName;
}

void SettingsPage::reload() {
    showUserChoices();
    if (m_read) {
        return; // what is being typed here stays, whatever changes elsewhere
    }
    m_workspace.read(
        this, [](Warehouse& warehouse) { return SettingsService(warehouse).settings(); },
        [this](const Result<WarehouseSettings>& settings) {
            if (settings.ok()) {
                m_read = true;
                fill(*settings);
            } else {
                report(settings.error());
            }
        });
}

void SettingsPage::showUserChoices() {
    m_filling = true;
    const UserPreferences& preferences = m_workspace.preferences();
    m_ui->language->setCurrentIndex(std::max(0, m_ui->language->findData(preferences.language())));
    for (int i = 0; i < 3; ++i) {
        if (kThemes[i] == preferences.theme()) {
            m_ui->theme->setCurrentIndex(i);
        }
    }
    m_ui->textSize->setValue(preferences.textPercent());
    m_ui->trayNotices->setChecked(preferences.trayNotices());
    m_ui->folder->setText(QDir::toNativeSeparators(documentFolder()));
    const WatchChoice watched = watchChoice(m_workspace.warehouse().file());
    const bool watching = !watched.folder.isEmpty();
    m_ui->watch->setText(watching ? QDir::toNativeSeparators(watched.folder) : tr("Choose a folder…"));
    m_ui->watchStop->setEnabled(watching);
    m_ui->watchCreates->setEnabled(watching);
    m_ui->watchCreates->setChecked(watched.createItems);
    const auto day = m_workspace.warehouse().workingDay();
    m_ui->useDay->setChecked(day.has_value());
    m_ui->day->setEnabled(day.has_value());
    m_ui->day->setDate(toDate(day.value_or(m_workspace.warehouse().today())));
    m_filling = false;
}

void SettingsPage::fill(const WarehouseSettings& settings) {
    m_settings = settings;
    m_ui->companyName->setText(settings.companyName);
    m_ui->companyAddress->setPlainText(settings.companyAddress);
    m_ui->companyContact->setText(settings.companyContact);
    m_ui->invoiceAddress->setText(settings.invoiceAddress);
    m_ui->buyer->setText(settings.buyer);
    m_ui->orderPrefix->setText(settings.orderNumberPrefix);
    m_ui->currency->setText(settings.currency);
    m_ui->holding->setValue(settings.holdingRatePercent);
    m_ui->orderCost->setValue(settings.orderCost);
    m_ui->lineCost->setValue(settings.orderLineCost);
    m_ui->reviewDays->setValue(settings.reviewDays);
    m_ui->defaultLeadTime->setValue(settings.defaultLeadTimeDays);
    m_ui->approvalLimit->setText(amountText(settings.approvalLimit));
    m_ui->orderGoal->setCurrentIndex(static_cast<int>(settings.orderGoal));
    const std::array levels{m_ui->serviceA, m_ui->serviceB, m_ui->serviceC};
    for (std::size_t i = 0; i < levels.size(); ++i) {
        levels[i]->setValue(settings.serviceLevels[i]);
    }
    m_ui->stockValueFrom->setText(amountText(settings.stockValueFrom));
    m_ui->stockValueTo->setText(amountText(settings.stockValueTo));
    m_ui->notGoods->setPlainText(settings.notGoods.join(u'\n'));
}

std::optional<WarehouseSettings> SettingsPage::entered() {
    WarehouseSettings settings = m_settings;
    settings.companyName = m_ui->companyName->text().trimmed();
    settings.companyAddress = m_ui->companyAddress->toPlainText().trimmed();
    settings.companyContact = m_ui->companyContact->text().trimmed();
    settings.invoiceAddress = m_ui->invoiceAddress->text().trimmed();
    settings.buyer = m_ui->buyer->text().trimmed();
    settings.orderNumberPrefix = m_ui->orderPrefix->text().trimmed();
    settings.holdingRatePercent = m_ui->holding->value();
    settings.orderCost = m_ui->orderCost->value();
    settings.orderLineCost = m_ui->lineCost->value();
    settings.reviewDays = m_ui->reviewDays->value();
    settings.defaultLeadTimeDays = m_ui->defaultLeadTime->value();
    settings.orderGoal = static_cast<OrderGoal>(m_ui->orderGoal->currentIndex());
    settings.serviceLevels = {m_ui->serviceA->value(), m_ui->serviceB->value(), m_ui->serviceC->value()};
    const std::pair<QLineEdit*, std::optional<double>*> amounts[] = {{m_ui->approvalLimit, &settings.approvalLimit},
                                                                     {m_ui->stockValueFrom, &settings.stockValueFrom},
                                                                     {m_ui->stockValueTo, &settings.stockValueTo}};
    for (const auto& [field, amount] : amounts) {
        const QString text = field->text().trimmed();
        const auto money = moneyFromText(text, kAmountDigits);
        if (!text.isEmpty() && (!money || money->minor < 0)) {
            Q_EMIT failed(tr("“%1” is not an amount.").arg(text));
            field->setFocus();
            return std::nullopt;
        }
        *amount = text.isEmpty() ? std::nullopt : std::optional(static_cast<double>(money->minor) / kAmountUnit);
    }
    if (settings.stockValueFrom && settings.stockValueTo && *settings.stockValueFrom > *settings.stockValueTo) {
        Q_EMIT failed(tr("The stock value’s upper end lies below its lower one."));
        m_ui->stockValueTo->setFocus();
        return std::nullopt;
    }
    settings.notGoods.clear();
    for (const QString& line : m_ui->notGoods->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty()) {
            settings.notGoods += line.trimmed();
        }
    }
    return settings;
}

void SettingsPage::save() {
    const auto settings = entered();
    if (!settings) {
        return;
    }
    m_workspace.change(
        this, [settings = *settings](Warehouse& warehouse) { return SettingsService(warehouse).save(settings); },
        [this, before = m_settings, after = *settings](const Status& status) {
            if (!check(status)) {
                return;
            }
            const QString text = tr("Settings saved");
            m_undo.push({text, [before](Warehouse& warehouse) { return SettingsService(warehouse).save(before); }});
            m_settings = after;
            Q_EMIT noticed(text, true);
        });
}

void SettingsPage::changeWorkingDay() {
    if (m_filling) {
        return;
    }
    const std::optional<CalendarDay> day =
        m_ui->useDay->isChecked() ? std::optional(fromDate(m_ui->day->date())) : std::nullopt;
    if (day == m_workspace.warehouse().workingDay()) {
        return;
    }
    m_workspace.change(
        this,
        [day](Warehouse& warehouse) {
            warehouse.setWorkingDay(day);
            return Status();
        },
        [this](const Status&) {
            setShownToday(toDate(m_workspace.warehouse().today()));
            m_workspace.refresh();
        });
}

void SettingsPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->language->setItemText(0, tr("As the system"));
    const QStringList themes{tr("As the system"), tr("Light"), tr("Dark")};
    for (int i = 0; i < themes.size(); ++i) {
        m_ui->theme->setItemText(i, themes.at(i));
    }
    const QStringList goals{tr("What pays"), tr("Cycle service level"), tr("Fill rate")};
    for (int i = 0; i < goals.size(); ++i) {
        m_ui->orderGoal->setItemText(i, goals.at(i));
    }
    m_ui->orderGoal->setToolTip(tr("What pays: pieces are added while one more is likely to earn more than holding it "
                                   "costs. Cycle service level: the chance that a delivery lasts until the next one. "
                                   "Fill rate: the share of demand served from stock."));
    m_ui->watch->setToolTip(
        tr("Every few seconds, while Quartermaster is open, each file is taken in as the last one with "
           "its headings was, and moved to the folder done. What a person must look at waits in the "
           "folder to-check and on Today."));
    m_ui->serviceLabel->setToolTip(tr("A: the items that make 80 % of sales; B: those up to 95 %; C: the rest."));
    m_ui->serviceA->setAccessibleName(tr("Goal for class %1").arg(u'A'));
    m_ui->serviceB->setAccessibleName(tr("Goal for class %1").arg(u'B'));
    m_ui->serviceC->setAccessibleName(tr("Goal for class %1").arg(u'C'));
    m_ui->stockValueFrom->setAccessibleName(tr("Stock value, at least"));
    m_ui->stockValueTo->setAccessibleName(tr("Stock value, at most"));
    m_ui->day->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    for (QLabel* heading :
         {m_ui->companyTitle, m_ui->importTitle, m_ui->planningTitle, m_ui->userTitle, m_ui->dayTitle}) {
        heading->setFont(scaledFont(14, QFont::DemiBold));
    }
    showUserChoices();
}

} // namespace qm
