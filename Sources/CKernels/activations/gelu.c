#include "activation.h"

// f = z Phi(z),   f' = Phi(z) + z phi(z),   Phi(z) = (1 + erf(z / sqrt 2)) / 2 and phi its density.
//
// The exact form, PyTorch's default; not the approximation by tanh.
// Source: Hendrycks & Gimpel 2016, "Gaussian Error Linear Units".
TOYLAB_ACTIVATION(gelu,
  number root_half = 0.70710678118654752440, density_at_0 = 0.39894228040143267794;
  number x = magnitude(held(z)) * root_half;
  number tail = error_complement(x) / 2;
  number below = z < 0 ? tail : 1 - tail;
  f = (z < 0 ? held(z) : z) * below;
  df = below + held(z) * density_at_0 * exponential(-x * x);)
