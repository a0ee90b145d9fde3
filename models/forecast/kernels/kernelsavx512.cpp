#if defined(__x86_64__)
#define QM_KERNELS avx512
#define QM_BYTES 64
#include "kernelset.inc"
#endif
