#include "CKernels.h"
#include "clones.h"

// -ln u for uniform numbers u of (0, 1): exponentially distributed ones.
//
// u = 2^e m with m in [0.75, 1.5): the exponent comes from the bits, moved into the fraction of 1.5 * 2^52 to become a number
// without a conversion. With s = (m - 1) / (m + 1), |s| <= 1/5, ln m = 2 (s + s^3/3 + s^5/5 + ...), up to s^21: what is left
// out is below 2e-17.
TOYLAB_CLONES
void toylab_exponentials(ptrdiff_t count, double *numbers) {
  for (ptrdiff_t i = 0; i < count; i++) {
    union {
      double value;
      uint64_t bits;
    } u = {.value = numbers[i]}, m, e;
    // 0.75 = 0x3FE8...: what is subtracted to make the rest of the exponent that of [0.75, 1.5).
    uint64_t shift = u.bits - 0x3FE8000000000000u;
    e.bits = (shift >> 52 & 0xFFF) ^ 0x4338000000000800u;
    m.bits = u.bits - (shift & 0xFFF0000000000000u);
    double exponent = e.value - 6755399441057792.0;
    double s = (m.value - 1) / (m.value + 1), t = s * s, p = 2.0 / 21;
    p = p * t + 2.0 / 19;
    p = p * t + 2.0 / 17;
    p = p * t + 2.0 / 15;
    p = p * t + 2.0 / 13;
    p = p * t + 2.0 / 11;
    p = p * t + 2.0 / 9;
    p = p * t + 2.0 / 7;
    p = p * t + 2.0 / 5;
    p = p * t + 2.0 / 3;
    p = p * t + 2;
    numbers[i] = -(exponent * 0.693147180559945309417 + s * p);
  }
}
