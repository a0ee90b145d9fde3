#pragma once

#include "actionid.h"
#include "pageid.h"
#include "result.h"
#include "undosteps.h"

#include <functional>
#include <optional>
#include <QList>
#include <QWidget>

namespace qm {

class AppActions;
class DataTable;
class Workspace;
struct TableSheet;

/// A key and what it does, for the bottom line: "Space" "include".
struct KeyHint {
    QString keys;
    QString what;
};

/// The one filled button of a page; its text may carry numbers ("Approve 17 lines").
struct MainButton {
    ActionId action = ActionId::Main;
    QString text;
};

/// Base of every page: the window asks it for heading, main button, keys and bottom line, and tells it when it is
/// shown, when data changed and when the language changed. Pages are made when they are first shown.
///
/// A page reads through Workspace::read in reload() and never blocks. It calls headingChanged() or statusChanged()
/// when what it would answer has changed.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(PageId id, Workspace& workspace, AppActions& actions, QWidget* parent = nullptr);

    PageId id() const { return m_id; }
    virtual QString title() const = 0;
    /// Beside the place chooser, muted. May be empty.
    virtual QString subtitle() const { return {}; }
    virtual bool usesPlace() const { return true; }
    virtual std::optional<MainButton> mainButton() const { return std::nullopt; }
    /// Actions that work here, beside those that always do. Called again after actionsChanged().
    virtual QList<ActionId> actionsHere() const = 0;
    /// Does it; false where it means nothing now.
    virtual bool perform(ActionId id) = 0;
    /// The table that has the keys, else the one they would go to; none on a page without tables.
    DataTable* activeTable() const;
    /// What works on every table, where the page has one: copy, paste, filter, columns, export.
    QList<ActionId> tableActions() const;
    /// Does what works alike everywhere, where perform() has left it: those on the active table, and undo.
    bool performAlike(ActionId id);
    /// Rows and sums that are selected in the active table, for the bottom line; a page that says it in statusText()
    /// answers nothing.
    virtual QString selectionText() const;
    /// In the order of the bottom line.
    virtual QList<KeyHint> keyHints() const = 0;
    /// Left of the bottom line: rows and sums, rich text with <b>.
    virtual QString statusText() const { return {}; }
    /// Opens a record of the page's kind (item, order, supplier id).
    virtual void openRecord(qint64 id) { Q_UNUSED(id) }
    /// A barcode scanner sent code while no field had the focus.
    virtual bool takeScan(const QString& code) {
        Q_UNUSED(code)
        return false;
    }
    /// Where keys go when the page is shown.
    virtual QWidget* firstFocus() { return nullptr; }

    /// Called by the window: reads anew where data changed since the page was last read.
    void activate();
    void markStale();
    /// The rows that its tables are given next fall into their order. Without it an edit moves no row.
    void arrangeAnew();

public Q_SLOTS:
    /// Reads everything anew, beside the window.
    virtual void reload() = 0;

Q_SIGNALS:
    void headingChanged();
    void statusChanged();
    void actionsChanged();
    /// Go to that page and open that record there; 0 = none.
    void pageWanted(qm::PageId page, qint64 record);
    /// A window action is wanted from within the page.
    void actionWanted(qm::ActionId id);
    /// The file is to be looked at and taken in.
    void importWanted(const QString& file);
    /// A short message over the bottom line. undoable: with an Undo button that does ActionId::Undo here.
    void noticed(const QString& text, bool undoable);
    /// A failure, said in the same place.
    void failed(const QString& text);

protected:
    /// Sets every text that is not made anew by reload(). Called once after construction and after each change of
    /// language.
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;
    KeyHint hint(ActionId id, const QString& what) const;
    /// Says why something did not happen. True where it did.
    bool check(const Status& status);
    void report(const Error& error);
    /// Hands a draft to the mail program, or says where it lies.
    void openMail(const QString& file);
    /// What its table is called on paper and as a file.
    virtual QString tableTitle() const { return title(); }
    /// All of the table as it is shown, handed on at once; a page whose table holds a part of its rows reads the others
    /// first.
    virtual void sheetOf(DataTable& table, std::function<void(const TableSheet&)> then);

    Workspace& m_workspace;
    AppActions& m_actions;
    UndoSteps m_undo; ///< what was done here

private:
    void takeBack();
    /// Asks for a file and writes the table to it beside the window: a workbook, CSV or PDF.
    void saveTable(DataTable& table);
    void writeSheet(const TableSheet& sheet, const QString& path);

    PageId m_id;
    bool m_stale = true;
    bool m_spoken = false;
};

} // namespace qm
