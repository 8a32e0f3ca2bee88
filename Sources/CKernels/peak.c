#include "CKernels.h"
#include "clones.h"
#include <time.h>

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

typedef float lanes __attribute__((vector_size(64)));
enum { most_chains = 12, rounds = 100000, trials = 20 };

// Chains of 16 lanes that do not depend on each other and keep every multiply-add unit busy whatever its latency; nothing
// leaves the registers.
static inline __attribute__((always_inline)) double chained(const int chains) {
#pragma clang fp contract(fast)
  lanes sum[most_chains], factor, term;
  for (int i = 0; i < 16; i++) factor[i] = 0.999f, term[i] = 0.001f;
  for (int c = 0; c < chains; c++) sum[c] = term * (float)c;
  double best = 0;
  for (int trial = 0; trial < trials; trial++) {
    double start = seconds();
    for (int r = 0; r < rounds; r++)
      UNROLLED for (int c = 0; c < chains; c++) sum[c] = sum[c] * factor + term;
    double rate = 2.0 * 16 * chains * rounds / (seconds() - start);
    if (rate > best) best = rate;
  }
  float rest = 0;
  for (int c = 0; c < chains; c++) rest += sum[c][0];
  return rest == 0 ? 0 : best;  // the sums are used, so the loop cannot be dropped
}

// Of the registers of 512 bits there are 32, of smaller ones 16, two of which make 16 lanes.
TOYLAB_CLONES
double toylab_peak_flops(void) { return toylab_cpu_has_avx512() ? chained(12) : chained(6); }

// y <- y + x over two arrays of 96 KiB: too large for an L1 cache, small enough for an L2. A row pass does the same to
// rows of G and dG.
enum { vectors = 1536, passes = 80 };

TOYLAB_CLONES
double toylab_l2_bandwidth(void) {
  static _Thread_local lanes x[vectors], y[vectors];
  for (int i = 0; i < vectors; i++) x[i] = y[i] = (lanes){1e-9f};
  double best = 0;
  for (int trial = 0; trial < trials; trial++) {
    double start = seconds();
    for (int pass = 0; pass < passes; pass++) {
      for (int i = 0; i < vectors; i++) y[i] += x[i];
      __asm__ volatile("" ::: "memory");  // every pass is made
    }
    double rate = 3.0 * sizeof(x) * passes / (seconds() - start);
    if (rate > best) best = rate;
  }
  return best;
}
