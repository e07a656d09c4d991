#include "field.h"

#include <stdlib.h>

bool field_parse(struct field *field, struct slice path)
{
	const char *at = path.data, *end = path.data + path.length;

	field->count = 0;
	for (;;) {
		const char *dot = memchr(at, '.', (size_t)(end - at));
		const char *key_end = dot != NULL ? dot : end;

		if (key_end == at)
			return false;
		field->keys = memory_room(field->keys, &field->capacity, field->count + 1, sizeof *field->keys);
		field->keys[field->count++] = (struct slice){at, (size_t)(key_end - at)};
		if (dot == NULL)
			return true;
		at = dot + 1;
	}
}

void field_release(struct field *field)
{
	free(field->keys);
	*field = (struct field)FIELD_INIT;
}

/* What is left of the path, and who hears of its end. */
struct journey {
	const struct slice *keys;
	size_t count;
	struct buffer *scratch;
	const struct field_sink *sink;
};

static bool go_on(const struct journey *journey, const struct value *value);

/* One value that is not to be opened as a list. */
static bool go_into(const struct journey *journey, const struct value *value)
{
	struct journey rest = *journey;
	struct value found;

	if (journey->count > 0) {
		rest.keys++;
		rest.count--;
		return value_find(value, journey->keys[0], journey->scratch, &found) && go_on(&rest, &found);
	}
	if (value->kind == VALUE_NULL || value->kind == VALUE_OBJECT || value->kind == VALUE_ARRAY)
		return false;
	return journey->sink->value(journey->sink->context, value_text(value, journey->scratch));
}

static bool go_on(const struct journey *journey, const struct value *value)
{
	struct walk items;
	struct value item;

	if (value->kind != VALUE_ARRAY)
		return go_into(journey, value);
	items = walk_into(value);
	while (walk_item(&items, &item))
		if (go_into(journey, &item))
			return true;
	return false;
}

bool field_visit(const struct field *field, struct record *record, struct buffer *scratch, const struct field_sink *sink)
{
	struct journey journey = {field->keys + 1, field->count - 1, scratch, sink};
	const struct value *value = record_find(record, field->keys[0]);

	return value != NULL && go_on(&journey, value);
}

bool field_visit_value(const struct value *value, struct buffer *scratch, const struct field_sink *sink)
{
	struct journey journey = {NULL, 0, scratch, sink};

	return go_on(&journey, value);
}
