#include "dialogs/returndecisiondialog.h"
#include "dialogs/returndialog.h"
#include "documentfolder.h"
#include "returnreply.h"
#include "returnservice.h"
#include "returnspage.h"
#include "ui_returnspage.h"
#include "workspace.h"

#include <QComboBox>

namespace qm {

namespace {

constexpr int kVerySatisfied = 5;

} // namespace

void ReturnsPage::done(const QString& text, const QString& number, ReturnState left) {
    m_undo.push({text, [number, left](Warehouse& warehouse) { return ReturnService(warehouse).undo(number, left); }});
    Q_EMIT noticed(text, true);
}

void ReturnsPage::takeUp() {
    auto* dialog = new ReturnDialog({}, m_workspace, this);
    connect(dialog, &ReturnDialog::saved, this, [this](ReturnCaseId id, const QString& number) {
        m_wanted = id.value;
        done(tr("Case taken up"), number, ReturnState::Open);
        reload();
    });
    dialog->open();
}

void ReturnsPage::stepOn() {
    const ReturnCaseRow* row = current();
    if (row == nullptr) {
        return;
    }
    if (row->facts.state == ReturnState::Open) {
        decide(*row);
    } else if (row->facts.state == ReturnState::Decided) {
        askClose(*row);
    }
}

void ReturnsPage::decide(const ReturnCaseRow& row) {
    auto* dialog = new ReturnDecisionDialog(row, m_workspace, this);
    connect(dialog, &ReturnDecisionDialog::saved, this, [this, facts = row.facts] {
        done(tr("%1 is decided").arg(facts.number), facts.number, ReturnState::Decided);
    });
    dialog->open();
}

void ReturnsPage::askClose(const ReturnCaseRow& row) {
    m_ui->bar->ask(tr("Close %1. Is the customer satisfied?").arg(row.facts.number), tr("Close"),
                   [this, facts = row.facts] {
                       close(facts, m_satisfied->currentIndex());
                       return true;
                   });
    m_satisfied = m_ui->bar->addChoice(tr("Satisfied"));
    m_satisfied->addItem(tr("not asked"));
    for (int grade = 1; grade <= kVerySatisfied; ++grade) {
        m_satisfied->addItem(grade == 1                ? tr("1, not at all")
                             : grade == kVerySatisfied ? tr("5, very")
                                                       : locale().toString(grade));
    }
}

void ReturnsPage::close(const ReturnCase& facts, int grade) {
    m_workspace.change(
        this,
        [id = facts.id, grade](Warehouse& warehouse) {
            return ReturnService(warehouse).close(id, grade > 0 ? std::optional(grade) : std::nullopt);
        },
        [this, facts](const Status& status) {
            if (check(status)) {
                done(tr("%1 is closed").arg(facts.number), facts.number, ReturnState::Closed);
            }
        });
}

void ReturnsPage::stepBack() {
    const ReturnCaseRow* row = current();
    if (row == nullptr) {
        return;
    }
    m_workspace.change(
        this, [id = row->facts.id](Warehouse& warehouse) { return ReturnService(warehouse).undo(id); },
        [this, facts = row->facts](const Status& status) {
            if (!check(status)) {
                return;
            }
            Q_EMIT noticed(facts.state == ReturnState::Open ? tr("%1 is withdrawn").arg(facts.number)
                           : facts.state == ReturnState::Decided
                               ? tr("%1 is open again, and its goods are where they were").arg(facts.number)
                               : tr("%1 is not closed any more").arg(facts.number),
                           false);
        });
}

void ReturnsPage::writeReply() {
    const ReturnCaseRow* row = current();
    if (row == nullptr || !row->facts.customer) {
        return;
    }
    m_workspace.change(
        this,
        [id = row->facts.id, folder = documentFolder()](Warehouse& warehouse) {
            return writeReturnReply(warehouse, id, folder);
        },
        [this](const Result<QString>& written) {
            if (written.ok()) {
                openMail(*written);
            } else {
                report(written.error());
            }
        },
        tr("Writing the e-mail"));
}

} // namespace qm
