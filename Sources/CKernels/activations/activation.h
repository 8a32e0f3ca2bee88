#pragma once
// The frame that every activation shares. A file gives f and df, the values f(z) and f'(z) of a `number` z; the macro
// makes a loop of that for float and one for double, and the constant toylab_<name> that holds both. To run in vector
// lanes a formula branches on nothing and calls only what is in functions.h.
//
// Each activation promises, and tests check: the errors of f and f' are at most 4e-7 max(1, |f|) in single precision and
// 1e-15 max(1, |f|) in double; where z is not a number, f is none, so that a diverged model is seen; where z is huge or
// infinite, both are at their limits to within 1e-30.
#include "../clones.h"
#include "CKernels.h"
#include "functions.h"

#define TOYLAB_ACTIVATION(name, ...)                                                                                \
  TOYLAB_ACTIVATION_LOOP(name##_f32, float, __VA_ARGS__)                                                            \
  TOYLAB_ACTIVATION_LOOP(name##_f64, double, __VA_ARGS__)                                                           \
  const toylab_activation toylab_##name = {name##_f32, name##_f64};

#define TOYLAB_ACTIVATION_LOOP(loop, REAL, ...)                                                                     \
  TOYLAB_CLONES                                                                                                     \
  static void loop(ptrdiff_t count, const REAL *restrict from, REAL *restrict values, REAL *restrict derivatives) { \
    typedef REAL number;                                                                                            \
    for (ptrdiff_t i = 0; i < count; i++) {                                                                         \
      number z = from[i], f, df;                                                                                    \
      __VA_ARGS__                                                                                                   \
      values[i] = f;                                                                                                \
      derivatives[i] = df;                                                                                          \
    }                                                                                                               \
  }
