#pragma once
// SHA-256 from Debian's libmd-dev: names runs by their settings and checks stored files.
#include <sha2.h>
