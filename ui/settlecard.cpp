#include "settlecard.h"

#include "localetext.h"
#include "pilllabel.h"
#include "receiptstatetext.h"
#include "theme.h"
#include "waychoice.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace qm {

namespace {

QString amountText(const ReceiptLine& line, Quantity quantity, int minorDigits) {
    if (!line.price) {
        return {};
    }
    const Result<Money> amount = lineTotal(quantity, line.decimals, *line.price, minorDigits);
    return amount.ok() ? moneyText(*amount, minorDigits) : QString();
}

/// Everything that is wrong with the line, in the order of the choices below it.
QString explanation(const ReceiptLine& line, CalendarDay day, int minorDigits) {
    const Quantity counted = line.counted.value_or(Quantity{});
    const QString came = quantityText(counted, line.decimals);
    const QString ordered = quantityText(line.ordered, line.decimals);
    QStringList sentences;
    if (line.isShort()) {
        sentences += SettleCard::tr("Ordered %1, came %2: %3 missing.")
                         .arg(ordered, came, amountText(line, line.ordered - counted, minorDigits));
    }
    if (line.damaged.value > 0) {
        sentences +=
            SettleCard::tr("%1 came, %2 damaged: %3.")
                .arg(came, quantityText(line.damaged, line.decimals), amountText(line, line.damaged, minorDigits));
    }
    if (line.isShortDated()) {
        sentences += SettleCard::tr("Keeps until %1; fresh goods until %2, and at least %3 is asked.")
                         .arg(dayText(*line.expiry), dayText(day + line.shelfLifeDays), dayText(*line.leastExpiry));
    }
    if (line.hasSurplus()) {
        sentences += line.orderLine ? SettleCard::tr("Ordered %1, came %2: %3 more.")
                                          .arg(ordered, came, amountText(line, counted - line.ordered, minorDigits))
                                    : SettleCard::tr("%1 came; nobody ordered it.").arg(came);
    }
    if (line.wantsLot && !line.expiry) {
        sentences +=
            line.shelfLifeDays > 0
                ? SettleCard::tr("%1 came. Fresh goods keep until %2.").arg(came, dayText(day + line.shelfLifeDays))
                : SettleCard::tr("%1 came.").arg(came);
    }
    return sentences.join(u' ');
}

bool monthFirst() {
    const QString order = QLocale().dateFormat(QLocale::ShortFormat);
    return order.indexOf(u'M') < order.indexOf(u'd');
}

/// As dayFromText reads it back.
QString typedDay(CalendarDay day) {
    const bool yearFirst = QLocale().dateFormat(QLocale::ShortFormat).startsWith(u'y');
    return QLocale::c().toString(toDate(day), yearFirst      ? QStringLiteral("yyyy-MM-dd")
                                              : monthFirst() ? QStringLiteral("MM/dd/yyyy")
                                                             : QStringLiteral("dd.MM.yyyy"));
}

} // namespace

std::optional<CalendarDay> dayFromText(const QString& text) {
    QString digits;
    for (const QChar c : text.trimmed()) {
        digits += c.digitValue() >= 0 ? QChar(u'0' + c.digitValue()) : QChar(u' ');
    }
    QStringList parts = digits.simplified().split(u' ', Qt::SkipEmptyParts);
    if (parts.size() == 1 && (parts.front().size() == 6 || parts.front().size() == 8)) {
        const QString all = parts.front();
        parts = {all.left(2), all.mid(2, 2), all.mid(4)};
    }
    if (parts.size() != 3) {
        return std::nullopt;
    }
    int day = parts.at(0).toInt();
    int month = parts.at(1).toInt();
    int year = parts.at(2).toInt();
    if (parts.at(0).size() == 4) {
        std::swap(day, year);
    } else if (monthFirst() && month <= 31 && day <= 12) {
        std::swap(day, month);
    }
    const Result<CalendarDay> made = CalendarDay::fromDate(year < 100 ? 2000 + year : year, month, day);
    return made.ok() ? std::optional(*made) : std::nullopt;
}

