#include "CKernels.h"
#include "clones.h"
#include <math.h>

// m <- beta1 m + (1 - beta1) g,   v <- beta2 v + (1 - beta2) g^2,   w <- keep w - step m / (sqrt(v) / sqrt(c2) + eps)
#define TOYLAB_ADAM(REAL, NAME, SQRT)                                                                               \
  TOYLAB_CLONES                                                                                                     \
  void NAME(toylab_adam)(ptrdiff_t count, REAL *restrict w, const REAL *restrict g, REAL *restrict m,               \
                         REAL *restrict v, REAL keep, REAL beta1, REAL beta2, REAL step, REAL root_correction,      \
                         REAL epsilon) {                                                                            \
    for (ptrdiff_t i = 0; i < count; i++) {                                                                         \
      m[i] = beta1 * m[i] + (1 - beta1) * g[i];                                                                     \
      v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];                                                              \
      w[i] = keep * w[i] - step * m[i] / (SQRT(v[i]) * root_correction + epsilon);                                  \
    }                                                                                                               \
  }

TOYLAB_ADAM(float, TOYLAB_F32, __builtin_sqrtf)
TOYLAB_ADAM(double, TOYLAB_F64, __builtin_sqrt)
