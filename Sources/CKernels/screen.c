#include "CKernels.h"
#include "clones.h"
#include <math.h>
#include <string.h>

// Which outputs of a batch can be above 0: of hidden rows h_r and directions w_j those with h_r . w_j + b_j > 0, and some
// more. An output that is left out is provably at or below 0: a ReLU has neither value nor gradient there.
//
// The products are made of numbers of 8 bits, in a quarter of the time of single precision. With h = s q + e and w = t p + f, q
// and p whole numbers of -127...127 and e and f what rounding leaves,
//
//     h . w = s t (q . p) + s q . f + e . w  <=  s t (q . p) + |h| |f| + |e| (|w| + |f|)
//
// by Cauchy and Schwarz, and q . p is exact in 32 bits. So an output is at or below 0 where
//
//     s (q . p) + (b + |h| |f| + |e| (|w| + |f|)) / t  <=  0,
//
// the second term being formed once for a few rows, with the largest |h| and |e| among them. Lengths are rounded up, by more than
// the error of m products in single precision, so that no output is left out whose value comes out above 0. What is not a number
// stays in.
//
// The products of bytes are in screen_bytes.inc. With AVX-512 and its dot products of bytes q, of a row, is of 7 bits and a sign.
// AVX2 adds products of bytes up by pairs, in 16 bits, which 255 * 64 * 2 does not overflow: there q is of -64...64. Elsewhere
// single precision takes the place of bytes.

enum { TILE = 64 };

// The directions in tiles of 64 columns, and what the bound needs of each; columns beyond n never pass.
typedef struct {
  uint8_t *tiles;
  float *bias, *length, *rest;
  ptrdiff_t columns, depth;
  uint64_t last;
} layout;

static layout lay_out(void *storage, ptrdiff_t n, ptrdiff_t m) {
  layout s = {.columns = (n + TILE - 1) / TILE * TILE, .depth = (m + 15) / 16 * 16};
  s.tiles = storage;
  s.bias = (float *)(s.tiles + 4 * s.columns * s.depth), s.length = s.bias + s.columns, s.rest = s.length + s.columns;
  s.last = n % TILE ? ((uint64_t)1 << n % TILE) - 1 : ~(uint64_t)0;
  return s;
}

ptrdiff_t toylab_screen_bytes(ptrdiff_t n, ptrdiff_t m) {
  layout s = lay_out(0, n, m);
  return s.columns * (4 * s.depth + 12);
}

// Rounded up beyond the error of m products and sums in single precision.
static float above(float length, ptrdiff_t m) { return length * (1.001f + 2e-7f * (float)m); }

static inline __attribute__((always_inline)) float squares(ptrdiff_t m, const float *x) {
  float sum = 0;
  for (ptrdiff_t i = 0; i < m; i++) sum += x[i] * x[i];
  return sum;
}

// Single precision: a tile holds element i of its 64 columns one after the other.
TOYLAB_CLONES
static void columns_portable(ptrdiff_t n, ptrdiff_t m, const float *w, ptrdiff_t stride, const float *bias,
                             void *storage) {
  TOYLAB_FREE_SUM
  layout s = lay_out(storage, n, m);
  memset(s.tiles, 0, 4 * s.columns * s.depth);
  for (ptrdiff_t j = 0; j < n; j++) {
    float *tile = (float *)s.tiles + j / TILE * (TILE * s.depth) + j % TILE;
    for (ptrdiff_t i = 0; i < m; i++) tile[i * TILE] = w[j * stride + i];
    s.bias[j] = bias[j] + 1e-6f * __builtin_fabsf(bias[j]);
    s.rest[j] = (1e-5f + 2e-7f * (float)m) * __builtin_sqrtf(squares(m, w + j * stride));
  }
}

TOYLAB_CLONES
static void rows_portable(ptrdiff_t n, ptrdiff_t m, ptrdiff_t rows, const float *hidden, ptrdiff_t stride,
                          const void *storage, uint64_t *passed) {
  TOYLAB_FREE_SUM
  layout s = lay_out((void *)storage, n, m);
  ptrdiff_t tiles = s.columns / TILE;
  for (ptrdiff_t r = 0; r < rows; r++) {
    const float *h = hidden + r * stride;
    float length = __builtin_sqrtf(squares(m, h));
    for (ptrdiff_t t = 0; t < tiles; t++) {
      const float *tile = (const float *)s.tiles + t * (TILE * s.depth);
      float z[TILE];
      for (int j = 0; j < TILE; j++) z[j] = s.bias[t * TILE + j] + length * s.rest[t * TILE + j];
      for (ptrdiff_t i = 0; i < m; i++)
        for (int j = 0; j < TILE; j++) z[j] += h[i] * tile[i * TILE + j];
      uint64_t bits = 0;
      for (int j = 0; j < TILE; j++) bits |= (uint64_t)!(z[j] <= 0) << j;
      passed[r * tiles + t] = t + 1 < tiles ? bits : bits & s.last;
    }
  }
}

