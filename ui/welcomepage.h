#pragma once

#include <memory>
#include <QWidget>

namespace qm {

namespace Ui {
class WelcomePage;
}

/// What a new, empty warehouse opens with: three ways to begin.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);
    ~WelcomePage() override;

Q_SIGNALS:
    void sampleWanted();
    void importWanted();
    void startWanted();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    /// Enter presses the button that has the focus, as Space does.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void applyFonts();

    std::unique_ptr<Ui::WelcomePage> m_ui;
};

} // namespace qm
