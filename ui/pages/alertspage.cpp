#include "alertspage.h"

#include "alertmail.h"
#include "alertservice.h"
#include "alerttext.h"
#include "alertwords.h"
#include "appactions.h"
#include "delegates/celldelegate.h"
#include "documentfolder.h"
#include "localetext.h"
#include "theme.h"
#include "ui_alertspage.h"
#include "watchchoice.h"
#include "workspace.h"

#include <algorithm>
#include <QDateEdit>

namespace qm {

using Column = AlertModel::Column;
using LogColumn = AlertLogModel::Column;

namespace {

constexpr int kGoneShown = 500;
constexpr int kLogShown = 200;
constexpr int kSnoozeDays = 7;
constexpr int kEveryKind = -1;

} // namespace

AlertsPage::AlertsPage(Workspace& workspace, AppActions& actions, QWidget* parent)
    : Page(PageId::Alerts, workspace, actions, parent), m_ui(std::make_unique<Ui::AlertsPage>()) {
    m_ui->setupUi(this);
    m_ui->filterBar->setKind(Surface::Kind::Bar);
    setUpTables();
    for (int i = 0; i <= static_cast<int>(Show::Gone); ++i) {
        m_ui->show->addItem(QString());
    }
    m_ui->kind->addItem(QString(), kEveryKind);
    connect(m_ui->show, &QComboBox::currentIndexChanged, this, &AlertsPage::reload);
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, &AlertsPage::reload);
    connect(m_ui->alerts, &DataTable::currentRowChanged, this, &AlertsPage::showDetail);
    connect(m_ui->alerts, &DataTable::rowOpened, this, &AlertsPage::open);
    const std::pair<KeyButton*, ActionId> buttons[] = {{m_ui->acknowledge, ActionId::Acknowledge},
                                                       {m_ui->snooze, ActionId::Snooze}};
    for (const auto& [button, id] : buttons) {
        button->setKeys(actions.keyText(id));
        connect(button, &QPushButton::clicked, actions.action(id), &QAction::trigger);
    }
    connect(m_ui->bar, &InlineBar::closed, this, [this] { m_ui->alerts->setFocus(); });
    m_ui->detail->hide();
}

AlertsPage::~AlertsPage() = default;

void AlertsPage::setUpTables() {
    const int digits = m_workspace.warehouse().currencyDigits();
    m_model.setMinorDigits(digits);
    m_model.setTrailingColumns({static_cast<int>(Column::Amount)});
    m_ui->alerts->setUp(m_actions, QStringLiteral("alerts"));
    m_ui->alerts->setColumnWidths({170, 0, 90, 100, 120});
    m_ui->alerts->setModel(&m_model);
    CellDelegate* cells = m_ui->alerts->cells();
    const auto rowOf = [this](const QModelIndex& index) -> const AlertRow& { return m_model.rowAt(index.row()); };
    cells->setPill(static_cast<int>(Column::Kind),
                   [rowOf](const QModelIndex& index) { return alertKindPill(rowOf(index).alert.kind); });
    cells->setText(static_cast<int>(Column::What), [rowOf](const QModelIndex& index) {
        const AlertRow& row = rowOf(index);
        return row.went ? row.alert.subject() : alertText(row.alert, QLocale());
    });
    cells->setPill(static_cast<int>(Column::State),
                   [rowOf](const QModelIndex& index) { return alertStatePill(rowOf(index)); });
    m_log.setMinorDigits(digits);
    m_log.setTrailingColumns({static_cast<int>(LogColumn::Amount)});
    m_ui->log->setUp(m_actions, QStringLiteral("log of an alert"));
    m_ui->log->setColumnWidths({66, 0, -66, -84, 110});
    m_ui->log->setModel(&m_log);
    m_ui->log->cells()->setText(static_cast<int>(LogColumn::What),
                                [this](const QModelIndex& index) { return alertStepText(m_log.rowAt(index.row())); });
}

QString AlertsPage::title() const {
    return tr("Alerts");
}

AlertsPage::Show AlertsPage::shown() const {
    return static_cast<Show>(std::max(0, m_ui->show->currentIndex()));
}

const AlertRow* AlertsPage::current() const {
    const int row = m_ui->alerts->currentRow();
    return row >= 0 ? &m_model.rowAt(row) : nullptr;
}

bool AlertsPage::canAnswer() const {
    const AlertRow* row = current();
    return row != nullptr && !row->went;
}

std::optional<MainButton> AlertsPage::mainButton() const {
    return canAnswer() ? std::optional(MainButton{ActionId::Open, alertTarget(current()->alert).button}) : std::nullopt;
}

QList<ActionId> AlertsPage::actionsHere() const {
    QList<ActionId> ids{ActionId::WriteDocuments, ActionId::Undo};
    if (canAnswer()) {
        ids += {ActionId::Open, ActionId::Acknowledge, ActionId::Snooze};
    }
    return ids;
}

