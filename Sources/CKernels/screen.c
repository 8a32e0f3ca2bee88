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
// Where the CPU has no dot products of bytes, single precision takes their place.

enum { TILE = 64, ROWS = TOYLAB_SCREEN_ROWS };

// The directions in tiles of 64 columns, and what the bound needs of each; columns beyond n never pass.
typedef struct {
  uint8_t *tiles;
  float *bias, *length, *rest;
  ptrdiff_t columns, depth;
  uint64_t last;
} screen;

static screen lay_out(void *storage, ptrdiff_t n, ptrdiff_t m) {
  screen s = {.columns = (n + TILE - 1) / TILE * TILE, .depth = (m + 15) / 16 * 16};
  s.tiles = storage;
  s.bias = (float *)(s.tiles + 4 * s.columns * s.depth), s.length = s.bias + s.columns, s.rest = s.length + s.columns;
  s.last = n % TILE ? ((uint64_t)1 << n % TILE) - 1 : ~(uint64_t)0;
  return s;
}

ptrdiff_t toylab_screen_bytes(ptrdiff_t n, ptrdiff_t m) {
  screen s = lay_out(0, n, m);
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
void toylab_screen_columns_portable(ptrdiff_t n, ptrdiff_t m, const float *w, ptrdiff_t stride, const float *bias,
                                    void *storage) {
  TOYLAB_FREE_SUM
  screen s = lay_out(storage, n, m);
  memset(s.tiles, 0, 4 * s.columns * s.depth);
  for (ptrdiff_t j = 0; j < n; j++) {
    float *tile = (float *)s.tiles + j / TILE * (TILE * s.depth) + j % TILE;
    for (ptrdiff_t i = 0; i < m; i++) tile[i * TILE] = w[j * stride + i];
    s.bias[j] = bias[j] + 1e-6f * __builtin_fabsf(bias[j]);
    s.rest[j] = (1e-5f + 2e-7f * (float)m) * __builtin_sqrtf(squares(m, w + j * stride));
  }
}

TOYLAB_CLONES
void toylab_screen_rows_portable(ptrdiff_t n, ptrdiff_t m, ptrdiff_t rows, const float *hidden, ptrdiff_t stride,
                                 const void *storage, uint64_t *passed) {
  TOYLAB_FREE_SUM
  screen s = lay_out((void *)storage, n, m);
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
#define BYTES __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni"), min_vector_width(512)))

typedef struct {
  float scale, length, rest;
} rounded;

// The larger of two, or the one that is not a number.
static inline float larger(float a, float b) { return a >= b || a != a ? a : b; }

// The whole numbers nearest to x / scale, and the lengths of x and of what that leaves.
BYTES static inline rounded round_to_bytes(ptrdiff_t m, const float *x, int8_t *bytes) {
  __m512 largest = _mm512_setzero_ps(), squares = largest, rest = largest;
  for (ptrdiff_t i = 0; i < m; i += 16) {
    __m512 v = _mm512_maskz_loadu_ps(m - i < 16 ? (1u << (m - i)) - 1 : 0xFFFF, x + i);
    largest = _mm512_max_ps(largest, _mm512_abs_ps(v));
    squares = _mm512_fmadd_ps(v, v, squares);
  }
  float scale = _mm512_reduce_max_ps(largest) / 127;
  __m512 inverse = _mm512_set1_ps(scale > 0 ? 1 / scale : 0), factor = _mm512_set1_ps(scale);
  for (ptrdiff_t i = 0; i < m; i += 16) {
    __m512 v = _mm512_maskz_loadu_ps(m - i < 16 ? (1u << (m - i)) - 1 : 0xFFFF, x + i);
    __m512i q = _mm512_cvtps_epi32(_mm512_mul_ps(v, inverse));
    __m512 e = _mm512_fnmadd_ps(_mm512_cvtepi32_ps(q), factor, v);
    rest = _mm512_fmadd_ps(e, e, rest);
    _mm_storeu_si128((__m128i *)(bytes + i), _mm512_cvtsepi32_epi8(q));
  }
  return (rounded){scale, above(__builtin_sqrtf(_mm512_reduce_add_ps(squares)), m),
                   above(__builtin_sqrtf(_mm512_reduce_add_ps(rest)), m)};
}

// A tile is four vectors of 16 columns, each with groups of four numbers of a column side by side, 128 being added to each.
BYTES static void columns_of_bytes(ptrdiff_t n, ptrdiff_t m, const float *w, ptrdiff_t stride, const float *bias,
                                   void *storage) {
  screen s = lay_out(storage, n, m);
  ptrdiff_t groups = (m + 3) / 4;
  memset(s.tiles, 128, s.columns * 4 * groups);
  for (ptrdiff_t j = 0; j < n; j++) {
    _Alignas(16) int8_t bytes[16 * ((m + 15) / 16)];
    rounded r = round_to_bytes(m, w + j * stride, bytes);
    uint8_t *column = s.tiles + j / 16 * (64 * groups) + j % 16 * 4;
    for (ptrdiff_t g = 0; g < groups; g++) {
      uint32_t four;
      memcpy(&four, bytes + 4 * g, 4);
      four ^= 0x80808080u;
      memcpy(column + 64 * g, &four, 4);
    }
    float inverse = 1 / (r.scale > 1e-30f ? r.scale : 1e-30f);
    s.length[j] = (r.length + r.rest) * inverse, s.rest[j] = (r.rest + 1e-6f * r.length) * inverse;
    s.bias[j] = (bias[j] + 2e-6f * __builtin_fabsf(bias[j])) * inverse;
  }
}

BYTES static void rows_of_bytes(ptrdiff_t n, ptrdiff_t m, ptrdiff_t rows, const float *hidden, ptrdiff_t stride,
                                const void *storage, uint64_t *passed) {
  screen s = lay_out((void *)storage, n, m);
  ptrdiff_t tiles = s.columns / TILE, groups = (m + 3) / 4;
  for (ptrdiff_t first = 0; first < rows; first += ROWS) {
    int count = rows - first < ROWS ? (int)(rows - first) : ROWS;
    _Alignas(64) int8_t bytes[ROWS][s.depth];
    rounded row[ROWS];
    __m512i offset[ROWS];
    float length = 0, rest = 0;
    for (int r = 0; r < ROWS; r++) {
      row[r] = round_to_bytes(m, hidden + (first + (r < count ? r : 0)) * stride, bytes[r]);
      length = larger(length, row[r].length), rest = larger(rest, row[r].rest);
      int sum = 0;
      for (ptrdiff_t i = 0; i < s.depth; i++) sum += bytes[r][i];
      offset[r] = _mm512_set1_epi32(-128 * sum);
    }
    for (ptrdiff_t t = 0; t < tiles; t++) {
      const uint8_t *tile = s.tiles + t * 4 * (64 * groups);
      __m512i sum[ROWS][4];
      UNROLLED for (int r = 0; r < ROWS; r++)
        UNROLLED for (int v = 0; v < 4; v++) sum[r][v] = offset[r];
      for (ptrdiff_t g = 0; g < groups; g++) {
        __m512i column[4];
        UNROLLED for (int v = 0; v < 4; v++) column[v] = _mm512_loadu_si512(tile + 64 * (v * groups + g));
        UNROLLED for (int r = 0; r < ROWS; r++) {
          int four;
          memcpy(&four, bytes[r] + 4 * g, 4);
          __m512i h = _mm512_set1_epi32(four);
          UNROLLED for (int v = 0; v < 4; v++) sum[r][v] = _mm512_dpbusd_epi32(sum[r][v], column[v], h);
        }
      }
      __m512 bound[4];
      UNROLLED for (int v = 0; v < 4; v++) {
        ptrdiff_t j = t * TILE + 16 * v;
        __m512 z = _mm512_fmadd_ps(_mm512_set1_ps(length), _mm512_loadu_ps(s.rest + j), _mm512_loadu_ps(s.bias + j));
        bound[v] = _mm512_fmadd_ps(_mm512_set1_ps(rest), _mm512_loadu_ps(s.length + j), z);
      }
      UNROLLED for (int r = 0; r < ROWS; r++) {
        __m512 scale = _mm512_set1_ps(row[r].scale);
        uint64_t bits = 0;
        UNROLLED for (int v = 0; v < 4; v++) {
          __m512 z = _mm512_fmadd_ps(_mm512_cvtepi32_ps(sum[r][v]), scale, bound[v]);
          bits |= (uint64_t)_mm512_cmp_ps_mask(z, _mm512_setzero_ps(), _CMP_NLE_UQ) << (16 * v);
        }
        if (r < count) passed[(first + r) * tiles + t] = t + 1 < tiles ? bits : bits & s.last;
      }
    }
  }
}

static int has_bytes(void) {
  __builtin_cpu_init();
  return toylab_cpu_has_avx512() && __builtin_cpu_supports("avx512vnni");
}
#define FASTEST(name) (has_bytes() ? name##_of_bytes : toylab_screen_##name##_portable)
#else
#define FASTEST(name) toylab_screen_##name##_portable
#endif

void toylab_screen_columns(ptrdiff_t n, ptrdiff_t m, const float *w, ptrdiff_t stride, const float *bias, void *storage) {
  FASTEST(columns)(n, m, w, stride, bias, storage);
}

void toylab_screen_rows(ptrdiff_t n, ptrdiff_t m, ptrdiff_t rows, const float *hidden, ptrdiff_t stride,
                        const void *storage, uint64_t *passed) {
  FASTEST(rows)(n, m, rows, hidden, stride, storage, passed);
}
