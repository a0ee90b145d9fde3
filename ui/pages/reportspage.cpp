#include "reportspage.h"

#include "appactions.h"
#include "datatable.h"
#include "delegates/celldelegate.h"
#include "localetext.h"
#include "reportservice.h"
#include "reporttext.h"
#include "ui_reportspage.h"
#include "workspace.h"

#include <algorithm>
#include <utility>

namespace qm {

namespace {

/// The table holds so many lines, as many as it sorts and copies without a wait; the whole report goes into a file.
constexpr std::size_t kShownLines = 10'000;

// By kind: what each tells, in a sentence.
constexpr std::array<const char*, kReportNames.size()> kPurposes{
    QT_TRANSLATE_NOOP("qm::ReportsPage", "What lies where: on hand, reserved, available, on order and its value."),
    QT_TRANSLATE_NOOP("qm::ReportsPage", "Items and value of stock by category."),
    QT_TRANSLATE_NOOP("qm::ReportsPage", "Items and value of stock by place."),
    QT_TRANSLATE_NOOP("qm::ReportsPage", "How long the stock of each item has been here, by value."),
    QT_TRANSLATE_NOOP("qm::ReportsPage", "The value of stock by moving average and by FIFO."),
    QT_TRANSLATE_NOOP("qm::ReportsPage", "Every line of the stock ledger."),
    QT_TRANSLATE_NOOP("qm::ReportsPage", "Items by their share of sales (ABC) and by how steadily they sell (XYZ)."),
    QT_TRANSLATE_NOOP("qm::ReportsPage", "Lots by the day until which they may be sold."),
    QT_TRANSLATE_NOOP("qm::ReportsPage", "Stock that has not sold for long, and what it is worth."),
    QT_TRANSLATE_NOOP("qm::ReportsPage", "Suppliers by lead time, days kept and deliveries complete."),
    QT_TRANSLATE_NOOP("qm::ReportsPage", "How much of what was asked for was there, beside the goal."),
};

/// Names are as long as they are; all else is short.
qsizetype widestOf(const Report& report) {
    for (const std::string_view name : {"name", "place"}) {
        const auto found = std::ranges::find(report.columns, name, &ReportColumn::name);
        if (found != report.columns.end()) {
            return found - report.columns.begin();
        }
    }
    return 0;
}

} // namespace

ReportsPage::ReportsPage(Workspace& workspace, AppActions& actions, QWidget* parent)
    : Page(PageId::Reports, workspace, actions, parent), m_ui(std::make_unique<Ui::ReportsPage>()) {
    m_ui->setupUi(this);
    m_ui->left->setKind(Surface::Kind::Panel);
    m_ui->bar->setKind(Surface::Kind::Bar);
    m_ui->purpose->setForegroundRole(QPalette::PlaceholderText);
    for (std::size_t i = 0; i < kReportNames.size(); ++i) {
        m_ui->reports->addItem(QString());
    }
    m_ui->reports->setItemDelegate(new CellDelegate(m_ui->reports));
    m_ui->reports->setCurrentRow(0);
    const QDate today = shownToday();
    m_ui->day->setDate(QDate(today.year(), today.month(), 1));
    m_ui->day->setEnabled(false);
    connect(m_ui->reports, &QListWidget::currentRowChanged, this, &ReportsPage::reload);
    connect(m_ui->day, &QDateEdit::dateChanged, this, &ReportsPage::reload);
    connect(m_ui->past, &QCheckBox::toggled, this, [this](bool past) {
        m_ui->day->setEnabled(past);
        reload();
    });
}

ReportsPage::~ReportsPage() {
    m_job.cancel();
}

QString ReportsPage::title() const {
    return tr("Reports");
}

QString ReportsPage::subtitle() const {
    return reportTitle(static_cast<ReportKind>(chosen()));
}

std::optional<MainButton> ReportsPage::mainButton() const {
    return MainButton{ActionId::ExportTable, tr("Save or print")};
}

QList<ActionId> ReportsPage::actionsHere() const {
    return {ActionId::Main};
}

bool ReportsPage::perform(ActionId id) {
    return id == ActionId::Main && performAlike(ActionId::ExportTable);
}

QList<KeyHint> ReportsPage::keyHints() const {
    return {{QStringLiteral("↑↓"), tr("report")},
            hint(ActionId::Main, tr("save or print")),
            hint(ActionId::Filter, tr("filter")),
            hint(ActionId::CopyTable, tr("copy"))};
}

QString ReportsPage::statusText() const {
    const Shown& shown = m_shown[chosen()];
    if (shown.table == nullptr) {
        return {};
    }
    const QString all = tr("%Ln lines", nullptr, static_cast<int>(shown.made.allLines));
    return shown.made.sheet.rows.empty()
               ? all
               : tr("%1, the first %2 here; a file holds all").arg(all, QLocale().toString(qlonglong(kShownLines)));
}

QWidget* ReportsPage::firstFocus() {
    return m_ui->reports;
}

std::size_t ReportsPage::chosen() const {
    return static_cast<std::size_t>(std::max(0, m_ui->reports->currentRow()));
}

void ReportsPage::reload() {
    const std::size_t kind = chosen();
    m_ui->purpose->setText(tr(kPurposes[kind]));
    QWidget* table = m_shown[kind].table;
    m_ui->tables->setCurrentWidget(table != nullptr ? table : m_ui->waiting);
    Q_EMIT headingChanged();
    Q_EMIT statusChanged();
    m_job.cancel();
    std::optional<CalendarDay> opening;
    if (m_ui->past->isChecked()) {
        opening = fromDate(m_ui->day->date());
    }
    m_job = m_workspace.longWork(
        this,
        [kind, opening, locale = QLocale()](Warehouse& warehouse, const JobProgress& progress) -> Result<Made> {
            const auto report = ReportService(warehouse).make(static_cast<ReportKind>(kind), opening, progress);
            if (!report.ok()) {
                return report.error();
            }
            Made made{reportSheet(*report, locale), widestOf(*report), report->rows.size(), {}};
            made.lines = ReportModel::linesOf(made.sheet, !report->total.empty(), kShownLines);
            if (made.allLines <= kShownLines) {
                made.sheet.rows.clear();
            }
            return made;
        },
        [this, kind, question = ++m_asked](Result<Made> made) {
            if (question != m_asked) {
                return;
            }
            if (!made.ok()) {
                report(made.error());
                return;
            }
            Shown& shown = shownOf(kind, *made);
            shown.model->setLines(std::exchange(made->lines, {}));
            m_ui->tables->setCurrentWidget(shown.table);
            shown.made = *std::move(made);
            Q_EMIT actionsChanged(); // those of a table work from now on
            Q_EMIT statusChanged();
        },
        tr("Making the report"));
}

ReportsPage::Shown& ReportsPage::shownOf(std::size_t kind, const Made& made) {
    Shown& shown = m_shown[kind];
    const QStringList& headings = made.sheet.headings;
    if (shown.table == nullptr) {
        shown.table = new DataTable(m_ui->tables);
        shown.model = new ReportModel(static_cast<int>(headings.size()), shown.table);
        const std::string_view name = kReportNames[kind];
        shown.table->setUp(m_actions,
                           QStringLiteral("report ") + QString::fromLatin1(name.data(), qsizetype(name.size())));
        QList<int> widths(headings.size(), 100);
        widths[made.widest] = 0;
        shown.table->setColumnWidths(widths);
        for (int column = 0; column < headings.size(); ++column) {
            shown.table->cells()->setText(
                column, [](const QModelIndex& index) { return index.data(ReportModel::kTextRole).toString(); });
        }
        shown.table->setModel(shown.model);
        m_ui->tables->addWidget(shown.table);
    }
    shown.model->setCaptions(headings);
    shown.table->setAccessibleName(reportTitle(static_cast<ReportKind>(kind)));
    shown.table->setEmptyText(tr("Nothing to report."));
    return shown;
}

void ReportsPage::sheetOf(DataTable& table, std::function<void(const TableSheet&)> then) {
    const Made& made = m_shown[chosen()].made;
    then(made.sheet.rows.empty() ? table.sheet(tableTitle()) : made.sheet);
}

void ReportsPage::retranslate() {
    m_ui->retranslateUi(this);
    for (std::size_t i = 0; i < kReportNames.size(); ++i) {
        m_ui->reports->item(static_cast<int>(i))->setText(reportTitle(static_cast<ReportKind>(i)));
    }
    m_ui->day->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    if (m_shown[chosen()].table != nullptr) {
        reload(); // headings and numbers are written in the new language
    }
}

} // namespace qm
