#include "waychoice.h"

#include "theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

constexpr int kRecount = -2; // −1 is "no button" to a group

QString wayText(FaultWay way) {
    switch (way) {
    case FaultWay::Claim:
        return WayChoice::tr("Claim credit");
    case FaultWay::Wait:
        return WayChoice::tr("Still to come");
    case FaultWay::Quarantine:
        return WayChoice::tr("Quarantine");
    case FaultWay::Keep:
        return WayChoice::tr("Keep");
    case FaultWay::Refuse:
        return WayChoice::tr("Refuse");
    }
    return {};
}

QList<FaultWay> waysOf(FaultKind fault) {
    return fault == FaultKind::Short ? QList{FaultWay::Claim, FaultWay::Wait}
                                     : QList{FaultWay::Quarantine, FaultWay::Keep, FaultWay::Refuse};
}

} // namespace

WayChoice::WayChoice(FaultKind fault, QWidget* parent)
    : QWidget(parent), m_fault(fault), m_group(new QButtonGroup(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(6);
    const auto add = [&](int id, bool checkable) {
        auto* button = new QPushButton(this);
        button->setCheckable(checkable);
        button->setFont(scaledFont(12));
        m_group->addButton(button, id);
        layout->addWidget(button);
    };
    for (const FaultWay way : waysOf(fault)) {
        add(static_cast<int>(way), true);
    }
    if (fault == FaultKind::Short) {
        add(kRecount, false);
    }
    layout->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        if (id == kRecount) {
            Q_EMIT recountWanted();
        } else {
            Q_EMIT wayChosen(m_fault, static_cast<FaultWay>(id));
        }
    });
    applyColors();
}

void WayChoice::showWay(std::optional<FaultWay> chosen, const QString& name) {
    m_group->setExclusive(false); // so that none may be chosen
    const auto buttons = m_group->buttons();
    for (QAbstractButton* button : buttons) {
        const int id = m_group->id(button);
        button->setChecked(chosen && id == static_cast<int>(*chosen));
        button->setText(id == kRecount ? tr("Recount") : wayText(static_cast<FaultWay>(id)));
        button->setAccessibleName(tr("%1: %2").arg(name, button->text()));
    }
    m_group->setExclusive(true);
}

void WayChoice::focusChoice() {
    QAbstractButton* chosen = m_group->checkedButton();
    (chosen != nullptr ? chosen : m_group->buttons().front())->setFocus(Qt::OtherFocusReason);
}

void WayChoice::keyPressEvent(QKeyEvent* event) {
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    if (button != nullptr && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        button->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

void WayChoice::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyColors();
    }
}

void WayChoice::applyColors() {
    const ThemeColors& c = themeColors();
    const QString sheet =
        u"QPushButton { background: %1; color: %2; border: 1px solid %3; border-radius: 5px; padding: 3px 8px; } "
        "QPushButton:checked { background: %4; color: %5; border-color: %5; } "
        "QPushButton:focus { border: 2px solid %5; padding: 2px 7px; }"_s.arg(
            c.surface.name(), c.text.name(), c.line.name(), c.accentTint.name(), c.accent.name());
    if (styleSheet() != sheet) {
        setStyleSheet(sheet);
    }
}

} // namespace qm
