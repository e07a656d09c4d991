/*
 * Aliases from CSV files of the user's: columns `alias` and `name`, in any order and among others, parted by commas, semicolons,
 * tabs or bars as the header row has it. A row whose first field begins with # is a comment.
 */
#ifndef KF_ALIAS_ROWS_H
#define KF_ALIAS_ROWS_H

#include "aliases.h"
#include "report.h"

/*
 * Adds the rows of a file. Returns what is wrong with it, lent until the next system error: it cannot be read, is not UTF-8, lacks
 * a column; NULL where it could be taken. A bad row is reported with its place and left out: it is no CSV, or its names cannot
 * be added.
 */
const char *alias_rows_read(struct aliases *aliases, const char *path, struct report *report);

/* The same for a file that has been read; `file` names it in messages. */
const char *alias_rows_take(struct aliases *aliases, struct slice text, const char *file, struct report *report);

#endif
