#pragma once
// TOYLAB_CLONES compiles a function once per x86-64 level; the loader picks the best the CPU has.
// ThreadSanitizer's runtime is not there yet when the loader picks: under it there is one level, for every kernel.
#if defined(__x86_64__) && defined(__linux__) && !__has_feature(thread_sanitizer)
#define TOYLAB_CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define TOYLAB_CLONES
#define TOYLAB_ONE_LEVEL
#endif
// Sums in a function marked so may be reordered, so that a loss can be kept in vector lanes.
#define TOYLAB_FREE_SUM _Pragma("clang fp reassociate(on)")
// Loops over vectors that are to live in registers are written out; others are to stay loops.
#define UNROLLED _Pragma("clang loop unroll(full)")
#define NOT_UNROLLED _Pragma("clang loop unroll(disable) vectorize(disable)")
