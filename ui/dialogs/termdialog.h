#pragma once

#include "supplier.h"

#include <memory>
#include <optional>
#include <QDialog>

namespace qm {

class Workspace;

namespace Ui {
class TermDialog;
}

/// Edits what a supplier asks for an item, or adds one: a term without item. A later "valid from" keeps the old terms
/// for the days before; a term may end. Stays open with the reason where saving fails. Deletes itself.
class TermDialog : public QDialog {
    Q_OBJECT

public:
    TermDialog(const SupplierTerm& term, Workspace& workspace, QWidget* parent);
    ~TermDialog() override;

Q_SIGNALS:
    /// replaced: the term that stood in its place; none where it is new.
    void saved(qm::TermId id, const std::optional<qm::SupplierTerm>& replaced);

private:
    void fill();
    std::optional<SupplierTerm> entered();
    void save();
    void complain(const QString& why);
    void store(const SupplierTerm& term);

    SupplierTerm m_term;
    Workspace& m_workspace;
    std::unique_ptr<Ui::TermDialog> m_ui;
};

} // namespace qm
