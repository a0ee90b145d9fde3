#pragma once

#include "actionid.h"
#include "catalogueservice.h"
#include "pages/pageid.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QTimer;

namespace qm {

class AppActions;
class Workspace;

/// The search field: items, orders, suppliers, count lists and actions by a part of their name or code, opened with
/// Enter. Stands over the window until something is chosen or Esc.
class SearchPalette : public QFrame {
    Q_OBJECT

public:
    SearchPalette(Workspace& workspace, AppActions& actions, QWidget* parent);

    /// Shows it, empty, over the top of its parent.
    void open();

Q_SIGNALS:
    /// What was found is to be shown on that page.
    void recordChosen(qm::PageId page, qint64 record);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What a kind is called and where it is shown.
    struct Place {
        QString kind;
        PageId page = PageId::Items;
    };
    static Place placeOf(SearchHit::Kind kind);
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
