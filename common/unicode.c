#include "unicode.h"

#include "utf8.h"

#include <stdlib.h>
#include <utf8proc.h>

uint32_t unicode_lower(uint32_t code)
{
	if (code < 0x80)
		return code >= 'A' && code <= 'Z' ? code + 32 : code;
	if (code < 0x100)
		return code >= 0xC0 && code <= 0xDE && code != 0xD7 ? code + 32 : code;
	return (uint32_t)utf8proc_tolower((utf8proc_int32_t)code);
}

bool unicode_is_upper(uint32_t code)
{
	utf8proc_category_t category;

	if (code < 0x80)
		return code >= 'A' && code <= 'Z';
	if (code < 0x100)
		return code >= 0xC0 && code <= 0xDE && code != 0xD7;
	category = utf8proc_category((utf8proc_int32_t)code);
	return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
}

bool unicode_is_letter(uint32_t code)
{
	utf8proc_category_t category;

	if (code < 0x80)
		return (code | 32) >= 'a' && (code | 32) <= 'z';
	if (code < 0x100)
		return code >= 0xC0 ? code != 0xD7 && code != 0xF7 : code == 0xAA || code == 0xB5 || code == 0xBA;
	category = utf8proc_category((utf8proc_int32_t)code);
	return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_MN;
}

void unicode_add_lower(struct buffer *buffer, struct slice text)
{
	const char *at = text.data, *end = text.data + text.length;

	while (at < end) {
		char *to = buffer_reserve(buffer, 4);
		size_t size = 1;

		if ((unsigned char)*at < 0x80) {
			*to = *at >= 'A' && *at <= 'Z' ? (char)(*at + 32) : *at;
			buffer->length++;
		} else {
			buffer->length += utf8_encode(unicode_lower(utf8_decode(at, &size)), to);
		}
		at += size;
	}
}

void unicode_add_title_case(struct buffer *buffer, struct slice text)
{
	const char *at = text.data, *end = text.data + text.length;
	bool inside = false;

	while (at < end) {
		size_t size;
		uint32_t code = utf8_decode(at, &size);

		buffer->length += utf8_encode(inside ? unicode_lower(code) : code, buffer_reserve(buffer, 4));
		inside = unicode_is_letter(code);
		at += size;
	}
}

/*
 * Unicode's quick check, narrowed to what news text holds: every code point below U+0300, general punctuation and
 * currency signs (U+2002 to U+20BF) and the pictographs of plane 1 stand for themselves in NFC. All else asks utf8proc.
 */
static bool is_surely_nfc(const unsigned char *at, const unsigned char *end)
{
	while (at < end) {
		while (end - at >= 8 && (utf8_load8((const char *)at) & UTF8_HIGH_BITS) == 0)
			at += 8;
		if (at == end)
			break;
		if (at[0] < 0x80)
			at++;
		else if (at[0] < 0xCC)
			at += 2;
		else if (at[0] == 0xE2 && at[1] <= 0x82 && (at[1] > 0x80 || at[2] >= 0x82))
			at += 3;
		else if (at[0] == 0xF0 && at[1] == 0x9F)
			at += 4;
		else
			return false;
	}
	return true;
}

bool unicode_add_nfc(struct buffer *buffer, struct slice text)
{
	const utf8proc_uint8_t *bytes = (const utf8proc_uint8_t *)text.data;
	utf8proc_uint8_t *composed = NULL;
	utf8proc_ssize_t length;
	bool changed;

	if (is_surely_nfc(bytes, bytes + text.length)) {
		buffer_add_slice(buffer, text);
		return false;
	}
	length = utf8proc_map(bytes, (utf8proc_ssize_t)text.length, &composed, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
	if (length < 0) {
		buffer_add_slice(buffer, text);
		return false;
	}
	changed = !slice_equal(text, (struct slice){(char *)composed, (size_t)length});
	buffer_add(buffer, (char *)composed, (size_t)length);
	free(composed);
	return changed;
}

static size_t width_of(uint32_t code)
{
	int width;

	if (code < 0x300)
		return code >= 0x20 && (code < 0x7F || code > 0x9F) && code != 0xAD;
	width = utf8proc_charwidth((utf8proc_int32_t)code);
	return width > 0 ? (size_t)width : 0;
}

size_t unicode_width(struct slice text)
{
	const char *at = text.data, *end = text.data + text.length;
	size_t width = 0, size;

	for (; at < end; at += size)
		width += width_of(utf8_decode(at, &size));
	return width;
}

size_t unicode_fitting(struct slice text, size_t width)
{
	const char *at = text.data, *end = text.data + text.length;
	size_t used = 0, size;

	for (; at < end; at += size) {
		used += width_of(utf8_decode(at, &size));
		if (used > width)
			break;
	}
	return (size_t)(at - text.data);
}
