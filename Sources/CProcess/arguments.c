#include "CProcess.h"

#include <stddef.h>
#include <sys/auxv.h>

static int argument_count = 0;
static char *const *arguments = NULL;

// glibc calls constructors with main's own arguments.
__attribute__((constructor)) static void keep_arguments(int argc, char **argv) {
  argument_count = argc;
  arguments = argv;
}

int toylab_argument_count(void) { return argument_count; }

char *const *toylab_arguments(void) { return arguments; }

const char *toylab_executable_path(void) { return (const char *)getauxval(AT_EXECFN); }
