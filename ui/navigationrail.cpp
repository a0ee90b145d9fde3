#include "navigationrail.h"

#include "appactions.h"
#include "pages/pageaction.h"
#include "theme.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

constexpr int kRowHeight = 30;
constexpr int kMargin = 8;
constexpr int kLeastWidth = 188;

} // namespace

RailButton::RailButton(QWidget* parent) : QAbstractButton(parent) {
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void RailButton::setBadge(const Pill& badge) {
    m_badge = badge;
    setAccessibleDescription(badge.text);
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const {
    const QFontMetrics metrics(scaledFont(13, QFont::DemiBold));
    const int badge = m_badge.text.isEmpty() ? 0 : pillSize(m_badge).width() + kMargin;
    return {metrics.horizontalAdvance(text()) + badge + 2 * kMargin, scaled(kRowHeight)};
}

void RailButton::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors& c = themeColors();
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? c.selection : c.neutralTint);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(c.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 6, 6);
    }
    QRect area = rect().adjusted(kMargin, 0, -kMargin, 0);
    if (!m_badge.text.isEmpty()) {
        const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
        const QRect box = drawPill(painter, area, m_badge, side);
        if (side & Qt::AlignRight) {
            area.setRight(box.left() - kMargin);
        } else {
            area.setLeft(box.right() + kMargin);
        }
    }
    painter.setFont(scaledFont(13, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(isChecked() ? c.accent : c.text);
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(area, int(side | Qt::AlignVCenter),
                     QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, area.width()));
}

NavigationRail::NavigationRail(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(8, 12, 8, 10);
    m_layout->setSpacing(0);
    auto* name = new QPushButton(this);
    name->setFlat(true);
    name->setFocusPolicy(Qt::TabFocus);
    m_name = name;
    m_company = new QLabel(this);
    m_company->setTextFormat(Qt::PlainText);
    m_user = new QLabel(this);
    m_user->setTextFormat(Qt::PlainText);
    connect(m_name, &QAbstractButton::clicked, this,
            [this] { Q_EMIT menuWanted(m_name->mapToGlobal(m_name->rect().bottomLeft())); });
    applyFonts();
}

void NavigationRail::setPages(AppActions& actions, const QList<PageId>& pages) {
    m_actions = &actions;
    m_layout->addWidget(m_name);
    m_layout->addWidget(m_company);
    m_layout->addSpacing(10);
    for (const PageId page : pages) {
        if (page == PageId::Settings) {
            continue;
        }
        if (page == PageId::Items || page == PageId::Forecasts) {
            auto* heading = new QLabel(this);
            heading->setContentsMargins(kMargin, 10, kMargin, 4);
            (page == PageId::Items ? m_stock : m_insight) = heading;
            m_layout->addWidget(heading);
        }
        addPage(actions, page, m_layout);
    }
    m_layout->addStretch(1);
    if (pages.contains(PageId::Settings)) {
        addPage(actions, PageId::Settings, m_layout);
    }
    m_layout->addSpacing(6);
    m_layout->addWidget(m_user);
    applyFonts();
    retranslate();
}

void NavigationRail::addPage(AppActions& actions, PageId page, QVBoxLayout* layout) {
    auto* button = new RailButton(this);
    connect(button, &QAbstractButton::clicked, actions.action(showActionOf(page)), &QAction::trigger);
    layout->addWidget(button);
    m_buttons.emplace(page, button);
}

QSize NavigationRail::minimumSizeHint() const {
    return QWidget::minimumSizeHint().expandedTo({scaled(kLeastWidth), 0});
}

void NavigationRail::setCurrent(PageId page) {
    if (const auto found = m_buttons.find(page); found != m_buttons.end()) {
        found->second->setChecked(true);
    }
}

void NavigationRail::setBadge(PageId page, const Pill& badge) {
    if (const auto found = m_buttons.find(page); found != m_buttons.end()) {
        found->second->setBadge(badge);
    }
}

void NavigationRail::setCompany(const QString& name) {
    m_company->setText(name);
}

void NavigationRail::setUser(const QString& name) {
    m_userName = name;
    m_user->setText(name.isEmpty() ? QString() : tr("Signed in: %1").arg(name));
}

void NavigationRail::retranslate() {
    m_name->setText(u"Quartermaster"_s);
    m_name->setAccessibleName(tr("Quartermaster menu"));
    setAccessibleName(tr("Pages"));
    for (const auto& [page, button] : m_buttons) {
        const QAction* action = m_actions->action(showActionOf(page));
        button->setText(action->text());
        button->setToolTip(shownKeys(action->shortcut()));
    }
    if (m_stock) {
        m_stock->setText(tr("Stock"));
    }
    if (m_insight) {
        m_insight->setText(tr("Insight"));
    }
    setUser(m_userName);
}

void NavigationRail::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    QPainter painter(this);
    const ThemeColors& c = themeColors();
    painter.fillRect(rect(), c.rail);
    painter.setPen(c.line);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
}

void NavigationRail::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        applyFonts();
    }
}

void NavigationRail::applyFonts() {
    updateGeometry();
    m_name->setFont(scaledFont(14, QFont::Bold));
    m_name->setStyleSheet(u"text-align: left; border: 0; padding: 2px 8px;"_s);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, themeColors().muted);
    const auto labels = findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly);
    for (QLabel* label : labels) {
        label->setFont(scaledFont(12));
        if (label->palette() != muted) {
            label->setPalette(muted);
        }
    }
    m_company->setContentsMargins(kMargin, 0, kMargin, 0);
    m_user->setContentsMargins(kMargin, 0, kMargin, 0);
}

} // namespace qm
