#pragma once

namespace qm {

/// Every expected failure of the program, by cause. The sentence that a user reads is made of the code and the
/// arguments of an Error in ui/errortext.cpp alone; a new code needs its sentence there.
enum class ErrorCode {
    // files
    FileMissing,
    FileEmpty,
    FileUnreadable,
    FileUnwritable,
    FileForeign, ///< not the kind of file that was expected
    FilePacked,  ///< args: path, gzip or zip
    DiskFull,
    // database
    DatabaseNewer, ///< args: version found, version known
    DatabaseLocked,
    DatabaseDamaged, ///< args: what was found
    DatabaseExists,
    DatabaseReadOnly,
    NetworkFolder,
    StorageFailed, ///< args: what SQLite says
    CommitUnknown, ///< it could not be told whether the change was saved
    // text and numbers
    InvalidEncoding,
    AmbiguousFormat, ///< args: option or mapping key to set, the readings that fit in one text
    MissingColumn,   ///< args: column
    DuplicateColumn, ///< args: column
    InvalidMapping,
    InvalidNumber,
    InvalidDate,
    InvalidTime,
    DayInFuture, ///< args: the day
    ClockBehind, ///< a warning; args: the day of the last change, that of the clock
    NumberOutOfRange,
    TooManyDecimals,
    ForbiddenCharacter, ///< args: the character as U+XXXX
    MalformedQuotes,    ///< text after a closing quote, or a quote that is never closed
    UnevenRow,          ///< args: fields found, fields in the heading
    FileTooLarge,       ///< args: bytes allowed
    TooManyRows,        ///< args: rows allowed
    TooManyColumns,     ///< args: row, columns allowed
    FieldTooLong,       ///< args: row, bytes allowed
    // things that are named but not there, or twice
    UnknownItem,
    UnknownLocation,
    UnknownSupplier,
    UnknownCustomer,
    UnknownUnit,
    UnknownOrder,
    UnknownCurrency,
    UnknownLot,
    UnknownCountList,
    UnknownReturn,
    DuplicateSku,
    DuplicateCode,
    DuplicateDocument,
    DocumentDiffers,
    UnusualTotals,     ///< args: day, its lines, the fewest and the most of a day before
    UnknownHeadings,   ///< no file with these headings was taken in before
    DaysAlreadyPosted, ///< args: the days in one text
    // rules
    NegativePrice,
    NegativeQuantity,
    ZeroQuantity,
    ZeroPrice,
    NotGoods,
    RequiredFieldEmpty, ///< args: field
    NotCounted,         ///< the place was never counted
    ItemNotCounted,     ///< args: item
    NothingToCount,     ///< the rules find nothing at that place
    LotNotCounted,      ///< args: item, lot, place: others of the item there were
    CountListFixed,     ///< args: the list: it is posted or dropped
    RecountNeeded,      ///< args: how many lines
    StockTooLow,
    TooFewAvailable,   ///< args: item, how many are available
    IllegalTransition, ///< args: from, to
    NothingToReceive,
    NothingToUndo,
    OverLimit,
    NotAllowed,
    AlreadyDone,
    Conflict, ///< changed by somebody else meanwhile
    Invalid,  ///< args: field, value
    // running
    Usage,
    Cancelled,
    Internal, ///< args: detail for the log
};

} // namespace qm
