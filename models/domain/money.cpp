#include "money.h"

#include "halfeven.h"

namespace qm {

namespace {

Wide powerOfTen(int exponent) {
    Wide power = 1;
    for (int i = 0; i < exponent; ++i) {
        power *= 10;
    }
    return power;
}

} // namespace

Result<Money> lineTotal(Quantity quantity, int decimals, UnitPrice price, int minorDigits) {
    const Wide product = Wide(quantity.value) * price.tenThousandths * powerOfTen(minorDigits);
    return inMinorUnits(dividedHalfEven(product, powerOfTen(decimals + 4)));
}

} // namespace qm
