#pragma once
// SHA-256 from Debian's libmd-dev: names runs by their settings and seals stored files.
#include <sha2.h>
