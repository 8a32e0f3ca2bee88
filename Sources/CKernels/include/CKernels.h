#pragma once
// The few loops whose speed depends on the vector width of the CPU the program happens to run on. Each is compiled
// for several x86-64 levels and picked when the program loads, so one binary is portable and fast. Every function
// exists for float (_f32) and double (_f64). Shapes: matrices are row-major and dense.
#include <stddef.h>
#include <stdint.h>

// The columns of G that are formed and used at once: a row of so many fits into registers.
enum { TOYLAB_PANEL = 64 };

// A function of one number, element by element: its values f(z) and its derivatives f'(z) for `count` numbers z.
typedef struct {
  void (*loop_f32)(ptrdiff_t count, const float *z, float *values, float *derivatives);
  void (*loop_f64)(ptrdiff_t count, const double *z, double *values, double *derivatives);
} toylab_activation;

// Each has its file in activations/.
extern const toylab_activation toylab_relu, toylab_identity, toylab_gelu, toylab_silu, toylab_tanh, toylab_sigmoid;

// The shapes of a model that few outputs are above 0 of, and of a batch: n, m, the elements of a row of parameters, the features that
// are active somewhere, and the stored rows.
typedef struct {
  ptrdiff_t features, width, stride, slot_count, rows;
} toylab_sparse_shapes;

// How a dense pass makes outputs of pre-activations: by max(z, 0) or the identity, or by an activation's loops; and with TOYLAB_POWER
// takes errors to the power of the exponent, by those loops too, in place of squares. With TOYLAB_CROSS_ENTROPY pre-activations are
// logits.
enum { TOYLAB_RECTIFIED, TOYLAB_LINEAR, TOYLAB_GENERAL, TOYLAB_POWER, TOYLAB_CROSS_ENTROPY };
typedef struct {
  int kind;
  toylab_activation activation;
  int exponent;
} toylab_dense_pass;

// A nonlinear hidden layer, g(h + a) in place of h: the bias a and its gradient, m numbers each.
typedef struct {
  toylab_activation activation;
  const float *bias;
  float *gradient;
} toylab_hidden_f32;
typedef struct {
  toylab_activation activation;
  const double *bias;
  double *gradient;
} toylab_hidden_f64;

