/*
 * The articles that an export says it holds, to be crossed off as they are found. An export of half a million articles lists them
 * all before the first: what is listed lies in pieces that are given back when all in them is crossed off, and is looked up in its
 * order; only where an article comes out of order a table of hashes is made.
 */
#ifndef KF_CONTENTS_H
#define KF_CONTENTS_H

#include "buffer.h"

#include <stdint.h>

struct contents {
	struct contents_piece **pieces;   /* NULL for one that was given back */
	size_t piece_count, piece_capacity;
	size_t listed, found;
	size_t piece, offset;             /* up to here all was crossed off in order */
	struct contents_slot *slots;      /* of all entries behind; NULL until one is wanted out of order */
	size_t slot_count;
};

/* An entry that was not crossed off. */
struct contents_entry {
	struct slice text;     /* without the day; lent until the contents change */
	size_t line;           /* on which it stands */
};

#define CONTENTS_INIT {.listed = 0}

void contents_release(struct contents *contents);

/* Adds an entry: title and source as plain text, and the day as printed. What is beyond 64 KiB of it is left out. */
void contents_add(struct contents *contents, struct slice entry, struct slice day, size_t line);

/*
 * Crosses the first entry off that has the same letters and digits as `title`, `source` and `date` (as printed) together. False
 * where there is none left.
 */
bool contents_take(struct contents *contents, struct slice title, struct slice source, struct slice date);

/* Goes through what is left: begins with a walk of all zeros. */
struct contents_walk {
	size_t piece, offset;
};
bool contents_left(const struct contents *contents, struct contents_walk *walk, struct contents_entry *entry);

#endif
