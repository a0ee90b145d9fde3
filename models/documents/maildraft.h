#pragma once

#include <QByteArray>
#include <QString>

namespace qm {

struct MailDraft {
    QString to; ///< an address; empty: to be filled in
    QString subject;
    QString body; ///< lines parted by \n
};

/// A draft that mail programs open to be completed and sent (RFC 5322 with X-Unsent), in any script. An address that
/// is not plain ASCII on one line is left out. Pure.
QByteArray mailDraft(const MailDraft& draft);

} // namespace qm