#if defined(__x86_64__) && !defined(TOYLAB_ONE_LEVEL)
#include <immintrin.h>

typedef struct {
  float scale, length, rest;
} rounded;

// The larger of two, or the one that is not a number.
static inline float larger(float a, float b) { return a >= b || a != a ? a : b; }

// Vectors of 512 bits, and dot products of bytes.
#define LEVEL __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni"), min_vector_width(512)))
#define NAME(name) name##_of_bytes_512
#define LANES 16
#define ACROSS 4
#define LARGEST 127

LEVEL static inline __m512 NAME(load)(ptrdiff_t left, const float *x) {
  return _mm512_maskz_loadu_ps(left < 16 ? (1u << left) - 1 : 0xFFFF, x);
}
LEVEL static inline __m512i NAME(nearest)(__m512 x) { return _mm512_cvtps_epi32(x); }
LEVEL static inline float NAME(maximum)(__m512 x) { return _mm512_reduce_max_ps(x); }
LEVEL static inline float NAME(total)(__m512 x) { return _mm512_reduce_add_ps(x); }
LEVEL static inline uint64_t NAME(above_zero)(__m512 x) {
  return _mm512_cmp_ps_mask(x, _mm512_setzero_ps(), _CMP_NLE_UQ);
}
LEVEL static inline __m512i NAME(add_products)(__m512i sum, __m512i columns, __m512i row) {
  return _mm512_dpbusd_epi32(sum, columns, row);
}
#include "screen_bytes.inc"

#undef LEVEL
#undef NAME
#undef LANES
#undef ACROSS
#undef LARGEST

// Vectors of 256 bits: products of bytes added up by two, in 16 bits, and those by two again.
#define LEVEL __attribute__((target("avx2,fma"), min_vector_width(256)))
#define NAME(name) name##_of_bytes_256
#define LANES 8
#define ACROSS 2
#define LARGEST 64

LEVEL static inline __m256 NAME(load)(ptrdiff_t left, const float *x) {
  static const int32_t mask[16] = {-1, -1, -1, -1, -1, -1, -1, -1};
  return _mm256_maskload_ps(x, _mm256_loadu_si256((const __m256i *)(mask + (left < 8 ? 8 - left : 0))));
}
LEVEL static inline __m256i NAME(nearest)(__m256 x) { return _mm256_cvtps_epi32(x); }
LEVEL static inline float NAME(maximum)(__m256 x) {
  __m128 half = _mm_max_ps(_mm256_castps256_ps128(x), _mm256_extractf128_ps(x, 1));
  half = _mm_max_ps(half, _mm_movehl_ps(half, half));
  return _mm_cvtss_f32(_mm_max_ss(half, _mm_movehdup_ps(half)));
}
LEVEL static inline float NAME(total)(__m256 x) {
  __m128 half = _mm_add_ps(_mm256_castps256_ps128(x), _mm256_extractf128_ps(x, 1));
  half = _mm_add_ps(half, _mm_movehl_ps(half, half));
  return _mm_cvtss_f32(_mm_add_ss(half, _mm_movehdup_ps(half)));
}
LEVEL static inline uint64_t NAME(above_zero)(__m256 x) {
  return (uint64_t)_mm256_movemask_ps(_mm256_cmp_ps(x, _mm256_setzero_ps(), _CMP_NLE_UQ));
}
LEVEL static inline __m256i NAME(add_products)(__m256i sum, __m256i columns, __m256i row) {
  __m256i pairs = _mm256_maddubs_epi16(columns, row);
  return _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
}
#include "screen_bytes.inc"

static int has_dot_products(void) {
  __builtin_cpu_init();
  return toylab_cpu_has_avx512() && __builtin_cpu_supports("avx512vnni");
}
#endif

int toylab_screens(toylab_screen *screens) {
  int count = 0;
#if defined(__x86_64__) && !defined(TOYLAB_ONE_LEVEL)
  if (has_dot_products()) screens[count++] = (toylab_screen){columns_of_bytes_512, rows_of_bytes_512};
  if (toylab_cpu_has_fma()) screens[count++] = (toylab_screen){columns_of_bytes_256, rows_of_bytes_256};
#endif
  screens[count++] = (toylab_screen){columns_portable, rows_portable};
  return count;
}
