#pragma once
// The GNU Scientific Library from Debian's libgsl-dev: fits, distributions, quadrature.
// Only "gsl" is linked, never through pkg-config: that would add libgslcblas, whose cblas_sgemm can shadow
// OpenBLAS and is 14 times slower. What GSL itself needs of CBLAS it finds in OpenBLAS.
#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_fit.h>
#include <gsl/gsl_integration.h>
#include <gsl/gsl_multifit.h>
#include <gsl/gsl_multifit_nlinear.h>
#include <stddef.h>

// A solver with GSL's defaults (Levenberg-Marquardt in a trust region). GSL names the method by a global variable, which
// Swift 6 does not let several threads read.
static inline gsl_multifit_nlinear_workspace *toylab_nonlinear_solver(size_t residuals, size_t parameters) {
  gsl_multifit_nlinear_parameters settings = gsl_multifit_nlinear_default_parameters();
  return gsl_multifit_nlinear_alloc(gsl_multifit_nlinear_trust, &settings, residuals, parameters);
}
