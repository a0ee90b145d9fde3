#pragma once

#include "delegates/pill.h"
#include "pages/pageid.h"

#include <map>
#include <QAbstractButton>
#include <QLabel>
#include <QWidget>

class QVBoxLayout;

namespace qm {

class AppActions;

/// One page's line in the page list, with its count beside the name.
class RailButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit RailButton(QWidget* parent = nullptr);
    void setBadge(const Pill& badge);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Pill m_badge;
};

/// The page list at the leading edge: the program's and the company's name (which open the menu), the pages that
/// exist by section, settings and who works here at the foot.
class NavigationRail : public QWidget {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget* parent = nullptr);

    void setPages(AppActions& actions, const QList<PageId>& pages);
    void setCurrent(PageId page);
    void setBadge(PageId page, const Pill& badge);
    void setCompany(const QString& name);
    void setUser(const QString& name);
    void retranslate();
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void menuWanted(const QPoint& below);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyFonts();
    void addPage(AppActions& actions, PageId page, QVBoxLayout* layout);

    QVBoxLayout* m_layout;
    QAbstractButton* m_name;
    QLabel* m_company;
    QLabel* m_user;
    QString m_userName;
    QLabel* m_stock = nullptr;
    QLabel* m_insight = nullptr;
    AppActions* m_actions = nullptr;
    std::map<PageId, RailButton*> m_buttons;
};

} // namespace qm
