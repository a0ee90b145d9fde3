#pragma once

#include "page.h"
#include "qualitymodels.h"

#include <memory>
#include <optional>

namespace qm {

namespace Ui {
class ForecastsPage;
}

/// How good the forecasts are: by class, category or supplier, what quantiles promised and kept, and the items with the
/// worst forecasts first, each of which opens its forecast.
class ForecastsPage : public Page {
    Q_OBJECT

public:
    ForecastsPage(Workspace& workspace, AppActions& actions, QWidget* parent = nullptr);
    ~ForecastsPage() override;

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
    void reload() override;

protected:
    void retranslate() override;

private:
    void measure();
    void show(std::optional<ForecastQuality> quality);
    void showGroups();
    void openItem(int row);

    std::unique_ptr<Ui::ForecastsPage> m_ui;
    QualityGroupModel m_groups;
    ItemQualityModel m_items;
    std::optional<ForecastQuality> m_quality;
    bool m_busy = false;
};

} // namespace qm
