#pragma once

#include "result.h"
#include "strongid.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <vector>

namespace qm {

class Database;

/// A rule that the file breaks. name: short and stable ("balance", "movement chain"); rows: what was found, raw, the
/// first ten; count: how many there are.
struct BrokenRule {
    int invariant = 0; ///< number in the list of invariants, CONTRIBUTING
    QString name;
    qint64 count = 0;
    QStringList rows;
};

/// Something that is wrong in the world, not in the file: listed, not a failure.
struct OpenAnomaly {
    QString kind;
    QString sku;
    QString location;
    QString detail; ///< JSON numbers
};

struct LedgerReport {
    std::vector<BrokenRule> broken;
    std::vector<OpenAnomaly> anomalies;
    qint64 movements = 0;
    QString chainHead; ///< hexadecimal hash of the last movement
    bool ok() const { return broken.empty(); }
};

/// Every invariant of the file that exists so far. Reads only; in one snapshot. cancelled is polled between rules.
class LedgerCheck {
public:
    static Result<LedgerReport> run(const Database& database, const std::function<bool()>& cancelled = {});
    /// Names of all rules, in the order in which they run.
    static QStringList ruleNames();
};

} // namespace qm
