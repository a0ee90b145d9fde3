#pragma once

#include "forecastoverride.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace qm {

class Workspace;

/// What a person knows better than the forecast: days, a percentage or a level, and why. Deletes itself.
class OverrideDialog : public QDialog {
    Q_OBJECT

public:
    OverrideDialog(const ForecastOverride& entry, Workspace& workspace, QWidget* parent);

Q_SIGNALS:
    void saved(qm::ForecastOverrideId id);

private:
    void save();
    void say(const QString& why, QWidget* field);

    ForecastOverride m_entry;
    Workspace& m_workspace;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QComboBox* m_kind;
    QLineEdit* m_value;
    QLineEdit* m_reason;
    QLabel* m_problem;
};

} // namespace qm
