#include "cells_json.h"

/* The text of a string or number; empty for anything else. */
static void add_scalar(struct buffer *texts, const struct value *value)
{
	if (value->kind == VALUE_STRING)
		value_add_text(texts, value);
	else if (value->kind == VALUE_NUMBER)
		buffer_add_slice(texts, value->raw);
}

/* The items of a list are paragraphs of a text, several authors, or words of any other field. */
static const char *separator_of(enum columns_field field)
{
	if (field == COLUMNS_TEXT || field == COLUMNS_LEAD)
		return "\n\n";
	return field == COLUMNS_AUTHOR ? CELLS_SEPARATOR : ", ";
}

static struct slice take_value(const struct value *value, enum columns_field field, struct buffer *texts)
{
	size_t start = texts->length;
	struct walk items;
	struct value item;

	if (value->kind != VALUE_ARRAY) {
		add_scalar(texts, value);
		return slice_part(buffer_slice(texts), start, texts->length);
	}
	items = walk_into(value);
	while (walk_item(&items, &item)) {
		size_t end = texts->length, item_start;

		if (end > start)
			buffer_add_text(texts, separator_of(field));
		item_start = texts->length;
		add_scalar(texts, &item);
		if (texts->length == item_start)
			texts->length = end;
	}
	return slice_part(buffer_slice(texts), start, texts->length);
}

void cells_read_json(struct cells *cells, struct columns *columns, struct record *record, struct buffer *texts)
{
	size_t best[COLUMNS_FIELDS], rank;

	texts->length = 0;
	buffer_reserve(texts, record->line.length * 2 + 1);
	for (enum columns_field field = 0; field < COLUMNS_FIELDS; field++) {
		best[field] = COLUMNS_NONE;
		cells->values[field] = (struct slice){NULL, 0};
	}
	for (size_t i = 0; i < record->count; i++) {
		const struct member *member = &record->members[i];
		enum columns_field field = columns_meaning(columns, value_text(&member->key, &record->key), &rank);
		struct slice text;

		if (field == COLUMNS_FIELDS || rank > best[field])
			continue;
		text = take_value(&member->value, field, texts);
		if (text.length == 0)
			continue;
		best[field] = rank;
		cells->values[field] = text;
	}
}
