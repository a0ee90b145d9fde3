#include "supplierpaper.h"

#include <algorithm>
#include <QCoreApplication>

namespace qm {

const QColor SupplierPaper::kMuted(0x59, 0x63, 0x6f);
const QColor SupplierPaper::kLine(0x9a, 0xa3, 0xad);
const QColor SupplierPaper::kFaint(0xd5, 0xd9, 0xde);
const QColor SupplierPaper::kText(0x1d, 0x25, 0x30);
const PdfSheet::Style SupplierPaper::kLabel{8, false, QColor(0x59, 0x63, 0x6f)};
const PdfSheet::Style SupplierPaper::kBody{9.5, false, QColor(0x1d, 0x25, 0x30)};
const PdfSheet::Style SupplierPaper::kStrong{9.5, true, QColor(0x1d, 0x25, 0x30)};
const PdfSheet::Style SupplierPaper::kSmall{8, false, QColor(0x59, 0x63, 0x6f)};
const PdfSheet::Style SupplierPaper::kHeading{8.5, true, QColor(0x1d, 0x25, 0x30)};

void SupplierPaper::print(PdfSheet& sheet) {
    m_sheet = &sheet;
    for (const bool draw : {false, true}) {
        m_draw = draw;
        m_page = 1;
        layOut();
        footer();
        m_pages = m_page;
    }
}

double SupplierPaper::put(double x, double y, double width, const QString& text, const PdfSheet::Style& style,
                          Qt::Alignment align) {
    return m_draw ? m_sheet->text(x, y, width, text, style, align) : y + m_sheet->heightOf(text, style, width);
}

void SupplierPaper::line(double y, double thickness, const QColor& color, double x, double width) {
    if (m_draw) {
        m_sheet->rule(x, y, width, thickness, color);
    }
}

void SupplierPaper::nextPage() {
    footer();
    ++m_page;
    if (m_draw) {
        m_sheet->newPage();
    }
}

double SupplierPaper::head() {
    const Heading top = heading();
    double y = put(kLeft, 15, 110, m_shop.companyName, {11, true, kText});
    y = put(kLeft, y + 0.6, 110, QString(m_shop.companyAddress).replace(QLatin1Char('\n'), QStringLiteral(" · ")),
            kLabel);
    y = put(kLeft, y + 0.6, 110, m_shop.companyContact, kLabel);
    const double below = put(104, 14, 90, top.title, {19, true, kText}, Qt::AlignRight);
    put(104, below + 0.5, 90, top.number, {11, true, kText}, Qt::AlignRight);
    return std::max(y, 30.0) + 7;
}

double SupplierPaper::addresses(double y, const std::vector<Block>& blocks) {
    double end = y;
    double x = kLeft;
    for (const Block& block : blocks) {
        if (block.name.isEmpty() && block.lines.isEmpty()) {
            continue;
        }
        double at = put(x, y, 56, block.label, kLabel);
        at = put(x, at + 0.8, 56, block.name, kStrong);
        end = std::max(end, block.lines.isEmpty() ? at : put(x, at + 0.4, 56, block.lines, kBody));
        x += 61;
    }
    return end + 6;
}

double SupplierPaper::facts(double y, const std::vector<Fact>& facts) {
    std::vector<Fact> all;
    double needed = 0; // columns as wide as what stands in them, the rest shared out
    const auto widthOf = [&](const Fact& fact) {
        return std::max(m_sheet->widthOf(fact.value, kStrong), m_sheet->widthOf(fact.label, kLabel)) + 2;
    };
    for (const Fact& fact : facts) {
        if (!fact.value.isEmpty()) {
            all.push_back(fact);
            needed += widthOf(fact);
        }
    }
    line(y, 0.2, kLine);
    const double spare = all.empty() ? 0 : std::max(0.0, kWidth - needed) / double(all.size());
    double end = y;
    double x = kLeft;
    for (const Fact& fact : all) {
        const double width = widthOf(fact) + spare;
        const double below = put(x, y + 3.5, width - 1, fact.label, kLabel);
        end = std::max(end, put(x, below + 0.8, width - 1, fact.value, kStrong));
        x += width;
    }
    line(end + 2.5, 0.2, kLine);
    return end + 8;
}

void SupplierPaper::footer() {
    const Heading top = heading();
    line(282, 0.2, kLine);
    QStringList parts{m_shop.companyName, top.number, longDateText(locale(), top.day)};
    parts.removeAll(QString());
    put(kLeft, 284, 120, parts.join(QStringLiteral(" · ")), kLabel);
    put(136, 284, 58,
        t(QT_TRANSLATE_NOOP("PurchaseOrderDocument", "Page %1 of %2"))
            .arg(locale().toString(m_page), locale().toString(m_pages)),
        kLabel, Qt::AlignRight);
}

} // namespace qm
