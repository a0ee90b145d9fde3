#include "purchaseorderdocument.h"

#include "supplierpaper.h"

#include <algorithm>
#include <QCoreApplication>
#include <QIODevice>

namespace qm {

namespace {

struct Column {
    double x;
    double width;
    Qt::Alignment align;
};
constexpr Column kNumber{16, 8, Qt::AlignLeft};
constexpr Column kTheirSku{24, 25, Qt::AlignLeft};
constexpr Column kItem{50, 52, Qt::AlignLeft};
constexpr Column kItemAlone{24, 78, Qt::AlignLeft}; ///< where the supplier has no numbers of its own
constexpr Column kPacks{103, 20, Qt::AlignRight};
constexpr Column kPieces{124, 15, Qt::AlignRight};
constexpr Column kPrice{140, 20, Qt::AlignRight};
constexpr Column kTax{161, 12, Qt::AlignRight};
constexpr Column kNet{174, 20, Qt::AlignRight};

class OrderPrinter final : public SupplierPaper {
public:
    OrderPrinter(const PurchaseOrderPaper& paper, const DocumentTexts& texts)
        : SupplierPaper(paper.shop, texts), m_paper(paper), m_item(hasTheirSkus() ? kItem : kItemAlone) {}

private:
    void layOut() override;
    Heading heading() const override {
        return {isCancelled() ? t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Cancellation of order"))
                              : t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Purchase order")),
                m_paper.order.head.number, m_paper.order.head.ordered};
    }
    std::vector<Block> blocks() const;
    std::vector<Fact> factsOf() const;
    double tableHeading(double y);
    double row(double y, const PurchaseOrderLine& line);
    double rowHeight(const PurchaseOrderLine& line) const;
    void sums(double y);
    double sumsHeight() const { return 24 + 7.0 * double(taxSums(m_paper.order).size()) + 16; }
    QString closing() const;
    bool isCancelled() const { return m_paper.order.head.state == OrderState::Cancelled; }
    /// Nothing on the order is measured in anything else.
    bool inPieces() const {
        return std::ranges::all_of(m_paper.order.lines, [](const PurchaseOrderLine& each) {
            return each.decimals == 0 && each.unit == QLatin1String("piece");
        });
    }
    bool hasTheirSkus() const {
        return std::ranges::any_of(m_paper.order.lines,
                                   [](const PurchaseOrderLine& each) { return !each.supplierSku.isEmpty(); });
    }
    double cell(const Column& column, double y, const QString& text, const PdfSheet::Style& style) {
        return put(column.x, y, column.width, text, style, column.align);
    }
    QString amount(Money money) const { return amountText(locale(), money, m_paper.minorDigits); }
    QString nameOf(const PurchaseOrderLine& line) const {
        return line.supplierItemName.isEmpty() ? line.name : line.supplierItemName;
    }

    const PurchaseOrderPaper& m_paper;
    const Column& m_item;
};

void OrderPrinter::layOut() {
    double y = tableHeading(facts(addresses(head(), blocks()), factsOf()));
    for (const PurchaseOrderLine& orderLine : m_paper.order.lines) {
        if (y + rowHeight(orderLine) > kBottom) {
            nextPage();
            y = tableHeading(head());
        }
        y = row(y, orderLine);
    }
    if (y + sumsHeight() > kBottom) {
        nextPage();
        y = head();
    }
    sums(y + 6);
}

std::vector<SupplierPaper::Block> OrderPrinter::blocks() const {
    const Location& place = m_paper.deliverTo;
    const QString placeName = m_shop.companyName.isEmpty() || place.name == m_shop.companyName
                                  ? place.name
                                  : m_shop.companyName + QStringLiteral(", ") + place.name;
    return {{t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "To")), m_paper.supplier.name, m_paper.supplier.address},
            {t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Deliver to")), placeName,
             place.address.isEmpty() ? m_shop.companyAddress : place.address},
            {t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Invoice to")), m_shop.companyName,
             m_shop.invoiceAddress.isEmpty() ? m_shop.companyAddress : m_shop.invoiceAddress}};
}

