#include "html.h"

#include "unicode.h"
#include "utf8.h"

/* What stands for a byte of ASCII; NULL for the byte itself. */
static const char *entity_of(char byte)
{
	switch (byte) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '"':
		return "&quot;";
	case '\'':
		return "&#39;";
	case '\t': case '\n': case '\v': case '\f': case '\r':
		return " ";
	default:
		return (unsigned char)byte < 0x20 || byte == 0x7F ? "?" : NULL;
	}
}

/* C1 controls, and the code points that Unicode says are never characters. */
static bool is_no_character(uint32_t code)
{
	return (code >= 0x80 && code < 0xA0) || (code >= 0xFDD0 && code <= 0xFDEF) || (code & 0xFFFE) == 0xFFFE;
}

void html_add_text(struct buffer *to, struct slice text)
{
	const char *at = text.data, *end = text.data + text.length, *kept = text.data;
	size_t size;

	for (; at < end; at += size) {
		uint32_t code = utf8_decode(at, &size);
		const char *instead = code < 0x80 ? entity_of(*at) : is_no_character(code) ? "?" : NULL;

		if (instead == NULL)
			continue;
		buffer_add(to, kept, (size_t)(at - kept));
		buffer_add_text(to, instead);
		kept = at + size;
	}
	buffer_add(to, kept, (size_t)(end - kept));
}

/* How many bytes of `url` the scheme takes, in any case; 0 where it has another. */
static size_t scheme_length(struct slice url)
{
	static const char schemes[][9] = {"http://", "https://"};

	for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++) {
		size_t length = strlen(schemes[i]), at = 0;

		while (at < length && at < url.length &&
		    (url.data[at] == schemes[i][at] || (url.data[at] | 0x20) == schemes[i][at]))
			at++;
		if (at == length)
			return length;
	}
	return 0;
}

bool html_is_web_address(struct slice url)
{
	size_t scheme = scheme_length(url), size;
	uint32_t code;

	if (scheme == 0 || scheme == url.length)
		return false;
	code = utf8_decode(url.data + scheme, &size);
	return (code >= '0' && code <= '9') || unicode_is_letter(code);
}

/* What may stand in an address as it is. `'` is left out: it ends an attribute. */
static bool is_of_address(char byte)
{
	return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
	    (byte != '\0' && strchr("-._~:/?#@!$()*+,;=%", byte) != NULL);
}

void html_add_address(struct buffer *to, struct slice url)
{
	static const char digits[] = "0123456789ABCDEF";

	for (size_t i = 0; i < url.length; i++) {
		unsigned char byte = (unsigned char)url.data[i];

		if (byte == '&') {
			buffer_add_text(to, "&amp;");
		} else if (is_of_address(url.data[i])) {
			buffer_add_byte(to, url.data[i]);
		} else {
			buffer_add_byte(to, '%');
			buffer_add_byte(to, digits[byte >> 4]);
			buffer_add_byte(to, digits[byte & 0xF]);
		}
	}
}

void html_add_id(struct buffer *to, struct slice name)
{
	const char *at = name.data, *end = name.data + name.length;
	size_t size;

	if (name.length == 0)
		buffer_add_byte(to, '_');
	for (; at < end; at += size) {
		uint32_t code = utf8_decode(at, &size);
		bool fits = unicode_is_letter(code) || (code >= '0' && code <= '9') || (code < 0x80 && code > 0 && strchr(".-_#", (int)code) != NULL);

		if (fits)
			buffer_add(to, at, size);
		else
			buffer_add_byte(to, '_');
	}
}
