/*
 * One line of JSON, read strictly and without a tree.
 *
 * record_read makes a single pass over the line (scan.h says what it refuses) and notes the members of the top level as
 * pieces of the line; what lies deeper is only checked, and walked (value.h) when somebody asks. A line that it refuses goes
 * to jansson (judge.h) for the words that the user sees.
 */
#ifndef KF_RECORD_H
#define KF_RECORD_H

#include "value.h"

struct record {
	struct slice line;        /* borrowed */
	struct member *members;   /* of the top level, in their order, duplicates too */
	size_t count, capacity;
	struct buffer key;        /* scratch for keys with escapes */
};

#define RECORD_INIT {{NULL, 0}, NULL, 0, 0, BUFFER_INIT}

void record_release(struct record *record);

/* False where the line (without its newline) is not a well-formed object. Borrows the line until the next call. */
bool record_read(struct record *record, struct slice line);

/* The last member of that name; NULL where there is none. */
const struct value *record_find(struct record *record, struct slice key);

#endif
