#include "datatable.h"
#include "page.h"
#include "tableexport.h"
#include "workspace.h"

#include <QApplication>
#include <QFileDialog>
#include <QStandardPaths>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

/// A file name that every system takes.
QString fileNameOf(const QString& title) {
    QString name;
    for (const QChar c : title) {
        name += c.isLetterOrNumber() || c == u'-' ? c : QChar(u' ');
    }
    return name.simplified();
}

} // namespace

DataTable* Page::activeTable() const {
    for (QWidget* widget = QApplication::focusWidget(); widget && widget != this; widget = widget->parentWidget()) {
        if (auto* table = qobject_cast<DataTable*>(widget); table && isAncestorOf(table)) {
            return table;
        }
    }
    if (auto* table = qobject_cast<DataTable*>(const_cast<Page*>(this)->firstFocus())) {
        return table;
    }
    const auto tables = findChildren<DataTable*>();
    const auto shown = std::ranges::find_if(tables, &QWidget::isVisible);
    return shown == tables.end() ? nullptr : *shown;
}

QList<ActionId> Page::tableActions() const {
    if (!activeTable()) {
        return {};
    }
    return {ActionId::Copy,   ActionId::CopyTable, ActionId::Paste,
            ActionId::Filter, ActionId::Columns,   ActionId::ExportTable};
}

bool Page::performOnTable(ActionId id) {
    DataTable* table = activeTable();
    if (!table || !table->model()) {
        return false;
    }
    switch (id) {
    case ActionId::Copy:
        table->copySelection();
        return true;
    case ActionId::CopyTable:
        table->copyAll();
        Q_EMIT noticed(tr("Table copied"), false);
        return true;
    case ActionId::Paste:
        table->paste();
        return true;
    case ActionId::Filter:
        table->openFilter();
        return true;
    case ActionId::Columns:
        table->showColumnMenu();
        return true;
    case ActionId::ExportTable:
        saveTable(*table);
        return true;
    default:
        return false;
    }
}

QString Page::selectionText() const {
    const DataTable* table = activeTable();
    return table ? table->selectionText() : QString();
}

void Page::saveTable(const DataTable& table) {
    const QString workbook = tr("Excel workbook (*.xlsx)");
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(this, tr("Export table"), folder, workbook + u";;"_s + tr("CSV file (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->selectFile(fileNameOf(title()));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, workbook](const QString& filter) {
        dialog->setDefaultSuffix(filter == workbook ? u"xlsx"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, sheet = table.sheet(title())](const QString& path) {
        m_workspace.read(
            this, [sheet, path](Warehouse&) { return TableExport::write(sheet, path); },
            [this, path](const Status& written) {
                if (check(written)) {
                    Q_EMIT noticed(tr("Saved: %1").arg(QDir::toNativeSeparators(path)), false);
                }
            });
    });
    dialog->open();
}

} // namespace qm
