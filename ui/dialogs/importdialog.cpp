#include "importdialog.h"

#include "errortext.h"
#include "importtext.h"
#include "theme.h"
#include "ui_importdialog.h"
#include "workspace.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QSettings>

namespace qm {

namespace {

using namespace Qt::StringLiterals;

constexpr ImportKind kKinds[] = {ImportKind::Sales,     ImportKind::Items,     ImportKind::Stock,
                                 ImportKind::Suppliers, ImportKind::Terms,     ImportKind::Orders,
                                 ImportKind::Receipts,  ImportKind::Locations, ImportKind::Thresholds,
                                 ImportKind::Calendar,  ImportKind::Customers, ImportKind::SalesOrders};
const QString kFolderKey = QStringLiteral("import/folder");

QString localFile(const QMimeData* data) {
    return data->hasUrls() && data->urls().size() == 1 ? data->urls().front().toLocalFile() : QString();
}

} // namespace

ImportDialog::ImportDialog(Workspace& workspace, ImportKind kind, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_ui(std::make_unique<Ui::ImportDialog>()) {
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    for (const ImportKind offered : kKinds) {
        m_ui->kind->addItem(QString(), static_cast<int>(offered));
    }
    for (int i = 0; i < 3; ++i) {
        m_ui->takenDays->addItem(QString());
    }
    m_ui->takenDaysLabel->hide();
    m_ui->takenDays->hide();
    m_ui->recalled->hide();
    m_ui->preview->setModel(&m_previewModel);
    m_ui->preview->horizontalHeader()->setSectionsMovable(false);
    m_ui->problem->hide();
    for (QComboBox* box :
         {m_ui->encoding, m_ui->separator, m_ui->decimal, m_ui->dateOrder, m_ui->place, m_ui->takenDays}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // what they offer is known once a file was read
    }
    connectChoices();
    takeKind(kind);
    retranslate();
    showStep(Step::File);
    m_ui->history->reload(m_workspace);
}

ImportDialog::~ImportDialog() {
    m_job.cancel();
}

void ImportDialog::connectChoices() {
    connect(m_ui->choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_ui->next, &QPushButton::clicked, this, &ImportDialog::goOn);
    connect(m_ui->back, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_ui->cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_ui->undo, &QPushButton::clicked, this, [this] { undo(m_imports, fileName()); });
    connect(m_ui->history, &ImportHistoryPanel::undoWanted, this,
            [this](qint64 import, const QString& file) { undo({import}, file); });
    connect(m_ui->changes, &ImportChangesPanel::chosen, this, &ImportDialog::chooseForDocuments);
    connect(m_ui->rejected, &RejectedRowsPanel::tryAgainWanted, this, &ImportDialog::tryRejectedAgain);
    connect(m_ui->rejected, &RejectedRowsPanel::saveWanted, this, &ImportDialog::saveRejected);
    const auto forget = [this] {
        m_mapping = {};
        m_corrections.clear();
        m_choices.clear();
        m_ui->takenDays->setCurrentIndex(0);
        m_ui->takenDaysLabel->hide();
        m_ui->takenDays->hide();
    };
    connect(m_ui->kind, &QComboBox::activated, this, [this, forget] {
        m_kindChosen = true;
        forget();
        takeKind(kind());
        if (m_step == Step::Columns) {
            look();
        }
    });
    connect(m_ui->file, &QLineEdit::textChanged, this, [this, forget] {
        forget();
        m_likely.reset();
        showStep(Step::File);
    });
    connect(m_ui->encoding, &QComboBox::activated, this, [this](int row) {
        m_mapping.encoding = m_ui->encoding->itemData(row).toString().toStdString();
        look();
    });
    connect(m_ui->separator, &QComboBox::activated, this, [this](int row) {
        m_mapping.separator = static_cast<char>(m_ui->separator->itemData(row).toInt());
        look();
    });
    connect(m_ui->decimal, &QComboBox::activated, this, [this](int row) {
        m_mapping.decimal = static_cast<char>(m_ui->decimal->itemData(row).toInt());
        look();
    });
    connect(m_ui->dateOrder, &QComboBox::activated, this, [this](int row) {
        m_mapping.dateOrder = static_cast<DateOrder>(m_ui->dateOrder->itemData(row).toInt());
        look();
    });
    connect(m_ui->returns, &QCheckBox::clicked, this, [this](bool returns) {
        m_mapping.negativeIsReturn = returns;
        look();
    });
}

ImportKind ImportDialog::kind() const {
    return static_cast<ImportKind>(m_ui->kind->currentData().toInt());
}

QString ImportDialog::file() const {
    return m_ui->file->text();
}

void ImportDialog::takeKind(ImportKind kind) {
    m_ui->kind->setCurrentIndex(m_ui->kind->findData(static_cast<int>(kind)));
    const bool sales = kind == ImportKind::Sales;
    m_ui->returns->setVisible(sales);
    m_ui->createItems->setVisible(sales);
    m_ui->createItems->setChecked(sales);
    showKind();
}

/// What the chosen kind is, or why it was chosen.
void ImportDialog::showKind() {
    const bool read = m_step == Step::Columns && m_likely;
    m_ui->kindHint->setText(!read                 ? importKindHint(kind())
                            : *m_likely == kind() ? tr("Its headings say so. Change it if it is something else.")
                                                  : tr("Its headings look like: %1").arg(importKindText(*m_likely)));
    QPalette ink = palette();
    const bool doubtful = read && *m_likely != kind();
    ink.setColor(QPalette::WindowText, doubtful ? themeColors().warning : themeColors().muted);
    m_ui->kindHint->setPalette(ink);
}

QString ImportDialog::fileName() const {
    return QFileInfo(file()).fileName();
}

void ImportDialog::takeFile(const QString& file) {
    m_ui->file->setText(file);
    goOn();
}

void ImportDialog::chooseFile() {
    const QString folder = QSettings().value(kFolderKey).toString();
    auto* dialog = new QFileDialog(this, tr("Choose a file"), folder, tr("Tables (*.csv *.txt *.tsv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::takeFile);
    dialog->open();
}

void ImportDialog::goOn() {
    say({});
    switch (m_step) {
    case Step::File:
        if (m_ui->file->text().trimmed().isEmpty()) {
            chooseFile();
            return;
        }
        QSettings().setValue(kFolderKey, QFileInfo(m_ui->file->text()).absolutePath());
        look();
        return;
    case Step::Columns:
        if (const Status complete = ImportJob::requireColumns(m_preview); !complete.ok()) {
            say(errorText(complete.error()));
            return;
        }
        run(true);
        return;
    case Step::DryRun:
        run(false);
        return;
    case Step::Done:
        accept();
        return;
    }
}

void ImportDialog::goBack() {
    say({});
    showStep(m_step == Step::Columns ? Step::File : Step::Columns);
}

void ImportDialog::showStep(Step step) {
    m_step = step;
    QWidget* const pages[] = {m_ui->fileStep, m_ui->columnStep, m_ui->resultStep, m_ui->resultStep};
    m_ui->steps->setCurrentWidget(pages[static_cast<int>(step)]);
    const QString name = fileName();
    const QString titles[] = {tr("Import: choose a file"), tr("Import %1: check how it is read").arg(name),
                              tr("Import %1: what will happen").arg(name), tr("Import %1: done").arg(name)};
    m_ui->title->setText(titles[static_cast<int>(step)]);
    m_ui->title->setFont(scaledFont(16, QFont::DemiBold));
    setWindowTitle(tr("Import"));
    const QString nexts[] = {tr("Continue"), tr("Try it"),
                             tr("Import %Ln rows", nullptr, static_cast<int>(m_result.posted)), tr("Close")};
    m_ui->next->setText(nexts[static_cast<int>(step)]);
    m_ui->next->setEnabled(!m_busy && (step != Step::DryRun || m_result.posted > 0));
    m_ui->back->setVisible(step == Step::Columns || step == Step::DryRun);
    m_ui->cancel->setVisible(step != Step::Done || m_busy);
    m_ui->undo->setVisible(step == Step::Done && !m_imports.empty());
    m_ui->kindRow->setVisible(step == Step::File || step == Step::Columns);
    showKind();
    m_ui->progress->setVisible(m_busy);
    if (step != Step::File && !m_busy) {
        m_ui->next->setFocus();
    }
}

void ImportDialog::setBusy(bool busy) {
    m_busy = busy;
    m_ui->steps->setEnabled(!busy);
    m_ui->kindRow->setEnabled(!busy);
    m_ui->back->setEnabled(!busy);
    m_ui->next->setEnabled(!busy);
    m_ui->undo->setEnabled(!busy);
    m_ui->cancel->setVisible(busy || m_step != Step::Done);
    m_ui->progress->setVisible(busy);
    m_ui->progress->setRange(0, 0);
    if (!busy && m_closing) {
        QDialog::reject();
    }
}

void ImportDialog::say(const QString& problem) {
    m_ui->problem->setText(problem);
    m_ui->problem->setVisible(!problem.isEmpty());
    QPalette red = palette();
    red.setColor(QPalette::WindowText, themeColors().bad);
    m_ui->problem->setPalette(red);
}

void ImportDialog::tell(const QString& news) {
    m_ui->problem->setText(news);
    m_ui->problem->setVisible(true);
    m_ui->problem->setPalette(palette());
}

void ImportDialog::showProgress(std::int64_t done, std::int64_t all) {
    m_ui->progress->setRange(0, 1000);
    m_ui->progress->setValue(all > 0 ? static_cast<int>(done * 1000 / all) : 0);
}

void ImportDialog::reject() {
    if (m_busy) {
        // Closed once the work has stopped: only then is it certain that nothing was left behind.
        m_closing = true;
        m_job.cancel();
        m_ui->cancel->setEnabled(false);
        return;
    }
    QDialog::reject();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event) {
    if (!m_busy && !localFile(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void ImportDialog::dropEvent(QDropEvent* event) {
    takeFile(localFile(event->mimeData()));
    event->acceptProposedAction();
}

void ImportDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
        showStep(m_step);
    }
    QDialog::changeEvent(event);
}

void ImportDialog::retranslate() {
    for (int row = 0; row < m_ui->kind->count(); ++row) {
        m_ui->kind->setItemText(row, importKindText(static_cast<ImportKind>(m_ui->kind->itemData(row).toInt())));
    }
    showKind();
    const QStringList ways{tr("do not import"), tr("replace their sales"), tr("add to their sales")};
    for (int i = 0; i < ways.size(); ++i) {
        m_ui->takenDays->setItemText(i, ways.at(i));
    }
    for (QLabel* heading : {m_ui->formatTitle, m_ui->mappingTitle, m_ui->rowsTitle}) {
        heading->setFont(scaledFont(13, QFont::DemiBold));
    }
    m_ui->undo->setShortcut(QKeySequence::Undo); // a new text takes it away
}

} // namespace qm
