#pragma once

/// Elementary functions that give the same bits on every processor. Those of the C library choose their code by what
/// the processor has (glibc's exp, log, pow and erfc differ in the last bit with and without fused multiply-add), and a
/// last bit can move a quantile by a unit. Built from additions, multiplications, divisions and square roots alone,
/// which IEEE 754 fixes. Pure, any thread.
namespace qm::steady {

/// Error below one unit in the last place; 0 below −746, infinity above 709.8. NaN stays NaN.
/// Source: reduction by ln 2 in two parts (Cody & Waite 1980), Taylor series.
double exp(double x);

/// Error below one unit in the last place; −infinity at 0, NaN below. Subnormal numbers count.
/// Source: ln m = 2 artanh((m − 1) / (m + 1)), arranged as by Ng (fdlibm, 1993) so that nothing cancels.
double log(double x);

/// ln(1 + x), accurate next to 0. Source: Kahan's correction of log(1 + x), in Higham (2002), section 1.14.
double log1p(double x);
double log2(double x);

/// x to the power y for x >= 0; relative error below 3e-16 |y ln x| + 3e-16. 0 to a positive power is 0, and
/// anything to the power 0 is 1.
double pow(double x, double y);

/// 1 − erf(x), relative error below 1e-12. Source: Abramowitz & Stegun 7.1.6 and
/// 7.1.14.
double erfc(double x);

} // namespace qm::steady
