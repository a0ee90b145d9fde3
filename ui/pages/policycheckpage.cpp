#include "policycheckpage.h"

#include "appactions.h"
#include "delegates/celldelegate.h"
#include "localetext.h"
#include "policycheckfile.h"
#include "theme.h"
#include "thresholdservice.h"
#include "ui_policycheckpage.h"
#include "workspace.h"

#include <algorithm>
#include <cmath>

namespace qm {

using Policy = PolicyModel::Column;
using Column = ItemPolicyModel::Column;

namespace {

QString policyName(ComparedPolicy policy) {
    switch (policy) {
    case ComparedPolicy::Ours:
        return PolicyCheckPage::tr("Suggestions");
    case ComparedPolicy::Actual:
        return PolicyCheckPage::tr("Orders as placed");
    case ComparedPolicy::Current:
        return PolicyCheckPage::tr("Your limits");
    case ComparedPolicy::Tuned:
        return PolicyCheckPage::tr("Best limits");
    case ComparedPolicy::Clairvoyant:
        return PolicyCheckPage::tr("Perfect foresight");
    }
    return {};
}

} // namespace

PolicyCheckPage::PolicyCheckPage(Workspace& workspace, AppActions& actions, QWidget* parent)
    : Page(PageId::PolicyCheck, workspace, actions, parent), m_ui(std::make_unique<Ui::PolicyCheckPage>()) {
    m_ui->setupUi(this);
    for (Surface* card : {m_ui->headCard, m_ui->policyCard, m_ui->frontierCard, m_ui->promiseCard, m_ui->itemCard}) {
        card->setKind(Surface::Kind::Card);
    }
    m_policies.setTrailingColumns({1, 2, 3, 4, 5, 6, 7});
    m_items.setTrailingColumns({3, 4, 5, 6, 7, 8, 9, 10});
    const int digits = workspace.warehouse().currencyDigits();
    m_policies.setMinorDigits(digits);
    m_items.setMinorDigits(digits);
    m_ui->policies->setUp(actions, QStringLiteral("policies"));
    m_ui->policies->setColumnWidths({0, 64, 110, -60, -92, -92, 100, 100});
    m_ui->policies->setModel(&m_policies);
    m_ui->policies->cells()->setText(static_cast<int>(Policy::Policy), [](const QModelIndex& index) {
        return policyName(static_cast<ComparedPolicy>(index.data().toInt()));
    });
    m_ui->items->setUp(actions, QStringLiteral("policy items"));
    m_ui->items->setColumnWidths({92, 0, -80, 84, 72, 84, 96, 96, 96, 96, 96});
    m_ui->items->setModel(&m_items);
    connect(m_ui->items, &DataTable::rowOpened, this, &PolicyCheckPage::openItem);
    connect(m_ui->items, &DataTable::selectionShown, this, &PolicyCheckPage::showTexts);
    m_ui->useLimits->setKeys(actions.keyText(ActionId::FixLimits));
    connect(m_ui->useLimits, &QPushButton::clicked, this, &PolicyCheckPage::useLimits);
}

PolicyCheckPage::~PolicyCheckPage() = default;

QString PolicyCheckPage::title() const {
    return tr("Policy check");
}

QString PolicyCheckPage::subtitle() const {
    return m_result ? tr("%1 to %2").arg(dayText(m_result->from), dayText(m_result->to)) : QString();
}

std::optional<MainButton> PolicyCheckPage::mainButton() const {
    return MainButton{ActionId::Main, tr("Replay the past")};
}

QList<ActionId> PolicyCheckPage::actionsHere() const {
    return {ActionId::Main, ActionId::Open, ActionId::FixLimits, ActionId::Undo};
}

bool PolicyCheckPage::perform(ActionId id) {
    switch (id) {
    case ActionId::Main:
        run();
        return true;
    case ActionId::Open:
        openItem(m_ui->items->currentRow());
        return true;
    case ActionId::FixLimits:
        useLimits();
        return true;
    default:
        return false;
    }
}

QList<KeyHint> PolicyCheckPage::keyHints() const {
    return {{QStringLiteral("↑↓"), tr("move")},
            hint(ActionId::Open, tr("item")),
            hint(ActionId::FixLimits, tr("use the best limits")),
            hint(ActionId::Main, tr("replay")),
            hint(ActionId::Filter, tr("filter"))};
}

QString PolicyCheckPage::statusText() const {
    if (!m_result) {
        return {};
    }
    const QString items = tr("%Ln items", nullptr, m_items.rowCount());
    return m_result->leftOut > 0
               ? tr("%1, %2").arg(items, tr("%Ln left out without a price to buy at", nullptr, m_result->leftOut))
               : items;
}

QWidget* PolicyCheckPage::firstFocus() {
    return m_ui->items;
}

void PolicyCheckPage::reload() {
    if (m_result || m_busy) {
        return;
    }
    m_workspace.read(
        this, [](Warehouse& warehouse) { return lastPolicyCheck(warehouse); },
        [this](Result<std::optional<PolicyEvaluation>> kept) {
            if (!kept.ok()) {
                report(kept.error());
            } else if (*kept && !m_result && !m_busy) {
                m_result = *std::move(kept);
                show();
            }
        });
}

void PolicyCheckPage::run() {
    if (m_busy) {
        return;
    }
    m_busy = true;
    m_workspace.longWork(
        this,
        [](Warehouse& warehouse, const JobProgress& progress) {
            EvaluationRequest request;
            request.frontier = true;
            return PolicyEvaluationService(warehouse).run(request, progress);
        },
        [this](Result<PolicyEvaluation> result) {
            m_busy = false;
            if (result.ok()) {
                m_result = *std::move(result);
                show();
                m_workspace.change(
                    this, [kept = *m_result](Warehouse& warehouse) { return keepPolicyCheck(warehouse, kept); },
                    [this](const Status& status) { check(status); });
            } else if (result.error().code == ErrorCode::Invalid) {
                Q_EMIT failed(tr("There are too few sales: sixteen weeks are needed."));
            } else {
                report(result.error());
            }
        },
        tr("Replaying the past with other orders"));
}

void PolicyCheckPage::show() {
    std::vector<PolicyRow> rows{{ComparedPolicy::Ours, m_result->ours}};
    if (m_result->actual) {
        rows.push_back({ComparedPolicy::Actual, *m_result->actual});
    }
    rows.push_back({ComparedPolicy::Current, m_result->current});
    rows.push_back({ComparedPolicy::Tuned, m_result->tuned});
    rows.push_back({ComparedPolicy::Clairvoyant, m_result->clairvoyant});
    m_policies.setRows(std::move(rows));
    m_items.setRows(m_result->items);
    m_ui->policies->selectRowAt(0);
    m_ui->items->selectRowAt(0);
    showTexts();
    showFrontier();
    showPromises();
    Q_EMIT headingChanged();
    Q_EMIT statusChanged();
}

QString PolicyCheckPage::money(double amount) const {
    const int digits = m_workspace.warehouse().currencyDigits();
    return moneyText(Money{std::llround(amount * std::pow(10.0, digits))}, digits);
}

void PolicyCheckPage::showTexts() {
    const auto chosen = m_ui->items->selectedRowNumbers().size();
    m_ui->useLimits->setEnabled(chosen > 0);
    m_ui->useLimits->setText(chosen > 1 ? tr("Use the best limits for %Ln items", nullptr, static_cast<int>(chosen))
                                        : tr("Use the best limits for this item"));
    m_ui->split->setVisible(m_result.has_value());
    m_ui->limits->setVisible(m_result.has_value());
    if (!m_result) {
        m_ui->headline->setText(tr("What would the suggestions have cost you? Ctrl Enter replays your own past."));
        return;
    }
    const PolicySaving& saving = m_result->againstTuned;
    const QString low = money(std::abs(saving.saving >= 0 ? saving.low : saving.high));
    const QString high = money(std::abs(saving.saving >= 0 ? saving.high : saving.low));
    const bool sure = saving.low > 0 || saving.high < 0;
    const QString amount = money(std::abs(saving.saving));
    m_ui->headline->setText(
        !sure ? tr("No sure difference: between %1 dearer and %2 cheaper than the best minimum and maximum.")
                    .arg(money(std::abs(saving.low)), money(std::abs(saving.high)))
        : saving.saving >= 0
            ? tr("%1 cheaper than the best minimum and maximum (nine in ten chances: %2 to %3).").arg(amount, low, high)
            : tr("%1 dearer than the best minimum and maximum (nine in ten chances: %2 to %3).")
                  .arg(amount, low, high));
    m_ui->split->setText(
        tr("Of the %1 that the suggestions cost, %2 cannot be avoided by anybody, minimum quantities and packs cost "
           "%3, and not knowing the future costs %4.")
            .arg(money(m_result->ours.total()), money(m_result->unbound.total()),
                 money(m_result->clairvoyant.total() - m_result->unbound.total()),
                 money(m_result->ours.total() - m_result->clairvoyant.total())));
    m_ui->limits->setText(tr("All start with the same stock and meet the same demand; what days without stock would "
                             "have sold is estimated."));
}

void PolicyCheckPage::showFrontier() {
    std::vector<PointChart::Series> series;
    double most = 0;
    double least = 1;
    const auto add = [&](const QString& name, PointChart::Tone tone, const std::vector<FrontierPoint>& points,
                         const auto& textOf) {
        PointChart::Series one{name, tone, {}};
        for (const FrontierPoint& point : points) {
            most = std::max(most, point.stockValue);
            least = std::min(least, point.fill);
            const QString figures = tr("%1 of demand served, stock worth %2, cost %3")
                                        .arg(shareText(point.fill, 1), money(point.stockValue), money(point.total));
            one.points.push_back({point.stockValue, point.fill, textOf(point, figures),
                                  tone == PointChart::Tone::Main && point.setting == 1});
        }
        series.push_back(std::move(one));
    };
    add(tr("limits"), PointChart::Tone::Muted, m_result->limitsFrontier,
        [this](const FrontierPoint& point, const QString& figures) {
            return tr("%Ln days of safety: %1", nullptr, static_cast<int>(point.setting)).arg(figures);
        });
    add(tr("suggestions"), PointChart::Tone::Main, m_result->frontier,
        [this](const FrontierPoint& point, const QString& figures) {
            return point.setting == 1 ? tr("as they are: %1").arg(figures)
                                      : tr("a lost sale taken to cost %1 times as much: %2")
                                            .arg(QLocale().toString(point.setting), figures);
        });
    m_ui->frontier->setAxes(roundAxis(0, most, [](double value) { return QLocale().toString(value, 'f', 0); }),
                            roundAxis(least, 1, [](double share) { return shareText(share); }),
                            tr("stock at cost; upwards: served"), false);
    m_ui->frontier->setSeries(std::move(series));
}

void PolicyCheckPage::showPromises() {
    PointChart::Series kept{{}, PointChart::Tone::Main, {}};
    double most = 0.05;
    for (const CalibrationDecile& decile : m_result->calibration) {
        most = std::max({most, decile.predicted, decile.seen});
        kept.points.push_back({decile.predicted, decile.seen,
                               tr("told %1, seen %2").arg(shareText(decile.predicted, 1), shareText(decile.seen, 1)),
                               false});
    }
    const PointChart::Axis axis = roundAxis(0, most, [](double share) { return shareText(share); });
    m_ui->promises->setAxes(axis, axis, tr("told chance; upwards: ran short"), true);
    m_ui->promises->setSeries({std::move(kept)});
}

void PolicyCheckPage::openItem(int row) {
    if (row >= 0 && row < m_items.rowCount()) {
        Q_EMIT pageWanted(PageId::Items, m_items.rowAt(row).item.value);
    }
}

void PolicyCheckPage::useLimits() {
    std::vector<ThresholdStep> steps;
    QString name;
    for (const int row : m_ui->items->selectedRowNumbers()) {
        const ItemEvaluation& item = m_items.rowAt(row);
        name = item.name;
        steps.push_back({item.item, item.site, {}, item.tunedLimits});
    }
    if (steps.empty()) {
        return;
    }
    m_workspace.change(
        this, [steps](Warehouse& warehouse) { return ThresholdService(warehouse).setFixed(steps); },
        [this, name](const Result<std::vector<ThresholdStep>>& done) {
            if (!done.ok()) {
                report(done.error());
                return;
            }
            std::vector<ThresholdStep> back = *done;
            for (ThresholdStep& step : back) {
                step.after = step.before;
            }
            const QString text = done->size() == 1
                                     ? tr("%1: limits fixed").arg(name)
                                     : tr("Limits of %Ln items fixed", nullptr, static_cast<int>(done->size()));
            m_undo.push({text, [back](Warehouse& warehouse) {
                             const auto undone = ThresholdService(warehouse).setFixed(back);
                             return undone.ok() ? Status() : Status(undone.error());
                         }});
            Q_EMIT noticed(text, true);
        });
}

void PolicyCheckPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->policyTitle->setText(tr("What orders would have cost"));
    m_ui->frontierTitle->setText(tr("What service costs in stock"));
    m_ui->promiseTitle->setText(tr("Chance of running short"));
    m_ui->itemsTitle->setText(tr("Items, first those for which limits were cheaper"));
    for (QLabel* title : {m_ui->policyTitle, m_ui->frontierTitle, m_ui->promiseTitle, m_ui->itemsTitle}) {
        title->setFont(scaledFont(13, QFont::DemiBold));
    }
    m_ui->headline->setFont(scaledFont(18, QFont::DemiBold));
    m_ui->policies->setAccessibleName(m_ui->policyTitle->text());
    m_ui->frontier->setAccessibleName(m_ui->frontierTitle->text());
    m_ui->promises->setAccessibleName(m_ui->promiseTitle->text());
    m_ui->items->setAccessibleName(m_ui->itemsTitle->text());
    m_policies.setCaptions({tr("Orders by"), tr("Served"), tr("Stock"), tr("Lines"), tr("Holding"), tr("Ordering"),
                            tr("Lost"), tr("Cost")});
    m_items.setCaptions({tr("SKU"), tr("Item"), tr("Place"), tr("Demand"), tr("Served"), tr("Served by limits"),
                         tr("Cost"), tr("by limits"), tr("by best limits"), tr("by foresight"), tr("Saved")});
    m_ui->policies->setEmptyText(tr("Nothing is replayed yet."));
    m_ui->items->setEmptyText(tr("Nothing is replayed yet: Ctrl Enter does it."));
    showTexts();
    if (m_result) {
        showFrontier();
        showPromises();
    }
}

} // namespace qm
