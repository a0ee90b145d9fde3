#include "receivingpage.h"

#include "appactions.h"
#include "delegates/deliverydelegate.h"
#include "delegates/receiptdelegate.h"
#include "localetext.h"
#include "purchaseorderservice.h"
#include "receiptstatetext.h"
#include "theme.h"
#include "ui_receivingpage.h"
#include "warehouse.h"
#include "workspace.h"

#include <QTimer>

namespace qm {

using Column = ReceiptModel::Column;

namespace {

constexpr int kPostedDays = 14;

struct Deliveries {
    DeliveryList list;
    CalendarDay today;
    int currencyDigits = 2;
};

} // namespace

ReceivingPage::ReceivingPage(Workspace& workspace, AppActions& actions, QWidget* parent)
    : Page(PageId::Receiving, workspace, actions, parent)
    , m_ui(std::make_unique<Ui::ReceivingPage>())
    , m_delegate(new ReceiptDelegate) {
    m_ui->setupUi(this);
    for (Surface* bar : {m_ui->scanBar, m_ui->headBar, m_ui->left}) {
        bar->setKind(Surface::Kind::Bar);
    }
    m_ui->hint->setKind(Surface::Kind::Hint);
    m_ui->soldOutCard->setKind(Surface::Kind::Card);
    m_ui->scansCard->setKind(Surface::Kind::Card);
    m_ui->deliveries->setModel(&m_deliveries);
    m_ui->deliveries->setItemDelegate(new DeliveryDelegate(m_ui->deliveries));
    setUpTables();
    m_ui->settle->setModel(&m_model);
    m_ui->settle->setLetterKeys(actions.keyText(ActionId::ClaimLetter));
    connect(m_ui->settle, &SettlePanel::letterWanted, this, &ReceivingPage::writeLetter);
    m_ui->withoutOrder->setKeys(actions.keyText(ActionId::New));
    m_ui->inPacks->setKeys(actions.keyText(ActionId::InPacks));
    connect(m_ui->withoutOrder, &QPushButton::clicked, this, &ReceivingPage::openWithoutOrder);
    connect(m_ui->inPacks, &QPushButton::toggled, m_delegate, &ReceiptDelegate::setInPacks);
    connect(m_ui->deliveries->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReceivingPage::openSelected);
    connect(m_ui->scan, &QLineEdit::returnPressed, this, [this] {
        const QString code = m_ui->scan->text().trimmed();
        m_ui->scan->clear();
        if (!code.isEmpty()) {
            takeScan(code);
        }
    });
    connect(&m_model, &ReceiptModel::countChanged, this, &ReceivingPage::refreshHead);
    connect(m_ui->came, &QDateEdit::dateChanged, this, [this](QDate day) {
        m_model.apply([day](ReceiptCount& count) {
            count.setDay(fromDate(day));
            return true;
        });
    });
}

ReceivingPage::~ReceivingPage() = default;

void ReceivingPage::setUpTables() {
    m_ui->lines->setUp(m_actions, QStringLiteral("receipt lines"));
    m_model.setTrailingColumns({static_cast<int>(Column::Ordered), static_cast<int>(Column::Packs),
                                static_cast<int>(Column::Counted), static_cast<int>(Column::Differs)});
    m_soldOut.setTrailingColumns(
        {static_cast<int>(SoldOutModel::Column::Arriving), static_cast<int>(SoldOutModel::Column::LostADay)});
    m_scans.setTrailingColumns({static_cast<int>(ScanModel::Column::Pieces)});
    m_ui->lines->setColumnWidths({0, 76, 72, 68, 84, 72, -130, 112});
    m_ui->lines->setCells(m_delegate);
    m_ui->lines->setModel(&m_model);
    m_ui->lines->horizontalHeader()->setSectionsMovable(false);
    connect(m_ui->lines, &DataTable::digitTyped, this, &ReceivingPage::editCounted);
    connect(m_ui->lines, &DataTable::rowOpened, this, [this] { editCounted({}); });
    connect(m_ui->lines, &DataTable::currentRowChanged, this, [this] { Q_EMIT statusChanged(); });
    connect(m_delegate, &ReceiptDelegate::refused, this,
            [this](const QString& text) { Q_EMIT failed(tr("“%1” is no quantity of this item.").arg(text)); });
    connect(m_delegate, &QAbstractItemDelegate::commitData, this,
            [this] { QTimer::singleShot(0, this, &ReceivingPage::selectNext); });
    const auto small = [this](DataTable* table, const QString& name, QAbstractItemModel* model,
                              const QList<int>& widths) {
        table->setUp(m_actions, name);
        table->setColumnWidths(widths);
        table->setModel(model);
        table->setFixedHeight(scaled(30 * 5 + 4));
        table->setFocusPolicy(Qt::ClickFocus);
    };
    small(m_ui->soldOut, QStringLiteral("sold out"), &m_soldOut, {0, 76, 84, 96});
    small(m_ui->scans, QStringLiteral("scans"), &m_scans, {64, 0, 76});
    m_ui->soldOut->cells()->setText(static_cast<int>(SoldOutModel::Column::Arriving),
                                    [](const QModelIndex& index) { return tr("0 → %1").arg(cellText(index.data())); });
    m_ui->soldOut->cells()->setPill(static_cast<int>(SoldOutModel::Column::LastsTo), [](const QModelIndex& index) {
        return index.data().isValid() ? Pill{cellText(index.data()), PillTone::Good} : Pill{};
    });
    m_ui->scans->cells()->setText(static_cast<int>(ScanModel::Column::At), [](const QModelIndex& index) {
        return QLocale().toString(index.data().toTime(), QLocale::ShortFormat);
    });
    m_ui->scans->cells()->setText(static_cast<int>(ScanModel::Column::Pieces),
                                  [](const QModelIndex& index) { return signedText(cellText(index.data()), false); });
    const auto spanHeadings = [this] {
        m_ui->lines->clearSpans();
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const auto kind = m_model.index(row, 0).data(ReceiptModel::RowKindRole).value<ReceiptModel::RowKind>();
            if (kind == ReceiptModel::RowKind::UncountedHeading || kind == ReceiptModel::RowKind::AsOrderedHeading) {
                m_ui->lines->setSpan(row, 0, 1, ReceiptModel::kColumns);
            }
        }
    };
    connect(&m_model, &ReceiptModel::countChanged, this, spanHeadings);
}

