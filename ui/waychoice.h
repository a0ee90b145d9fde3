#pragma once

#include "receiptfault.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace qm {

/// The ways out of one fault of a delivery, as a row of buttons of which one is chosen. Recount is not a way: it takes
/// the count back. Space and Enter choose.
class WayChoice : public QWidget {
    Q_OBJECT

public:
    WayChoice(FaultKind fault, QWidget* parent = nullptr);

    /// chosen none: nobody has decided yet. name: of the item, for who cannot see.
    void showWay(std::optional<FaultWay> chosen, const QString& name);
    void focusChoice();

Q_SIGNALS:
    void wayChosen(qm::FaultKind fault, qm::FaultWay way);
    void recountWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyColors();

    FaultKind m_fault;
    QButtonGroup* m_group;
};

} // namespace qm
