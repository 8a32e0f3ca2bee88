#pragma once
// The GNU Scientific Library from Debian's libgsl-dev: fits and distributions.
// Only "gsl" is linked, never through pkg-config: that would add libgslcblas, whose cblas_sgemm can shadow
// OpenBLAS and is 14 times slower.
#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_fit.h>

// gsl_set_error_handler_off as a statement of intent: GSL's default handler aborts the process, and its global
// handler variable is not concurrency-safe in Swift 6.
static inline void toylab_gsl_return_errors(void) { gsl_set_error_handler_off(); }
