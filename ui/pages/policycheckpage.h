#pragma once

#include "page.h"
#include "policymodels.h"

#include <memory>
#include <optional>

namespace qm {

namespace Ui {
class PolicyCheckPage;
}

/// What our orders would have cost in the warehouse's own past, beside the orders that were placed, fixed limits and
/// perfect foresight; what more service costs in stock, what was promised and kept, and the items for which limits
/// would have been cheaper. Checked anew at a key; the result stays until the window is closed.
class PolicyCheckPage : public Page {
    Q_OBJECT

public:
    PolicyCheckPage(Workspace& workspace, AppActions& actions, QWidget* parent = nullptr);
    ~PolicyCheckPage() override;

    QString title() const override;
    QString subtitle() const override;
    bool usesPlace() const override { return false; }
    std::optional<MainButton> mainButton() const override;
    QList<ActionId> actionsHere() const override;
    bool perform(ActionId id) override;
    QList<KeyHint> keyHints() const override;
    QString statusText() const override;
    QWidget* firstFocus() override;

public Q_SLOTS:
    /// The check that was kept, where none is shown: the past does not change by a commit, it is replayed when asked
    /// for.
    void reload() override;

protected:
    void retranslate() override;

private:
    void run();
    void show();
    void showTexts();
    void showFrontier();
    void showPromises();
    void openItem(int row);
    void useLimits();
    QString money(double amount) const;

    std::unique_ptr<Ui::PolicyCheckPage> m_ui;
    PolicyModel m_policies;
    ItemPolicyModel m_items;
    std::optional<PolicyEvaluation> m_result;
    bool m_busy = false;
};

} // namespace qm
