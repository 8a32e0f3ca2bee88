#include "CKernels.h"
#include "clones.h"
#include <math.h>
#include <string.h>

// Which outputs of a batch can be above 0: of rows with active features k those j with sum_k s_k a_k . w_j + b_j > 0, and some
// more. An output that is left out is provably at or below 0: a ReLU has neither value nor gradient there.
//
// Every feature of the batch is multiplied with 64 directions at a time, and the rows add those products up. They are made of
// numbers of 8 bits, in a fraction of the time of single precision. With a = s q + e and w = t p + f, q and p whole numbers of
// -127...127 and e and f what rounding leaves,
//
//     |a . w - s t (q . p)|  =  |s q . f + e . w|  <=  |a| |f| + |e| (|w| + |f|)
//
// by Cauchy and Schwarz, and q . p is exact in 32 bits. So an output is at or below 0 where
//
//     sum_k s_k s (q . p) + (b + L |f| + R (|w| + |f|)) / t  <=  0,   L = sum_k |s_k| |a|,   R = sum_k |s_k| |e|,
//
// the second term being formed once for a few rows, with the largest L and R among them. Lengths are rounded up, by more than
// the errors of single precision in products and sums, so that no output is left out whose value comes out above 0. What is not a
// number stays in.
//
// The products of bytes are in screen_bytes.inc. With AVX-512 and its dot products of bytes q, of a feature, has 7 bits and a sign.
// AVX2 adds products of bytes up by pairs, in 16 bits, which 255 * 64 * 2 does not overflow: there q is of -64...64. Elsewhere
// single precision takes the place of bytes.

enum { TILE = 64, ROWS = 6 };

// A row of numbers as bytes: what one of its whole numbers stands for, the lengths of the row and of what rounding leaves of it, and
// what its products with columns are to be raised by, to which 128 is added.
typedef struct {
  float scale, length, rest;
  int32_t offset;
} rounded;

// What is prepared once: the directions in tiles of 64 columns, and what the bound needs of each, columns beyond n never passing;
// the features; L and R of so many rows together. And the products of a tile.
typedef struct {
  uint8_t *tiles;
  float *bias, *length, *rest;
  rounded *features, *reach;
  int8_t *bytes;
  float *products;
  ptrdiff_t columns, depth, slots, groups;
  uint64_t last;
} layout;

static layout lay_out(void *storage, toylab_sparse_shapes shapes) {
  layout l = {
      .columns = (shapes.features + TILE - 1) / TILE * TILE,
      .depth = (shapes.width + 15) / 16 * 16,
      .slots = (shapes.slot_count + ROWS - 1) / ROWS * ROWS,
      .groups = (shapes.rows + ROWS - 1) / ROWS,
  };
  l.products = storage, l.tiles = (uint8_t *)(l.products + TILE * l.slots);
  l.bias = (float *)(l.tiles + 4 * l.columns * l.depth), l.length = l.bias + l.columns, l.rest = l.length + l.columns;
  l.features = (rounded *)(l.rest + l.columns), l.reach = l.features + l.slots, l.bytes = (int8_t *)(l.reach + l.groups);
  l.last = shapes.features % TILE ? ((uint64_t)1 << shapes.features % TILE) - 1 : ~(uint64_t)0;
  return l;
}

ptrdiff_t toylab_screen_bytes(toylab_sparse_shapes shapes) {
  layout l = lay_out(0, shapes);
  return (ptrdiff_t)(l.bytes + l.slots * l.depth);
}

// Rounded up beyond the error of m products and sums in single precision.
static float above(float length, ptrdiff_t m) { return length * (1.001f + 2e-7f * (float)m); }

// The larger of two, or the one that is not a number.
static inline float larger(float a, float b) { return a >= b || a != a ? a : b; }

