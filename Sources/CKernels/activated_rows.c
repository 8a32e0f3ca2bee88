#include "CKernels.h"
#include "clones.h"
#include <string.h>

#define REAL float
#define NAME TOYLAB_F32
#include "panel.inc"
#include "activated_rows.inc"
#undef REAL
#undef NAME

#define REAL double
#define NAME TOYLAB_F64
#include "panel.inc"
#include "activated_rows.inc"
