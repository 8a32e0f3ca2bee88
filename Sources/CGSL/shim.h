#pragma once
// The GNU Scientific Library from Debian's libgsl-dev: fits. Needs no wrapper so far.
// Only "gsl" is linked, never through pkg-config: that would add libgslcblas, whose cblas_sgemm can shadow
// OpenBLAS and is 14 times slower.
#include <gsl/gsl_fit.h>
