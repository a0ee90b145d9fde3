#pragma once

#include "pages/pageid.h"

#include <QDialog>

class QTextBrowser;

namespace qm {

/// Help about a page, beside the window and not in its way: the Markdown under :/help in the user's language, English
/// where there is none.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    void showPage(PageId page);
    /// The text's place in the resources; empty where the page has no help.
    static QString fileOf(PageId page, const QString& language);

protected:
    void changeEvent(QEvent* event) override;

private:
    void read();

    QTextBrowser* m_text;
    PageId m_page = PageId::Today;
};

} // namespace qm
