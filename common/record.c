#include "record.h"

#include "scan.h"

#include <stdlib.h>

void record_release(struct record *record)
{
	free(record->members);
	buffer_release(&record->key);
	*record = (struct record)RECORD_INIT;
}

static struct member *add_member(struct record *record)
{
	if (record->count == record->capacity)
		record->members =
		    memory_room(record->members, &record->capacity, record->count + 1, sizeof *record->members);
	return &record->members[record->count++];
}

bool record_read(struct record *record, struct slice line)
{
	const char *end = line.data + line.length;
	const char *at = scan_space(line.data, end);

	record->line = line;
	record->count = 0;
	if (at == end || *at != '{')
		return false;
	at = scan_space(at + 1, end);
	if (at < end && *at == '}')
		return scan_space(at + 1, end) == end;
	for (;;) {
		struct member *member = add_member(record);

		at = scan_key(at, end, &member->key);
		if (at != NULL)
			at = scan_value(at, end, &member->value);
		if (at == NULL || at == end)
			return false;
		if (*at != ',')
			return *at == '}' && scan_space(at + 1, end) == end;
		at++;
	}
}

/* Most keys differ in length, first or last byte: they are compared before all else. */
static bool is_key(struct record *record, const struct value *key, struct slice wanted)
{
	struct slice text = key->raw;

	if (key->escaped)
		text = value_text(key, &record->key);
	if (text.length != wanted.length)
		return false;
	return text.length == 0 || (text.data[0] == wanted.data[0] &&
	    text.data[text.length - 1] == wanted.data[text.length - 1] && memcmp(text.data, wanted.data, text.length) == 0);
}

const struct value *record_find(struct record *record, struct slice key)
{
	for (size_t i = record->count; i-- > 0;)
		if (is_key(record, &record->members[i].key, key))
			return &record->members[i].value;
	return NULL;
}
