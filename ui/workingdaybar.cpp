#include "workingdaybar.h"

#include "appactions.h"
#include "contentsqueries.h"
#include "localetext.h"
#include "theme.h"
#include "ui_workingdaybar.h"
#include "workspace.h"

#include <QKeyEvent>
#include <QPainter>

namespace qm {

WorkingDayBar::WorkingDayBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_ui(std::make_unique<Ui::WorkingDayBar>()) {
    m_ui->setupUi(this);
    connect(m_ui->accept, &QPushButton::clicked, this, &WorkingDayBar::accept);
    connect(m_ui->dismiss, &QPushButton::clicked, this, &WorkingDayBar::dismiss);
    m_ui->accept->setKeys(shownKeys(QKeySequence(Qt::Key_Return)));
    m_ui->dismiss->setKeys(shownKeys(QKeySequence(Qt::Key_Escape)));
    connect(&workspace, &Workspace::dataChanged, this, &WorkingDayBar::look);
    hide();
    look();
}

WorkingDayBar::~WorkingDayBar() = default;

void WorkingDayBar::look() {
    m_workspace.read(
        this, [](Warehouse& warehouse) { return ContentsQueries(warehouse).contents(); },
        [this](const Result<WarehouseContents>& contents) {
            if (!contents.ok()) {
                return;
            }
            const CalendarDay today = m_workspace.warehouse().today();
            const bool longAgo = contents->lastSale && today - *contents->lastSale > kLongAgoDays;
            m_lastSale = contents->lastSale ? toDate(*contents->lastSale) : QDate();
            retranslate();
            const bool asks = longAgo && !m_dismissed && !m_workspace.warehouse().workingDay();
            const bool appears = asks && isHidden();
            setVisible(asks);
            if (appears) {
                m_ui->accept->setFocus(Qt::OtherFocusReason);
            }
        });
}

void WorkingDayBar::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->question->setText(tr("Sales end on %1.").arg(dayText(m_lastSale)));
    m_ui->accept->setText(tr("Work as of %1").arg(dayText(m_lastSale.addDays(1))));
}

void WorkingDayBar::accept() {
    const CalendarDay day = fromDate(m_lastSale.addDays(1));
    m_workspace.change(
        this,
        [day](Warehouse& warehouse) {
            warehouse.setWorkingDay(day);
            return Status();
        },
        [this, day](const Status&) {
            setShownToday(toDate(day));
            hide();
            m_workspace.refresh();
            Q_EMIT answered();
        });
}

void WorkingDayBar::dismiss() {
    m_dismissed = true;
    hide();
    Q_EMIT answered();
}

void WorkingDayBar::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (auto* button = qobject_cast<QPushButton*>(focusWidget()); button != nullptr && isEnter) {
        button->click();
    } else if (event->key() == Qt::Key_Escape) {
        dismiss();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void WorkingDayBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void WorkingDayBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), themeColors().warningTint);
    painter.setPen(themeColors().line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace qm
