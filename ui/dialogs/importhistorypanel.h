#pragma once

#include "importhistorymodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace qm {

class DataTable;
class Workspace;

/// The files that were taken in, and the button that, once asked, takes one of them back. Hidden while there is none.
class ImportHistoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit ImportHistoryPanel(QWidget* parent = nullptr);

    void reload(Workspace& workspace);

Q_SIGNALS:
    void undoWanted(qint64 import, const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    const PastImport* current() const;
    void refreshButton();

    QLabel* m_title;
    DataTable* m_table;
    QPushButton* m_undo;
    ImportHistoryModel m_model;
};

} // namespace qm
