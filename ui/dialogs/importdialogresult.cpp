#include "errortext.h"
#include "importdialog.h"
#include "ui_importdialog.h"
#include "workspace.h"

#include <algorithm>
#include <QFileDialog>
#include <QFileInfo>

namespace qm {

namespace {

using namespace Qt::StringLiterals;

QString numberText(std::int64_t rows) {
    return QLocale().toString(static_cast<qlonglong>(rows));
}

/// Takes back several, the last one first, or none of those that are left once one cannot be.
Result<UndoneImport> undoAll(Warehouse& warehouse, std::vector<std::int64_t> imports, const JobProgress& progress) {
    UndoneImport sum;
    while (!imports.empty()) {
        const auto undone = ImportHistory(warehouse).undo(imports.back(), progress);
        if (!undone.ok()) {
            return undone.error();
        }
        sum.catalogue.kept += undone->catalogue.kept;
        imports.pop_back();
    }
    return sum;
}

} // namespace

void ImportDialog::run(bool dry) {
    ImportRequest request;
    request.preview = m_preview;
    request.preview.corrections = m_corrections;
    request.location = m_ui->place->currentData().toString();
    request.createItems = kind() == ImportKind::Sales && m_ui->createItems->isChecked();
    request.dryRun = dry;
    request.changed = static_cast<ChangedDocuments>(m_ui->takenDays->currentIndex());
    request.choices = m_choices;
    request.remember = mappingToRemember();
    setBusy(true);
    m_job = m_workspace.job(
        this,
        [request](Warehouse& warehouse, const JobProgress& progress) {
            return ImportJob(warehouse).run(request, progress);
        },
        [this](const Result<ImportResult>& result) {
            setBusy(false);
            if (!result.ok()) {
                showFailure(result.error());
                return;
            }
            say({});
            showResult(*result);
        },
        [this](std::int64_t done, std::int64_t all) { showProgress(done, all); });
}

void ImportDialog::showFailure(const Error& error) {
    if (error.code == ErrorCode::DaysAlreadyPosted) {
        showStep(Step::Columns);
        m_ui->takenDaysLabel->show();
        m_ui->takenDays->show();
        m_ui->takenDays->setFocus();
    }
    say(errorText(error));
}

void ImportDialog::showResult(const ImportResult& result) {
    m_result = result;
    const int read = static_cast<int>(result.read);
    const QString counts =
        result.dryRun ? tr("%Ln rows read: <b>%1 will be taken</b>, %2 there already, %3 rejected.", nullptr, read)
                      : tr("%Ln rows read: <b>%1 taken</b>, %2 there already, %3 rejected.", nullptr, read);
    m_ui->counts->setText(
        counts.arg(numberText(result.posted), numberText(result.unchanged), numberText(result.rejected)));
    QStringList notes;
    if (result.createdItems > 0) {
        notes += result.dryRun ? tr("%Ln items will be made.", nullptr, result.createdItems)
                               : tr("%Ln items were made.", nullptr, result.createdItems);
    }
    const auto held = std::ranges::count(result.changed, ChangedDocuments::Hold, &ChangedDocument::choice);
    if (held > 0) {
        notes += tr("%Ln documents differ from what is posted and are held back.", nullptr, static_cast<int>(held));
    }
    if (!result.cutOff.isEmpty()) {
        notes += tr("%Ln documents lack rows that are posted; nothing of them was changed.", nullptr,
                    static_cast<int>(result.cutOff.size()));
    }
    if (!result.leftOut.isEmpty()) {
        notes += tr("Not used: %1.").arg(result.leftOut.join(u", "_s));
    }
    m_ui->notes->setText(notes.join(u'\n'));
    m_ui->notes->setVisible(!notes.isEmpty());
    m_ui->changes->setDocuments(result.changed, !result.dryRun);
    m_ui->rejected->setErrors(kind(), result.errors);
    if (result.import != 0) {
        m_imports.push_back(result.import);
    }
    showStep(result.dryRun ? Step::DryRun : Step::Done);
    if (!result.dryRun) {
        Q_EMIT imported(result.posted);
    }
}

void ImportDialog::chooseForDocuments(const QStringList& keys, ChangedDocuments choice) {
    for (const QString& key : keys) {
        m_choices.insert(key, choice);
    }
    run(true);
}

void ImportDialog::tryRejectedAgain() {
    for (const auto& [row, fields] : m_ui->rejected->corrections()) {
        for (const auto& [field, text] : fields) {
            m_corrections[row][field] = text;
        }
    }
    // After the import only the rows put right are new: the others are there already.
    run(m_step == Step::DryRun);
}

void ImportDialog::saveRejected() {
    const QFileInfo file(m_ui->file->text());
    auto* dialog = new QFileDialog(this, tr("Save rejected rows"), file.absolutePath(), tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("%1 rejected.csv").arg(file.completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_workspace.read(
            this,
            [path, errors = m_result.errors](Warehouse&) { return ImportJob::saveErrors(path, errors, errorText); },
            [this](const Status& status) {
                if (!status.ok()) {
                    say(errorText(status.error()));
                }
            });
    });
    dialog->open();
}

void ImportDialog::undo(const std::vector<std::int64_t>& imports, const QString& file) {
    say({});
    setBusy(true);
    m_job = m_workspace.job(
        this,
        [imports](Warehouse& warehouse, const JobProgress& progress) { return undoAll(warehouse, imports, progress); },
        [this, imports, file](const Result<UndoneImport>& undone) {
            setBusy(false);
            m_ui->history->reload(m_workspace);
            if (!undone.ok()) {
                say(errorText(undone.error()));
                return;
            }
            std::erase_if(m_imports, [&](std::int64_t own) { return std::ranges::count(imports, own) > 0; });
            showStep(Step::File);
            const QString done = tr("%1 is undone: everything is as it was before.").arg(file);
            const int kept = undone->catalogue.kept;
            tell(kept == 0 ? done
                           : tr("%1 is undone. %Ln items, places or suppliers stay, for later entries need them.",
                                nullptr, kept)
                                 .arg(file));
        },
        [this](std::int64_t done, std::int64_t all) { showProgress(done, all); });
}

} // namespace qm
