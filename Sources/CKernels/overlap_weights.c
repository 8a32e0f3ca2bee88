#include "CKernels.h"
#include "clones.h"

typedef union {
  float value;
  int32_t bits;
} float_bits;

// c <- c exp(scale c^2 - shift) for every overlap, and the largest c^2 among them.
//
// exp(x) = 2^n exp(f), n the whole number nearest to x / ln 2: the power is written into the exponent bits, and a
// polynomial of degree 6 leaves a relative error of 2e-7 for |f| <= ln 2 / 2. x is held within -80...20, where neither
// side leaves the range of a float.
TOYLAB_CLONES
float toylab_overlap_weights_f32(ptrdiff_t count, float *overlaps, float scale, float shift) {
  // Floats that are not negative are ordered as their bits are, and a maximum of whole numbers runs in vector lanes.
  int32_t largest = 0;
  for (ptrdiff_t i = 0; i < count; i++) {
    float c = overlaps[i];
    float square = c * c;
    float_bits order = {.value = square};
    largest = order.bits > largest ? order.bits : largest;
    float x = scale * square - shift;
    x = x < -80.0f ? -80.0f : x;
    x = x > 20.0f ? 20.0f : x;
    float n = __builtin_rintf(x * 1.44269504f);
    float f = (x - n * 0.693359375f) + n * 2.12194440e-4f;
    float p = 1.0f / 720;
    p = p * f + 1.0f / 120;
    p = p * f + 1.0f / 24;
    p = p * f + 1.0f / 6;
    p = p * f + 0.5f;
    p = p * f + 1.0f;
    p = p * f + 1.0f;
    float_bits power = {.bits = ((int32_t)n + 127) << 23};
    overlaps[i] = c * p * power.value;
  }
  return (float_bits){.bits = largest}.value;
}
