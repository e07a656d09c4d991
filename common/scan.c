#include "scan.h"

#include "scan_string.h"

#include <stdint.h>

const char *scan_space(const char *at, const char *end)
{
	while (at < end && (*at == ' ' || *at == '\t' || *at == '\r' || *at == '\n'))
		at++;
	return at;
}

static const char *skip_digits(const char *at, const char *end)
{
	while (at < end && *at >= '0' && *at <= '9')
		at++;
	return at;
}

/* Behind the digits at `at`, NULL where there are none. */
static const char *scan_digits(const char *at, const char *end)
{
	const char *behind = skip_digits(at, end);

	return behind == at ? NULL : behind;
}

static const char *scan_number(const char *at, const char *end)
{
	if (*at == '-')
		at++;
	if (at < end && *at == '0')
		at++;
	else
		at = scan_digits(at, end);
	if (at != NULL && at < end && *at == '.')
		at = scan_digits(at + 1, end);
	if (at == NULL || at == end || (*at | 0x20) != 'e')
		return at;
	at++;
	if (at < end && (*at == '+' || *at == '-'))
		at++;
	return scan_digits(at, end);
}

static const char *scan_word(const char *at, const char *end, const char *word)
{
	size_t length = strlen(word);

	return (size_t)(end - at) >= length && memcmp(at, word, length) == 0 ? at + length : NULL;
}

/* A string, number or literal at `at` < `end`. */
static const char *scan_scalar(const char *at, const char *end, struct value *value)
{
	const char *behind;

	value->escaped = false;
	switch (*at) {
	case '"':
		return scan_string(at + 1, end, value);
	case 't':
		value->kind = VALUE_TRUE;
		behind = scan_word(at, end, "true");
		break;
	case 'f':
		value->kind = VALUE_FALSE;
		behind = scan_word(at, end, "false");
		break;
	case 'n':
		value->kind = VALUE_NULL;
		behind = scan_word(at, end, "null");
		break;
	default:
		value->kind = VALUE_NUMBER;
		behind = scan_number(at, end);
	}
	if (behind != NULL)
		value->raw = (struct slice){at, (size_t)(behind - at)};
	return behind;
}

static bool has_nul(const struct value *key)
{
	for (size_t i = 0; i + 6 <= key->raw.length; i++) {
		if (key->raw.data[i] != '\\')
			continue;
		if (memcmp(key->raw.data + i + 1, "u0000", 5) == 0)
			return true;
		i++;
	}
	return false;
}

const char *scan_key(const char *at, const char *end, struct value *key)
{
	at = scan_space(at, end);
	if (at == end || *at != '"')
		return NULL;
	at = scan_string(at + 1, end, key);
	if (at == NULL || (key->escaped && has_nul(key)))
		return NULL;
	at = scan_space(at, end);
	return at < end && *at == ':' ? at + 1 : NULL;
}

/* Which of the containers around the place are objects; a bit each, the innermost last. */
struct nest {
	uint64_t objects[SCAN_DEPTH / 64];
	size_t depth;
};

static void nest_enter(struct nest *nest, bool object)
{
	uint64_t bit = UINT64_C(1) << nest->depth % 64;

	if (object)
		nest->objects[nest->depth / 64] |= bit;
	else
		nest->objects[nest->depth / 64] &= ~bit;
	nest->depth++;
}

static bool nest_in_object(const struct nest *nest)
{
	size_t innermost = nest->depth - 1;

	return nest->objects[innermost / 64] >> innermost % 64 & 1;
}

/* Behind `at`, where a value has ended: closes what ends here; *more says whether a comma asks for another value. */
static const char *scan_closings(const char *at, const char *end, struct nest *nest, bool *more)
{
	*more = false;
	while (nest->depth > 1) {
		at = scan_space(at, end);
		if (at == end)
			return NULL;
		if (*at == ',') {
			*more = true;
			return at + 1;
		}
		if (*at != (nest_in_object(nest) ? '}' : ']'))
			return NULL;
		at++;
		nest->depth--;
	}
	return at;
}

/* What begins at `at`, at any depth; *opened says that it is a container with something in it, now to be read. */
static const char *scan_inside(const char *at, const char *end, struct nest *nest, bool *opened)
{
	struct value inner;
	bool object = at < end && *at == '{';

	*opened = false;
	if (at == end || nest->depth == SCAN_DEPTH)
		return NULL;
	if (!object && *at != '[')
		return scan_scalar(at, end, &inner);
	at = scan_space(at + 1, end);
	if (at == end)
		return NULL;
	if (*at == (object ? '}' : ']'))
		return at + 1;
	*opened = true;
	nest_enter(nest, object);
	return object ? scan_key(at, end, &inner) : at;
}

/* The array or object at `at`, a member of the line's object. */
static const char *scan_container(const char *at, const char *end, struct value *value)
{
	struct nest nest = {{1}, 1};
	const char *start = at;
	bool more = true;

	value->kind = *at == '{' ? VALUE_OBJECT : VALUE_ARRAY;
	value->escaped = false;
	while (more) {
		struct value inner;
		bool opened;

		at = scan_inside(scan_space(at, end), end, &nest, &opened);
		if (at == NULL)
			return NULL;
		if (opened)
			continue;
		at = scan_closings(at, end, &nest, &more);
		if (at != NULL && more && nest_in_object(&nest))
			at = scan_key(at, end, &inner);
		if (at == NULL)
			return NULL;
	}
	value->raw = (struct slice){start, (size_t)(at - start)};
	return at;
}

const char *scan_value(const char *at, const char *end, struct value *value)
{
	at = scan_space(at, end);
	if (at == end)
		return NULL;
	at = *at == '{' || *at == '[' ? scan_container(at, end, value) : scan_scalar(at, end, value);
	return at == NULL ? NULL : scan_space(at, end);
}
