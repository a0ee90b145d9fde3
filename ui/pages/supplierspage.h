#pragma once

#include "celledit.h"
#include "page.h"
#include "suppliermodel.h"
#include "termmodel.h"

#include <memory>

namespace qm {

namespace Ui {
class SuppliersPage;
}

/// Suppliers with their measured lead time, punctuality and fill; one of them with his terms; both are edited here.
class SuppliersPage : public Page {
    Q_OBJECT

public:
    SuppliersPage(Workspace& workspace, AppActions& actions, QWidget* parent = nullptr);
    ~SuppliersPage() override;

    QString title() const override;
    bool usesPlace() const override { return false; }
    std::optional<MainButton> mainButton() const override;
    QList<ActionId> actionsHere() const override;
    bool perform(ActionId id) override;
    QList<KeyHint> keyHints() const override;
    QString statusText() const override;
    void openRecord(qint64 id) override;
    QWidget* firstFocus() override;

public Q_SLOTS:
    void reload() override;

protected:
    void retranslate() override;

private:
    const SupplierRow* current() const;
    void showSuppliers(std::vector<SupplierRow> rows);
    void showDetail();
    void fillFacts(const SupplierRow& row);
    void editSupplier(bool fresh);
    void editTerm(bool fresh = false);
    void openTerm(const SupplierTerm& term);
    void editCell(const QString& digit);
    void changeTerms(const QList<CellEdit>& edits);

    std::unique_ptr<Ui::SuppliersPage> m_ui;
    SupplierModel m_model;
    TermModel m_terms;
    qint64 m_wanted = 0;
};

} // namespace qm