// L and R of a few rows at a time, and in R the error of their sums.
static inline __attribute__((always_inline)) void reach_out(const toylab_screened *of, layout l) {
  for (ptrdiff_t g = 0; g < l.groups; g++) {
    rounded most = {0};
    for (ptrdiff_t r = g * ROWS; r < of->shapes.rows && r < (g + 1) * ROWS; r++) {
      float length = 0, rest = 0, ulps = 2e-7f * (float)(of->offsets[r + 1] - of->offsets[r]);
      for (ptrdiff_t k = of->offsets[r]; k < of->offsets[r + 1]; k++) {
        rounded a = l.features[of->slots[k]];
        float s = __builtin_fabsf(of->values[k]);
        length += s * a.length, rest += s * (a.rest + ulps * a.length);
      }
      most.length = larger(most.length, length), most.rest = larger(most.rest, rest);
    }
    l.reach[g] = most;
  }
}

static inline __attribute__((always_inline)) float squares(ptrdiff_t m, const float *x) {
  float sum = 0;
  for (ptrdiff_t i = 0; i < m; i++) sum += x[i] * x[i];
  return sum;
}

// Single precision: a tile holds element i of its 64 columns one after the other.
TOYLAB_CLONES
static void screen_in_single_precision(const toylab_screened *of, void *storage, uint64_t *passed) {
  TOYLAB_FREE_SUM
  const ptrdiff_t n = of->shapes.features, m = of->shapes.width, stride = of->shapes.stride;
  const layout l = lay_out(storage, of->shapes);
  memset(l.tiles, 0, 4 * l.columns * l.depth);
  for (ptrdiff_t j = 0; j < n; j++) {
    const float *w = of->decoder + j * stride;
    float *tile = (float *)l.tiles + j / TILE * (TILE * l.depth) + j % TILE;
    for (ptrdiff_t i = 0; i < m; i++) tile[i * TILE] = w[i];
    l.bias[j] = of->bias[j] + 1e-6f * __builtin_fabsf(of->bias[j]);
    l.length[j] = above(__builtin_sqrtf(squares(m, w)), m), l.rest[j] = (1e-5f + 2e-7f * (float)m) * l.length[j];
  }
  for (ptrdiff_t k = 0; k < of->shapes.slot_count; k++)
    l.features[k].length = __builtin_sqrtf(squares(m, of->encoder + of->order[k] * stride)), l.features[k].rest = 0;
  reach_out(of, l);
  for (ptrdiff_t t = 0, tiles = l.columns / TILE; t < tiles; t++) {
    const float *tile = (const float *)l.tiles + t * (TILE * l.depth);
    for (ptrdiff_t k = 0; k < of->shapes.slot_count; k++) {
      const float *a = of->encoder + of->order[k] * stride;
      float z[TILE] = {0};
      for (ptrdiff_t i = 0; i < m; i++)
        for (int j = 0; j < TILE; j++) z[j] += a[i] * tile[i * TILE + j];
      memcpy(l.products + k * TILE, z, sizeof(z));
    }
    for (ptrdiff_t r = 0; r < of->shapes.rows; r++) {
      const rounded reach = l.reach[r / ROWS];
      float z[TILE];
      for (int j = 0; j < TILE; j++)
        z[j] = l.bias[t * TILE + j] + reach.length * l.rest[t * TILE + j] + reach.rest * l.length[t * TILE + j];
      for (ptrdiff_t k = of->offsets[r]; k < of->offsets[r + 1]; k++)
        for (int j = 0; j < TILE; j++) z[j] += of->values[k] * l.products[of->slots[k] * TILE + j];
      uint64_t bits = 0;
      for (int j = 0; j < TILE; j++) bits |= (uint64_t)!(z[j] <= 0) << j;
      passed[r * tiles + t] = t + 1 < tiles ? bits : bits & l.last;
    }
  }
}

#if defined(__x86_64__) && !defined(TOYLAB_ONE_LEVEL)
#include <immintrin.h>

// Vectors of 512 bits, and dot products of bytes.
#define LEVEL __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni"), min_vector_width(512)))
#define NAME(name) name##_512
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
#define NAME(name) name##_256
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
  if (has_dot_products()) screens[count++] = screen_512;
  if (toylab_cpu_has_fma()) screens[count++] = screen_256;
#endif
  screens[count++] = screen_in_single_precision;
  return count;
}
