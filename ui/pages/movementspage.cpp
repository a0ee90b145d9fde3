#include "movementspage.h"

#include "appactions.h"
#include "delegates/celldelegate.h"
#include "localetext.h"
#include "movementtext.h"
#include "ui_movementspage.h"
#include "workspace.h"

#include <QPointer>

namespace qm {

using Column = MovementModel::Column;

namespace {

constexpr int kTypingMs = 120;

MovementOrder orderOf(int column) {
    switch (static_cast<Column>(column)) {
    case Column::Item:
    case Column::Sku:
        return MovementOrder::Item;
    case Column::Place:
        return MovementOrder::Place;
    case Column::Quantity:
        return MovementOrder::Quantity;
    case Column::Document:
        return MovementOrder::Document;
    default:
        return MovementOrder::Day;
    }
}

} // namespace

MovementsPage::MovementsPage(Workspace& workspace, AppActions& actions, QWidget* parent)
    : Page(PageId::Movements, workspace, actions, parent), m_ui(std::make_unique<Ui::MovementsPage>()) {
    m_ui->setupUi(this);
    m_ui->filterBar->setKind(Surface::Kind::Bar);
    m_model.setMinorDigits(workspace.warehouse().currencyDigits());
    m_ui->movements->setUp(actions, QStringLiteral("movements"));
    m_model.setTrailingColumns({static_cast<int>(Column::Quantity), static_cast<int>(Column::Value)});
    m_ui->movements->setColumnWidths({84, 64, 116, 112, 0, 84, 120, -90, 80, 90, 116});
    m_ui->movements->setModel(&m_model);
    m_ui->movements->horizontalHeader()->setSectionsClickable(true);
    m_ui->movements->horizontalHeader()->setSortIndicatorShown(true);
    m_ui->movements->horizontalHeader()->setSortIndicator(static_cast<int>(Column::Day), Qt::DescendingOrder);
    CellDelegate* cells = m_ui->movements->cells();
    cells->setPill(static_cast<int>(Column::Kind), [](const QModelIndex& index) {
        const QVariant kind = index.data(MovementModel::KindRole);
        return kind.isValid() ? movementKindPill(kind.value<MovementKind>()) : Pill{};
    });
    cells->setText(static_cast<int>(Column::Time), [](const QModelIndex& index) {
        return index.data().isValid() ? QLocale().toString(index.data().toTime(), QLocale::ShortFormat) : QString();
    });
    cells->setText(static_cast<int>(Column::Quantity), [](const QModelIndex& index) {
        const QVariant value = index.data();
        return value.isValid() ? signedText(cellText(value), value.value<QuantityCell>().quantity.value < 0)
                               : QString();
    });
    cells->setText(static_cast<int>(Column::Lot), [](const QModelIndex& index) { return index.data().toString(); });
    const QDate today = shownToday();
    m_ui->from->setDate(today.addDays(-28));
    m_ui->to->setDate(today);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &MovementsPage::reload);
    connect(m_ui->filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_ui->limitDays, &QCheckBox::toggled, this, [this](bool limited) {
        m_ui->from->setEnabled(limited);
        m_ui->to->setEnabled(limited);
        reload();
    });
    m_ui->from->setEnabled(false);
    m_ui->to->setEnabled(false);
    connect(m_ui->from, &QDateEdit::dateChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_ui->to, &QDateEdit::dateChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_ui->movements->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &MovementsPage::reload);
    connect(&m_model, &MovementModel::rowsWanted, this, &MovementsPage::readWindow);
    connect(m_ui->movements, &DataTable::rowOpened, this, [this](int row) {
        const qint64 item = m_model.index(row, 0).data(MovementModel::ItemIdRole).toLongLong();
        if (item != 0) {
            Q_EMIT pageWanted(PageId::Items, item);
        }
    });
}

MovementsPage::~MovementsPage() = default;

QString MovementsPage::title() const {
    return tr("Movements");
}