std::vector<SupplierPaper::Fact> OrderPrinter::factsOf() const {
    const PurchaseOrderRow& order = m_paper.order.head;
    return {
        {t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Order date")), longDateText(locale(), order.ordered)},
        {t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Deliver on")),
         order.expected ? locale().toString(toDate(*order.expected), QLocale::LongFormat) : QString()},
        {t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Your customer no.")), m_paper.supplier.customerNumber},
        {t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Payment")), m_paper.supplier.paymentTerms},
        {t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Buyer")), m_shop.buyer},
    };
}

double OrderPrinter::tableHeading(double y) {
    const std::pair<const Column&, QString> headings[] = {
        {kTheirSku, hasTheirSkus() ? t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Your item no.")) : QString()},
        {m_item, t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Item"))},
        {kPacks, t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Packs"))},
        {kPieces, inPieces() ? t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Pieces"))
                             : t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Quantity"))},
        {kPrice, inPieces() ? t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Price net a piece"))
                            : t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Price net"))},
        {kTax, t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Tax"))},
        {kNet, t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Net %1")).arg(m_paper.order.head.currency)}};
    double height = 0;
    for (const auto& [column, text] : headings) {
        height = std::max(height, heightOf(text, kHeading, column.width));
    }
    for (const auto& [column, text] : headings) {
        cell(column, y + height - heightOf(text, kHeading, column.width), text, kHeading);
    }
    line(y + height + 1.5, 0.35, kText);
    return y + height + 1.9;
}

double OrderPrinter::rowHeight(const PurchaseOrderLine& orderLine) const {
    double height = heightOf(nameOf(orderLine), kBody, m_item.width) + heightOf(orderLine.sku, kSmall, m_item.width);
    if (!orderLine.note.isEmpty()) {
        height += heightOf(orderLine.note, kSmall, m_item.width);
    }
    return height + 4.2;
}

double OrderPrinter::row(double y, const PurchaseOrderLine& orderLine) {
    const QLocale& locale = this->locale();
    const double top = y + 1.8;
    cell(kNumber, top, locale.toString(orderLine.line), kBody);
    cell(kTheirSku, top, orderLine.supplierSku, kBody);
    double below = put(m_item.x, top, m_item.width, nameOf(orderLine), kBody);
    below = put(m_item.x, below, m_item.width,
                t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "our number %1")).arg(orderLine.sku), kSmall);
    if (!orderLine.note.isEmpty()) {
        put(m_item.x, below, m_item.width, orderLine.note, kSmall);
    }
    if (orderLine.pack.value > 1 && orderLine.quantity.value % orderLine.pack.value == 0) {
        cell(kPacks, top,
             QStringLiteral("%1 × %2").arg(locale.toString(qlonglong(orderLine.quantity.value / orderLine.pack.value)),
                                           quantityText(locale, orderLine.pack, orderLine.decimals)),
             kBody);
    }
    cell(kPieces, top, quantityText(locale, orderLine.quantity, orderLine.decimals), kBody);
    cell(kPrice, top, orderLine.price ? priceText(locale, *orderLine.price) : QStringLiteral("–"), kBody);
    cell(kTax, top, taxRateText(locale, orderLine.taxRate), kBody);
    cell(kNet, top, orderLine.amount ? amount(*orderLine.amount) : QStringLiteral("–"), kBody);
    const double end = y + rowHeight(orderLine);
    line(end, 0.15, kFaint);
    return end;
}

void OrderPrinter::sums(double y) {
    const PurchaseOrder& order = m_paper.order;
    if (!order.head.note.isEmpty()) {
        const double below = put(kLeft, y, 75, t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Note")), kLabel);
        put(kLeft, below + 0.8, 75, order.head.note, kBody);
    }
    constexpr double x = 101;
    constexpr double width = 93;
    const auto sumRow = [&](double at, const QString& name, const QString& net, const QString& tax,
                            const QString& gross, const PdfSheet::Style& style) {
        put(x, at, 26, name, style);
        put(x + 26, at, 22, net, style, Qt::AlignRight);
        put(x + 48, at, 20, tax, style, Qt::AlignRight);
        put(x + 68, at, 25, gross, style, Qt::AlignRight);
    };
    sumRow(y, t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Tax rate")),
           t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Net")), t("Tax"),
           t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Total")), kHeading);
    double at = y + 5;
    line(at, 0.35, kText, x, width);
    Money net;
    Money tax;
    for (const TaxSum& sum : taxSums(order)) {
        sumRow(at + 1.4, taxRateText(locale(), sum.rate), amount(sum.net), amount(sum.tax), amount(sum.net + sum.tax),
               kBody);
        at += 7;
        line(at, 0.15, kFaint, x, width);
        net += sum.net;
        tax += sum.tax;
    }
    sumRow(at + 2, t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Total %1")).arg(order.head.currency), amount(net),
           amount(tax), amount(net + tax), {11, true, kText});
    put(kLeft, at + 15, 140, closing(), kSmall);
}

QString OrderPrinter::closing() const {
    const PurchaseOrder& order = m_paper.order;
    std::int64_t packs = 0;
    Quantity pieces;
    bool whole = inPieces(); // packs and pieces add up only where all lines are whole packs of whole pieces
    for (const PurchaseOrderLine& each : order.lines) {
        whole = whole && each.pack.value > 0 && each.quantity.value % each.pack.value == 0;
        packs += whole ? each.quantity.value / each.pack.value : 0;
        pieces += each.quantity;
    }
    const int lines = int(order.lines.size());
    const QString sum = whole
                            ? t(QT_TRANSLATE_N_NOOP("PurchaseOrderDocument", "%n line(s), %1 packs, %2 pieces."), lines)
                                  .arg(locale().toString(qlonglong(packs)), quantityText(locale(), pieces, 0))
                            : t(QT_TRANSLATE_N_NOOP("PurchaseOrderDocument", "%n line(s)."), lines);
    if (isCancelled()) {
        return t(QT_TRANSLATE_NOOP("PurchaseOrderDocument",
                                   "We cancel this order. Please do not deliver it, and confirm the cancellation."));
    }
    return sum + QLatin1Char(' ') +
           t(QT_TRANSLATE_NOOP(
                 "PurchaseOrderDocument",
                 "Please confirm quantity, price and day by line within one working day, and put %1 on the "
                 "delivery note and the invoice."))
               .arg(order.head.number);
}

} // namespace

Status drawPurchaseOrder(const PurchaseOrderPaper& paper, const QLocale& fallback, QIODevice* device) {
    if (!device->isWritable()) {
        return Error{ErrorCode::FileUnwritable, {}, {}};
    }
    const DocumentTexts texts(paper.supplier.language, fallback);
    PdfSheet sheet(device, paper.order.head.number);
    if (!sheet.isActive()) {
        return Error{ErrorCode::FileUnwritable, {}, {}};
    }
    OrderPrinter(paper, texts).print(sheet);
    return sheet.finish() ? Status() : Status(Error{ErrorCode::FileUnwritable, {}, {}});
}

} // namespace qm
