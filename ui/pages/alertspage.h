#pragma once

#include "alertmodel.h"
#include "page.h"

#include <memory>

namespace qm {

class AlertService;

namespace Ui {
class AlertsPage;
}

/// What asks for something, of the whole warehouse, with what was answered to it; one alert with its cause and its log.
/// Space acknowledges, S snoozes, Enter leads to where it is acted on.
class AlertsPage : public Page {
    Q_OBJECT

public:
    AlertsPage(Workspace& workspace, AppActions& actions, QWidget* parent = nullptr);
    ~AlertsPage() override;

    QString title() const override;
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
    /// Which alerts are listed, in the order of their chooser.
    enum class Show { Open, Answered, Standing, Gone };

    void setUpTables();
    Show shown() const;
    const AlertRow* current() const;
    bool canAnswer() const;
    void showRows(std::vector<AlertRow> rows);
    void fillKinds(const std::vector<AlertRow>& rows);
    void showDetail();
    void open();
    std::vector<Alert> selected() const;
    void acknowledge();
    void askSnooze();
    void answer(const QString& done, std::function<Result<std::vector<StandingAlert>>(AlertService&)> work);
    void writeMail();

    std::unique_ptr<Ui::AlertsPage> m_ui;
    AlertModel m_model;
    AlertLogModel m_log;
};

} // namespace qm
