#include "watchtext.h"

#include "errortext.h"
#include "importtext.h"

#include <QCoreApplication>

namespace qm {

namespace {

struct WatchText {
    Q_DECLARE_TR_FUNCTIONS(WatchText)
};

QString whatCame(const WatchedFile& file) {
    if (file.error) {
        return file.fate == WatchedFile::Fate::Failed
                   ? WatchText::tr("cannot be read. %1").arg(errorText(*file.error))
                   : WatchText::tr("waits for a look, nothing was taken in. %1").arg(errorText(*file.error));
    }
    if (file.result.posted == 0 && file.fate == WatchedFile::Fate::Done) {
        return WatchText::tr("nothing new in it");
    }
    const QString rows = WatchText::tr("%Ln rows taken in", nullptr, static_cast<int>(file.result.posted));
    return file.fate == WatchedFile::Fate::ToCheck ? WatchText::tr("%1, the rest waits for a look").arg(rows) : rows;
}

} // namespace

QString watchedFileText(const WatchedFile& file) {
    return WatchText::tr("%1: %2").arg(file.name, whatCame(file));
}

QString watchedFileReport(const WatchedFile& file) {
    QStringList lines{watchedFileText(file)};
    if (file.kind) {
        lines << WatchText::tr("Kind: %1").arg(importKindText(*file.kind));
    }
    const ImportResult& result = file.result;
    if (!file.error) {
        lines << WatchText::tr("Rows read %L1, taken in %L2, unchanged %L3, rejected %L4")
                     .arg(result.read)
                     .arg(result.posted)
                     .arg(result.unchanged)
                     .arg(result.rejected);
    }
    for (const ChangedDocument& document : result.changed) {
        lines << WatchText::tr("Document %1 of %2 says something else than what is posted.")
                     .arg(document.number, document.day);
    }
    if (!result.cutOff.isEmpty()) {
        lines << WatchText::tr("These documents lack rows that are posted: %1")
                     .arg(result.cutOff.join(QStringLiteral(", ")));
    }
    for (const RowError& error : result.errors) {
        lines << WatchText::tr("Row %1, %2 “%3”: %4")
                     .arg(QString::number(error.row), QString::fromStdString(error.field),
                          QString::fromStdString(error.value), errorText(error.error));
    }
    if (file.fate == WatchedFile::Fate::ToCheck) {
        lines << WatchText::tr("Import it in the window to see and settle this. What was taken in stays as it is.");
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace qm
