#pragma once

#include "calendarday.h"
#include "importformat.h"
#include "jobprogress.h"
#include "result.h"

#include <functional>
#include <optional>
#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

namespace qm {

class Database;
class Warehouse;

/// What to do with a document that has new rows and lacks posted ones, and with days that have rows without documents
/// from another file.
enum class ChangedDocuments {
    Hold,    ///< changed documents are held; such days fail the whole import
    Replace, ///< what is posted is reversed and the file's rows posted anew
    Add,     ///< the file's new rows are posted beside it
};

/// By ChangedDocument::key.
using DocumentChoices = QHash<QString, ChangedDocuments>;

struct ImportRequest {
    ImportPreview preview;          ///< of ImportJob::preview, as the person left it
    QString location;               ///< code of the place for rows that name none; empty: the default one
    QString order;                  ///< receipts: number of the order for rows that name none
    std::optional<CalendarDay> day; ///< receipts: business day of rows without a date; none: today
    bool createItems = false;
    bool dryRun = false; ///< does everything, then leaves nothing behind
    ChangedDocuments changed = ChangedDocuments::Hold;
    DocumentChoices choices; ///< of documents that changed does not govern
    /// Kept for the next file of this kind with these headings, where anything is posted.
    std::optional<ImportMapping> remember;
    /// Asked before anything is kept, where something is posted; where it refuses, nothing is. Gets the import's id.
    std::function<Status(const Database&, std::int64_t)> accept;
};

/// A document of which the file says something else than what is posted: old beside new.
struct ChangedDocument {
    struct Line {
        QString sku;
        QString quantity; ///< with a point
        QString price;    ///< with a point; empty: none
    };
    QString key;                                      ///< names it in DocumentChoices
    ChangedDocuments choice = ChangedDocuments::Hold; ///< what the request said to do with it
    QString number;
    QString location; ///< code
    QString till;
    QString day; ///< ISO
    std::vector<Line> posted;
    std::vector<Line> inFile;
};

/// read = posted + rejected + unchanged.
struct ImportResult {
    std::int64_t read = 0;
    std::int64_t posted = 0;
    std::int64_t rejected = 0;
    std::int64_t unchanged = 0;
    int createdItems = 0;
    std::vector<RowError> errors;         ///< one for each rejected row, by row
    std::vector<ChangedDocument> changed; ///< held or not
    QStringList cutOff;                   ///< documents that only lack posted rows; nothing of them was changed
    QStringList leftOut;                  ///< headings of the file that are not used
    bool dryRun = false;
    std::int64_t import = 0; ///< for ImportHistory::undo; 0: nothing was posted
};

/// How a file is read, and what of that was remembered.
struct RecalledPreview {
    ImportPreview preview;
    ImportMapping mapping; ///< empty where nothing was remembered
    bool recalled = false;
};

/// Takes files in: locations, items, suppliers, terms, counts, sales, open orders, receipts, fixed thresholds, the
/// calendar. Every run is one transaction; a failure, a cancel or a dry run leaves nothing. The same file again changes
/// nothing, and nothing is written then. Synchronous, thread-safe, never on the interface thread.
class ImportJob {
public:
    explicit ImportJob(Warehouse& warehouse) : m_warehouse(warehouse) {}

    /// Looks through a file without touching the warehouse. Failures: FileMissing, FileEmpty, FileUnreadable,
    /// FileForeign, FilePacked (args: path, gzip or zip), FileTooLarge, FieldTooLong, TooManyColumns,
    /// TooManyRows, InvalidEncoding (args: name), DuplicateColumn, InvalidMapping, Cancelled.
    static Result<ImportPreview> preview(ImportKind kind, const QString& file, const ImportMapping& mapping,
                                         const JobProgress& progress = {});
    /// For runs that nobody watches: AmbiguousFormat (args: the mapping key to set, the readings that fit) or
    /// MissingColumn.
    static Status requireUnambiguous(const ImportPreview& preview);
    static Status requireColumns(const ImportPreview& preview);

    /// Failures that leave everything as it was: those of preview and of Warehouse::write, MissingColumn,
    /// UnknownLocation (of the request), DaysAlreadyPosted (args: the days in one text), Cancelled. Rows that are
    /// refused are in the result.
    Result<ImportResult> run(const ImportRequest& request, const JobProgress& progress = {});

    /// The same as preview for a person who has said nothing yet: read as the last file of this kind with these
    /// headings was, where one was taken in. Of encoding, separator, decimal sign and date order only what the file
    /// itself leaves open is taken from there.
    Result<RecalledPreview> previewAsBefore(ImportKind kind, const QString& file,
                                            const JobProgress& progress = {}) const;

    /// Kinds of which a file with these headings was taken in and remembered. Failures: those of preview.
    Result<std::vector<ImportKind>> rememberedKinds(const QString& file, const JobProgress& progress = {}) const;
    /// What such a file is about: the preview's own kind where one was taken in as that, else a kind as which one was,
    /// else what its headings say (guessKind).
    Result<ImportKind> likelyKind(const ImportPreview& preview) const;

    /// Mapping files. Failures: FileMissing, FileUnreadable, InvalidMapping; FileUnwritable, DiskFull.
    static Result<ImportMapping> loadMapping(const QString& file);
    static Status saveMapping(const ImportMapping& mapping, const QString& file);
    /// Writes file,row,field,value,reason; sentence makes the reason of an error. Failures: FileUnwritable, DiskFull.
    static Status saveErrors(const QString& file, const std::vector<RowError>& errors,
                             const std::function<QString(const Error&)>& sentence);

private:
    Result<std::vector<ImportKind>> rememberedKinds(ImportPreview preview) const;

    Warehouse& m_warehouse;
};

} // namespace qm
