#include "topbar.h"

#include "appactions.h"
#include "fittinglabel.h"
#include "keybutton.h"
#include "pages/page.h"
#include "theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace qm {

TopBar::TopBar(AppActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_title(new QLabel(this))
    , m_places(new QComboBox(this))
    , m_subtitle(new FittingLabel(this))
    , m_main(new KeyButton(this))
    , m_search(new KeyButton(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_places);
    layout->addWidget(m_subtitle, 1);
    layout->addWidget(m_main);
    layout->addWidget(m_search);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_main->setKind(KeyButton::Kind::Filled);
    m_search->setKind(KeyButton::Kind::Field);
    m_places->setObjectName(QStringLiteral("places"));
    m_places->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_places->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(m_main, &QPushButton::clicked, this, [this] {
        if (m_mainAction) {
            m_mainAction->trigger();
        }
    });
    connect(m_search, &QPushButton::clicked, actions.action(ActionId::Search), &QAction::trigger);
    connect(m_places, &QComboBox::activated, this,
            [this](int row) { Q_EMIT placeChosen(LocationId{m_places->itemData(row).toLongLong()}); });
    applyFonts();
}

void TopBar::showPage(const Page& page) {
    m_title->setText(page.title());
    m_subtitle->setParts(page.subtitle().split(QStringLiteral(" · ")), QStringLiteral(" · "), false);
    m_places->setVisible(page.usesPlace() && m_places->count() > 1);
    const auto main = page.mainButton();
    m_main->setVisible(main.has_value());
    m_mainAction = nullptr;
    if (main) {
        m_mainAction = m_actions.action(main->action);
        m_main->setText(main->text);
        m_main->setKeys(shownKeys(m_mainAction->shortcut()));
        m_main->setEnabled(m_mainAction->isEnabled());
    }
}

void TopBar::setPlaces(const std::vector<Location>& places, LocationId chosen) {
    m_places->clear();
    m_places->addItem(tr("All places"), qlonglong{0});
    for (const Location& place : places) {
        if (place.kind == LocationKind::Site && !place.quarantine) {
            m_places->addItem(place.name.isEmpty() ? place.code : place.name, qlonglong{place.id.value});
        }
    }
    m_places->setCurrentIndex(std::max(0, m_places->findData(qlonglong{chosen.value})));
}

void TopBar::retranslate() {
    m_search->setText(tr("Search items, orders, suppliers, actions"));
    m_search->setKeys(shownKeys(m_actions.action(ActionId::Search)->shortcut()));
    m_search->setAccessibleName(tr("Search items, orders, suppliers, actions"));
    m_places->setAccessibleName(tr("Place"));
    if (m_places->count() > 0) {
        m_places->setItemText(0, tr("All places"));
    }
}

void TopBar::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), themeColors().surface);
    painter.setPen(themeColors().line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void TopBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        applyFonts();
    }
}

void TopBar::applyFonts() {
    m_title->setFont(scaledFont(16, QFont::DemiBold));
    m_subtitle->setFont(scaledFont(12));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, themeColors().muted);
    if (m_subtitle->palette() != muted) {
        m_subtitle->setPalette(muted);
    }
    m_places->setMinimumHeight(scaled(30));
}

} // namespace qm
