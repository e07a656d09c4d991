/* What the terminal behind an output can show. */
#ifndef KF_TERMINAL_H
#define KF_TERMINAL_H

#include <stdbool.h>
#include <stddef.h>

/* Columns: of the terminal, else of COLUMNS in the environment; 0 where neither tells. */
size_t terminal_width(int descriptor);

/* Follows --color: `when` is auto (a terminal, and NO_COLOR not set), always or never; false where it is another word. */
bool terminal_colour(const char *when, int descriptor, bool *colour);

#endif
