#include "CKernels.h"
#include "clones.h"
#include <string.h>

// Rows that are screened at a time: whole groups of the screen's; vectors of a row that are in registers at a time; and the
// outputs that are looked at to tell how many are on.
enum { BLOCK = 16 * TOYLAB_SCREEN_ROWS, VECTORS = 8, PROBED_ROWS = 8, PROBED_COLUMNS = 128 };

ptrdiff_t toylab_sparse_outputs_bytes(ptrdiff_t features, ptrdiff_t screen, ptrdiff_t stride, ptrdiff_t size) {
  return screen + (BLOCK + 1) * stride * size + BLOCK * ((features + 63) / 64) * 8 + 2 * features * (size + 4);
}

static toylab_screen fastest_screen(void) {
  toylab_screen screens[TOYLAB_MOST_SCREENS];
  toylab_screens(screens);
  return screens[0];
}

static void screen_columns_f32(ptrdiff_t n, ptrdiff_t m, const float *w, ptrdiff_t stride, const float *bias,
                               void *storage) {
  fastest_screen().columns(n, m, w, stride, bias, storage);
}

static void screen_rows_f32(ptrdiff_t n, ptrdiff_t m, ptrdiff_t rows, const float *hidden, ptrdiff_t stride,
                            const float *w, const float *bias, const void *storage, uint64_t *passed) {
  (void)w, (void)bias;
  fastest_screen().rows(n, m, rows, hidden, stride, storage, passed);
}

// In double precision, which is for checks, every output is looked at.
static void screen_columns_f64(ptrdiff_t n, ptrdiff_t m, const double *w, ptrdiff_t stride, const double *bias,
                               void *storage) {
  (void)n, (void)m, (void)w, (void)stride, (void)bias, (void)storage;
}

static void screen_rows_f64(ptrdiff_t n, ptrdiff_t m, ptrdiff_t rows, const double *hidden, ptrdiff_t stride,
                            const double *w, const double *bias, const void *storage, uint64_t *passed) {
  (void)storage;
  ptrdiff_t words = (n + 63) / 64;
  memset(passed, 0, rows * words * sizeof(uint64_t));
  for (ptrdiff_t r = 0; r < rows; r++) {
    for (ptrdiff_t j = 0; j < n; j++) {
      double z = bias[j];
      for (ptrdiff_t i = 0; i < m; i++) z += hidden[r * stride + i] * w[j * stride + i];
      // Nearly on is looked at more closely.
      if (!(z <= -1e-9)) passed[r * words + j / 64] |= (uint64_t)1 << j % 64;
    }
  }
}

#define REAL float
#define NAME TOYLAB_F32
#include "sparse_outputs.inc"
#undef REAL
#undef NAME

#define REAL double
#define NAME TOYLAB_F64
#include "sparse_outputs.inc"
