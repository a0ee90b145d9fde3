#define QM_KERNELS baseline
#define QM_BYTES 16
#include "kernelset.inc"
