#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QRectF>
#include <QString>

namespace qm {

/// An A4 page that is drawn on in millimetres from its upper left corner, text in points. One thread at a time.
class PdfSheet {
public:
    struct Style {
        double points = 9.5;
        bool bold = false;
        QColor color = QColor(0x1d, 0x25, 0x30);
    };

    enum class Page { Upright, Across };

    /// device: open for writing. title and creator go into the file.
    PdfSheet(QIODevice* device, const QString& title, Page page = Page::Upright);

    bool isActive() const { return m_painter.isActive(); }
    /// Of the page, in mm.
    double width() const { return m_page == Page::Across ? kHeight : kWidth; }
    double height() const { return m_page == Page::Across ? kWidth : kHeight; }
    void newPage() { m_writer.newPage(); }
    /// Ends the file; false where it could not be written.
    bool finish() { return m_painter.end(); }

    /// Height in mm that text takes in a column of that width, wrapped between words.
    double heightOf(const QString& text, const Style& style, double width) const;
    double widthOf(const QString& text, const Style& style) const;
    /// Draws wrapped text from y downwards; returns the y below it.
    double text(double x, double y, double width, const QString& text, const Style& style,
                Qt::Alignment align = Qt::AlignLeft);
    void rule(double x, double y, double width, double thickness, const QColor& color);

    static constexpr double kWidth = 210;
    static constexpr double kHeight = 297;

private:
    QFont font(const Style& style) const;
    double dots(double millimetres) const { return millimetres * m_writer.resolution() / 25.4; }
    double millimetres(double dots) const { return dots * 25.4 / m_writer.resolution(); }

    QPdfWriter m_writer;
    mutable QPainter m_painter;
    Page m_page;
};

} // namespace qm
