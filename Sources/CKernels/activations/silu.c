#include "activation.h"

// f = z s,   f' = s + z s (1 - s),   s = 1 / (1 + e^-z), also called swish.
//
// Source: Hendrycks & Gimpel 2016, "Gaussian Error Linear Units"; Elfwing, Uchibe & Doya 2018, "Sigmoid-Weighted Linear
// Units".
TOYLAB_ACTIVATION(silu,
  number e = exponential(-magnitude(z));
  number near_1 = 1 / (1 + e), near_0 = e / (1 + e);
  number s = z < 0 ? near_0 : near_1;
  f = (z < 0 ? held(z) : z) * s;
  df = s + held(z) * near_0 * near_1;)
