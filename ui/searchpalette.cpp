#include "searchpalette.h"

#include "appactions.h"
#include "theme.h"
#include "workspace.h"

#include <algorithm>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace qm {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto kTypingPause = 90ms;
constexpr int kHits = 12;
constexpr int kActions = 8;
constexpr int kWidth = 560;
constexpr int kHeight = 420;
constexpr int kRowHeight = 30;

} // namespace

SearchPalette::Place SearchPalette::placeOf(SearchHit::Kind kind) {
    switch (kind) {
    case SearchHit::Kind::Item:
        return {tr("item"), PageId::Items};
    case SearchHit::Kind::Order:
        return {tr("order"), PageId::Orders};
    case SearchHit::Kind::Supplier:
        return {tr("supplier"), PageId::Suppliers};
    case SearchHit::Kind::CountList:
        return {tr("count list"), PageId::Counts};
    }
    return {};
}

SearchPalette::SearchPalette(Workspace& workspace, AppActions& actions, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_typing(new QTimer(this)) {
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_field->installEventFilter(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingPause);
    connect(m_field, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &SearchPalette::search);
    connect(m_list, &QListWidget::itemClicked, this, &SearchPalette::choose);
    hide();
}

void SearchPalette::open() {
    m_field->setPlaceholderText(tr("Search items, orders, suppliers, actions"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_list->setAccessibleName(tr("Found"));
    m_field->setMinimumHeight(scaled(32));
    m_field->clear();
    resize(std::min(scaled(kWidth), parentWidget()->width() - 40), height());
    move(layoutDirection() == Qt::RightToLeft ? 16 : parentWidget()->width() - width() - 16, 8);
    QFrame::show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    search();
}

void SearchPalette::search() {
    const QString text = m_field->text().trimmed();
    if (text.isEmpty()) {
        show({});
        return;
    }
    m_workspace.read(
        this, [text](Warehouse& warehouse) { return CatalogueService(warehouse).search(text, kHits); },
        [this, text](const Result<std::vector<SearchHit>>& hits) {
            if (hits.ok() && text == m_field->text().trimmed()) {
                show(*hits);
            }
        });
}

void SearchPalette::addRow(const QString& title, const QString& detail, const QVariant& data) {
    auto* item = new QListWidgetItem(detail.isEmpty() ? title : tr("%1  ·  %2").arg(title, detail), m_list);
    item->setData(Qt::UserRole, data);
    item->setSizeHint({0, scaled(kRowHeight)});
}

void SearchPalette::show(const std::vector<SearchHit>& hits) {
    m_hits = hits;
    m_list->clear();
    for (std::size_t i = 0; i < hits.size(); ++i) {
        const QString kind = placeOf(hits[i].kind).kind;
        addRow(hits[i].title, hits[i].detail.isEmpty() ? kind : tr("%1, %2").arg(kind, hits[i].detail),
               QVariant::fromValue(static_cast<qlonglong>(i)));
    }
    const QString text = m_field->text().trimmed();
    int shown = 0;
    for (const ActionId id : m_actions.ids()) {
        const QAction* action = m_actions.action(id);
        if (action->isEnabled() && id != ActionId::Search && shown < (text.isEmpty() ? 100 : kActions) &&
            action->text().contains(text, Qt::CaseInsensitive)) {
            addRow(action->text(), shownKeys(action->shortcut()), -1 - static_cast<qlonglong>(id));
            ++shown;
        }
    }
    if (m_list->count() == 0) {
        auto* nothing = new QListWidgetItem(tr("Nothing found."), m_list);
        nothing->setFlags(Qt::NoItemFlags);
        nothing->setSizeHint({0, scaled(kRowHeight)});
    }
    m_list->setCurrentRow(0);
    const int rows = m_list->count() * scaled(kRowHeight) + 2 * m_list->frameWidth();
    const QMargins around = layout()->contentsMargins();
    const int wanted = around.top() + m_field->minimumHeight() + layout()->spacing() + rows + around.bottom();
    resize(width(), std::min({wanted, scaled(kHeight), parentWidget()->height() - 80}));
}

void SearchPalette::choose() {
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled)) {
        return;
    }
    const qlonglong chosen = item->data(Qt::UserRole).toLongLong();
    hide();
    if (chosen < 0) {
        m_actions.action(static_cast<ActionId>(-1 - chosen))->trigger();
    } else {
        const SearchHit hit = m_hits[static_cast<std::size_t>(chosen)];
        Q_EMIT recordChosen(placeOf(hit.kind).page, hit.id);
    }
}

bool SearchPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) {
        hide();
    }
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_typing->isActive()) {
            m_typing->stop();
            search();
            return true;
        }
        choose();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int step = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down ? 1 : -1;
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
        return true;
    }
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace qm
