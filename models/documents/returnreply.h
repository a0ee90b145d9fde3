#pragma once

#include "customer.h"
#include "result.h"
#include "returncase.h"

#include <QByteArray>
#include <QLocale>

namespace qm {

class Warehouse;

/// What an answer to a customer tells.
struct ReturnReplyPaper {
    ReturnCaseRow answered;
    Customer customer;
    QString company; ///< may be empty
    QString currency;
    int minorDigits = 2;
};

/// A draft to the customer, in his language, else in that of fallback: what was taken up and when it will be decided;
/// once it is decided, what he gets; once it is closed, the question how satisfied he is. Pure; one thread at a time.
QByteArray returnReply(const ReturnReplyPaper& paper, const QLocale& fallback);

/// The same into folder, made where it is missing, as REPLY-<number>.eml, which is replaced; gives its path.
/// UnknownReturn, UnknownCustomer where the case came from the counter, FileUnwritable. Never on the interface thread.
Result<QString> writeReturnReply(Warehouse& warehouse, ReturnCaseId id, const QString& folder);

} // namespace qm
