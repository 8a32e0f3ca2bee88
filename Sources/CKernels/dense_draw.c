#include "CKernels.h"
#include "words.inc"

// Samples of features that are often active, one random word a sample: what is left of a word that says "active" is uniform,
// and becomes the value.

// A value that rounding takes beyond the largest is the largest.
#define DRAW(REAL, NAME)                                                                                              \
  static inline __attribute__((always_inline)) void NAME(values)(const int is_signed, toylab_dense_law law,           \
                                                                 const uint32_t *words, REAL *row) {                  \
    const REAL unit = (REAL)(1 / ((double)law.last + 1)), low = (REAL)law.low, high = (REAL)law.high;                 \
    const REAL span = (REAL)(law.high - law.low);                                                                     \
    for (int i = 0; i < WORDS; i++) {                                                                                 \
      REAL t = ((REAL)words[i] + (REAL)0.5) * unit, value;                                                            \
      if (is_signed) {                                                                                                \
        REAL c = 2 * t - 1, size = low + span * (c < 0 ? -c : c);                                                     \
        size = size < high ? size : high;                                                                             \
        value = c < 0 ? -size : size;                                                                                 \
      } else {                                                                                                        \
        value = low + span * t;                                                                                       \
        value = value < high ? value : high;                                                                          \
      }                                                                                                               \
      row[i] = words[i] <= law.last ? value : 0;                                                                      \
    }                                                                                                                 \
  }                                                                                                                   \
                                                                                                                      \
  TOYLAB_CLONES                                                                                                       \
  void NAME(toylab_dense_draw)(toylab_dense_law law, ptrdiff_t samples, uint32_t first, const uint32_t *counter,      \
                               const uint32_t *key, REAL *row) {                                                      \
    uint32_t words[WORDS];                                                                                            \
    REAL rest[WORDS];                                                                                                 \
    for (ptrdiff_t s = 0; s < samples; s += WORDS, first += WORDS / 4) {                                              \
      REAL *to = samples - s < WORDS ? rest : row + s;                                                                \
      group(first, counter, key, words);                                                                              \
      if (law.is_signed) {                                                                                            \
        NAME(values)(1, law, words, to);                                                                              \
      } else {                                                                                                        \
        NAME(values)(0, law, words, to);                                                                              \
      }                                                                                                               \
      if (to == rest) memcpy(row + s, rest, (samples - s) * sizeof(REAL));                                            \
    }                                                                                                                 \
  }

DRAW(float, TOYLAB_F32)
DRAW(double, TOYLAB_F64)
