#include "purchaseorderdocument.h"

#include "documenttexts.h"
#include "localtext.h"
#include "pdfsheet.h"

#include <algorithm>
#include <QCoreApplication>
#include <QIODevice>

namespace qm {

namespace {

constexpr double kLeft = 16;
constexpr double kWidth = 178;
constexpr double kBottom = 276; // rows end above the footer
const QColor kMuted(0x59, 0x63, 0x6f);
const QColor kLine(0x9a, 0xa3, 0xad);
const QColor kFaint(0xd5, 0xd9, 0xde);
const QColor kText(0x1d, 0x25, 0x30);
const PdfSheet::Style kLabel{8, false, kMuted};
const PdfSheet::Style kBody{9.5, false, kText};
const PdfSheet::Style kStrong{9.5, true, kText};
const PdfSheet::Style kSmall{8, false, kMuted};
const PdfSheet::Style kHeading{8.5, true, kText};

struct Column {
    double x;
    double width;
    Qt::Alignment align;
};
constexpr Column kNumber{16, 8, Qt::AlignLeft};
constexpr Column kTheirSku{24, 20, Qt::AlignLeft};
constexpr Column kItem{45, 60, Qt::AlignLeft};
constexpr Column kPacks{106, 22, Qt::AlignRight};
constexpr Column kPieces{129, 15, Qt::AlignRight};
constexpr Column kPrice{145, 15, Qt::AlignRight};
constexpr Column kTax{161, 12, Qt::AlignRight};
constexpr Column kNet{174, 20, Qt::AlignRight};

/// One run over the order: with a sheet it draws, without one it counts pages.
class OrderPrinter {
public:
    OrderPrinter(const PurchaseOrderPaper& paper, const DocumentTexts& texts) : m_paper(paper), m_texts(texts) {}

    void print(PdfSheet& sheet) {
        m_sheet = &sheet;
        m_pages = layOut(false);
        layOut(true);
    }

private:
    int layOut(bool draw);
    double head();
    double addresses(double y);
    double facts(double y);
    double tableHeading(double y);
    double row(double y, const PurchaseOrderLine& line);
    double rowHeight(const PurchaseOrderLine& line) const;
    void sums(double y);
    double sumsHeight() const { return 24 + 7.0 * double(taxSums(m_paper.order).size()) + 16; }
    void footer();
    void nextPage();
    void cell(const Column& column, double y, const QString& text, const PdfSheet::Style& style) {
        put(column.x, y, column.width, text, style, column.align);
    }
    double put(double x, double y, double width, const QString& text, const PdfSheet::Style& style,
               Qt::Alignment align = Qt::AlignLeft) {
        return m_draw ? m_sheet->text(x, y, width, text, style, align) : y + m_sheet->heightOf(text, style, width);
    }
    void line(double y, double thickness, const QColor& color, double x = kLeft, double width = kWidth) {
        if (m_draw) {
            m_sheet->rule(x, y, width, thickness, color);
        }
    }
    QString t(const char* source, int n = -1) const { return m_texts.text(source, n); }
    QString amount(Money money) const { return amountText(m_texts.locale(), money, m_paper.minorDigits); }
    QString nameOf(const PurchaseOrderLine& line) const {
        return line.supplierItemName.isEmpty() ? line.name : line.supplierItemName;
    }

