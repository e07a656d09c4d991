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

static bool is_special(unsigned char byte)
{
	return byte == '"' || byte == '\\' || byte < 0x20 || byte >= 0x80;
}

/*
 * Passes ASCII and the two-byte letters of our languages many bytes at a time, without a branch for each letter: where the letters
 * stand no machine can foretell. Stops at whatever else there is, or earlier.
 */
static const char *skip_letters(const char *at, const char *end)
{
	const char *start = at;

	if (at < end && utf8_is_tail(*at))
		return at;
	for (; end - at > BYTES_COUNT; at += BYTES_COUNT) {
		bytes16 bytes = bytes_load(at);
		bytes16_answer stops = (bytes < 0x20) | (bytes == '"') | (bytes == '\\') | utf8_beyond_latin(at);

		if (bytes_any(stops))
			return at + bytes_before(stops);
	}
	if (at > start && at[-1] == '\xC3')
		at--;
	while (at < end && !is_special((unsigned char)*at))
		at++;
	return at;
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
