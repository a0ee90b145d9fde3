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
/// chosen. Hidden otherwise.
class WorkingDayBar : public QWidget {
    Q_OBJECT

public:
    explicit WorkingDayBar(Workspace& workspace, QWidget* parent = nullptr);
    ~WorkingDayBar() override;

    static constexpr int kLongAgoDays = 30;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void look();
    void retranslate();
    void accept();

    Workspace& m_workspace;
    std::unique_ptr<Ui::WorkingDayBar> m_ui;
    QDate m_lastSale;
    bool m_dismissed = false;
};

} // namespace qm