    const PurchaseOrderPaper& m_paper;
    const DocumentTexts& m_texts;
    PdfSheet* m_sheet = nullptr;
    bool m_draw = false;
    int m_page = 1;
    int m_pages = 1;
};

int OrderPrinter::layOut(bool draw) {
    m_draw = draw;
    m_page = 1;
    double y = tableHeading(facts(addresses(head())));
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
    footer();
    return m_page;
}

void OrderPrinter::nextPage() {
    footer();
    ++m_page;
    if (m_draw) {
        m_sheet->newPage();
    }
}

double OrderPrinter::head() {
    const WarehouseSettings& shop = m_paper.shop;
    double y = put(kLeft, 15, 110, shop.companyName, {11, true, kText});
    y = put(kLeft, y + 0.6, 110, QString(shop.companyAddress).replace(QLatin1Char('\n'), QStringLiteral(" · ")),
            kLabel);
    y = put(kLeft, y + 0.6, 110, shop.companyContact, kLabel);
    put(110, 14, 84, t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Purchase order")), {19, true, kText},
        Qt::AlignRight);
    put(110, 23.5, 84, m_paper.order.head.number, {11, true, kText}, Qt::AlignRight);
    return std::max(y, 30.0) + 7;
}

double OrderPrinter::addresses(double y) {
    const auto block = [&](double x, const QString& label, const QString& name, const QString& lines) {
        double at = put(x, y, 56, label, kLabel);
        at = put(x, at + 0.8, 56, name, kStrong);
        return lines.isEmpty() ? at : put(x, at + 0.4, 56, lines, kBody);
    };
    const WarehouseSettings& shop = m_paper.shop;
    const Location& place = m_paper.deliverTo;
    const QString placeName = shop.companyName.isEmpty() || place.name == shop.companyName
                                  ? place.name
                                  : shop.companyName + QStringLiteral(", ") + place.name;
    const QString invoice = shop.invoiceAddress.isEmpty() ? shop.companyAddress : shop.invoiceAddress;
    const QString delivery = place.address.isEmpty() ? shop.companyAddress : place.address;
    double end = block(kLeft, t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "To")), m_paper.supplier.name,
                       m_paper.supplier.address);
    end = std::max(end, block(77, t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Deliver to")), placeName, delivery));
    end = std::max(end,
                   block(138, t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Invoice to")), shop.companyName, invoice));
    return end + 6;
}

double OrderPrinter::facts(double y) {
    line(y, 0.2, kLine);
    struct Fact {
        QString label;
        QString value;
    };
    const PurchaseOrderRow& head = m_paper.order.head;
    const QLocale& locale = m_texts.locale();
    std::vector<Fact> all{
        {t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Order date")), longDateText(locale, head.ordered)}};
    if (head.expected) {
        all.push_back(
            {t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Deliver on")), longDateText(locale, *head.expected)});
    }
    const auto add = [&](const char* label, const QString& value) {
        if (!value.isEmpty()) {
            all.push_back({t(label), value});
        }
    };
    add(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Your customer no."), m_paper.supplier.customerNumber);
    add(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Payment"), m_paper.supplier.paymentTerms);
    add(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Buyer"), m_paper.shop.buyer);
    double needed = 0; // columns as wide as what stands in them, the rest shared out
    for (const Fact& fact : all) {
        needed += std::max(m_sheet->widthOf(fact.value, kStrong), m_sheet->widthOf(fact.label, kLabel)) + 2;
    }
    const double spare = std::max(0.0, kWidth - needed) / double(all.size());
    double end = y;
    double x = kLeft;
    for (const Fact& fact : all) {
        const double width =
            std::max(m_sheet->widthOf(fact.value, kStrong), m_sheet->widthOf(fact.label, kLabel)) + 2 + spare;
        const double below = put(x, y + 3.5, width - 1, fact.label, kLabel);
        end = std::max(end, put(x, below + 0.8, width - 1, fact.value, kStrong));
        x += width;
    }
    line(end + 2.5, 0.2, kLine);
    return end + 8;
}

double OrderPrinter::tableHeading(double y) {
    const QString price = t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Price net"));
    const QString net = t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Net %1")).arg(m_paper.order.head.currency);
    cell(kTheirSku, y, t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Your item no.")), kHeading);
    cell(kItem, y, t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Item")), kHeading);
    cell(kPacks, y, t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Packs")), kHeading);
    cell(kPieces, y, t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Quantity")), kHeading);
    cell(kPrice, y, price, kHeading);
    cell(kTax, y, t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Tax")), kHeading);
    cell(kNet, y, net, kHeading);
    const double height =
        std::max({m_sheet->heightOf(price, kHeading, kPrice.width), m_sheet->heightOf(net, kHeading, kNet.width),
                  m_sheet->heightOf(t("Your item no."), kHeading, kTheirSku.width)});
    line(y + height + 1.5, 0.35, kText);
    return y + height + 1.9;
}

double OrderPrinter::rowHeight(const PurchaseOrderLine& orderLine) const {
    double height = m_sheet->heightOf(nameOf(orderLine), kBody, kItem.width) +
                    m_sheet->heightOf(orderLine.sku, kSmall, kItem.width);
    if (!orderLine.note.isEmpty()) {
        height += m_sheet->heightOf(orderLine.note, kSmall, kItem.width);
    }
    return height + 4.2;
}

double OrderPrinter::row(double y, const PurchaseOrderLine& orderLine) {
    const QLocale& locale = m_texts.locale();
    const double top = y + 1.8;
    cell(kNumber, top, locale.toString(orderLine.line), kBody);
    cell(kTheirSku, top, orderLine.supplierSku, kBody);
    double below = put(kItem.x, top, kItem.width, nameOf(orderLine), kBody);
    below = put(kItem.x, below, kItem.width,
                t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "our number %1")).arg(orderLine.sku), kSmall);
    if (!orderLine.note.isEmpty()) {
        put(kItem.x, below, kItem.width, orderLine.note, kSmall);
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
        sumRow(at + 1.4, taxRateText(m_texts.locale(), sum.rate), amount(sum.net), amount(sum.tax),
               amount(sum.net + sum.tax), kBody);
        at += 7;
        line(at, 0.15, kFaint, x, width);
        net += sum.net;
        tax += sum.tax;
    }
    sumRow(at + 2, t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Total %1")).arg(order.head.currency), amount(net),
           amount(tax), amount(net + tax), {11, true, kText});
    const int count = int(order.lines.size());
    put(kLeft, at + 15, 140,
        t(QT_TRANSLATE_N_NOOP("PurchaseOrderDocument", "%n line(s)."), count) + QLatin1Char(' ') +
            t(QT_TRANSLATE_NOOP(
                  "PurchaseOrderDocument",
                  "Please confirm quantity, price and day by line within one working day, and put %1 on the "
                  "delivery note and the invoice."))
                .arg(order.head.number),
        kSmall);
}

void OrderPrinter::footer() {
    line(282, 0.2, kLine);
    put(kLeft, 284, 120,
        QStringLiteral("%1 · %2 · %3")
            .arg(m_paper.shop.companyName, m_paper.order.head.number,
                 longDateText(m_texts.locale(), m_paper.order.head.ordered)),
        kLabel);
    put(136, 284, 58,
        t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Page %1 of %2"))
            .arg(m_texts.locale().toString(m_page), m_texts.locale().toString(m_pages)),
        kLabel, Qt::AlignRight);
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