QString ReceivingPage::title() const {
    return tr("Receiving");
}

QString ReceivingPage::subtitle() const {
    const QString& place = m_delivery.order.locationName;
    return m_open && !place.isEmpty() ? tr("Delivery place: %1").arg(place) : QString();
}

std::optional<MainButton> ReceivingPage::mainButton() const {
    return MainButton{ActionId::Main, tr("Post receipt")};
}

QList<ActionId> ReceivingPage::actionsHere() const {
    QList<ActionId> ids{ActionId::New,     ActionId::Filter, ActionId::Copy,      ActionId::CopyTable,
                        ActionId::InPacks, ActionId::Undo,   ActionId::UndoChosen};
    if (m_open) {
        ids += {ActionId::Main, ActionId::RestAsOrdered, ActionId::Damaged, ActionId::Edit};
        if (m_delivery.order.id && !m_delivery.checks) {
            ids += ActionId::ArrivedUnchecked;
        }
    }
    if (m_open || m_lastPosted || m_deliveries.receiptAt(m_ui->deliveries->currentIndex().row()) != nullptr) {
        ids += ActionId::ClaimLetter;
    }
    return ids;
}

QList<KeyHint> ReceivingPage::keyHints() const {
    return {{tr("scan"), tr("next piece")},
            {QStringLiteral("↑↓"), tr("move")},
            {QStringLiteral("0–9"), tr("counted")},
            hint(ActionId::InPacks, tr("packs")),
            hint(ActionId::RestAsOrdered, tr("rest as ordered")),
            hint(ActionId::ArrivedUnchecked, tr("unchecked")),
            hint(ActionId::Damaged, tr("damaged")),
            hint(ActionId::ClaimLetter, tr("claim")),
            hint(ActionId::Main, tr("post")),
            hint(ActionId::Undo, tr("undo"))};
}

QString ReceivingPage::statusText() const {
    if (!m_open) {
        return tr("%Ln deliveries expected", nullptr, static_cast<int>(m_deliveries.expected().size()));
    }
    const ReceiptTotals totals = m_model.count().totals();
    return tr("%1: %2 · %3 · %4")
        .arg(tr("%Ln lines", nullptr, totals.lines), tr("%Ln as ordered", nullptr, totals.asOrdered),
             tr("%Ln to settle", nullptr, totals.toSettle), tr("%Ln not counted", nullptr, totals.uncounted));
}

void ReceivingPage::openRecord(qint64 id) {
    m_wanted = id;
    const int row = m_deliveries.rowOfOrder(PurchaseOrderId{id});
    if (row >= 0) {
        m_wanted = 0;
        m_ui->deliveries->setCurrentIndex(m_deliveries.index(row));
    } else {
        reload();
    }
}

QWidget* ReceivingPage::firstFocus() {
    return m_ui->lines;
}

void ReceivingPage::reload() {
    m_workspace.read(
        this,
        [](Warehouse& warehouse) -> Result<Deliveries> {
            const GoodsReceiptService service(warehouse);
            auto unchecked = service.unchecked();
            auto expected = service.expected();
            auto posted = service.posted(kPostedDays);
            for (const Error* error :
                 {unchecked.ok() ? nullptr : &unchecked.error(), expected.ok() ? nullptr : &expected.error(),
                  posted.ok() ? nullptr : &posted.error()}) {
                if (error != nullptr) {
                    return *error;
                }
            }
            std::erase_if(*posted, [](const ReceiptRow& row) { return row.unchecked; });
            return Deliveries{{*std::move(unchecked), *std::move(expected), *std::move(posted)},
                              warehouse.today(),
                              warehouse.currencyDigits()};
        },
        [this](Result<Deliveries> read) {
            if (!read.ok()) {
                report(read.error());
                return;
            }
            m_today = read->today;
            m_soldOut.setMinorDigits(read->currencyDigits);
            showDeliveries(std::move(read->list));
        });
}

