#include "CKernels.h"
#include "activations/functions.h"
#include "clones.h"
#include <string.h>

// Samples of a block, as many as leave its rows in the caches: whole tiles of either element type.
ptrdiff_t toylab_lanes_block(ptrdiff_t n, ptrdiff_t m) {
  const ptrdiff_t elements = 32768, least = 128, most = 1024;
  ptrdiff_t block = elements / (2 * (n + m)) / 64 * 64;
  return block < least ? least : block > most ? most : block;
}

ptrdiff_t toylab_lanes_elements(ptrdiff_t n, ptrdiff_t m) { return (n + 3 * m) * (toylab_lanes_block(n, m) + 16); }

// Sixteen registers of 256 bits, two of which make a vector, or of 128. Sums go lane by lane in the same order whatever the
// tiles: so they have the same bits.
#define LEVEL TOYLAB_CLONES
#define ACROSS 1
#define HIGH 1

#define REAL float
#define OF(name) name##_f32
#define NAME(name) name##_f32_portable
#include "lanes.inc"

#define REAL double
#define OF(name) name##_f64
#define NAME(name) name##_f64_portable
#include "lanes.inc"

#undef LEVEL
#undef ACROSS
#undef HIGH

#if !defined(TOYLAB_ONE_LEVEL)
// Thirty-two registers of 512 bits.
#define LEVEL static __attribute__((target("arch=x86-64-v4"), min_vector_width(512)))
#define ACROSS 4
#define HIGH 4

#define REAL float
#define OF(name) name##_f32
#define NAME(name) name##_f32_wide
#include "lanes.inc"

#define REAL double
#define OF(name) name##_f64
#define NAME(name) name##_f64_wide
#include "lanes.inc"

#define FASTEST(suffix) (toylab_cpu_has_avx512() ? toylab_lanes_##suffix##_wide : toylab_lanes_##suffix##_portable)
#else
#define FASTEST(suffix) toylab_lanes_##suffix##_portable
#endif

double toylab_lanes_f32(toylab_dense_pass pass, const toylab_hidden_f32 *hidden, ptrdiff_t n, ptrdiff_t m,
                        ptrdiff_t samples, ptrdiff_t stride, const float *x, const float *targets, const float *encoder,
                        const float *decoder, const float *bias, const float *weights, float scale,
                        float *encoder_gradient, float *decoder_gradient, float *bias_gradient, float *work) {
  return FASTEST(f32)(pass, hidden, n, m, samples, stride, x, targets, encoder, decoder, bias, weights, scale,
                      encoder_gradient, decoder_gradient, bias_gradient, work);
}

double toylab_lanes_f64(toylab_dense_pass pass, const toylab_hidden_f64 *hidden, ptrdiff_t n, ptrdiff_t m,
                        ptrdiff_t samples, ptrdiff_t stride, const double *x, const double *targets, const double *encoder,
                        const double *decoder, const double *bias, const double *weights, double scale,
                        double *encoder_gradient, double *decoder_gradient, double *bias_gradient, double *work) {
  return FASTEST(f64)(pass, hidden, n, m, samples, stride, x, targets, encoder, decoder, bias, weights, scale,
                      encoder_gradient, decoder_gradient, bias_gradient, work);
}
