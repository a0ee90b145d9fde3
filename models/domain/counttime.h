#pragma once

#include <cstdint>
#include <map>
#include <QString>

namespace qm {

/// Where a count stands among the sales of its day. Tills with times need only Now; one without needs to be told.
struct CountTime {
    enum class When { Now, BeforeOpening, AfterClosing };
    When when = When::Now;
    std::map<QString, std::int64_t> lastReceipts; ///< Now: till → last receipt rung up before the count
    bool operator==(const CountTime&) const = default;
};

} // namespace qm
