#include "celledit.h"
#include "countlisttext.h"
#include "countspage.h"
#include "datatable.h"
#include "localetext.h"
#include "ui_countspage.h"
#include "warehouse.h"
#include "workspace.h"

#include <algorithm>

namespace qm {

using LineColumn = CountSheetModel::Column;

void CountsPage::show(View view) {
    m_view = view;
    m_ui->views->setCurrentWidget(table());
    m_ui->look->setText(view == View::Review ? tr("Back to the sheet") : tr("Differences"));
    Q_EMIT headingChanged();
    Q_EMIT actionsChanged();
}

void CountsPage::toggleView() {
    if (!isOpen()) {
        return;
    }
    if (m_view == View::Sheet) {
        stepOn();
        return;
    }
    show(View::Sheet);
    readDetail();
    table()->setFocus();
}

void CountsPage::readDetail() {
    const CountListRow* row = current();
    m_ui->head->setVisible(row != nullptr);
    if (row == nullptr) {
        m_shown = {};
        m_sheet.setRows({});
        show(View::Sheet);
        Q_EMIT statusChanged();
        return;
    }
    if (m_viewed != row->id || (!isOpen() && m_view == View::Sheet)) {
        m_viewed = row->id;
        show(isOpen() ? View::Sheet : View::Review);
    }
    const auto done = [this](const Result<CountReview>& review) {
        if (!review.ok()) {
            report(review.error());
            if (m_view == View::Review && isOpen()) {
                show(View::Sheet); // the sheet can be mended, the differences cannot be shown
                readDetail();
            }
        } else if (const CountListRow* now = current(); now != nullptr && now->id == review->list.head.id) {
            showDetail(*review);
        }
    };
    if (m_view == View::Review) {
        m_workspace.change(
            this, [id = row->id](Warehouse& warehouse) { return CountListService(warehouse).review(id); }, done);
        return;
    }
    m_workspace.read(
        this,
        [id = row->id](Warehouse& warehouse) -> Result<CountReview> {
            auto list = CountListService(warehouse).list(id);
            return list.ok() ? Result<CountReview>(CountReview{*std::move(list), {}, 0, 0, 0, {}, {}})
                             : Result<CountReview>(list.error());
        },
        done);
}

void CountsPage::showDetail(const CountReview& review) {
    m_shown = review;
    const CountListRow& head = review.list.head;
    const int digits = m_workspace.warehouse().currencyDigits();
    m_ui->number->setText(head.number);
    m_ui->state->setPill(countListPill(head.state));
    QStringList facts{head.locationName, countRuleText(head.rule), tr("%Ln lines", nullptr, head.lines)};
    if (head.abc) {
        facts += tr("class %1").arg(QChar(u'A' + static_cast<char16_t>(*head.abc)));
    }
    if (head.sheets > 1) {
        facts += tr("%Ln sheets", nullptr, head.sheets);
    }
    if (head.secondCount) {
        facts += tr("each line counted twice");
    }
    if (m_view == View::Review) {
        facts += tr("%Ln differ", "lines", review.differing);
        facts += tr("more than recorded %1").arg(moneyText(review.surplus, digits));
        facts += tr("less %1").arg(moneyText(-review.loss, digits));
        if (review.recounts > 0) {
            facts += tr("<b>%Ln to count again</b>", "lines", review.recounts);
        }
    }
    m_ui->facts->setText(facts.join(QStringLiteral(" · ")));
    model().setList(review.list, review.lines, digits);
    if (m_view == View::Review) {
        m_sheet.setList(review.list, {}, digits);
    }
    m_ui->look->setEnabled(isOpen());
    m_ui->drop->setEnabled(isOpen());
    if (m_wantedLine) {
        table()->selectRowAt(model().rowOfKey(std::exchange(m_wantedLine, CountLineId{}).value));
    } else if (table()->currentRow() < 0) {
        table()->selectRowAt(0);
    }
    Q_EMIT headingChanged();
    Q_EMIT statusChanged();
    Q_EMIT actionsChanged();
}

void CountsPage::edit(const QString& digit) {
    const int row = table()->currentRow();
    if (row < 0 || !isOpen()) {
        return;
    }
    table()->editWith(model().index(row, static_cast<int>(model().entryColumn(row))), digit);
}

void CountsPage::enter(const QList<CellEdit>& edits) {
    struct Entry {
        CountLineId line;
        Quantity counted;
        bool second;
    };
    std::vector<Entry> entries;
    QString done;
    int last = -1;
    for (const CellEdit& edit : edits) {
        if (!edit.cell.isValid()) {
            continue; // the line went while its editor was open
        }
        const CountLine& line = model().rowAt(edit.cell.row()).line;
        const auto counted = quantityFromText(edit.text, line.decimals);
        if (!counted || counted->value < 0) {
            Q_EMIT failed(tr("“%1” is not a quantity of this item.").arg(edit.text));
            return;
        }
        entries.push_back({line.id, *counted, edit.cell.column() == static_cast<int>(LineColumn::Second)});
        done = tr("%1: %2 counted").arg(line.name, quantityText(*counted, line.decimals));
        last = edit.cell.row();
    }
    if (entries.empty()) {
        return;
    }
    if (entries.size() > 1) {
        done = tr("%Ln lines counted", nullptr, static_cast<int>(entries.size()));
    }
    if (const int next = model().nextOpen(last); next >= 0 && next != last) {
        table()->selectRowAt(next);
    }
    m_workspace.change(
        this,
        [entries](Warehouse& warehouse) -> Result<std::vector<CountLine>> {
            CountListService counts(warehouse);
            std::vector<CountLine> before;
            for (const Entry& entry : entries) {
                const auto entered = counts.enter(entry.line, entry.counted, entry.second);
                if (!entered.ok()) {
                    return entered.error();
                }
                before.push_back(*entered);
            }
            return before;
        },
        [this, done](const Result<std::vector<CountLine>>& before) {
            if (!before.ok()) {
                report(before.error());
                return;
            }
            m_undo.push({done, [lines = *before](Warehouse& warehouse) {
                             CountListService counts(warehouse);
                             for (const CountLine& line : lines) {
                                 if (Status back = counts.restore(line); !back.ok()) {
                                     return back;
                                 }
                             }
                             return Status();
                         }});
        });
}

void CountsPage::selectOpen(From from) {
    const int row = table()->currentRow();
    if (model().rowCount() == 0 || (from == From::Here && row >= 0 && model().isOpen(row))) {
        return;
    }
    if (const int next = model().nextOpen(row); next >= 0) {
        table()->selectRowAt(next);
    }
}

} // namespace qm
