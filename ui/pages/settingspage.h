#pragma once

#include "page.h"
#include "settingsservice.h"
#include "watchchoice.h"

#include <functional>
#include <memory>

namespace qm {

namespace Ui {
class SettingsPage;
}

/// The warehouse's settings, saved by the main button, and this computer's, which hold at once.
class SettingsPage : public Page {
    Q_OBJECT

public:
    SettingsPage(Workspace& workspace, AppActions& actions, QWidget* parent = nullptr);
    ~SettingsPage() override;

    QString title() const override;
    bool usesPlace() const override { return false; }
    std::optional<MainButton> mainButton() const override;
    QList<ActionId> actionsHere() const override;
    bool perform(ActionId id) override;
    QList<KeyHint> keyHints() const override;
    QWidget* firstFocus() override;

public Q_SLOTS:
    void reload() override;

protected:
    void retranslate() override;

private:
    void connectUserChoices();
    void chooseFolder(const QString& title, const QString& from, std::function<void(const QString&)> take);
    void watch(const WatchChoice& choice);
    void fill(const WarehouseSettings& settings);
    /// What the form says; none where a number cannot be read, which is then said.
    std::optional<WarehouseSettings> entered();
    void save();
    void showUserChoices();
    void changeWorkingDay();

    std::unique_ptr<Ui::SettingsPage> m_ui;
    WarehouseSettings m_settings; ///< as last read or saved
    bool m_read = false;
    bool m_filling = false;
};

} // namespace qm
