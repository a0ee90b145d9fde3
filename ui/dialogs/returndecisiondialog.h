#pragma once

#include "returncase.h"
#include "returnservice.h"
#include "supplier.h"

#include <optional>
#include <QDialog>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;

namespace qm {

class Workspace;

/// Decides a return or complaint: what becomes of the goods and what the customer gets; the amount offered is what the
/// goods were sold for. Stays open with the reason where it is refused. Deletes itself.
class ReturnDecisionDialog : public QDialog {
    Q_OBJECT

public:
    ReturnDecisionDialog(const ReturnCaseRow& decided, Workspace& workspace, QWidget* parent);

Q_SIGNALS:
    void saved();

private:
    void showSuppliers(const std::vector<SupplierRow>& suppliers);
    /// Fields that the choices need are there, others are not.
    void followChoices();
    void complain(const QString& why, QWidget* field);
    std::optional<ReturnDecision> entered();
    void save();

    ReturnCaseRow m_case;
    Workspace& m_workspace;
    QComboBox* m_goods;
    QComboBox* m_supplier;
    QComboBox* m_money;
    QLineEdit* m_amount;
    QLabel* m_problem;
};

} // namespace qm
