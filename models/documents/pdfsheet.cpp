#include "pdfsheet.h"

#include <QFontMetricsF>
#include <QPageLayout>
#include <QPageSize>

namespace qm {

PdfSheet::PdfSheet(QIODevice* device, const QString& title, Page page) : m_writer(device), m_page(page) {
    m_writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                       page == Page::Across ? QPageLayout::Landscape : QPageLayout::Portrait,
                                       QMarginsF(), QPageLayout::Millimeter));
    m_writer.setResolution(600);
    m_writer.setTitle(title);
    m_writer.setCreator(QStringLiteral("Quartermaster"));
    m_painter.begin(&m_writer);
}

QFont PdfSheet::font(const Style& style) const {
    QFont font;
    // The window's family where it is installed, also without a window.
    font.setFamilies(QStringList{QStringLiteral("Roboto")} + font.families());
    font.setPointSizeF(style.points);
    font.setBold(style.bold);
    return font;
}

double PdfSheet::heightOf(const QString& text, const Style& style, double width) const {
    const QFontMetricsF metrics(font(style), &m_writer);
    const QRectF box(0, 0, dots(width), dots(kHeight));
    return millimetres(metrics.boundingRect(box, Qt::TextWordWrap, text).height());
}

double PdfSheet::widthOf(const QString& text, const Style& style) const {
    return millimetres(QFontMetricsF(font(style), &m_writer).horizontalAdvance(text));
}

double PdfSheet::text(double x, double y, double width, const QString& text, const Style& style, Qt::Alignment align) {
    m_painter.setFont(font(style));
    m_painter.setPen(style.color);
    const double height = heightOf(text, style, width);
    const int flags = int(align | Qt::AlignTop) | Qt::TextWordWrap;
    m_painter.drawText(QRectF(dots(x), dots(y), dots(width), dots(height) + 2), flags, text);
    return y + height;
}

void PdfSheet::rule(double x, double y, double width, double thickness, const QColor& color) {
    m_painter.fillRect(QRectF(dots(x), dots(y), dots(width), dots(thickness)), color);
}

} // namespace qm
