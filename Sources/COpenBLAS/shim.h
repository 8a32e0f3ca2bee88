#pragma once
// OpenBLAS from Debian's libopenblas-dev: matrix products, and the calls that say which kernel it chose. Those import into
// Swift as they stand. The LAPACK inside it has wrappers: no header of that package declares it, and as Fortran it takes
// numbers by address, columns one after the other, and the lengths of characters behind the last argument.
// Never import this module and CGSL in one target: both define the CBLAS enumerations.
#include <cblas.h>
#include <stddef.h>

void dsyev_(
    const char *job, const char *triangle, const int *n, double *a, const int *stride, double *values, double *work,
    const int *size, int *info, size_t jobLength, size_t triangleLength);
void sgelqf_(
    const int *m, const int *n, float *a, const int *stride, float *tau, float *work, const int *size, int *info);
void dgelqf_(
    const int *m, const int *n, double *a, const int *stride, double *tau, double *work, const int *size, int *info);
void sorglq_(
    const int *m, const int *n, const int *k, float *a, const int *stride, const float *tau, float *work,
    const int *size, int *info);
void dorglq_(
    const int *m, const int *n, const int *k, double *a, const int *stride, const double *tau, double *work,
    const int *size, int *info);

// The eigenvalues of the symmetric matrix whose lower triangle, row by row, is in a, rising; a is overwritten, with the eigenvectors,
// one a row, where they are wanted. 0 where they were found.
static inline int toylab_symmetric_eigenvalues(int n, int has_vectors, double *a, double *values, double *work, int size) {
  int info = 0;
  dsyev_(has_vectors ? "V" : "N", "U", &n, a, &n, values, work, &size, &info, 1, 1);
  return info;
}

// a ← Q of A = Q R, both row by row, rows × columns with rows >= columns: the rows of the transposed, which is how Fortran reads
// it, made orthonormal. tau holds as many numbers as there are columns.
static inline void toylab_orthonormal_columns_f32(
    int rows, int columns, float *a, float *tau, float *work, int size) {
  int info = 0;
  sgelqf_(&columns, &rows, a, &columns, tau, work, &size, &info);
  sorglq_(&columns, &rows, &columns, a, &columns, tau, work, &size, &info);
}
static inline void toylab_orthonormal_columns_f64(
    int rows, int columns, double *a, double *tau, double *work, int size) {
  int info = 0;
  dgelqf_(&columns, &rows, a, &columns, tau, work, &size, &info);
  dorglq_(&columns, &rows, &columns, a, &columns, tau, work, &size, &info);
}
