#include "scan_string.h"

#include "utf8.h"

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

/* Marks the quotation mark, the backslash and controls. A borrow may mark bytes behind the first such; the first is right. */
static uint64_t stop_bytes(uint64_t word)
{
	uint64_t marks = word - UTF8_EACH(0x20);

	marks |= (word ^ UTF8_EACH('"')) - UTF8_EACH(1);
	marks |= (word ^ UTF8_EACH('\\')) - UTF8_EACH(1);
	return marks & ~word & UTF8_HIGH_BITS;
}

/* The same and all above ASCII: what ends a plain run of a string. */
static uint64_t special_bytes(uint64_t word)
{
	return stop_bytes(word) | (word & UTF8_HIGH_BITS);
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

/*
 * Of the bytes of `word` that `high` marks, all above ASCII: not 0 unless they are letters of two bytes, well-formed. `carry` is
 * 0x80 where the byte before `word` begins such a letter, else 0. Little-endian: the first byte is the lowest.
 */
static uint64_t strange_bytes(uint64_t word, uint64_t high, uint64_t carry)
{
	uint64_t leads = high & word << 1, tails = high & ~(word << 1);
	/* Of 110xxxxx, something in the x but the last: C0 and C1 would be overlong. */
	uint64_t some = (word & UTF8_EACH(0x1E)) + UTF8_EACH(0x7E);

	return (leads & (word << 2 | ~some)) | (tails ^ (leads << 8 | carry));
}

static bool is_little_endian(void)
{
	uint16_t number = 1;
	unsigned char first;

	memcpy(&first, &number, 1);
	return first == 1;
}

/*
 * Passes ASCII and the two-byte letters of our languages eight bytes at a time, without a branch for each letter: where the
 * letters stand no machine can foretell. Stops at whatever else there is, or earlier.
 */
static const char *skip_letters(const char *at, const char *end)
{
	uint64_t carry = 0;

	while (is_little_endian() && end - at >= 8) {
		uint64_t word = utf8_load8(at), stops = stop_bytes(word);
		uint64_t high = word & UTF8_HIGH_BITS & (stops ^ (stops - 1));   /* before the first stop */

		if (strange_bytes(word, high, carry) != 0)
			break;
		if (stops != 0)
			return at + utf8_first_mark(stops);
		carry = (high & word << 1) >> 56;
		at += 8;
	}
	return skip_plain(carry != 0 ? at - 1 : at, end);
}

/* What stands behind the special byte at `at`, which is not the closing mark; NULL where it may not stand in a string. */
static const char *pass_special(const char *at, const char *end, struct value *string)
{
	unsigned char byte = (unsigned char)*at;
	size_t size;

	if (byte == '\\') {
		string->escaped = true;
		return scan_escape(at + 1, end);
	}
	size = byte < 0x20 ? 0 : utf8_sequence(at, end);
	return size == 0 ? NULL : at + size;
}

const char *scan_string(const char *at, const char *end, struct value *string)
{
	const char *start = at;

	string->kind = VALUE_STRING;
	string->escaped = false;
	for (;;) {
		at = skip_letters(at, end);
		if (at == end)
			return NULL;
		if (*at == '"')
			break;
		at = pass_special(at, end, string);
		if (at == NULL)
			return NULL;
	}
	string->raw = (struct slice){start, (size_t)(at - start)};
	return at + 1;
}
