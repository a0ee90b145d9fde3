#include "helpwindow.h"

#include "theme.h"

#include <QEvent>
#include <QFile>
#include <QLocale>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

QString nameOf(PageId page) {
    switch (page) {
    case PageId::Today:
        return u"today"_s;
    case PageId::Alerts:
        return u"alerts"_s;
    case PageId::Suggestions:
        return u"suggestions"_s;
    case PageId::Orders:
        return u"orders"_s;
    case PageId::Receiving:
        return u"receiving"_s;
    case PageId::SalesOrders:
        return u"salesorders"_s;
    case PageId::Customers:
        return u"customers"_s;
    case PageId::Items:
        return u"items"_s;
    case PageId::Movements:
        return u"movements"_s;
    case PageId::Counts:
        return u"counts"_s;
    case PageId::Suppliers:
        return u"suppliers"_s;
    case PageId::Forecasts:
        return u"forecasts"_s;
    case PageId::PolicyCheck:
        return u"policycheck"_s;
    case PageId::Calendar:
        return u"calendar"_s;
    case PageId::Returns:
        return u"returns"_s;
    case PageId::Reports:
        return u"reports"_s;
    case PageId::Settings:
        return u"settings"_s;
    default:
        return {};
    }
}

/// Markdown's tables come with frames around every cell: ours are rows of keys.
void quietTables(QTextDocument& document) {
    const auto frames = document.rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorderStyle(QTextFrameFormat::BorderStyle_None);
            format.setCellPadding(3);
            format.setCellSpacing(0);
            table->setFormat(format);
        }
    }
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent) : QDialog(parent), m_text(new QTextBrowser(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(scaled(18));
    resize(scaled(520), scaled(680));
}

QString HelpWindow::fileOf(PageId page, const QString& language) {
    const QString name = nameOf(page);
    if (name.isEmpty()) {
        return {};
    }
    for (const QString& code : {language, language.section(u'_', 0, 0), u"en"_s}) {
        const QString file = u":/help/%1/%2.md"_s.arg(code, name);
        if (QFile::exists(file)) {
            return file;
        }
    }
    return {};
}

void HelpWindow::showPage(PageId page) {
    m_page = page;
    read();
    show();
    raise();
    activateWindow();
}

void HelpWindow::read() {
    setWindowTitle(tr("Help"));
    QFile file(fileOf(m_page, QLocale().name()));
    const bool opened = file.open(QIODevice::ReadOnly);
    m_text->setMarkdown(opened ? QString::fromUtf8(file.readAll()) : tr("There is no help about this page yet."));
    quietTables(*m_text->document());
    m_text->setAccessibleName(tr("Help"));
}

void HelpWindow::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isVisible()) {
        read();
    }
}

} // namespace qm
