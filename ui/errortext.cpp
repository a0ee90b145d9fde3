#include "errortext.h"

#include <QCoreApplication>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

struct Sentence {
    ErrorCode code;
    const char* text; ///< %1, %2 … are the arguments of the error in order
};

constexpr Sentence kSentences[] = {
    {ErrorCode::FileMissing, QT_TRANSLATE_NOOP("ErrorText", "The file is not there: %1. Check its name and folder.")},
    {ErrorCode::FileEmpty,
     QT_TRANSLATE_NOOP("ErrorText", "The file is empty: %1. Choose another one, or write it anew.")},
    {ErrorCode::FileUnreadable,
     QT_TRANSLATE_NOOP("ErrorText", "The file cannot be read: %1. Check its rights, or copy it to this computer.")},
    {ErrorCode::FileUnwritable,
     QT_TRANSLATE_NOOP("ErrorText", "The file cannot be written: %1. Choose another folder.")},
    {ErrorCode::FileForeign,
     QT_TRANSLATE_NOOP("ErrorText", "This is not the kind of file that is expected here: %1. Choose another one.")},
    {ErrorCode::FilePacked, QT_TRANSLATE_NOOP("ErrorText", "The file is packed (%2). Unpack it first: %1")},
    {ErrorCode::FileTooLarge, QT_TRANSLATE_NOOP("ErrorText", "The file is larger than %1 bytes. Cut it into parts.")},
    {ErrorCode::TooManyRows, QT_TRANSLATE_NOOP("ErrorText", "The file has more than %1 rows. Cut it into parts.")},
    {ErrorCode::TooManyColumns, QT_TRANSLATE_NOOP("ErrorText", "Row %1 has more than %2 columns.")},
    {ErrorCode::FieldTooLong,
     QT_TRANSLATE_NOOP("ErrorText", "A field of row %1 is longer than %2 bytes. Is a quotation mark missing there?")},
    {ErrorCode::UnevenRow, QT_TRANSLATE_NOOP("ErrorText", "The row has %1 fields, the heading %2.")},
    {ErrorCode::MalformedQuotes, QT_TRANSLATE_NOOP("ErrorText", "The quotation marks of the row do not match.")},
    {ErrorCode::ForbiddenCharacter, QT_TRANSLATE_NOOP("ErrorText", "The text holds a character that is not taken: %1")},
    {ErrorCode::DiskFull,
     QT_TRANSLATE_NOOP("ErrorText", "The disk is full. Free some space and try again; nothing was changed.")},
    {ErrorCode::DatabaseNewer,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "This warehouse was made by a newer version of the program (%1, this one knows %2). Update the program.")},
    {ErrorCode::DatabaseLocked,
     QT_TRANSLATE_NOOP("ErrorText",
                       "Another program is using the warehouse. Try again in a moment; nothing was changed.")},
    {ErrorCode::DatabaseDamaged,
     QT_TRANSLATE_NOOP("ErrorText", "The warehouse file is damaged: %1. Restore a backup.")},
    {ErrorCode::DatabaseExists, QT_TRANSLATE_NOOP("ErrorText", "There is already a warehouse: %1")},
    {ErrorCode::DatabaseReadOnly,
     QT_TRANSLATE_NOOP("ErrorText", "The warehouse can only be read. Check the rights of the file and its folder.")},
    {ErrorCode::NetworkFolder,
     QT_TRANSLATE_NOOP("ErrorText", "A warehouse cannot lie on a network drive. Copy it to a disk of this computer.")},
    {ErrorCode::StorageFailed,
     QT_TRANSLATE_NOOP("ErrorText", "The warehouse could not be read or written: %1. Nothing was changed.")},
    {ErrorCode::CommitUnknown,
     QT_TRANSLATE_NOOP("ErrorText",
                       "It could not be told whether the change was saved. Open the warehouse again and look.")},
    {ErrorCode::InvalidEncoding,
     QT_TRANSLATE_NOOP("ErrorText", "The text is not in the chosen encoding. Choose another one.")},
    {ErrorCode::AmbiguousFormat,
     QT_TRANSLATE_NOOP("ErrorText", "The file can be read in more than one way; say which: %1 (%2)")},
    {ErrorCode::MissingColumn,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The column “%1” is missing. Give a heading that name, or say which heading means it.")},
    {ErrorCode::DuplicateColumn, QT_TRANSLATE_NOOP("ErrorText", "The column “%1” stands there twice.")},
    {ErrorCode::InvalidMapping, QT_TRANSLATE_NOOP("ErrorText", "The mapping cannot be used: %1")},
    {ErrorCode::InvalidNumber, QT_TRANSLATE_NOOP("ErrorText", "This is not a number: %1")},
    {ErrorCode::DayInFuture,
     QT_TRANSLATE_NOOP("ErrorText", "%1 is still to come. Check the date, and the computer’s clock.")},
    {ErrorCode::ClockBehind,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The last change here was made on %1, but the computer’s clock says %2. Check it.")},
    {ErrorCode::InvalidDate, QT_TRANSLATE_NOOP("ErrorText", "This is not a date: %1")},
    {ErrorCode::InvalidTime, QT_TRANSLATE_NOOP("ErrorText", "This is not a time: %1")},
    {ErrorCode::NumberOutOfRange, QT_TRANSLATE_NOOP("ErrorText", "The number is too large or too small: %1")},
    {ErrorCode::TooManyDecimals, QT_TRANSLATE_NOOP("ErrorText", "The number has more decimals than its item: %1")},
    {ErrorCode::UnknownItem,
     QT_TRANSLATE_NOOP("ErrorText", "There is no item “%1”. Import it first, or correct the code.")},
    {ErrorCode::UnknownLocation,
     QT_TRANSLATE_NOOP("ErrorText", "There is no place “%1”. Import it first, or correct the code.")},
    {ErrorCode::UnknownSupplier,
     QT_TRANSLATE_NOOP("ErrorText", "There is no supplier “%1”. Import it first, or correct the code.")},
    {ErrorCode::UnknownCustomer,
     QT_TRANSLATE_NOOP("ErrorText", "There is no customer “%1”. Import him first, or correct the code.")},
    {ErrorCode::UnknownUnit,
     QT_TRANSLATE_NOOP("ErrorText", "There is no unit “%1” for this item. Leave it empty for the item's own.")},
    {ErrorCode::UnknownOrder, QT_TRANSLATE_NOOP("ErrorText", "There is no order “%1”. Correct the number.")},
    {ErrorCode::UnknownCurrency,
     QT_TRANSLATE_NOOP("ErrorText", "There is no currency “%1”. Take its three letters, such as EUR.")},
    {ErrorCode::UnknownLot, QT_TRANSLATE_NOOP("ErrorText", "There is no lot “%1”.")},
    {ErrorCode::UnknownCountList, QT_TRANSLATE_NOOP("ErrorText", "There is no count list “%1”. Correct the number.")},
    {ErrorCode::UnknownReturn,
     QT_TRANSLATE_NOOP("ErrorText", "There is no return or complaint “%1”. Correct the number.")},
    {ErrorCode::DuplicateSku, QT_TRANSLATE_NOOP("ErrorText", "Two items have the SKU “%1”. Give one of them another.")},
    {ErrorCode::DuplicateCode, QT_TRANSLATE_NOOP("ErrorText", "The code “%1” is already in use.")},
    {ErrorCode::DuplicateDocument, QT_TRANSLATE_NOOP("ErrorText", "The document “%1” is already there.")},
    {ErrorCode::DocumentDiffers,
     QT_TRANSLATE_NOOP("ErrorText", "The document “%1” differs from the one that was posted.")},
    {ErrorCode::UnusualTotals,
     QT_TRANSLATE_NOOP("ErrorText",
                       "On %1 the file has far more or fewer sales than usual: %2 lines, on days before %3 to %4. "
                       "Look whether it is right.")},
    {ErrorCode::UnknownHeadings,
     QT_TRANSLATE_NOOP("ErrorText", "No file with these headings was taken in before. Import it once yourself.")},
    {ErrorCode::DaysAlreadyPosted,
     QT_TRANSLATE_NOOP("ErrorText",
                       "These days already have sales: %1. Say whether these rows replace them or are added.")},
    {ErrorCode::NegativePrice, QT_TRANSLATE_NOOP("ErrorText", "A price cannot be below 0.")},
    {ErrorCode::NegativeQuantity, QT_TRANSLATE_NOOP("ErrorText", "A quantity cannot be below 0 here.")},
    {ErrorCode::ZeroQuantity, QT_TRANSLATE_NOOP("ErrorText", "The quantity is 0.")},
    {ErrorCode::ZeroPrice, QT_TRANSLATE_NOOP("ErrorText", "The price is 0.")},
    {ErrorCode::NotGoods, QT_TRANSLATE_NOOP("ErrorText", "“%1” is not goods.")},
    {ErrorCode::RequiredFieldEmpty, QT_TRANSLATE_NOOP("ErrorText", "Fill in “%1”.")},
    {ErrorCode::NotCounted, QT_TRANSLATE_NOOP("ErrorText", "The item was never counted there. Count it first.")},
    {ErrorCode::ItemNotCounted, QT_TRANSLATE_NOOP("ErrorText", "“%1” was never counted there. Count it first.")},
    {ErrorCode::NothingToCount,
     QT_TRANSLATE_NOOP("ErrorText", "Nothing there is due to be counted today. A full count lists everything.")},
    {ErrorCode::LotNotCounted,
     QT_TRANSLATE_NOOP("ErrorText", "Other lots of “%1” were counted at %3, but not %2. Count it too, or enter 0.")},
    {ErrorCode::CountListFixed,
     QT_TRANSLATE_NOOP("ErrorText", "“%1” is posted or dropped. Take that back before you change it.")},
    {ErrorCode::RecountNeeded,
     QT_TRANSLATE_NOOP("ErrorText", "Lines that are far from the record are still to be counted a second time: %1")},
    {ErrorCode::TooFewAvailable,
     QT_TRANSLATE_NOOP("ErrorText", "Only %2 of “%1” is available. Take a back order for the rest, or ask for less.")},
    {ErrorCode::StockTooLow, QT_TRANSLATE_NOOP("ErrorText", "There is not enough stock for that.")},
    {ErrorCode::IllegalTransition, QT_TRANSLATE_NOOP("ErrorText", "What is “%1” cannot become “%2”.")},
    {ErrorCode::NothingToReceive, QT_TRANSLATE_NOOP("ErrorText", "Nothing of this order is still to come.")},
    {ErrorCode::NothingToUndo, QT_TRANSLATE_NOOP("ErrorText", "There is nothing to undo.")},
    {ErrorCode::OverLimit, QT_TRANSLATE_NOOP("ErrorText", "This is above your limit.")},
    {ErrorCode::NotAllowed, QT_TRANSLATE_NOOP("ErrorText", "You are not allowed to do that.")},
    {ErrorCode::AlreadyDone, QT_TRANSLATE_NOOP("ErrorText", "That has been done already.")},
    {ErrorCode::Conflict,
     QT_TRANSLATE_NOOP("ErrorText", "Somebody else changed this meanwhile. Look again and repeat your change.")},
    {ErrorCode::Invalid, QT_TRANSLATE_NOOP("ErrorText", "“%2” cannot be used for “%1”.")},
    {ErrorCode::Usage, QT_TRANSLATE_NOOP("ErrorText", "This cannot be understood: %1")},
    {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("ErrorText", "Cancelled; nothing was changed.")},
    {ErrorCode::Internal,
     QT_TRANSLATE_NOOP("ErrorText", "That failed for a reason the program does not know. Nothing was changed.")},
};

} // namespace

QString errorText(const Error& error) {
    QString text;
    for (const Sentence& sentence : kSentences) {
        if (sentence.code == error.code) {
            text = QCoreApplication::translate("ErrorText", sentence.text);
        }
    }
    if (text.isEmpty()) {
        text = QCoreApplication::translate("ErrorText", "That failed for a reason the program does not know. "
                                                        "Nothing was changed.");
    }
    for (int i = 1; i <= 9 && text.contains(u'%' + QString::number(i)); ++i) {
        const std::size_t at = static_cast<std::size_t>(i - 1);
        const QString arg = at < error.args.size() ? QString::fromStdString(error.args[at]) : u"–"_s;
        text.replace(u'%' + QString::number(i), arg);
    }
    return text;
}

} // namespace qm
