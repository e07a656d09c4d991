#include "clean.h"

#include <stdio.h>

/* The length of the control character at `at`, 0 where there is none; *code is which. */
static size_t control_at(const char *at, const char *end, unsigned *code)
{
	unsigned char byte = (unsigned char)*at;

	*code = byte;
	if (byte < 0x20 || byte == 0x7F)
		return 1;
	if (byte != 0xC2 || end - at < 2 || (unsigned char)at[1] >= 0xA0)
		return 0;
	*code = (unsigned char)at[1];
	return 2;
}

static bool is_space(unsigned code)
{
	return code >= '\t' && code <= '\r';
}

void clean_add_text(struct buffer *to, struct slice text)
{
	const char *at = text.data, *end = text.data + text.length;

	while (at < end) {
		unsigned code;
		size_t size = control_at(at, end, &code);

		buffer_add_byte(to, size == 0 ? *at : is_space(code) ? ' ' : '?');
		at += size == 0 ? 1 : size;
	}
}

void clean_add_output(struct buffer *to, struct slice text)
{
	const char *at = text.data, *end = text.data + text.length;

	while (at < end) {
		unsigned code;
		size_t size = control_at(at, end, &code);

		if (size > 0 && code >= 0x7F)
			to->length += (size_t)sprintf(buffer_reserve(to, 8), "\\u%04x", code);
		else
			buffer_add_byte(to, code == '\r' ? ' ' : *at);
		at += size == 0 ? 1 : size;
	}
}
