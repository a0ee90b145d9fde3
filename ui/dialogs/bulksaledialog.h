#pragma once

#include "bulksale.h"

#include <QDialog>

namespace qm {

class Workspace;

/// Asks what a sale out of proportion was: a one-off that is left out of demand, or real demand. Deletes itself.
class BulkSaleDialog : public QDialog {
    Q_OBJECT

public:
    BulkSaleDialog(const BulkSale& sale, Workspace& workspace, QWidget* parent);

Q_SIGNALS:
    void decided(qm::SalesLineId line, qm::BulkDecision decision);

private:
    void decide(BulkDecision decision);

    BulkSale m_sale;
    Workspace& m_workspace;
    class QLabel* m_problem;
};

} // namespace qm
