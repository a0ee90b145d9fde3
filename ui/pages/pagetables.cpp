#include "datatable.h"
#include "localetext.h"
#include "page.h"
#include "settingsservice.h"
#include "tableexport.h"
#include "tablepdf.h"
#include "workspace.h"

#include <array>
#include <QApplication>
#include <QFileDialog>
#include <QPointer>
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

bool Page::performAlike(ActionId id) {
    if (id == ActionId::Undo) {
        takeBack();
        return true;
    }
    DataTable* table = activeTable();
    if (!table || !table->model()) {
        return false;
    }
    switch (id) {
    case ActionId::Copy:
        table->copySelection();
        return true;
    case ActionId::CopyTable:
        sheetOf(*table, [this](const TableSheet& sheet) {
            DataTable::copy(sheet);
            Q_EMIT noticed(tr("Table copied"), false);
        });
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

void Page::sheetOf(DataTable& table, std::function<void(const TableSheet&)> then) {
    then(table.sheet(tableTitle()));
}

void Page::saveTable(DataTable& table) {
    struct Format {
        QString filter;
        QString ending;
    };
    const std::array formats{Format{tr("Excel workbook (*.xlsx)"), u"xlsx"_s}, Format{tr("CSV file (*.csv)"), u"csv"_s},
                             Format{tr("PDF, to print (*.pdf)"), u"pdf"_s}};
    QStringList filters;
    for (const Format& format : formats) {
        filters += format.filter;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(this, tr("Export table"), folder, filters.join(u";;"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(formats.front().ending);
    dialog->selectFile(fileNameOf(tableTitle()));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, formats](const QString& filter) {
        dialog->setDefaultSuffix(std::ranges::find(formats, filter, &Format::filter)->ending);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, table = QPointer(&table)](const QString& path) {
        if (table) {
            sheetOf(*table, [this, path](const TableSheet& sheet) { writeSheet(sheet, path); });
        }
    });
    dialog->open();
}

void Page::writeSheet(const TableSheet& sheet, const QString& path) {
    const QLocale locale;
    m_workspace.longWork(
        this,
        [sheet, path, locale, day = fullDayText(shownToday())](Warehouse& warehouse, const JobProgress& progress) {
            if (!path.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
                return TableExport::write(sheet, path);
            }
            const auto settings = SettingsService(warehouse).settings();
            const QString company = settings.ok() ? settings->companyName : QString();
            return saveTablePdf({sheet, company.isEmpty() ? day : company + u" · "_s + day, locale}, path, progress);
        },
        [this, path](const Status& written) {
            if (check(written)) {
                Q_EMIT noticed(tr("Saved: %1").arg(QDir::toNativeSeparators(path)), false);
            }
        },
        tr("Writing %1").arg(QFileInfo(path).fileName()));
}

} // namespace qm
