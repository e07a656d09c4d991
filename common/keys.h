/*
 * What a record is counted under: the values of some fields, and one combination of them after the other where a field has
 * several. `year` and `month` are those of the date, `person` the people the record is about. With aliases, who has several
 * names in a record is one value.
 */
#ifndef KF_KEYS_H
#define KF_KEYS_H

#include "aliases.h"
#include "facets.h"
#include "hashset.h"

/* KEY_NAME holds names, KEY_SPEAKER may hold several in one: with aliases they are not mere fields. */
enum key_kind { KEY_FIELD, KEY_NAME, KEY_SPEAKER, KEY_YEAR, KEY_MONTH, KEY_PERSON };

struct key {
	enum key_kind kind;
	struct field field;
	struct aliases *aliases;   /* of the keys */
	struct buffer name;        /* in what kf-stats writes, ended by NUL */
	struct buffer text;        /* of the values of the record at hand */
	size_t *ends;              /* where each ends in `text` */
	size_t count, capacity;
	size_t at;                 /* the value of the next combination */
	struct hashset seen;       /* names of the record at hand, from the second on */
};

struct keys {
	struct key *items;
	size_t count, capacity;
	bool more;                 /* a combination is left */
	struct aliases *aliases;   /* borrowed; NULL for none; set before fields are added */
};

#define KEYS_INIT {.items = NULL}

void keys_release(struct keys *keys);

/*
 * Adds fields as --by names them, with commas between them; borrows `fields`. A field that is called as one that kf-stats
 * writes itself is written with `by_` before its name. False where a name is empty or cannot be one.
 */
bool keys_add(struct keys *keys, const char *fields);

static inline const char *keys_name(const struct keys *keys, size_t key)
{
	return keys->items[key].name.data;
}

/* Takes the values of a record; false where it lacks one of the fields. */
bool keys_read(struct keys *keys, struct facets *facets, struct record *record);

/* Lends the next combination, keys->count values; false where there is none left. */
bool keys_next(struct keys *keys, struct slice *values);

#endif
