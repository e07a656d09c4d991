#include "keys.h"

#include "hash.h"
#include "isodate.h"
#include "names.h"
#include "utf8.h"

#include <stdlib.h>

void keys_release(struct keys *keys)
{
	for (size_t i = 0; i < keys->count; i++) {
		struct key *key = &keys->items[i];

		field_release(&key->field);
		buffer_release(&key->name);
		buffer_release(&key->text);
		free(key->ends);
		hashset_release(&key->seen);
	}
	free(keys->items);
	*keys = (struct keys)KEYS_INIT;
}

static enum key_kind kind_named(struct slice name)
{
	if (slice_is(name, "year"))
		return KEY_YEAR;
	if (slice_is(name, "month"))
		return KEY_MONTH;
	if (slice_is(name, "person"))
		return KEY_PERSON;
	if (slice_is(name, "speaker"))
		return KEY_SPEAKER;
	return slice_is(name, "speakers") || slice_is(name, "name") ? KEY_NAME : KEY_FIELD;
}

/* The names that a record of counts has for itself. */
static bool is_taken(struct slice name)
{
	static const char *const taken[] = {"type", "count", "articles", "words", "first", "last"};

	for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
		if (slice_is(name, taken[i]))
			return true;
	return false;
}

/* A name is written as it is: it holds nothing that JSON would escape. */
static bool is_writable(struct slice name)
{
	for (size_t i = 0; i < name.length; i++)
		if ((unsigned char)name.data[i] < 0x20 || name.data[i] == '"' || name.data[i] == '\\')
			return false;
	return utf8_valid(name.data, name.length) == name.length;
}

static bool add_key(struct keys *keys, struct slice name)
{
	struct key *key;

	keys->items = memory_room(keys->items, &keys->capacity, keys->count + 1, sizeof *keys->items);
	key = &keys->items[keys->count++];
	*key = (struct key){.kind = kind_named(name), .field = FIELD_INIT, .name = BUFFER_INIT, .text = BUFFER_INIT,
	    .aliases = keys->aliases};
	if (is_taken(name))
		buffer_add_text(&key->name, "by_");
	buffer_add_slice(&key->name, name);
	buffer_add_byte(&key->name, '\0');
	return is_writable(name) && field_parse(&key->field, name);
}

bool keys_add(struct keys *keys, const char *fields)
{
	for (;;) {
		size_t length = strcspn(fields, ",");

		if (!add_key(keys, (struct slice){fields, length}))
			return false;
		if (fields[length] == '\0')
			return true;
		fields += length + 1;
	}
}

/* An empty text is no value. */
static bool take_value(void *context, struct slice text)
{
	struct key *key = context;

	if (text.length == 0)
		return false;
	buffer_add_slice(&key->text, text);
	key->ends = memory_room(key->ends, &key->capacity, key->count + 1, sizeof *key->ends);
	key->ends[key->count++] = key->text.length;
	return false;
}

static struct slice value_at(const struct key *key, size_t number)
{
	size_t start = number == 0 ? 0 : key->ends[number - 1];

	return (struct slice){key->text.data + start, key->ends[number] - start};
}

/* A name under which the record has been counted is no other value. */
static bool take_name(void *context, struct slice text)
{
	struct key *key = context;
	struct slice name = aliases_find(key->aliases, text);

	if (aliases_are_there(key->aliases) && key->count > 0) {
		if (key->count == 1) {
			hashset_clear(&key->seen);
			hashset_add(&key->seen, hash_of(value_at(key, 0)));
		}
		if (!hashset_add(&key->seen, hash_of(name)))
			return false;
	}
	return take_value(key, name);
}

/* The names of several who speak as one become one value. */
static void join(struct key *key)
{
	size_t start = key->text.length, count = key->count;

	buffer_reserve(&key->text, start + count * NAMES_BETWEEN);
	for (size_t i = 0; i < count; i++)
		names_add_joint(&key->text, value_at(key, i), i, count);
	key->text.length -= start;
	memmove(key->text.data, key->text.data + start, key->text.length);
	key->ends[0] = key->text.length;
	key->count = 1;
}

/* `A och B` has no alias, but A and B may, who are listed beside it. */
static void read_speaker(struct key *key, struct facets *facets, struct record *record)
{
	struct field_sink sink = {take_name, key};

	if (aliases_are_there(key->aliases) && !facets_is_type(record, "article") &&
	    record_find(record, slice_of("speaker")) != NULL && record_find(record, slice_of("speakers")) != NULL)
		facets_visit_people(facets, record, &sink);
	if (key->count > 1)
		join(key);
	else if (key->count == 0)
		field_visit(&key->field, record, &facets->scratch, &sink);
}

/* The first `length` bytes of the date, if it tells so much. */
static void take_date(struct key *key, struct slice text, size_t length)
{
	struct isodate date;

	if (text.length >= length && isodate_read(text, &date) && date.year > 0)
		take_value(key, slice_part(text, 0, length));
}

static void read_key(struct key *key, struct facets *facets, struct record *record)
{
	struct field_sink sink = {take_value, key}, names = {take_name, key};

	key->text.length = key->count = key->at = 0;
	switch (key->kind) {
	case KEY_YEAR:
		take_date(key, facets_date(facets, record), sizeof "2017" - 1);
		break;
	case KEY_MONTH:
		take_date(key, facets_date(facets, record), sizeof "2017-05" - 1);
		break;
	case KEY_PERSON:
		facets_visit_people(facets, record, &names);
		break;
	case KEY_NAME:
		field_visit(&key->field, record, &facets->scratch, &names);
		break;
	case KEY_SPEAKER:
		read_speaker(key, facets, record);
		break;
	case KEY_FIELD:
		field_visit(&key->field, record, &facets->scratch, &sink);
	}
}

bool keys_read(struct keys *keys, struct facets *facets, struct record *record)
{
	keys->more = true;
	for (size_t i = 0; i < keys->count; i++) {
		read_key(&keys->items[i], facets, record);
		keys->more = keys->more && keys->items[i].count > 0;
	}
	return keys->more;
}

bool keys_next(struct keys *keys, struct slice *values)
{
	size_t last = keys->count;

	if (!keys->more)
		return false;
	for (size_t i = 0; i < keys->count; i++)
		values[i] = value_at(&keys->items[i], keys->items[i].at);
	/* Counts up as a number does, the last key being its last digit. */
	while (last > 0 && ++keys->items[last - 1].at == keys->items[last - 1].count)
		keys->items[--last].at = 0;
	keys->more = last > 0;
	return true;
}
