#include "activation.h"

// f = tanh z = -sign(z) q / (q + 2),   q = e^(-2|z|) - 1,   f' = 1 - f^2. Near 0 the relative error stays small too.
TOYLAB_ACTIVATION(tanh,
  number q = exponential_less_one(-2 * magnitude(z));
  number size = -q / (q + 2);
  f = z < 0 ? -size : size;
  df = 1 - f * f;)
