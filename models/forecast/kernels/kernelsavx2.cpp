#if defined(__x86_64__)
#define QM_KERNELS avx2
#define QM_BYTES 32
#include "kernelset.inc"
#endif
