/* One JSON value as a piece of a line that is known to be good: its text, and what it holds. */
#ifndef KF_VALUE_H
#define KF_VALUE_H

#include "buffer.h"

enum value_kind { VALUE_NULL, VALUE_FALSE, VALUE_TRUE, VALUE_NUMBER, VALUE_STRING, VALUE_ARRAY, VALUE_OBJECT };

struct value {
	struct slice raw;      /* as it stands in the line; of a string, what is between its quotation marks */
	enum value_kind kind;
	bool escaped;          /* a string that holds a backslash */
};

struct member {
	struct value key, value;
};

/* Adds the text of a string, which is never longer than `raw`. */
void value_add_text(struct buffer *to, const struct value *string);

/* The text of a string: lends the line itself, or `scratch` (overwritten) where escapes had to be resolved. */
static inline struct slice value_text(const struct value *value, struct buffer *scratch)
{
	if (!value->escaped)
		return value->raw;
	scratch->length = 0;
	value_add_text(scratch, value);
	return buffer_slice(scratch);
}

/* Goes through an array or object. */
struct walk {
	const char *at, *end;
};

struct walk walk_into(const struct value *container);
bool walk_item(struct walk *walk, struct value *item);
bool walk_member(struct walk *walk, struct member *member);

/*
 * Steps into the next item of an array where it is an object, without looking through it first: `members` goes through it, to its
 * end, and walk_out goes on behind it. False at the end of the array and where the item is no object.
 */
bool walk_in(const struct walk *items, struct walk *members);
void walk_out(struct walk *items, const struct walk *members);

/* The last member of that name of `object`; false where there is none or it is no object. `scratch` is overwritten. */
bool value_find(const struct value *object, struct slice key, struct buffer *scratch, struct value *found);

#endif
