#include "jsonout.h"

#include "bytes.h"

struct jsonout jsonout_begin(struct buffer *to)
{
	buffer_add_byte(to, '{');
	return (struct jsonout){to, false};
}

void jsonout_end(struct jsonout *out)
{
	buffer_add_byte(out->to, '}');
}

static bool wants_escape(unsigned char byte)
{
	return byte < 0x20 || byte == '"' || byte == '\\';
}

static bool has_escape(bytes16 bytes)
{
	return bytes_any((bytes < 0x20) | (bytes == '"') | (bytes == '\\'));
}

/* The first byte at or behind `at` that wants an escape. The last bytes are asked together, with some before them. */
static const char *skip_plain(struct slice text, const char *at)
{
	const char *end = text.data + text.length;

	while (end - at >= BYTES_COUNT && !has_escape(bytes_load(at)))
		at += BYTES_COUNT;
	if (end - at < BYTES_COUNT && text.length >= BYTES_COUNT && !has_escape(bytes_load(end - BYTES_COUNT)))
		return end;
	while (at < end && !wants_escape((unsigned char)*at))
		at++;
	return at;
}

static void add_escaped(struct buffer *to, unsigned char byte)
{
	static const char hex[] = "0123456789abcdef";
	static const char names[0x20] = {['\b'] = 'b', ['\f'] = 'f', ['\n'] = 'n', ['\r'] = 'r', ['\t'] = 't'};
	char unicode[] = {'\\', 'u', '0', '0', hex[byte >> 4 & 0xF], hex[byte & 0xF]};
	char named[] = {'\\', byte < 0x20 ? names[byte] : (char)byte};

	if (named[1] != 0)
		buffer_add(to, named, sizeof named);
	else
		buffer_add(to, unicode, sizeof unicode);
}

void jsonout_escape(struct buffer *to, struct slice text)
{
	const char *at = text.data, *end = text.data + text.length;

	while (at < end) {
		const char *plain_end = skip_plain(text, at);

		buffer_add(to, at, (size_t)(plain_end - at));
		at = plain_end;
		if (at < end)
			add_escaped(to, (unsigned char)*at++);
	}
}

void jsonout_quote(struct buffer *to, struct slice text)
{
	buffer_add_byte(to, '"');
	jsonout_escape(to, text);
	buffer_add_byte(to, '"');
}

void jsonout_comma(struct jsonout *out)
{
	if (out->comma)
		buffer_add_byte(out->to, ',');
	out->comma = true;
}

void jsonout_close(struct jsonout *out, char close)
{
	buffer_add_byte(out->to, close);
	out->comma = true;
}

void jsonout_item(struct jsonout *out, unsigned long long number)
{
	jsonout_comma(out);
	buffer_add_number(out->to, number);
}

void jsonout_texts(struct jsonout *out, const char *key, const struct slice *texts, size_t count)
{
	if (count == 0)
		return;
	jsonout_open(out, key, '[');
	for (size_t i = 0; i < count; i++) {
		jsonout_comma(out);
		jsonout_quote(out->to, texts[i]);
	}
	jsonout_close(out, ']');
}
