#include "value.h"

#include "bytes.h"
#include "utf8.h"

#include <stdlib.h>

/* The four hexadecimal digits at `at`. */
static uint32_t hex_four(const char *at)
{
	char digits[5];

	memcpy(digits, at, 4);
	digits[4] = '\0';
	return (uint32_t)strtoul(digits, NULL, 16);
}

/* `at` is behind the backslash; returns what is behind the escape. */
static const char *add_escape(struct buffer *buffer, const char *at)
{
	static const char names[] = "\"\\/bfnrt", bytes[] = "\"\\/\b\f\n\r\t";
	uint32_t code;

	if (*at != 'u') {
		buffer_add_byte(buffer, bytes[strchr(names, *at) - names]);
		return at + 1;
	}
	code = hex_four(at + 1);
	at += 5;
	if (code >= 0xD800 && code <= 0xDBFF) {
		code = 0x10000 + ((code - 0xD800) << 10) + (hex_four(at + 2) - 0xDC00);
		at += 6;
	}
	buffer->length += utf8_encode(code, buffer_reserve(buffer, 4));
	return at;
}

void value_add_text(struct buffer *to, const struct value *string)
{
	const char *at = string->raw.data, *end = at + string->raw.length;

	while (at < end) {
		const char *backslash = memchr(at, '\\', (size_t)(end - at));

		buffer_add(to, at, (size_t)((backslash != NULL ? backslash : end) - at));
		if (backslash == NULL)
			break;
		at = add_escape(to, backslash + 1);
	}
}

/* The first quotation mark or backslash at or behind `at`; one stands before `end`. */
static const char *next_special(const char *at, const char *end)
{
	for (; end - at >= BYTES_COUNT; at += BYTES_COUNT) {
		bytes16 bytes = bytes_load(at);
		bytes16_answer special = (bytes == '"') | (bytes == '\\');

		if (bytes_any(special))
			return at + bytes_before(special);
	}
	while (*at != '"' && *at != '\\')
		at++;
	return at;
}

/* Behind the string whose opening mark is before `at`; `end` is the end of what holds it. */
static const char *pass_string(const char *at, const char *end, struct value *string)
{
	const char *mark = next_special(at, end);

	string->kind = VALUE_STRING;
	string->escaped = *mark == '\\';
	while (*mark == '\\')
		mark = next_special(mark + 2, end);
	string->raw = (struct slice){at, (size_t)(mark - at)};
	return mark + 1;
}

static const char *pass_container(const char *at, const char *end, struct value *value)
{
	const char *start = at;
	size_t depth = 0;
	struct value string;

	value->kind = *at == '{' ? VALUE_OBJECT : VALUE_ARRAY;
	value->escaped = false;
	do {
		if (*at == '"') {
			at = pass_string(at + 1, end, &string);
			continue;
		}
		if (*at == '{' || *at == '[')
			depth++;
		else if (*at == '}' || *at == ']')
			depth--;
		at++;
	} while (depth > 0);
	value->raw = (struct slice){start, (size_t)(at - start)};
	return at;
}

static const char *pass_scalar(const char *at, struct value *value)
{
	const char *start = at;

	value->kind = *at == 't' ? VALUE_TRUE : *at == 'f' ? VALUE_FALSE : *at == 'n' ? VALUE_NULL : VALUE_NUMBER;
	value->escaped = false;
	while (memchr(" \t\r\n,]}", *at, 7) == NULL)
		at++;
	value->raw = (struct slice){start, (size_t)(at - start)};
	return at;
}

static const char *pass_value(const char *at, const char *end, struct value *value)
{
	if (*at == '"')
		return pass_string(at + 1, end, value);
	return *at == '{' || *at == '[' ? pass_container(at, end, value) : pass_scalar(at, value);
}

/* White space and commas; something that closes the container stands behind them. */
static const char *pass_space(const char *at)
{
	while (*at == ' ' || *at == '\t' || *at == '\r' || *at == '\n' || *at == ',')
		at++;
	return at;
}

struct walk walk_into(const struct value *container)
{
	return (struct walk){container->raw.data + 1, container->raw.data + container->raw.length};
}

bool walk_item(struct walk *walk, struct value *item)
{
	const char *at = pass_space(walk->at);

	if (*at == ']')
		return false;
	walk->at = pass_value(at, walk->end, item);
	return true;
}

bool walk_member(struct walk *walk, struct member *member)
{
	const char *at = pass_space(walk->at);

	if (*at == '}')
		return false;
	at = pass_space(pass_string(at + 1, walk->end, &member->key));
	walk->at = pass_value(pass_space(at + 1), walk->end, &member->value);
	return true;
}

bool walk_in(const struct walk *items, struct walk *members)
{
	const char *at = pass_space(items->at);

	*members = (struct walk){at + 1, items->end};
	return *at == '{';
}

void walk_out(struct walk *items, const struct walk *members)
{
	items->at = pass_space(members->at) + 1;
}

bool value_find(const struct value *object, struct slice key, struct buffer *scratch, struct value *found)
{
	struct member member;
	struct walk walk;
	bool any = false;

	if (object->kind != VALUE_OBJECT)
		return false;
	walk = walk_into(object);
	while (walk_member(&walk, &member)) {
		if (!slice_equal(value_text(&member.key, scratch), key))
			continue;
		*found = member.value;
		any = true;
	}
	return any;
}
