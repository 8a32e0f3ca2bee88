#include "CKernels.h"
#include "activations/functions.h"
#include "words.inc"

// Activity in lanes of 32 bits: see CKernels.h.

TOYLAB_CLONES
void toylab_words(ptrdiff_t count, uint32_t first, const uint32_t *counter, const uint32_t *key, uint32_t *words) {
  for (ptrdiff_t s = 0; s < count; s += WORDS, first += WORDS / 4) group(first, counter, key, words + s);
}

TOYLAB_CLONES
void toylab_active_within(ptrdiff_t count, uint32_t low, uint32_t last, const uint32_t *words, const uint32_t *parent,
                          uint32_t *active) {
  // One comparison: a word below `low` wraps around to a large number.
  const uint32_t span = last - low;
  if (parent) {
    for (ptrdiff_t s = 0; s < count; s++) active[s] = words[s] - low <= span ? parent[s] : 0;
  } else {
    for (ptrdiff_t s = 0; s < count; s++) active[s] = words[s] - low <= span ? ~0u : 0;
  }
}

// Knuth's algorithm S: "The Art of Computer Programming", volume 2, 3.4.2. floor(word rest / 2^32) is uniform below rest.
TOYLAB_CLONES
void toylab_active_chosen(ptrdiff_t count, uint32_t rest, const uint32_t *words, uint32_t *left, uint32_t *active) {
  for (ptrdiff_t s = 0; s < count; s++) {
    uint32_t drawn = (uint32_t)((uint64_t)words[s] * rest >> 32);
    uint32_t chosen = drawn < left[s] ? ~0u : 0;
    active[s] = chosen;
    left[s] += chosen;
  }
}

// The angle is a whole number of quarter turns and a rest of at most half of one, for which Taylor polynomials of degree 9 and
// 10 have errors below 2e-9.
TOYLAB_CLONES
void toylab_circle_points(ptrdiff_t count, const uint32_t *words, float *cosines, float *sines) {
  for (ptrdiff_t i = 0; i < count; i++) {
    uint32_t quarter = (words[i] + 0x20000000u) >> 30;
    float x = (float)(int32_t)(words[i] - (quarter << 30)) * (1.57079633f * 0x1p-30f), t = x * x;
    float s = 1.0f / 362880, c = -1.0f / 3628800;
    s = s * t - 1.0f / 5040;
    s = s * t + 1.0f / 120;
    s = s * t - 1.0f / 6;
    s = x + x * t * s;
    c = c * t + 1.0f / 40320;
    c = c * t - 1.0f / 720;
    c = c * t + 1.0f / 24;
    c = c * t - 0.5f;
    c = 1 + t * c;
    float across = quarter & 1 ? s : c, along = quarter & 1 ? c : s;
    cosines[i] = (quarter + 1) & 2 ? -across : across;
    sines[i] = quarter & 2 ? -along : along;
  }
}

TOYLAB_CLONES
void toylab_active_near(toylab_circle_place place, ptrdiff_t count, const int32_t *samples, const uint32_t *words,
                        const float *cosines, const float *sines, uint32_t *active) {
  const float scale = place.scale * 0x1p32f, half = -place.sharpness / 2;
#define NEAR(POINT)                                                                                                   \
  for (ptrdiff_t s = 0; s < count; s++) {                                                                             \
    float x = place.cosine - cosines[POINT], y = place.sine - sines[POINT];                                           \
    active[s] = (float)words[s] < scale * exponential(half * (x * x + y * y)) ? ~0u : 0;                              \
  }
  if (samples) {
    NEAR(samples[s])
  } else {
    NEAR(s)
  }
#undef NEAR
}

#define KEEP(REAL, NAME)                                                                                              \
  TOYLAB_CLONES                                                                                                       \
  void NAME(toylab_keep_active)(ptrdiff_t count, const uint32_t *active, REAL *row) {                                 \
    for (ptrdiff_t s = 0; s < count; s++) row[s] = active[s] ? row[s] : 0;                                            \
  }

KEEP(float, TOYLAB_F32)
KEEP(double, TOYLAB_F64)
