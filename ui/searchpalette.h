#pragma once

#include "actionid.h"
#include "catalogueservice.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QTimer;

namespace qm {

class AppActions;
class Workspace;

/// The search field: items, orders, suppliers and actions by a part of their name or code, opened with Enter. Stands
/// over the window until something is chosen or Esc.
class SearchPalette : public QFrame {
    Q_OBJECT

public:
    SearchPalette(Workspace& workspace, AppActions& actions, QWidget* parent);

    /// Shows it, empty, over the top of its parent.
    void open();

Q_SIGNALS:
    void hitChosen(const qm::SearchHit& hit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void show(const std::vector<SearchHit>& hits);
    void choose();
    void addRow(const QString& title, const QString& detail, const QVariant& data);

    Workspace& m_workspace;
    AppActions& m_actions;
    QLineEdit* m_field;
    QListWidget* m_list;
    QTimer* m_typing;
    std::vector<SearchHit> m_hits;
};

} // namespace qm