SettleCard::SettleCard(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_pill(new PillLabel(this))
    , m_text(new QLabel(this))
    , m_fields(new QWidget(this))
    , m_lot(new QLineEdit(m_fields))
    , m_expiry(new QLineEdit(m_fields))
    , m_lotLabel(new QLabel(m_fields))
    , m_expiryLabel(new QLabel(m_fields))
    , m_short(new WayChoice(FaultKind::Short, this))
    , m_damaged(new WayChoice(FaultKind::Damaged, this))
    , m_shortDated(new WayChoice(FaultKind::ShortDated, this))
    , m_surplus(new WayChoice(FaultKind::Over, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(4);
    auto* head = new QHBoxLayout;
    m_name->setWordWrap(true);
    m_name->setFont(scaledFont(13, QFont::DemiBold));
    head->addWidget(m_name, 1);
    head->addWidget(m_pill, 0, Qt::AlignTop);
    layout->addLayout(head);
    m_text->setWordWrap(true);
    m_text->setFont(scaledFont(12));
    m_text->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_text);
    auto* grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    grid->addWidget(m_lotLabel, 0, 0);
    grid->addWidget(m_expiryLabel, 0, 1);
    grid->addWidget(m_lot, 1, 0);
    grid->addWidget(m_expiry, 1, 1);
    layout->addWidget(m_fields);
    for (WayChoice* choice : {m_short, m_damaged, m_shortDated, m_surplus}) {
        layout->addWidget(choice);
        connect(choice, &WayChoice::wayChosen, this, &SettleCard::wayChosen);
        connect(choice, &WayChoice::recountWanted, this, &SettleCard::recountWanted);
    }
    for (QLineEdit* edit : {m_lot, m_expiry}) {
        connect(edit, &QLineEdit::editingFinished, this, &SettleCard::enter);
    }
}

void SettleCard::showLine(const ReceiptLine& line, CalendarDay day, int minorDigits) {
    m_day = day;
    m_expiryMissing = line.lacksExpiry();
    m_short->setVisible(line.isShort());
    m_damaged->setVisible(line.damaged.value > 0);
    m_shortDated->setVisible(line.isShortDated());
    m_surplus->setVisible(line.hasSurplus());
    m_short->showWay(line.missingDecided ? std::optional(line.missing) : std::nullopt, line.name);
    m_damaged->showWay(line.damagedWay, line.name);
    m_shortDated->showWay(line.shortDated, line.name);
    m_undecided = line.isShort() && !line.missingDecided    ? m_short
                  : line.isShortDated() && !line.shortDated ? m_shortDated
                                                            : m_surplus;
    const bool asked = line.isImprobable() && !line.surplusDecided;
    m_surplus->showWay(asked ? std::nullopt : std::optional(line.surplus), line.name);
    m_name->setText(line.name);
    m_pill->setPill(receiptStatePill(line));
    m_text->setText(explanation(line, day, minorDigits));
    m_fields->setVisible(line.wantsLot);
    m_lotLabel->setText(tr("Lot"));
    m_expiryLabel->setText(tr("Expiry"));
    m_lot->setAccessibleName(tr("Lot of %1").arg(line.name));
    m_expiry->setAccessibleName(tr("Expiry of %1").arg(line.name));
    m_expiry->setPlaceholderText(tr("day month year"));
    if (!m_lot->hasFocus()) {
        m_lot->setText(line.lot);
    }
    if (!m_expiry->hasFocus() && line.expiry) {
        m_expiry->setText(typedDay(*line.expiry));
    }
}

void SettleCard::focusMissing() {
    if (!m_expiryMissing) {
        m_undecided->focusChoice();
        return;
    }
    QLineEdit* first = m_lot->text().isEmpty() ? m_lot : m_expiry;
    first->setFocus(Qt::OtherFocusReason);
    first->selectAll();
}

void SettleCard::enter() {
    const auto expiry = dayFromText(m_expiry->text());
    const bool wrong = !expiry && !m_expiry->text().trimmed().isEmpty();
    m_expiryLabel->setText(wrong ? tr("Expiry: no such day") : tr("Expiry"));
    Q_EMIT lotEntered(m_lot->text(), expiry);
}

} // namespace qm
