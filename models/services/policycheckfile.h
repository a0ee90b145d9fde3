#pragma once

#include "policyevaluation.h"

#include <optional>
#include <QtCore/QByteArray>

namespace qm {

/// A policy check as it is kept in the warehouse file: packed, the same on every machine. Pure.
QByteArray packedPolicyCheck(const PolicyEvaluation& evaluation);
/// None where the bytes are none of these, are cut short or were written by another version: it is made anew then.
std::optional<PolicyEvaluation> unpackedPolicyCheck(const QByteArray& packed);

/// Keeps one in the file in place of the one before. Synchronous, never on the interface thread, like
/// lastPolicyCheck().
Status keepPolicyCheck(Warehouse& warehouse, const PolicyEvaluation& evaluation);
/// The one that was kept; none where there is none that can be read.
Result<std::optional<PolicyEvaluation>> lastPolicyCheck(Warehouse& warehouse);

} // namespace qm
