#pragma once

#include <memory>
#include <QDate>
#include <QWidget>

namespace qm {

class Workspace;

namespace Ui {
class WorkingDayBar;
}

/// "Sales end on 14 Oct 2011: work as of 15 Oct?" above the pages, where the data ends long ago and no working day was
/// chosen. Hidden otherwise. It has the keys when it appears: Enter takes the button they are on, Esc leaves today.
class WorkingDayBar : public QWidget {
    Q_OBJECT

public:
    explicit WorkingDayBar(Workspace& workspace, QWidget* parent = nullptr);
    ~WorkingDayBar() override;

    static constexpr int kLongAgoDays = 30;

Q_SIGNALS:
    /// The keys belong to the page again.
    void answered();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void look();
    void retranslate();
    void accept();
    void dismiss();

    Workspace& m_workspace;
    std::unique_ptr<Ui::WorkingDayBar> m_ui;
    QDate m_lastSale;
    bool m_dismissed = false;
};

} // namespace qm
