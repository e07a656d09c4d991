/* A field of a record by its dotted path: `speaker`, `blocks.kind`. A list on the way or at the end stands for its members. */
#ifndef KF_FIELD_H
#define KF_FIELD_H

#include "record.h"

struct field {
	struct slice *keys;
	size_t count, capacity;
};

#define FIELD_INIT {NULL, 0, 0}

/* False where a part of the path is empty. Borrows `path`. */
bool field_parse(struct field *field, struct slice path);
void field_release(struct field *field);

/* Hears of values: the text of a string; a number, true or false as written. */
struct field_sink {
	bool (*value)(void *context, struct slice text);   /* `text` lends until it returns; true: enough */
	void *context;
};

/*
 * Tells the sink of each value that the path leads to, in the order of the line, until it has enough; returns whether it had.
 * A null, an object and a list within a list are no values. `scratch` is overwritten.
 */
bool field_visit(const struct field *field, struct record *record, struct buffer *scratch, const struct field_sink *sink);

/* The same for `value`: itself, or its members where it is a list. */
bool field_visit_value(const struct value *value, struct buffer *scratch, const struct field_sink *sink);

#endif
