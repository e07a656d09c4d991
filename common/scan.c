#include "scan.h"

#include "utf8.h"

const char *scan_space(const char *at, const char *end)
{
	while (at < end && (*at == ' ' || *at == '\t' || *at == '\r' || *at == '\n'))
		at++;
	return at;
}

static int hex_digit(char byte)
{
	if (byte >= '0' && byte <= '9')
		return byte - '0';
	byte |= 0x20;
	return byte >= 'a' && byte <= 'f' ? byte - 'a' + 10 : -1;
}

/* The four hexadecimal digits at `at`, -1 where there are not four. */
static long hex_four(const char *at, const char *end)
{
	long code = 0;

	if (end - at < 4)
		return -1;
	for (int i = 0; i < 4; i++) {
		int digit = hex_digit(at[i]);

		if (digit < 0)
			return -1;
		code = code * 16 + digit;
	}
	return code;
}

static bool is_high_surrogate(long code)
{
	return code >= 0xD800 && code <= 0xDBFF;
}

static bool is_low_surrogate(long code)
{
	return code >= 0xDC00 && code <= 0xDFFF;
}

/* `at` is behind the backslash; returns what is behind the escape, NULL where it is none. */
static const char *scan_escape(const char *at, const char *end)
{
	long code;

	if (at == end)
		return NULL;
	if (*at != 'u')
		return memchr("\"\\/bfnrt", *at, 8) != NULL ? at + 1 : NULL;
	code = hex_four(at + 1, end);
	if (code < 0 || is_low_surrogate(code))
		return NULL;
	at += 5;
	if (!is_high_surrogate(code))
		return at;
	if (end - at < 6 || at[0] != '\\' || at[1] != 'u' || !is_low_surrogate(hex_four(at + 2, end)))
		return NULL;
	return at + 6;
}

/* Marks the bytes that end a plain run of a string: the quotation mark, the backslash, controls, all above ASCII. */
static uint64_t special_bytes(uint64_t word)
{
	return utf8_bytes_equal(word, '"') | utf8_bytes_equal(word, '\\') | ((word - UTF8_EACH(0x20)) & UTF8_HIGH_BITS) |
	    (word & UTF8_HIGH_BITS);
}

static bool is_special(unsigned char byte)
{
	return byte == '"' || byte == '\\' || byte < 0x20 || byte >= 0x80;
}

static const char *skip_plain(const char *at, const char *end)
{
	while (end - at >= 8) {
		uint64_t marks = special_bytes(utf8_load8(at));

		if (marks != 0)
			return at + utf8_first_mark(marks);
		at += 8;
	}
	while (at < end && !is_special((unsigned char)*at))
		at++;
	return at;
}

/* `at` is behind the opening mark; sets `string` and returns what is behind the closing mark, NULL where it is no string. */
static const char *scan_string(const char *at, const char *end, struct value *string)
{
	const char *start = at;

	string->kind = VALUE_STRING;
	string->escaped = false;
	for (;;) {
		size_t size;

		at = skip_plain(at, end);
		if (at == end)
			return NULL;
		if (*at == '"')
			break;
		if (*at == '\\') {
			string->escaped = true;
			at = scan_escape(at + 1, end);
			if (at == NULL)
				return NULL;
			continue;
		}
		size = (unsigned char)*at < 0x20 ? 0 : utf8_sequence(at, end);
		if (size == 0)
			return NULL;
		at += size;
	}
	string->raw = (struct slice){start, (size_t)(at - start)};
	return at + 1;
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