QList<ActionId> MovementsPage::actionsHere() const {
    return {ActionId::Open};
}

bool MovementsPage::perform(ActionId id) {
    switch (id) {
    case ActionId::Filter:
        m_ui->filter->setFocus();
        m_ui->filter->selectAll();
        return true;
    case ActionId::Open:
        Q_EMIT m_ui->movements->rowOpened(m_ui->movements->currentRow());
        return true;
    default:
        return false;
    }
}

QList<KeyHint> MovementsPage::keyHints() const {
    return {{QStringLiteral("↑↓"), tr("move")}, hint(ActionId::Open, tr("item")), hint(ActionId::Filter, tr("filter"))};
}

QString MovementsPage::statusText() const {
    return tr("%Ln movements", nullptr, m_model.rowCount());
}

QWidget* MovementsPage::firstFocus() {
    return m_ui->movements;
}

MovementFilter MovementsPage::filter() const {
    MovementFilter filter;
    filter.text = m_ui->filter->text().trimmed();
    filter.place = m_workspace.place();
    if (m_ui->limitDays->isChecked()) {
        filter.from = fromDate(m_ui->from->date());
        filter.to = fromDate(m_ui->to->date());
    }
    return filter;
}

void MovementsPage::reload() {
    const QHeaderView* header = m_ui->movements->horizontalHeader();
    const MovementOrder by = orderOf(header->sortIndicatorSection());
    const bool descending = header->sortIndicatorOrder() == Qt::DescendingOrder;
    m_workspace.read(
        this,
        [filter = filter(), by, descending](Warehouse& warehouse) {
            return MovementQueries(warehouse).order(filter, by, descending);
        },
        [this, question = ++m_asked](Result<std::vector<std::int64_t>> seqs) {
            if (question != m_asked) {
                return;
            }
            if (!seqs.ok()) {
                report(seqs.error());
                return;
            }
            m_model.setOrder(std::vector<qint64>(seqs->begin(), seqs->end()));
            m_ui->movements->selectRowAt(0);
            Q_EMIT statusChanged();
        });
}

void MovementsPage::sheetOf(DataTable& table, std::function<void(const TableSheet&)> then) {
    m_workspace.longWork(
        this,
        [seqs = std::vector<std::int64_t>(m_model.seqs().begin(), m_model.seqs().end())](Warehouse& warehouse) {
            return MovementQueries(warehouse).rows(seqs);
        },
        [this, table = QPointer(&table), then = std::move(then)](const Result<std::vector<MovementRow>>& rows) {
            if (!rows.ok()) {
                report(rows.error());
            } else if (table) {
                MovementModel all;
                all.setMinorDigits(m_workspace.warehouse().currencyDigits());
                all.setRows(*rows);
                then(table->sheetOf(all, title()));
            }
        },
        tr("Reading movements"));
}

void MovementsPage::readWindow(const QList<qint64>& seqs) {
    m_workspace.read(
        this,
        [wanted = std::vector<std::int64_t>(seqs.begin(), seqs.end())](Warehouse& warehouse) {
            return MovementQueries(warehouse).rows(wanted);
        },
        [this](const Result<std::vector<MovementRow>>& rows) {
            if (rows.ok()) {
                m_model.fillRows(*rows);
            } else {
                report(rows.error());
            }
        });
}

void MovementsPage::retranslate() {
    m_ui->retranslateUi(this);
    const QString format = QLocale().dateFormat(QLocale::ShortFormat);
    m_ui->from->setDisplayFormat(format);
    m_ui->to->setDisplayFormat(format);
    m_model.setCaptions({tr("Day"), tr("Time"), tr("Kind"), tr("Document"), tr("Item"), tr("SKU"), tr("Place"),
                         tr("Lot"), tr("Quantity"), tr("Value"), tr("By")});
    m_ui->movements->setEmptyText(
        tr("No movements here. Sales move stock once their item has been counted: import a count (Ctrl+Shift+I)."));
}

} // namespace qm
