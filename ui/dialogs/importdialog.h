#pragma once

#include "importhistory.h"
#include "importjob.h"
#include "importpreviewmodel.h"
#include "jobrunner.h"

#include <memory>
#include <optional>
#include <QDialog>
#include <vector>

class QComboBox;

namespace qm {

class Workspace;

namespace Ui {
class ImportDialog;
}

/// Takes a file in, in three steps: which file; what it holds and how it is read, with every guess changeable and its
/// first rows beside; what would happen, with every refused row and why, repairable in place, and every changed
/// document, old beside new. Only then is it done, and undone as a whole. Can be cancelled at any moment; nothing is
/// half done. Deletes itself.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Workspace& workspace, ImportKind kind, QWidget* parent);
    ~ImportDialog() override;

    /// As if the user had chosen it: goes on to the columns.
    void takeFile(const QString& file);
    /// What it imported and did not take back, for ImportHistory::undo, the last one last.
    const std::vector<std::int64_t>& imports() const { return m_imports; }
    /// That it looked at last; path.
    QString file() const;
    /// The same without its folder.
    QString fileName() const;

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
    void takeKind(ImportKind kind);
    void showKind();
    void chooseFile();
    void goOn();
    void goBack();
    void showStep(Step step);
    /// busy: with progress, and nothing but Cancel to press.
    void setBusy(bool busy);
    void say(const QString& problem);
    /// The same for what is no problem.
    void tell(const QString& news);
    void showProgress(std::int64_t done, std::int64_t all);

    void look();
    void showPreview(const ImportPreview& preview);
    void fillFormat();
    void fillMapping();
    void chooseColumn(int heading, int chosen);
    ImportMapping mappingToRemember() const;

    void run(bool dry);
    void showResult(const ImportResult& result);
    void showFailure(const Error& error);
    void chooseForDocuments(const QStringList& keys, ChangedDocuments choice);
    void tryRejectedAgain();
    void saveRejected();
    void undo(const std::vector<std::int64_t>& imports, const QString& file);

    Workspace& m_workspace;
    std::unique_ptr<Ui::ImportDialog> m_ui;
    ImportPreviewModel m_previewModel;
    bool m_kindChosen = false;          ///< by the user: a guess only says what else the file looks like
    std::optional<ImportKind> m_likely; ///< what the headings speak of, where it is not what was asked for
    ImportMapping m_mapping;            ///< what the user chose, or what is remembered
    RowCorrections m_corrections;
    DocumentChoices m_choices;
    ImportPreview m_preview;
    ImportResult m_result;
    std::vector<std::int64_t> m_imports;
    JobHandle m_job;
    Step m_step = Step::File;
    bool m_busy = false;
    bool m_closing = false;
};

} // namespace qm
