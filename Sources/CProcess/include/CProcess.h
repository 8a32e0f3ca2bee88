#pragma once

// argc and argv, as the program was started with them.
int toylab_argument_count(void);
char *const *toylab_arguments(void);

// The path the program was started by, relative to the working folder of that moment; NULL where the kernel does not say.
const char *toylab_executable_path(void);
