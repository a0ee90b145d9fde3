#pragma once

#include "importjob.h"
#include "importpreviewmodel.h"
#include "jobrunner.h"
#include "rejectedrowmodel.h"

#include <memory>
#include <QDialog>

class QComboBox;

namespace qm {

class Workspace;

namespace Ui {
class ImportDialog;
}

/// Takes a file in, in three steps: which file; how it is read, with every guess changeable and its first rows beside;
/// what would happen, with every refused row and why. Only then is it done. Can be cancelled at any moment; nothing is
/// half done. Deletes itself.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Workspace& workspace, ImportKind kind, QWidget* parent);
    ~ImportDialog() override;

    /// As if the user had chosen it: goes on to the columns.
    void takeFile(const QString& file);

Q_SIGNALS:
    void imported(qint64 posted);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    void reject() override;

private:
    enum class Step { File, Columns, DryRun, Done };

    void connectChoices();
    void retranslate();
    ImportKind kind() const;
    void chooseFile();
    void goOn();
    void goBack();
    void showStep(Step step);
    /// busy: with progress, and nothing but Cancel to press.
    void setBusy(bool busy);
    void say(const QString& problem);

    void look();
    void showPreview(const ImportPreview& preview);
    void fillFormat();
    void fillMapping();
    void chooseColumn(int heading, int chosen);

    void run(bool dry);
    void showResult(const ImportResult& result);
    QString countsText(const ImportResult& result) const;
    QString notesText(const ImportResult& result) const;
    void saveRejected();

    Workspace& m_workspace;
    std::unique_ptr<Ui::ImportDialog> m_ui;
    ImportPreviewModel m_previewModel;
    RejectedRowModel m_rejected;
    ImportMapping m_mapping;
    ImportPreview m_preview;
    ImportResult m_result;
    JobHandle m_job;
    Step m_step = Step::File;
    bool m_busy = false;
    bool m_closing = false;
};

} // namespace qm
