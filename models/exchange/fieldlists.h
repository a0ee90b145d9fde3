#pragma once

#include "importrecords.h"
#include "result.h"

#include <string_view>

namespace qm {

/// 100:2.35;500:2.10 in rising order, prices in 1/10,000. Refuses other forms, quantities and prices not above zero
/// and quantities that do not rise (Invalid; args: breaks, the text).
Result<std::vector<PriceBreakField>> parsePriceBreaks(std::string_view text, char decimalSign);
/// Mon;Thu or Monday,Thursday to bits, bit 0 Monday. Refuses other words (Invalid; args: order_days, the word).
Result<std::uint8_t> parseOrderDays(std::string_view text);
/// till:number;till:number. Refuses other forms (Invalid; args: last_receipt, the text).
Result<std::vector<LastReceiptField>> parseLastReceipts(std::string_view text);

} // namespace qm
