/* A sink that writes down what it hears of a record, with bars between: `a|b`. */
#ifndef KF_GATHER_H
#define KF_GATHER_H

#include "field.h"

#include <stdlib.h>

static inline bool gather_value(void *context, struct slice text)
{
	struct buffer *heard = context;

	if (heard->length > 0)
		buffer_add_byte(heard, '|');
	buffer_add_slice(heard, text);
	return false;
}

/* The record of a line that is right; it borrows the line. The caller releases. */
static inline struct record gather_record(const char *line)
{
	struct record record = RECORD_INIT;

	if (!record_read(&record, slice_of(line)))
		abort();
	return record;
}

#endif
