#include "CKernels.h"
#include "clones.h"
#include <string.h>

// C = A B, one strip of columns at a time: a few vectors wide, and half a vector for a few columns left over, so that
// little is computed for columns that are not there.
//
// B is copied, some of its rows at a time, into a strip with zeros beyond its columns: so it lies in order in the first
// levels of cache, whichever way it was stored. A is read where it is. A library copies A as well, which pays when many
// columns share the copy; the products of a training step are thin.
enum { STRIP_BYTES = 65536 };

// Sixteen registers of 256 bits, or of 128: there they are taken two by two.
#define LEVEL TOYLAB_CLONES
#define MOST_VECTORS 2
#define REGISTERS 12

#define REAL float
#define WHOLE_LANES 8
#define PRODUCT toylab_portable_product_f32
#define WHOLE(name) name##_f32
#define HALF(name) name##_f32_half
#include "product.inc"

#define REAL double
#define WHOLE_LANES 4
#define PRODUCT toylab_portable_product_f64
#define WHOLE(name) name##_f64
#define HALF(name) name##_f64_half
#include "product.inc"

#undef LEVEL
#undef MOST_VECTORS
#undef REGISTERS

#if !defined(TOYLAB_ONE_LEVEL)
// Thirty-two registers of 512 bits.
#define LEVEL static __attribute__((target("arch=x86-64-v4"), min_vector_width(512)))
#define MOST_VECTORS 4
#define REGISTERS 24

#define REAL float
#define WHOLE_LANES 16
#define PRODUCT wide_product_f32
#define WHOLE(name) name##_f32_wide
#define HALF(name) name##_f32_wide_half
#include "product.inc"

#define REAL double
#define WHOLE_LANES 8
#define PRODUCT wide_product_f64
#define WHOLE(name) name##_f64_wide
#define HALF(name) name##_f64_wide_half
#include "product.inc"

#define FASTEST(suffix) (toylab_cpu_has_avx512() ? wide_product_##suffix : toylab_portable_product_##suffix)
#else
#define FASTEST(suffix) toylab_portable_product_##suffix
#endif

void toylab_product_f32(ptrdiff_t rows, ptrdiff_t columns, ptrdiff_t depth, const float *a, ptrdiff_t a_row,
                        ptrdiff_t a_column, const float *b, ptrdiff_t b_row, ptrdiff_t b_column, float *c,
                        ptrdiff_t c_row) {
  FASTEST(f32)(rows, columns, depth, a, a_row, a_column, b, b_row, b_column, c, c_row);
}

void toylab_product_f64(ptrdiff_t rows, ptrdiff_t columns, ptrdiff_t depth, const double *a, ptrdiff_t a_row,
                        ptrdiff_t a_column, const double *b, ptrdiff_t b_row, ptrdiff_t b_column, double *c,
                        ptrdiff_t c_row) {
  FASTEST(f64)(rows, columns, depth, a, a_row, a_column, b, b_row, b_column, c, c_row);
}