#define TOYLAB_DECLARE(REAL, NAME)                                                                                  \
  /* The weighted squared error of a sparse batch over a panel of columns, and its gradients, for max(z, 0) where   \
     `rectified` and else for the identity: see sparse_rows.inc.                                                    \
     The first `singles` rows have one entry, the next `pairs` two. gram has TOYLAB_PANEL columns; bias, weights (or\
     null), gram_gradient and bias_gradient point at the panel's first column, of which `width` exist. A whole panel\
     of gram_gradient is written, in rows that are stride apart. column_targets are what the entries of a column are\
     to be reconstructed as: their values, unless a task has targets of its own. */                                                 \
  double NAME(toylab_sparse_rows)(int rectified, ptrdiff_t first, ptrdiff_t width, ptrdiff_t rows,                  \
                                  ptrdiff_t singles, ptrdiff_t pairs, double empty_rows, const int32_t *offsets,    \
                                  const int32_t *slots, const REAL *values, ptrdiff_t slot_count,                   \
                                  const int32_t *column_offsets, const int32_t *column_rows,                        \
                                  const REAL *column_targets, const REAL *gram, const REAL *bias,                   \
                                  const REAL *weights, REAL scale, REAL *gram_gradient, ptrdiff_t stride,           \
                                  REAL *bias_gradient);                                                             \
  /* The same for any activation: see activated_rows.inc. The targets are row by row, as the values are. */         \
  double NAME(toylab_activated_rows)(toylab_activation activation, ptrdiff_t first, ptrdiff_t width, ptrdiff_t rows,\
                                     double empty_rows, const int32_t *offsets, const int32_t *slots,               \
                                     const REAL *values, const REAL *targets, ptrdiff_t slot_count,                 \
                                     const REAL *gram, const REAL *bias, const REAL *weights, REAL scale,           \
                                     REAL *gram_gradient, ptrdiff_t stride, REAL *bias_gradient);                   \
  /* The weighted squared error of a sparse batch under a ReLU model, and its gradients, by way of the outputs that are  \
     above 0: see sparse_outputs.inc. Rows of encoder, decoder and their gradients are shapes.stride elements, the last   \
     of which are 0; the gradients are added to. `order` gives the feature of a slot. Storage is at a cache line. The     \
     first, of rows m elements long, tells which share of a few outputs is above 0; m elements are its room. */           \
  double NAME(toylab_share_on)(ptrdiff_t n, ptrdiff_t m, ptrdiff_t rows, const int32_t *offsets, const int32_t *slots,  \
                               const int32_t *order, const REAL *values, const REAL *encoder, const REAL *decoder,       \
                               const REAL *bias, REAL *hidden);                                                          \
  double NAME(toylab_sparse_outputs)(toylab_sparse_shapes shapes, const int32_t *offsets, const int32_t *slots,          \
                                     const int32_t *order, const REAL *values, const REAL *targets,                      \
                                     const REAL *encoder, const REAL *decoder, const REAL *bias,    \
                                     const REAL *weights, REAL scale, double empty_rows, REAL *encoder_gradient,         \
                                     REAL *decoder_gradient, REAL *bias_gradient, void *storage);                        \
  /* The error of dense samples under a model, and its gradients: see lanes.inc. Samples stand side by side: x is n rows   \
     that are stride apart, of `samples` elements and then zeros up to a multiple of 64; so are the targets, x itself     \
     unless a task has its own. encoder, decoder and their gradients are n x m, the same two times for tied weights;      \
     weights may be null, and hidden where the hidden layer is linear; work has toylab_lanes_elements(n, m) elements, at a cache line.   \
     The portable form is the one taken where there is no AVX-512. */                                                     \
  double NAME(toylab_lanes)(toylab_dense_pass pass, const NAME(toylab_hidden) *hidden, ptrdiff_t n, ptrdiff_t m,          \
                            ptrdiff_t samples, ptrdiff_t stride, const REAL *x, const REAL *targets,                      \
                            const REAL *encoder, const REAL *decoder, const REAL *bias, const REAL *weights, REAL scale,  \
                            REAL *encoder_gradient, REAL *decoder_gradient, REAL *bias_gradient, REAL *work);             \
  /* One row's output f(z), z = bias + sum_k values[k] gram[slots[k]]; every column's weight f(z)^2 is added to its \
     place in squares. Returns their sum. weights may be null. */                                                   \
  double NAME(toylab_forward_row)(int rectified, ptrdiff_t columns, ptrdiff_t count, const int32_t *slots,          \
                                  const REAL *values, const REAL *gram, const REAL *bias, const REAL *weights,      \
                                  REAL *output, double *squares);                                                   \
  /* The same for any activation. */                                                                                \
  double NAME(toylab_activated_row)(toylab_activation activation, ptrdiff_t columns, ptrdiff_t count,               \
                                    const int32_t *slots, const REAL *values, const REAL *gram, const REAL *bias,   \
                                    const REAL *weights, REAL *output, double *squares);                            \
  /* w <- keep w - step m / (sqrt(v) root_correction + epsilon), m and v being the moving moments of g. */          \
  void NAME(toylab_adam)(ptrdiff_t count, REAL *w, const REAL *g, REAL *m, REAL *v, REAL keep, REAL beta1,          \
                         REAL beta2, REAL step, REAL root_correction, REAL epsilon);                                \
  /* C <- A B, rows x columns with sums of `depth` terms: element (i, k) of A is a[i a_row + k a_column], a_row or  \
     a_column being 1, of B so too, of C c[i c_row + j]. Rows of C are written up to the next multiple of 8 columns.\
     The portable one is the one taken where there is no AVX-512; their sums are the same. */                       \
  void NAME(toylab_product)(ptrdiff_t rows, ptrdiff_t columns, ptrdiff_t depth, const REAL *a, ptrdiff_t a_row,     \
                            ptrdiff_t a_column, const REAL *b, ptrdiff_t b_row, ptrdiff_t b_column, REAL *c,        \
                            ptrdiff_t c_row);                                                                       \
  void NAME(toylab_portable_product)(ptrdiff_t rows, ptrdiff_t columns, ptrdiff_t depth, const REAL *a,             \
                                     ptrdiff_t a_row, ptrdiff_t a_column, const REAL *b, ptrdiff_t b_row,           \
                                     ptrdiff_t b_column, REAL *c, ptrdiff_t c_row);                                 \
  /* S <- S + S^T for the leading size x size block of a matrix whose rows are stride elements apart. */            \
  void NAME(toylab_symmetrize)(ptrdiff_t size, ptrdiff_t stride, REAL *matrix);

#define TOYLAB_F32(name) name##_f32
#define TOYLAB_F64(name) name##_f64
TOYLAB_DECLARE(float, TOYLAB_F32)
TOYLAB_DECLARE(double, TOYLAB_F64)
double toylab_lanes_f32_portable(toylab_dense_pass pass, const toylab_hidden_f32 *hidden, ptrdiff_t n, ptrdiff_t m,
                                 ptrdiff_t samples, ptrdiff_t stride, const float *x, const float *targets,
                                 const float *encoder, const float *decoder, const float *bias, const float *weights,
                                 float scale, float *encoder_gradient, float *decoder_gradient, float *bias_gradient,
                                 float *work);
double toylab_lanes_f64_portable(toylab_dense_pass pass, const toylab_hidden_f64 *hidden, ptrdiff_t n, ptrdiff_t m,
                                 ptrdiff_t samples, ptrdiff_t stride, const double *x, const double *targets,
                                 const double *encoder, const double *decoder, const double *bias, const double *weights,
                                 double scale, double *encoder_gradient, double *decoder_gradient, double *bias_gradient,
                                 double *work);

