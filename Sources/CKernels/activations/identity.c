#include "activation.h"

// f = z,   f' = 1: the linear model. Training uses sparse_rows.inc instead.
TOYLAB_ACTIVATION(identity,
  f = z;
  df = 1;)
