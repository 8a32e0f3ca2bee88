#include "CKernels.h"
#include "clones.h"

// Philox 4x32-10 for successive counters, each block giving two numbers of (0, 1) with 52 random bits. Lanes of 64 bits
// hold words of 32, so that one multiplication gives both halves of a product.
TOYLAB_CLONES
void toylab_philox_uniforms(ptrdiff_t blocks, uint32_t first, const uint32_t *counter, const uint32_t *key,
                            double *restrict uniforms) {
  const uint64_t low = 0xFFFFFFFFu;
  for (ptrdiff_t i = 0; i < blocks; i++) {
    uint64_t c0 = (first + (uint64_t)i) & low, c1 = counter[1], c2 = counter[2], c3 = counter[3];
    uint64_t k0 = key[0], k1 = key[1];
    for (int round = 0; round < 10; round++) {
      uint64_t product0 = c0 * 0xD2511F53u, product1 = c2 * 0xCD9E8D57u;
      c0 = (product1 >> 32) ^ c1 ^ k0;
      c2 = (product0 >> 32) ^ c3 ^ k1;
      c1 = product1 & low;
      c3 = product0 & low;
      k0 = (k0 + 0x9E3779B9u) & low;
      k1 = (k1 + 0xBB67AE85u) & low;
    }
    // Written into the fraction of a number from 1 to 2: one less, and half a last bit more, it lies inside (0, 1).
    union {
      uint64_t bits;
      double value;
    } a = {.bits = (c1 << 32 | c0) >> 12 | 0x3FF0000000000000u},
      b = {.bits = (c3 << 32 | c2) >> 12 | 0x3FF0000000000000u};
    uniforms[2 * i] = (a.value - 1) + 0x1p-53;
    uniforms[2 * i + 1] = (b.value - 1) + 0x1p-53;
  }
}
