#pragma once

#include "rejectedrowmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace qm {

class DataTable;

/// The rows that were refused, each with field, value and reason. A value is put right in place; then these rows are
/// tried again.
class RejectedRowsPanel : public QWidget {
    Q_OBJECT

public:
    explicit RejectedRowsPanel(QWidget* parent = nullptr);

    void setErrors(ImportKind kind, const std::vector<RowError>& errors);
    const RowCorrections& corrections() const { return m_model.corrections(); }

Q_SIGNALS:
    void tryAgainWanted();
    void saveWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refreshButtons();

    ImportKind m_kind = ImportKind::Sales;
    QLabel* m_title;
    DataTable* m_table;
    QPushButton* m_again;
    QPushButton* m_save;
    RejectedRowModel m_model;
};

} // namespace qm
