#include "CKernels.h"
#include "clones.h"

// S <- S + S^T for the leading size x size block of a row-major matrix, in tiles of 8 x 8 so that both the tile and
// its mirror image are read and written along rows.

#define LOW(a, b) __builtin_shufflevector(a, b, 0, 8, 1, 9, 4, 12, 5, 13)
#define HIGH(a, b) __builtin_shufflevector(a, b, 2, 10, 3, 11, 6, 14, 7, 15)
#define PAIR_LOW(a, b) __builtin_shufflevector(a, b, 0, 1, 8, 9, 4, 5, 12, 13)
#define PAIR_HIGH(a, b) __builtin_shufflevector(a, b, 2, 3, 10, 11, 6, 7, 14, 15)
#define HALF_LOW(a, b) __builtin_shufflevector(a, b, 0, 1, 2, 3, 8, 9, 10, 11)
#define HALF_HIGH(a, b) __builtin_shufflevector(a, b, 4, 5, 6, 7, 12, 13, 14, 15)

#define TOYLAB_SYMMETRIZE(REAL, NAME)                                                                               \
  typedef REAL NAME(row8) __attribute__((vector_size(8 * sizeof(REAL)), aligned(sizeof(REAL))));                    \
  /* out_i = column i of the tile whose rows are in. */                                                             \
  static inline __attribute__((always_inline)) void NAME(transpose8)(const NAME(row8) *in, NAME(row8) *out) {       \
    NAME(row8) t[8], u[8];                                                                                          \
    for (int i = 0; i < 4; i++) t[2 * i] = LOW(in[2 * i], in[2 * i + 1]);                                           \
    for (int i = 0; i < 4; i++) t[2 * i + 1] = HIGH(in[2 * i], in[2 * i + 1]);                                      \
    for (int i = 0; i < 2; i++) {                                                                                   \
      u[4 * i] = PAIR_LOW(t[4 * i], t[4 * i + 2]);                                                                  \
      u[4 * i + 1] = PAIR_HIGH(t[4 * i], t[4 * i + 2]);                                                             \
      u[4 * i + 2] = PAIR_LOW(t[4 * i + 1], t[4 * i + 3]);                                                          \
      u[4 * i + 3] = PAIR_HIGH(t[4 * i + 1], t[4 * i + 3]);                                                         \
    }                                                                                                               \
    for (int i = 0; i < 4; i++) out[i] = HALF_LOW(u[i], u[i + 4]);                                                  \
    for (int i = 0; i < 4; i++) out[i + 4] = HALF_HIGH(u[i], u[i + 4]);                                             \
  }                                                                                                                 \
  static inline __attribute__((always_inline)) void NAME(read8)(const REAL *from, ptrdiff_t stride, NAME(row8) *tile) {\
    for (int k = 0; k < 8; k++) tile[k] = *(const NAME(row8) *)(from + k * stride);                                 \
  }                                                                                                                 \
  TOYLAB_CLONES                                                                                                     \
  void NAME(toylab_symmetrize)(ptrdiff_t size, ptrdiff_t stride, REAL *matrix) {                                    \
    ptrdiff_t tiled = size / 8 * 8;                                                                                 \
    for (ptrdiff_t i = 0; i < tiled; i += 8) {                                                                      \
      for (ptrdiff_t j = i; j < tiled; j += 8) {                                                                    \
        REAL *above = matrix + i * stride + j, *below = matrix + j * stride + i;                                    \
        NAME(row8) upper[8], lower[8], upper_t[8], lower_t[8];                                                      \
        NAME(read8)(above, stride, upper);                                                                          \
        NAME(read8)(below, stride, lower);                                                                          \
        NAME(transpose8)(upper, upper_t);                                                                           \
        NAME(transpose8)(lower, lower_t);                                                                           \
        for (int k = 0; k < 8; k++) *(NAME(row8) *)(above + k * stride) = upper[k] + lower_t[k];                    \
        for (int k = 0; k < 8; k++) *(NAME(row8) *)(below + k * stride) = lower[k] + upper_t[k];                    \
      }                                                                                                             \
    }                                                                                                               \
    for (ptrdiff_t i = 0; i < size; i++) {                                                                          \
      for (ptrdiff_t j = i > tiled ? i : tiled; j < size; j++) {                                                    \
        REAL sum = matrix[i * stride + j] + matrix[j * stride + i];                                                 \
        matrix[i * stride + j] = sum;                                                                               \
        matrix[j * stride + i] = sum;                                                                               \
      }                                                                                                             \
    }                                                                                                               \
  }

TOYLAB_SYMMETRIZE(float, TOYLAB_F32)
TOYLAB_SYMMETRIZE(double, TOYLAB_F64)
