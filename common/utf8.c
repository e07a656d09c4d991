#include "utf8.h"

/* RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF. */
size_t utf8_sequence(const char *at, const char *end)
{
	unsigned char lead = (unsigned char)at[0];
	unsigned char second;

	if (lead < 0x80)
		return 1;
	if (lead < 0xC2 || lead > 0xF4 || end - at < 2 || !utf8_is_tail(at[1]))
		return 0;
	if (lead < 0xE0)
		return 2;
	second = (unsigned char)at[1];
	if (end - at < 3 || !utf8_is_tail(at[2]))
		return 0;
	if (lead < 0xF0)
		return (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) ? 0 : 3;
	if (end - at < 4 || !utf8_is_tail(at[3]))
		return 0;
	return (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F) ? 0 : 4;
}

/* Goes over ASCII and the letters of western Europe, many bytes at a time; stops at or before the first other. */
static const char *skip_latin(const char *at, const char *end)
{
	const char *start = at;

	if (utf8_is_tail(*at))
		return at;
	while (end - at > BYTES_COUNT && !bytes_any(utf8_beyond_latin(at)))
		at += BYTES_COUNT;
	return at > start && at[-1] == '\xC3' ? at - 1 : at;
}

size_t utf8_valid(const char *text, size_t length)
{
	const char *at = text, *end = text + length;

	while (at < end) {
		size_t size;

		at = skip_latin(at, end);
		while (at < end && (unsigned char)*at < 0x80)
			at++;
		if (at == end)
			break;
		size = utf8_sequence(at, end);
		if (size == 0)
			return (size_t)(at - text);
		at += size;
	}
	return length;
}

size_t utf8_count(const char *text, size_t length)
{
	size_t count = 0, at = 0;

	/* A byte adds a code point unless it is 10xxxxxx: eight at a time, then the rest. */
	for (; length - at >= 8; at += 8) {
		uint64_t word = utf8_load8(text + at);
		uint64_t tails = (word >> 7) & ~(word >> 6) & UTF8_EACH(1);

		count += 8 - (size_t)(tails * UTF8_EACH(1) >> 56);
	}
	for (; at < length; at++)
		count += !utf8_is_tail(text[at]);
	return count;
}

uint32_t utf8_decode_long(const char *at, size_t *size)
{
	const unsigned char *bytes = (const unsigned char *)at;

	if (bytes[0] < 0xE0) {
		*size = 2;
		return (uint32_t)(bytes[0] & 0x1F) << 6 | (bytes[1] & 0x3F);
	}
	if (bytes[0] < 0xF0) {
		*size = 3;
		return (uint32_t)(bytes[0] & 0x0F) << 12 | (uint32_t)(bytes[1] & 0x3F) << 6 | (bytes[2] & 0x3F);
	}
	*size = 4;
	return (uint32_t)(bytes[0] & 0x07) << 18 | (uint32_t)(bytes[1] & 0x3F) << 12 | (uint32_t)(bytes[2] & 0x3F) << 6 |
	    (bytes[3] & 0x3F);
}

size_t utf8_encode(uint32_t code, char *out)
{
	if (code < 0x80) {
		out[0] = (char)code;
		return 1;
	}
	if (code < 0x800) {
		out[0] = (char)(0xC0 | code >> 6);
		out[1] = (char)(0x80 | (code & 0x3F));
		return 2;
	}
	if (code < 0x10000) {
		out[0] = (char)(0xE0 | code >> 12);
		out[1] = (char)(0x80 | (code >> 6 & 0x3F));
		out[2] = (char)(0x80 | (code & 0x3F));
		return 3;
	}
	out[0] = (char)(0xF0 | code >> 18);
	out[1] = (char)(0x80 | (code >> 12 & 0x3F));
	out[2] = (char)(0x80 | (code >> 6 & 0x3F));
	out[3] = (char)(0x80 | (code & 0x3F));
	return 4;
}
