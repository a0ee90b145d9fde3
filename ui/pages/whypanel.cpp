#include "whypanel.h"

#include "charts/forecastchart.h"
#include "charts/itemchartdata.h"
#include "factlist.h"
#include "keybutton.h"
#include "localetext.h"
#include "theme.h"
#include "whyfacts.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

constexpr int kChartHeight = 190;

} // namespace

WhyPanel::WhyPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_chart(new ForecastChart(this))
    , m_facts(new FactList(this))
    , m_chase(new KeyButton(this))
    , m_chaseText(new QLabel(this))
    , m_compared(new FactList(this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* content = new QWidget(this);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_chart);
    layout->addWidget(m_facts);
    auto* chase = new QHBoxLayout;
    chase->addWidget(m_chase);
    chase->addWidget(m_chaseText, 1);
    layout->addLayout(chase);
    layout->addWidget(m_compared);
    layout->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::TabFocus);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    setFocusProxy(scroll);
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_chaseText->setWordWrap(true);
    connect(m_chase, &QPushButton::clicked, this, [this] { Q_EMIT chaseWanted(m_late); });
    applyFonts();
    clear();
}

void WhyPanel::clear() {
    for (QWidget* part :
         {static_cast<QWidget*>(m_chart), static_cast<QWidget*>(m_chase), static_cast<QWidget*>(m_chaseText)}) {
        part->hide();
    }
    m_title->clear();
    m_subtitle->clear();
    m_facts->setFacts({});
    m_compared->setFacts({});
}

void WhyPanel::showLine(const SuggestionRow& line, const SuggestionGroup& group, int minorDigits) {
    m_title->setText(line.name);
    QStringList about{line.sku};
    if (!line.category.isEmpty()) {
        about += line.category;
    }
    if (!line.supplierName.isEmpty()) {
        about += group.supplier ? tr("%1, %Ln days", "lead time", group.leadTimeDays).arg(line.supplierName)
                                : line.supplierName;
    }
    QString subtitle = about.join(u" · "_s);
    if (group.onTimeShare) {
        subtitle = tr("%1, %2 on time").arg(subtitle, shareText(*group.onTimeShare));
    }
    m_subtitle->setText(subtitle);
    if (!line.id) {
        m_facts->setFacts({{tr("This item was never counted: its stock is unknown, so nothing can be planned. "
                               "Count it first."),
                            {},
                            Fact::Kind::Note}});
        m_compared->setFacts({});
    } else {
        m_facts->setFacts(WhyFacts::quantity(line, minorDigits));
        m_compared->setFacts(WhyFacts::compared(line));
    }
    m_late = {};
    for (const OpenArrival& arrival : line.reasons.arrivals) {
        if (arrival.late && arrival.order) {
            m_late = arrival.order;
            m_chaseText->setText(tr("%1 is late, now expected %2").arg(arrival.number, dayText(arrival.day)));
            break;
        }
    }
    m_chase->setText(tr("Chase late order"));
    m_chase->setVisible(static_cast<bool>(m_late));
    m_chaseText->setVisible(static_cast<bool>(m_late));
}

void WhyPanel::showChart(const ItemChart& chart, int decimals) {
    m_chart->setVisible(!chart.available.empty() || !chart.stockForecast.empty());
    m_chart->setData(ItemChartData::of(chart, decimals, true));
    m_chart->setAccessibleName(tr("Stock and forecast of %1").arg(m_title->text()));
}

void WhyPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyFonts();
    }
}

void WhyPanel::applyFonts() {
    m_title->setFont(scaledFont(15, QFont::DemiBold));
    for (QLabel* label : {m_subtitle, m_chaseText}) {
        label->setFont(scaledFont(12));
        QPalette own = label->palette();
        own.setColor(QPalette::WindowText, themeColors().muted);
        if (own != label->palette()) {
            label->setPalette(own);
        }
    }
    m_chart->setFixedHeight(scaled(kChartHeight));
}

} // namespace qm
