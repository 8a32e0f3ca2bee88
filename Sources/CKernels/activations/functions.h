#pragma once
// The functions that formulas of activations are made of, under one name for float and double. In single precision they
// are written out without a branch or a call, so that loops over them run in vector lanes; in double the C library
// computes them.
#include <math.h>
#include <stdint.h>

#define BOTH static inline __attribute__((always_inline, overloadable))

BOTH float magnitude(float z) { return __builtin_fabsf(z); }
BOTH double magnitude(double z) { return __builtin_fabs(z); }

// z within -1000...1000, where every activation has long reached its limit: a factor that does not make 0 times infinity
// of a vanishing one. What is not a number stays so.
BOTH float held(float z) { return z < -1000 ? -1000 : z > 1000 ? 1000 : z; }
BOTH double held(double z) { return z < -1000 ? -1000 : z > 1000 ? 1000 : z; }

// e^x = power (1 + rest) for x <= 0; below -80, where it is next to nothing, as at -80.
//
// x = n ln 2 + r with the whole number n nearest to x / ln 2: power = 2^n, and rest = e^r - 1 by its Taylor polynomial of
// degree 7, with a relative error of 3e-8 for |r| <= ln 2 / 2. Added to 1.5 * 2^23, n stands in the last bits of a float,
// from where it is moved into the exponent of 2^n.
typedef struct {
  float power, rest;
} exponential_parts;

BOTH exponential_parts split_exponential(float x) {
  typedef union {
    float value;
    uint32_t bits;
  } float_bits;
  x = x < -80.0f ? -80.0f : x;
  float_bits shifted = {.value = x * 1.44269504f + 12582912.0f};
  float n = shifted.value - 12582912.0f;
  float_bits power = {.bits = (shifted.bits + 127) << 23};
  float r = (x - n * 0.693359375f) + n * 2.12194440e-4f;
  float p = 1.0f / 5040;
  p = p * r + 1.0f / 720;
  p = p * r + 1.0f / 120;
  p = p * r + 1.0f / 24;
  p = p * r + 1.0f / 6;
  p = p * r + 0.5f;
  p = p * r + 1.0f;
  return (exponential_parts){power.value, p * r};
}

// e^x for x <= 0.
BOTH float exponential(float x) {
  exponential_parts e = split_exponential(x);
  return e.power + e.power * e.rest;
}
BOTH double exponential(double x) { return exp(x); }

// e^x - 1 for x <= 0, with as small a relative error next to 0 as elsewhere.
BOTH float exponential_less_one(float x) {
  exponential_parts e = split_exponential(x);
  return (e.power - 1) + e.power * e.rest;
}
BOTH double exponential_less_one(double x) { return expm1(x); }

// 1 - erf(x) for x >= 0, with an absolute error of 2e-7 in single precision.
//
// Source: Abramowitz & Stegun 1964, "Handbook of Mathematical Functions", 7.1.26.
BOTH float error_complement(float x) {
  float t = 1 / (1 + 0.3275911f * x);
  float p = 1.061405429f;
  p = p * t - 1.453152027f;
  p = p * t + 1.421413741f;
  p = p * t - 0.284496736f;
  p = p * t + 0.254829592f;
  return p * t * exponential(-x * x);
}
BOTH double error_complement(double x) { return erfc(x); }
