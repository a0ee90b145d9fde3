#pragma once

#include "importchangemodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace qm {

class DataTable;

/// Documents of which the file says something else than what is posted, old beside new, and what to do with each: leave
/// it, replace it, or add the new rows. The buttons are for the chosen lines' documents, for all where none is chosen.
class ImportChangesPanel : public QWidget {
    Q_OBJECT

public:
    explicit ImportChangesPanel(QWidget* parent = nullptr);

    /// decided: only shows what was done.
    void setDocuments(const std::vector<ChangedDocument>& documents, bool decided);

Q_SIGNALS:
    void chosen(const QStringList& keys, qm::ChangedDocuments choice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void choose(ChangedDocuments choice);

    QLabel* m_title;
    DataTable* m_table;
    QPushButton* m_leave;
    QPushButton* m_replace;
    QPushButton* m_add;
    ImportChangeModel m_model;
};

} // namespace qm
