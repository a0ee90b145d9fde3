#include "tablepaste.h"

#include "tableexport.h"

#include <algorithm>
#include <QAbstractItemModel>
#include <QLocale>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

/// Lines of cells. Spreadsheets put a cell with a tab, a line end or a quote into quotes.
QList<QStringList> cellsOf(const QString& block) {
    QList<QStringList> lines;
    QStringList line;
    QString cell;
    bool quoted = false;
    bool started = false;
    const auto endCell = [&] {
        line += cell;
        cell.clear();
        started = false;
    };
    const auto endLine = [&] {
        endCell();
        lines += line;
        line.clear();
    };
    for (qsizetype i = 0; i < block.size(); ++i) {
        const QChar c = block.at(i);
        if (quoted) {
            if (c == u'"' && i + 1 < block.size() && block.at(i + 1) == u'"') {
                cell += c;
                ++i;
            } else if (c == u'"') {
                quoted = false;
            } else {
                cell += c;
            }
        } else if (c == u'"' && !started) {
            quoted = true;
            started = true;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n') {
            endLine();
        } else if (c != u'\r') {
            cell += c;
            started = true;
        }
    }
    if (!cell.isEmpty() || !line.isEmpty()) {
        endLine();
    }
    return lines;
}

QString captionOf(const QAbstractItemModel& model, int column) {
    return model.headerData(column, Qt::Horizontal).toString().simplified();
}

/// The table's columns that the block's first line names; empty where it is no line of headings.
QList<int> namedColumns(const QStringList& line, const TablePaste::Target& target) {
    QList<int> columns;
    int named = 0;
    for (const QString& cell : line) {
        const auto found = std::ranges::find_if(target.columns, [&](int column) {
            const QString caption = captionOf(*target.model, column);
            return !caption.isEmpty() && caption == TableExport::unguarded(cell).simplified();
        });
        columns += found == target.columns.end() ? -1 : *found;
        named += found == target.columns.end() ? 0 : 1;
    }
    const bool allNamed = std::ranges::all_of(line, [](const QString& cell) { return !cell.trimmed().isEmpty(); })
                              ? named == line.size()
                              : named > 0;
    return named > 0 && allNamed ? columns : QList<int>();
}

bool isEditable(const TablePaste::Target& target, int row, int column) {
    return target.model->flags(target.model->index(row, column)) & Qt::ItemIsEditable;
}

/// The shown columns from the current one on, or from the first that can be changed in that row.
QList<int> columnsFrom(const TablePaste::Target& target) {
    qsizetype first = target.columns.indexOf(target.column);
    const auto editable = [&](int column) { return isEditable(target, target.rows.front(), column); };
    if (first < 0 || !editable(target.columns.at(first))) {
        first = std::ranges::find_if(target.columns, editable) - target.columns.begin();
    }
    return target.columns.mid(first);
}

} // namespace

PastePlan TablePaste::plan(const QString& block, const Target& target) {
    PastePlan plan;
    QList<QStringList> lines = cellsOf(block);
    if (lines.isEmpty() || target.rows.isEmpty()) {
        return plan;
    }
    QList<int> columns = namedColumns(lines.front(), target);
    if (columns.isEmpty()) {
        columns = columnsFrom(target);
    } else {
        lines.removeFirst();
    }
    const auto complain = [&plan](qsizetype line, const QString& column, const QString& what) {
        plan.complaints += tr("Line %1, %2: %3").arg(QLocale().toString(line + 1), column, what);
    };
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (line >= target.rows.size()) {
            plan.complaints += tr("%Ln lines are more than the table has rows", nullptr,
                                  static_cast<int>(lines.size() - target.rows.size()));
            break;
        }
        for (qsizetype i = 0; i < lines.at(line).size(); ++i) {
            const QString text = TableExport::unguarded(lines.at(line).at(i)).trimmed();
            const int column = columns.value(i, -1);
            if (column < 0) {
                if (!text.isEmpty()) {
                    complain(line, QLocale().toString(i + 1), tr("there is no column for “%1”").arg(text));
                }
                continue;
            }
            const QModelIndex cell = target.model->index(target.rows.at(line), column);
            if (text == target.textOf(cell).trimmed()) {
                continue;
            }
            if (!isEditable(target, cell.row(), column)) {
                complain(line, captionOf(*target.model, column), tr("cannot be changed to “%1”").arg(text));
            } else if (const QString refused = target.check ? target.check(cell, text) : QString();
                       !refused.isEmpty()) {
                complain(line, captionOf(*target.model, column), refused);
            } else {
                plan.edits += CellEdit{cell, text};
            }
        }
    }
    if (!plan.complaints.isEmpty()) {
        plan.edits.clear();
    } else if (plan.edits.isEmpty()) {
        plan.complaints += tr("Nothing in it differs from the table.");
    }
    return plan;
}

} // namespace qm