void ReceivingPage::showDeliveries(DeliveryList list) {
    const PurchaseOrderId before = m_delivery.order.id;
    const bool stays = m_open && (!before || m_delivery.checks); // it has no row of its own among the expected ones
    {
        const QSignalBlocker quiet(m_ui->deliveries->selectionModel());
        m_deliveries.setDeliveries(std::move(list));
    }
    const PurchaseOrderId wanted = m_wanted != 0 ? PurchaseOrderId{m_wanted} : before;
    const bool asked = m_wanted != 0;
    m_wanted = 0;
    int row = wanted && (asked || !stays) ? m_deliveries.rowOfOrder(wanted) : -1;
    if (row < 0 && m_deliveries.rowCount() > 0 && !stays) {
        row = m_deliveries.orderAt(1) || m_deliveries.receiptAt(1) != nullptr ? 1 : -1;
    }
    if (row >= 0) {
        m_ui->deliveries->setCurrentIndex(m_deliveries.index(row));
    } else if (!stays) {
        m_open = false;
        m_delivery = {};
        showCount({});
    }
    Q_EMIT statusChanged();
    Q_EMIT actionsChanged();
}

void ReceivingPage::refreshHead() {
    const ReceiptTotals totals = m_model.count().totals();
    m_ui->headBar->setVisible(m_open);
    m_ui->hint->setVisible(m_open && totals.uncounted > 0);
    m_ui->soldOutCard->setVisible(m_soldOut.rowCount() > 0);
    m_ui->scansCard->setVisible(m_scans.rowCount() > 0);
    m_ui->settle->setVisible(m_open);
    m_ui->supplier->setText(m_delivery.order.id ? m_delivery.order.supplierName : tr("Without order"));
    m_ui->order->setText(
        m_delivery.numbers.isEmpty() ? QString() : tr("Order %1").arg(m_delivery.numbers.join(QStringLiteral(", "))));
    m_ui->asOrdered->setPill(
        {totals.asOrdered > 0 ? tr("%Ln as ordered", nullptr, totals.asOrdered) : QString(), PillTone::Good});
    m_ui->toSettle->setPill(
        {totals.toSettle > 0 ? tr("%Ln to settle", nullptr, totals.toSettle) : QString(), PillTone::Warning});
    Q_EMIT statusChanged();
}

void ReceivingPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->supplier->setFont(scaledFont(14, QFont::DemiBold));
    m_ui->soldOutTitle->setFont(scaledFont(13, QFont::DemiBold));
    m_ui->scansTitle->setFont(scaledFont(13, QFont::DemiBold));
    m_ui->soldOutTitle->setContentsMargins(12, 0, 0, 0);
    m_ui->scansTitle->setContentsMargins(12, 0, 0, 0);
    m_ui->came->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    const QString rest = m_actions.keyText(ActionId::RestAsOrdered);
    const QString post = m_actions.keyText(ActionId::Main);
    m_ui->hintText->setParts(
        m_delivery.poorFill
            ? QStringList{tr("<b>Count each line.</b>"),
                          tr("Of what %1 is asked for, %2 comes: the ordered quantities show once a line is counted.")
                              .arg(m_delivery.order.supplierName.toHtmlEscaped(), shareText(*m_delivery.poorFill))}
        : m_delivery.checks ? QStringList{tr("<b>All as on the note?</b>"),
                                          tr("<b>%1</b> takes the rest as it is, <b>%2</b> posts").arg(rest, post)}
                            : QStringList{tr("<b>All as ordered?</b>"),
                                          tr("<b>%1</b> takes the rest as ordered, <b>%2</b> posts").arg(rest, post),
                                          tr("or <b>%1</b>: arrived, unchecked, not yet available")
                                              .arg(m_actions.keyText(ActionId::ArrivedUnchecked))},
        QStringLiteral("&nbsp; &nbsp;"), true);
    m_model.setCaptions({tr("Item"), tr("Their no."), tr("Ordered"), QString(), tr("Counted"), tr("Differs"),
                         tr("To place"), tr("State")});
    m_soldOut.setCaptions({tr("Item"), tr("On hand"), tr("Lasts to"), tr("Lost a day")});
    m_scans.setCaptions({tr("At"), tr("Item"), tr("Pieces")});
    m_ui->lines->setEmptyText(m_open ? tr("Scan what came, or type its code into the scan field.")
                                     : tr("Nothing is expected. Mark orders as sent (Ctrl+3), or post a receipt "
                                          "without an order (Ctrl+N)."));
    m_ui->settle->retranslate();
    refreshHead();
}

} // namespace qm
