#include "jsonout.h"

#include "utf8.h"

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

static uint64_t escaped_bytes(uint64_t word)
{
	return utf8_bytes_equal(word, '"') | utf8_bytes_equal(word, '\\') |
	    ((word - UTF8_EACH(0x20)) & ~word & UTF8_HIGH_BITS);
}

static const char *skip_plain(const char *at, const char *end)
{
	while (end - at >= 16 && (escaped_bytes(utf8_load8(at)) | escaped_bytes(utf8_load8(at + 8))) == 0)
		at += 16;
	while (end - at >= 8) {
		uint64_t marks = escaped_bytes(utf8_load8(at));

		if (marks != 0)
			return at + utf8_first_mark(marks);
		at += 8;
	}
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
		const char *plain_end = skip_plain(at, end);

		buffer_add(to, at, (size_t)(plain_end - at));
		at = plain_end;
		if (at < end)
			add_escaped(to, (unsigned char)*at++);
	}
}

static void add_quoted(struct buffer *to, struct slice text)
{
	buffer_add_byte(to, '"');
	jsonout_escape(to, text);
	buffer_add_byte(to, '"');
}

static void add_comma(struct jsonout *out)
{
	if (out->comma)
		buffer_add_byte(out->to, ',');
	out->comma = true;
}

static void add_key(struct jsonout *out, struct slice key)
{
	char *at = buffer_reserve(out->to, key.length + 4), *start = at;

	if (out->comma)
		*at++ = ',';
	*at++ = '"';
	memcpy(at, key.data, key.length);
	at += key.length;
	*at++ = '"';
	*at++ = ':';
	out->to->length += (size_t)(at - start);
	out->comma = true;
}

void jsonout_put_text(struct jsonout *out, struct slice key, struct slice text)
{
	add_key(out, key);
	add_quoted(out->to, text);
}

void jsonout_put_number(struct jsonout *out, struct slice key, unsigned long long number)
{
	add_key(out, key);
	buffer_add_number(out->to, number);
}

void jsonout_put_raw(struct jsonout *out, struct slice key, struct slice json)
{
	add_key(out, key);
	buffer_add_slice(out->to, json);
}

void jsonout_put_open(struct jsonout *out, struct slice key, char open)
{
	if (key.length > 0)
		add_key(out, key);
	else
		add_comma(out);
	buffer_add_byte(out->to, open);
	out->comma = false;
}

void jsonout_close(struct jsonout *out, char close)
{
	buffer_add_byte(out->to, close);
	out->comma = true;
}

void jsonout_item(struct jsonout *out, unsigned long long number)
{
	add_comma(out);
	buffer_add_number(out->to, number);
}

void jsonout_put_texts(struct jsonout *out, struct slice key, const struct slice *texts, size_t count)
{
	jsonout_put_open(out, key, '[');
	for (size_t i = 0; i < count; i++) {
		add_comma(out);
		add_quoted(out->to, texts[i]);
	}
	jsonout_close(out, ']');
}
