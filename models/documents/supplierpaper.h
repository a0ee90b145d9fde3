#pragma once

#include "calendarday.h"
#include "documenttexts.h"
#include "localtext.h"
#include "pdfsheet.h"
#include "settingsservice.h"

namespace qm {

/// What every paper to a supplier has: our name and address, a title with a number, a footer with the page. It is laid
/// out twice: once to count the pages, once to draw. One thread at a time.
class SupplierPaper {
public:
    virtual ~SupplierPaper() = default;
    SupplierPaper(const SupplierPaper&) = delete;
    SupplierPaper& operator=(const SupplierPaper&) = delete;

    void print(PdfSheet& sheet);

protected:
    struct Heading {
        QString title;
        QString number;
        CalendarDay day;
    };
    struct Block {
        QString label;
        QString name;
        QString lines; ///< parted by \n
    };
    struct Fact {
        QString label;
        QString value; ///< empty: left out
    };

    SupplierPaper(const WarehouseSettings& shop, const DocumentTexts& texts) : m_shop(shop), m_texts(texts) {}

    /// Everything from the first page's head to the end of the last page, without its footer.
    virtual void layOut() = 0;
    virtual Heading heading() const = 0;

    double head();
    /// Up to three addresses side by side; returns the y below them.
    double addresses(double y, const std::vector<Block>& blocks);
    /// Facts in a row between two rules.
    double facts(double y, const std::vector<Fact>& facts);
    void nextPage();
    double put(double x, double y, double width, const QString& text, const PdfSheet::Style& style,
               Qt::Alignment align = Qt::AlignLeft);
    void line(double y, double thickness, const QColor& color, double x = kLeft, double width = kWidth);
    double heightOf(const QString& text, const PdfSheet::Style& style, double width) const {
        return m_sheet->heightOf(text, style, width);
    }
    const QLocale& locale() const { return m_texts.locale(); }
    QString t(const char* source, int n = -1) const { return m_texts.text(source, n); }

    static constexpr double kLeft = 16;
    static constexpr double kWidth = 178;
    static constexpr double kBottom = 276; // rows end above the footer
    static const QColor kMuted;
    static const QColor kLine;
    static const QColor kFaint;
    static const QColor kText;
    static const PdfSheet::Style kLabel;
    static const PdfSheet::Style kBody;
    static const PdfSheet::Style kStrong;
    static const PdfSheet::Style kSmall;
    static const PdfSheet::Style kHeading;

    const WarehouseSettings& m_shop;

private:
    void footer();

    const DocumentTexts& m_texts;
    PdfSheet* m_sheet = nullptr;
    bool m_draw = false;
    int m_page = 1;
    int m_pages = 1;
};

} // namespace qm
