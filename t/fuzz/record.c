/*
 * The record reader against jansson. What one takes and the other does not must be one of the differences that kf(5) names:
 * numbers beyond jansson's range, a line that is no object, jansson 2.14's blindness to a raw NUL. What both take must be
 * the same texts, numbers and members all the way down, and texts written by jsonout must come back as they were.
 */
#include "jsonout.h"
#include "record.h"

#include <jansson.h>
#include <stdint.h>
#include <stdlib.h>

static void must(bool true_of_it)
{
	if (!true_of_it)
		abort();
}

/* Writes the text with jsonout and reads it back. */
static void check_round_trip(struct slice text)
{
	struct buffer line = BUFFER_INIT, scratch = BUFFER_INIT;
	struct record record = RECORD_INIT;
	struct jsonout out = jsonout_begin(&line);

	jsonout_text(&out, "a", text);
	jsonout_end(&out);
	must(record_read(&record, buffer_slice(&line)));
	must(record.count == (text.length > 0));
	if (text.length > 0)
		must(slice_equal(value_text(&record.members[0].value, &scratch), text));
	record_release(&record);
	buffer_release(&line);
	buffer_release(&scratch);
}

static void check_text(const struct value *value, const json_t *json)
{
	struct buffer scratch = BUFFER_INIT;
	struct slice text = value_text(value, &scratch);

	must(json_is_string(json));
	must(slice_equal(text, (struct slice){json_string_value(json), json_string_length(json)}));
	check_round_trip(text);
	buffer_release(&scratch);
}

static void check_number(const struct value *value, const json_t *json)
{
	char *text = malloc(value->raw.length + 1);

	memcpy(text, value->raw.data, value->raw.length);
	text[value->raw.length] = '\0';
	if (json_is_integer(json))
		must(strtoll(text, NULL, 10) == json_integer_value(json));
	else
		must(json_is_real(json) && strtod(text, NULL) == json_real_value(json));
	free(text);
}

static void check_value(const struct value *value, const json_t *json);

static void check_list(const struct value *list, const json_t *json)
{
	struct walk walk = walk_into(list);
	struct value item;
	size_t count = 0;

	must(json_is_array(json));
	while (walk_item(&walk, &item))
		check_value(&item, json_array_get(json, count++));
	must(count == json_array_size(json));
}

/* Of members of one name the last counts: each of those is in jansson's object, and nothing else is. */
static void check_object(const struct value *object, const json_t *json)
{
	struct buffer key = BUFFER_INIT, scratch = BUFFER_INIT;
	struct walk walk = walk_into(object);
	struct member member;
	struct value last;
	size_t count = 0;

	must(json_is_object(json));
	while (walk_member(&walk, &member)) {
		key.length = 0;
		value_add_text(&key, &member.key);
		must(value_find(object, buffer_slice(&key), &scratch, &last));
		if (last.raw.data != member.value.raw.data)
			continue;
		buffer_add_byte(&key, '\0');
		check_value(&last, json_object_get(json, key.data));
		count++;
	}
	must(count == json_object_size(json));
	buffer_release(&key);
	buffer_release(&scratch);
}

static void check_value(const struct value *value, const json_t *json)
{
	must(json != NULL);
	switch (value->kind) {
	case VALUE_NULL:
		must(json_is_null(json));
		break;
	case VALUE_FALSE:
		must(json_is_false(json));
		break;
	case VALUE_TRUE:
		must(json_is_true(json));
		break;
	case VALUE_NUMBER:
		check_number(value, json);
		break;
	case VALUE_STRING:
		check_text(value, json);
		break;
	case VALUE_ARRAY:
		check_list(value, json);
		break;
	case VALUE_OBJECT:
		check_object(value, json);
		break;
	}
}

/* The members that the reader noted are those that a walk through the whole line meets. */
static void check_members(struct record *record, const struct value *whole)
{
	struct buffer scratch = BUFFER_INIT;
	struct walk walk = walk_into(whole);
	struct member member;
	struct value last;
	size_t count = 0;

	while (walk_member(&walk, &member)) {
		const struct member *noted = &record->members[count++];
		struct slice key = value_text(&member.key, &scratch);

		must(count <= record->count && slice_equal(noted->key.raw, member.key.raw));
		must(slice_equal(noted->value.raw, member.value.raw) && noted->value.kind == member.value.kind);
		must(noted->value.kind != VALUE_STRING || noted->value.escaped == member.value.escaped);
		must(value_find(whole, key, &record->key, &last));
		must(record_find(record, value_text(&member.key, &scratch))->raw.data == last.raw.data);
	}
	must(count == record->count);
	buffer_release(&scratch);
}

static void check_record(struct record *record, struct slice line, const json_t *json)
{
	const char *open = memchr(line.data, '{', line.length);
	struct value whole = {{open, (size_t)(line.data + line.length - open)}, VALUE_OBJECT, false};

	check_members(record, &whole);
	check_object(&whole, json);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice line = {(const char *)data, size};
	struct record record = RECORD_INIT;
	json_error_t error;
	json_t *json;
	bool taken;

	if (size == 0 || memchr(data, '\n', size) != NULL)
		return 0;
	taken = record_read(&record, line);
	json = json_loadb(line.data, line.length, JSON_ALLOW_NUL | JSON_DECODE_ANY, &error);
	if (taken && json == NULL)
		must(json_error_code(&error) == json_error_numeric_overflow);
	else if (!taken && json != NULL)
		must(!json_is_object(json) || memchr(data, '\0', size) != NULL);
	else if (taken)
		check_record(&record, line, json);
	json_decref(json);
	record_release(&record);
	return 0;
}
