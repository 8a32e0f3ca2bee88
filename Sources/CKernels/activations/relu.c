#include "activation.h"

// f = max(z, 0),   f' = 1 for z > 0 and 0 elsewhere, 0 at the kink included. Training uses sparse_rows.inc instead.
TOYLAB_ACTIVATION(relu,
  f = z < 0 ? 0 : z;
  df = z > 0 ? 1 : z <= 0 ? 0 : z;)
