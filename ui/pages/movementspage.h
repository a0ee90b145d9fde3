#pragma once

#include "movementmodel.h"
#include "movementqueries.h"
#include "page.h"

#include <memory>
#include <QTimer>

namespace qm {

namespace Ui {
class MovementsPage;
}

/// The ledger: filter by text, days and place, sorted by its headings, read in windows as it is scrolled.
class MovementsPage : public Page {
    Q_OBJECT

public:
    MovementsPage(Workspace& workspace, AppActions& actions, QWidget* parent = nullptr);
    ~MovementsPage() override;

    QString title() const override;
    QList<ActionId> actionsHere() const override;
    bool perform(ActionId id) override;
    QList<KeyHint> keyHints() const override;
    QString statusText() const override;
    QWidget* firstFocus() override;

public Q_SLOTS:
    void reload() override;

protected:
    void retranslate() override;
    void sheetOf(DataTable& table, std::function<void(const TableSheet&)> then) override;

private:
    void readWindow(const QList<qint64>& seqs);
    MovementFilter filter() const;

    std::unique_ptr<Ui::MovementsPage> m_ui;
    MovementModel m_model;
    QTimer m_typing; ///< one question for a word, not for each letter
    int m_asked = 0; ///< only the answer to the last question counts
};

} // namespace qm