bool AlertsPage::perform(ActionId id) {
    switch (id) {
    case ActionId::Open:
        open();
        return true;
    case ActionId::Acknowledge:
        acknowledge();
        return true;
    case ActionId::Snooze:
        askSnooze();
        return true;
    case ActionId::WriteDocuments:
        writeMail();
        return true;
    default:
        return false;
    }
}

QList<KeyHint> AlertsPage::keyHints() const {
    return {{QStringLiteral("↑↓"), tr("move")},
            hint(ActionId::Open, tr("act")),
            hint(ActionId::Acknowledge, tr("acknowledge")),
            hint(ActionId::Snooze, tr("snooze")),
            hint(ActionId::Filter, tr("filter")),
            hint(ActionId::WriteDocuments, tr("e-mail draft")),
            hint(ActionId::Undo, tr("undo"))};
}

QString AlertsPage::statusText() const {
    return tr("%Ln alerts", nullptr, m_model.rowCount());
}

QWidget* AlertsPage::firstFocus() {
    return m_ui->alerts;
}

void AlertsPage::reload() {
    const QString folder = watchChoice(m_workspace.warehouse().file()).folder;
    m_workspace.read(
        this,
        [folder, show = shown()](Warehouse& warehouse) -> Result<std::vector<AlertRow>> {
            std::vector<AlertRow> rows;
            AlertService service(warehouse, folder);
            if (show == Show::Gone) {
                const auto gone = service.gone(kGoneShown);
                if (!gone.ok()) {
                    return gone.error();
                }
                for (const GoneAlert& each : *gone) {
                    AlertRow row;
                    row.alert.logged = each.id;
                    row.alert.reference = each.subject;
                    row.alert.kind = each.figures.kind;
                    row.alert.date = each.figures.date;
                    row.alert.amount = each.figures.amount;
                    row.went = each.went;
                    rows.push_back(std::move(row));
                }
                return rows;
            }
            auto alerts = service.standing();
            if (!alerts.ok()) {
                return alerts.error();
            }
            for (Alert& alert : *alerts) {
                const bool open = alert.state == AlertState::Open;
                if (show == Show::Standing || open == (show == Show::Open)) {
                    rows.push_back({std::move(alert), {}});
                }
            }
            return rows;
        },
        [this, show = shown()](Result<std::vector<AlertRow>> rows) {
            if (!rows.ok()) {
                report(rows.error());
            } else if (show == shown()) {
                showRows(*std::move(rows));
            }
        });
}

void AlertsPage::fillKinds(const std::vector<AlertRow>& rows) {
    const int chosen = m_ui->kind->currentData().toInt();
    const QSignalBlocker quiet(m_ui->kind);
    m_ui->kind->clear();
    m_ui->kind->addItem(tr("Every kind"), kEveryKind);
    for (int kind = 0; kind < kAlertKinds; ++kind) {
        const auto count = std::ranges::count_if(
            rows, [kind](const AlertRow& row) { return static_cast<int>(row.alert.kind) == kind; });
        if (count > 0 || kind == chosen) {
            m_ui->kind->addItem(tr("%1 (%2)", "kind of alerts, how many")
                                    .arg(alertKindText(static_cast<AlertKind>(kind)), QLocale().toString(count)),
                                kind);
        }
    }
    m_ui->kind->setCurrentIndex(std::max(0, m_ui->kind->findData(chosen)));
}

void AlertsPage::showRows(std::vector<AlertRow> rows) {
    fillKinds(rows);
    if (const int kind = m_ui->kind->currentData().toInt(); kind != kEveryKind) {
        std::erase_if(rows, [kind](const AlertRow& row) { return static_cast<int>(row.alert.kind) != kind; });
    }
    const int stood = m_ui->alerts->currentRow();
    m_model.setRows(std::move(rows));
    if (m_ui->alerts->currentRow() < 0 && m_model.rowCount() > 0) {
        m_ui->alerts->selectRowAt(std::clamp(stood, 0, m_model.rowCount() - 1)); // the one that took its place
    }
    showDetail();
    Q_EMIT statusChanged();
}

void AlertsPage::showDetail() {
    const AlertRow* row = current();
    m_ui->detail->setVisible(row != nullptr);
    Q_EMIT headingChanged();
    Q_EMIT actionsChanged();
    if (row == nullptr) {
        return;
    }
    const Alert& alert = row->alert;
    const bool stands = canAnswer();
    m_ui->name->setFont(scaledFont(16, QFont::DemiBold));
    m_ui->logTitle->setFont(scaledFont(13, QFont::DemiBold));
    m_ui->name->setText(stands ? alertText(alert, QLocale()) : alert.subject());
    m_ui->cause->setText(stands ? alertCause(alert, QLocale()) : QString());
    m_ui->cause->setVisible(!m_ui->cause->text().isEmpty());
    const int digits = m_workspace.warehouse().currencyDigits();
    std::vector<Fact> facts{{tr("Kind"), alertKindText(alert.kind)}};
    if (alert.date) {
        facts.push_back({tr("Date"), fullDayText(toDate(*alert.date))});
    }
    if (alert.amount.minor != 0) {
        facts.push_back({tr("Money at stake"), moneyText(alert.amount, digits)});
    }
    if (stands && alert.due) {
        facts.push_back({tr("To be done by"), fullDayText(toDate(*alert.due))});
    }
    m_ui->facts->setFacts(facts);
    m_ui->buttons->setVisible(stands);
    if (alert.logged == 0) {
        m_log.setRows({});
        return;
    }
    m_workspace.read(
        this, [id = alert.logged](Warehouse& warehouse) { return AlertService(warehouse).log(id, kLogShown); },
        [this, id = alert.logged](Result<std::vector<AlertLogEntry>> entries) {
            const AlertRow* now = current();
            if (entries.ok() && now != nullptr && now->alert.logged == id) {
                m_log.setRows(*std::move(entries));
            }
        });
}

