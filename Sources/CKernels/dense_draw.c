#include "CKernels.h"
#include "clones.h"
#include <string.h>

// Samples of features that are often active, one random word a sample: what is left of a word that says "active" is uniform,
// and becomes the value.

enum { WORDS = 32 };
typedef uint64_t eight __attribute__((vector_size(64)));

// The words of 8 successive Philox 4x32-10 counters: the first two of each, then the other two.
static inline __attribute__((always_inline)) void group(uint32_t first, const uint32_t *counter, const uint32_t *key,
                                                        uint32_t *words) {
  const uint64_t low = 0xFFFFFFFFu;
  const eight zero = {0}, count = {0, 1, 2, 3, 4, 5, 6, 7};
  eight c0 = (count + first) & low, c1 = zero + counter[1], c2 = zero + counter[2], c3 = zero + counter[3];
  uint64_t k0 = key[0], k1 = key[1];
  UNROLLED for (int round = 0; round < 10; round++) {
    eight product0 = (c0 & low) * 0xD2511F53u, product1 = (c2 & low) * 0xCD9E8D57u;
    c0 = (product1 >> 32) ^ c1 ^ k0;
    c2 = (product0 >> 32) ^ c3 ^ k1;
    c1 = product1 & low;
    c3 = product0 & low;
    k0 = (k0 + 0x9E3779B9u) & low;
    k1 = (k1 + 0xBB67AE85u) & low;
  }
  eight one = c1 << 32 | c0, other = c3 << 32 | c2;
  memcpy(words, &one, sizeof(one));
  memcpy(words + WORDS / 2, &other, sizeof(other));
}

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
