#pragma once

#include "location.h"

#include <QWidget>
#include <vector>

class QLabel;
class QComboBox;

namespace qm {

class FittingLabel;

class AppActions;
class KeyButton;
class Page;

/// The line above every page: its title, the place chooser, a muted second line, its main button and the search field.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(AppActions& actions, QWidget* parent = nullptr);

    void showPage(const Page& page);
    void setPlaces(const std::vector<Location>& places, LocationId chosen);
    void retranslate();

Q_SIGNALS:
    void placeChosen(qm::LocationId place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyFonts();

    AppActions& m_actions;
    QLabel* m_title;
    QComboBox* m_places;
    FittingLabel* m_subtitle;
    KeyButton* m_main;
    KeyButton* m_search;
    QAction* m_mainAction = nullptr;
};

} // namespace qm
