#include "activation.h"

// f = 1 / (1 + e^-z),   f' = f (1 - f). f(0) is 1/2: where nothing is active, only a bias far below 0 makes it small.
TOYLAB_ACTIVATION(sigmoid,
  number e = exponential(-magnitude(z));
  number near_1 = 1 / (1 + e), near_0 = e / (1 + e);
  f = z < 0 ? near_0 : near_1;
  df = near_0 * near_1;)