// The samples that toylab_lanes works through at a time, and the elements that it works in.
ptrdiff_t toylab_lanes_block(ptrdiff_t n, ptrdiff_t m);
ptrdiff_t toylab_lanes_elements(ptrdiff_t n, ptrdiff_t m);

// Which outputs of a batch can be above 0: see screen.c. Row r of the batch has values[k] of the feature order[slots[k]],
// offsets[r] <= k < offsets[r + 1].
typedef struct {
  toylab_sparse_shapes shapes;
  const int32_t *offsets, *slots, *order;
  const float *values, *encoder, *decoder, *bias;
} toylab_screened;

// Of each row 64 outputs are one word of `passed`, ceil(features / 64) words a row. Storage is at a cache line.
typedef void (*toylab_screen)(const toylab_screened *of, void *storage, uint64_t *passed);
ptrdiff_t toylab_screen_bytes(toylab_sparse_shapes shapes);

// The screens that this CPU has the instructions for, the fastest first. Returns how many.
enum { TOYLAB_MOST_SCREENS = 3 };
int toylab_screens(toylab_screen *screens);

// The bytes that toylab_sparse_outputs works in, for elements of `size` bytes.
ptrdiff_t toylab_sparse_outputs_bytes(toylab_sparse_shapes shapes, ptrdiff_t size);

// c <- c exp(scale c^2 - shift) for every element. Returns the largest c^2.
float toylab_overlap_weights_f32(ptrdiff_t count, float *overlaps, float scale, float shift);

// Two numbers of (0, 1) from each of `blocks` successive Philox counters that differ from `counter` in their first word:
// first, first + 1, ...
void toylab_philox_uniforms(ptrdiff_t blocks, uint32_t first, const uint32_t *counter, const uint32_t *key,
                            double *uniforms);

// Samples of a feature that is often active, drawn from the words of Philox counters, each group of 32 words being those of 8
// successive blocks: sample s is active where word s of the row is at most `last`, so with probability (last + 1) / 2^32, and is
// then worth low + (high - low) t, t = (word + 1/2) / (last + 1); where `is_signed`, that of |2t - 1| with the sign of 2t - 1.
// The first block is `first`, the others of the counter's words are `counter`'s. Rows are written up to the last sample.
typedef struct {
  uint32_t last;
  int is_signed;
  double low, high;
} toylab_dense_law;
void toylab_dense_draw_f32(toylab_dense_law law, ptrdiff_t samples, uint32_t first, const uint32_t *counter,
                           const uint32_t *key, float *row);
void toylab_dense_draw_f64(toylab_dense_law law, ptrdiff_t samples, uint32_t first, const uint32_t *counter,
                           const uint32_t *key, double *row);

// Which of many samples a feature is active in, in lanes of 32 bits, one a sample: all ones where it is, 0 elsewhere.
//
// Random words: those of successive blocks of 32, `first` being the first Philox counter; written up to whole blocks.
void toylab_words(ptrdiff_t count, uint32_t first, const uint32_t *counter, const uint32_t *key, uint32_t *words);
// Active where low <= word <= last, and where `parent` (or NULL) is.
void toylab_active_within(ptrdiff_t count, uint32_t low, uint32_t last, const uint32_t *words, const uint32_t *parent,
                          uint32_t *active);
// Active with probability left / rest: the next feature of `rest`, of which `left` are still to be active, 0 <= left <= rest.
// Counts `left` down.
void toylab_active_chosen(ptrdiff_t count, uint32_t rest, const uint32_t *words, uint32_t *left, uint32_t *active);
// The points of a circle at the angles 2 pi word / 2^32, with absolute errors below 2e-7.
void toylab_circle_points(ptrdiff_t count, const uint32_t *words, float *cosines, float *sines);
// Active with probability scale exp(-sharpness d^2 / 2), d being the distance of (cosine, sine) from the sample's point:
// cos a - 1 = -d^2 / 2 for the angle a between them. `samples` are the places of the samples' points; NULL for all in order.
typedef struct {
  float scale, sharpness, cosine, sine;
} toylab_circle_place;
void toylab_active_near(toylab_circle_place place, ptrdiff_t count, const int32_t *samples, const uint32_t *words,
                        const float *cosines, const float *sines, uint32_t *active);
// row <- row where active, 0 elsewhere.
void toylab_keep_active_f32(ptrdiff_t count, const uint32_t *active, float *row);
void toylab_keep_active_f64(ptrdiff_t count, const uint32_t *active, double *row);

// -ln u in the place of each number u of (0, 1), with a relative error below 1e-15.
void toylab_exponentials(ptrdiff_t count, double *numbers);

// 1 where the CPU and the operating system offer the AVX-512 instructions that OpenBLAS's SkylakeX kernels need.
int toylab_cpu_has_avx512(void);

// 1 where a multiplication and an addition are rounded once, in vectors of 256 bits.
int toylab_cpu_has_fma(void);

// The fastest rate of single-precision multiply-adds this core reached in a short trial, in operations a second.
double toylab_peak_flops(void);

// The fastest rate at which this core was seen to read two arrays from its L2 cache and write one back, in bytes a
// second.
double toylab_l2_bandwidth(void);
