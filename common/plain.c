#include "plain.h"

#include "bytes.h"
#include "unicode.h"
#include "utf8.h"

enum { SOFT_HYPHEN = 0xAD };

static bool is_space(uint32_t code)
{
	if (code < 0x80)
		return code == ' ' || (code >= '\t' && code <= '\r');
	return code == 0x85 || code == 0xA0 || code == 0x1680 || (code >= 0x2000 && code <= 0x200A) || code == 0x2028 ||
	    code == 0x2029 || code == 0x202F || code == 0x205F || code == 0x3000;
}

static bool is_unseen(uint32_t code)
{
	return code == SOFT_HYPHEN || code == 0x200B || code == 0xFEFF;
}

struct slice plain_trim(struct slice line)
{
	const char *at = line.data, *end, *before;
	size_t size;

	if (line.length == 0)
		return line;
	end = line.data + line.length;
	/* Most lines begin and end in what is seen. */
	if (*at > ' ' && end[-1] > ' ')
		return line;
	for (; at < end; at += size) {
		uint32_t code = utf8_decode(at, &size);

		if (!is_space(code) && !is_unseen(code))
			break;
	}
	while (end > at) {
		uint32_t code = utf8_decode(before = utf8_before(end, at), &size);

		if (!is_space(code) && !is_unseen(code))
			break;
		end = before;
	}
	return (struct slice){at, (size_t)(end - at)};
}

/* A control character, the second of two spaces, or what begins a mark of Latin-1 or a character beyond Latin. */
static bool is_odd(const char *at)
{
	unsigned char byte = (unsigned char)at[0];

	return byte < ' ' || (byte == ' ' && at[-1] == ' ') || byte == 0xC2 || byte >= 0xCC;
}

/* The same for one of sixteen bytes. */
static bool has_odd(const char *at)
{
	bytes16 bytes = bytes_load(at), before = bytes_load(at - 1);

	return bytes_any((bytes < ' ') | ((bytes == ' ') & (before == ' ')) | (bytes == 0xC2) | (bytes >= 0xCC));
}

/* The first odd byte from `at` on, not where the line begins. The last bytes are asked together with some before them. */
static const char *find_odd(struct slice line, const char *at)
{
	const char *end = line.data + line.length;

	while (end - at >= BYTES_COUNT && !has_odd(at))
		at += BYTES_COUNT;
	if (end - at < BYTES_COUNT && line.length > BYTES_COUNT && !has_odd(end - BYTES_COUNT))
		return end;
	while (at < end && !is_odd(at))
		at++;
	return at;
}

/* The length of a character that is plain by itself and cannot join the one before it: Latin, dashes, marks; 0 for others. */
static size_t plain_length(const unsigned char *at)
{
	if (at[0] < 0x80)
		return is_odd((const char *)at) ? 0 : 1;
	if (at[0] == 0xC2)
		return at[1] > 0xA0 && at[1] != 0xAD ? 2 : 0;
	if (at[0] < 0xCC)
		return 2;
	if (at[0] == 0xE2 && at[1] == 0x80)
		return at[2] >= 0x90 && at[2] < 0xA8 ? 3 : 0;
	return at[0] == 0xF0 && at[1] == 0x9F ? 4 : 0;
}

bool plain_is(struct slice line)
{
	const char *at = line.data, *end = line.data + line.length;

	while (at < end) {
		size_t size = plain_length((const unsigned char *)at);

		if (size == 0)
			return false;
		at = find_odd(line, at + size);
	}
	return true;
}

/* The first byte at or behind `at` that may begin white space or something that cannot be seen. */
static const char *skip_seen(const char *at, const char *end)
{
	static const bool stops[256] = {
	    ['\t'] = true, ['\n'] = true, ['\v'] = true, ['\f'] = true, ['\r'] = true, [' '] = true, [0xC2] = true,
	    [0xE1] = true, [0xE2] = true, [0xE3] = true, [0xEF] = true,
	};

	while (at < end && !stops[(unsigned char)*at])
		at++;
	return at;
}

/* Whatever cannot be seen is gone before the characters are composed: what it stood between belongs together. */
static void add_seen(struct buffer *to, struct slice line, unsigned *changes)
{
	const char *at = line.data, *end = line.data + line.length;
	bool wants_space = false;
	size_t size;

	for (; at < end; at += size) {
		uint32_t code = utf8_decode(at, &size);

		if (is_unseen(code)) {
			*changes |= code == SOFT_HYPHEN ? PLAIN_SOFT_HYPHENS : 0;
			continue;
		}
		if (is_space(code)) {
			wants_space = true;
			continue;
		}
		if (wants_space)
			buffer_add_byte(to, ' ');
		wants_space = false;
		size = (size_t)(skip_seen(at + size, end) - at);
		buffer_add(to, at, size);
	}
}

void plain_add(struct buffer *to, struct slice line, unsigned *changes)
{
	size_t start = to->length;
	struct slice seen;

	line = plain_trim(line);
	if (line.length == 0)
		return;
	if (plain_is(line)) {
		buffer_add_slice(to, line);
		return;
	}
	buffer_reserve(to, line.length * PLAIN_GROWTH);
	add_seen(to, line, changes);
	seen = slice_part(buffer_slice(to), start, to->length);
	*changes |= unicode_add_nfc(to, seen) ? PLAIN_COMPOSED : 0;
	to->length -= seen.length;
	memmove(to->data + start, to->data + start + seen.length, to->length - start);
}
