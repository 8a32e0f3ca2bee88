#include "CKernels.h"
#include "clones.h"
#include <string.h>

// Vectors of a row that are in registers at a time; and the outputs that are looked at to tell how many are on.
enum { VECTORS = 8, PROBED_ROWS = 8, PROBED_COLUMNS = 128 };

// A hidden row and its gradient; the words of all rows; columns of a row that are looked at and what comes of them, twice n, as
// active features are looked at once more. The screen's storage follows.
static ptrdiff_t work_bytes(toylab_sparse_shapes shapes, ptrdiff_t size) {
  ptrdiff_t words = shapes.rows * ((shapes.features + 63) / 64);
  return (2 * shapes.stride * size + 8 * words + 2 * shapes.features * (size + 4) + 63) / 64 * 64;
}

ptrdiff_t toylab_sparse_outputs_bytes(toylab_sparse_shapes shapes, ptrdiff_t size) {
  return work_bytes(shapes, size) + (size == sizeof(float) ? toylab_screen_bytes(shapes) : 0);
}

static void screen_f32(toylab_sparse_shapes shapes, const int32_t *offsets, const int32_t *slots, const int32_t *order,
                       const float *values, const float *encoder, const float *decoder, const float *bias, void *storage,
                       uint64_t *passed) {
  toylab_screen screens[TOYLAB_MOST_SCREENS];
  toylab_screens(screens);
  toylab_screened of = {shapes, offsets, slots, order, values, encoder, decoder, bias};
  screens[0](&of, storage, passed);
}

// In double precision, which is for checks, every output is looked at.
static void screen_f64(toylab_sparse_shapes shapes, const int32_t *offsets, const int32_t *slots, const int32_t *order,
                       const double *values, const double *encoder, const double *decoder, const double *bias,
                       void *storage, uint64_t *passed) {
  (void)offsets, (void)slots, (void)order, (void)values, (void)encoder, (void)decoder, (void)bias, (void)storage;
  ptrdiff_t words = (shapes.features + 63) / 64;
  memset(passed, 0xFF, shapes.rows * words * sizeof(uint64_t));
  if (shapes.features % 64 == 0) return;
  for (ptrdiff_t r = 0; r < shapes.rows; r++) passed[r * words + words - 1] = ((uint64_t)1 << shapes.features % 64) - 1;
}

#define REAL float
#define NAME TOYLAB_F32
#include "sparse_outputs.inc"
#undef REAL
#undef NAME

#define REAL double
#define NAME TOYLAB_F64
#include "sparse_outputs.inc"