void AlertsPage::open() {
    if (!canAnswer()) {
        return;
    }
    const AlertTarget target = alertTarget(current()->alert);
    if (target.page) {
        Q_EMIT pageWanted(*target.page, target.record);
    }
    if (target.action) {
        Q_EMIT actionWanted(*target.action);
    }
}

std::vector<Alert> AlertsPage::selected() const {
    std::vector<Alert> alerts;
    for (const int row : m_ui->alerts->selectedRowNumbers()) {
        if (!m_model.rowAt(row).went) {
            alerts.push_back(m_model.rowAt(row).alert);
        }
    }
    return alerts;
}

void AlertsPage::acknowledge() {
    std::vector<Alert> alerts = selected();
    if (alerts.empty()) {
        return;
    }
    const QString done = alerts.size() == 1 ? tr("Acknowledged: %1").arg(alerts.front().subject())
                                            : tr("%Ln alerts acknowledged", nullptr, static_cast<int>(alerts.size()));
    answer(done, [alerts = std::move(alerts)](AlertService& service) { return service.acknowledge(alerts); });
}

void AlertsPage::askSnooze() {
    if (selected().empty()) {
        return;
    }
    auto day = std::make_shared<QDateEdit*>(nullptr);
    const CalendarDay today = m_workspace.warehouse().today();
    m_ui->bar->ask(tr("Snooze; worse news wakes it earlier"), tr("Snooze"), [this, day, today] {
        std::vector<Alert> alerts = selected();
        const CalendarDay until = fromDate((*day)->date());
        if (until <= today) {
            m_ui->bar->complain(tr("Choose a day after today."));
            return false;
        }
        if (!alerts.empty()) {
            const QString done =
                alerts.size() == 1
                    ? tr("%1: snoozed until %2").arg(alerts.front().subject(), dayText(until))
                    : tr("%Ln alerts snoozed until %1", nullptr, static_cast<int>(alerts.size())).arg(dayText(until));
            answer(done, [alerts = std::move(alerts), until](AlertService& service) {
                return service.snooze(alerts, until);
            });
        }
        return true;
    });
    *day = m_ui->bar->addDay(tr("Until"), toDate(today + kSnoozeDays));
}

void AlertsPage::answer(const QString& done, std::function<Result<std::vector<StandingAlert>>(AlertService&)> work) {
    m_workspace.change(
        this,
        [work = std::move(work)](Warehouse& warehouse) {
            AlertService service(warehouse);
            return work(service);
        },
        [this, done](const Result<std::vector<StandingAlert>>& before) {
            if (!before.ok()) {
                report(before.error());
                return;
            }
            m_undo.push(
                {done, [before = *before](Warehouse& warehouse) { return AlertService(warehouse).restore(before); }});
            Q_EMIT noticed(done, true);
        });
}

void AlertsPage::writeMail() {
    m_workspace.change( // one file is written at a time
        this,
        [folder = documentFolder(), watched = watchChoice(m_workspace.warehouse().file()).folder](
            Warehouse& warehouse) { return writeAlertMail(warehouse, watched, folder, QLocale()); },
        [this](const Result<QString>& written) {
            if (!written.ok()) {
                report(written.error());
                return;
            }
            openMail(*written);
        },
        tr("Writing the e-mail"));
}

void AlertsPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->show->setItemText(static_cast<int>(Show::Open), tr("Open"));
    m_ui->show->setItemText(static_cast<int>(Show::Answered), tr("Acknowledged and snoozed"));
    m_ui->show->setItemText(static_cast<int>(Show::Standing), tr("All that stand"));
    m_ui->show->setItemText(static_cast<int>(Show::Gone), tr("Gone"));
    m_model.setCaptions({tr("Kind"), tr("What"), tr("Date"), tr("Money at stake"), tr("State")});
    m_log.setCaptions({tr("Day"), tr("What happened"), tr("Date"), tr("At stake"), tr("By")});
    m_ui->alerts->setEmptyText(tr("Nothing asks for anything here."));
    m_ui->log->setEmptyText(tr("Not logged yet."));
}

} // namespace qm
