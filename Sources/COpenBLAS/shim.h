#pragma once
// OpenBLAS from Debian's libopenblas-dev: matrix products, and the calls that say which kernel it chose.
// Needs no wrapper: every function LinearAlgebra uses imports into Swift as it stands.
// Never import this module and CGSL in one target: both define the CBLAS enumerations.
#include <cblas.h>
