#include "encoding.h"

#include <errno.h>
#include <iconv.h>
#include <stdint.h>

#define UTF8_MARK "\xEF\xBB\xBF"

static const struct {
	const char *name, *mark;
	size_t length;
} marks[] = {
    {"UTF-16LE", "\xFF\xFE", 2},
    {"UTF-16BE", "\xFE\xFF", 2},
    {NULL, UTF8_MARK, 3},
};

/* GLANCE bytes tell that a stream cannot be UTF-16; where they cannot, BEGINNING bytes decide. */
enum { MARKS = sizeof marks / sizeof *marks, GLANCE = 4, BEGINNING = 64 };

static const iconv_t no_conversion = (iconv_t)-1;

static void close_conversion(struct encoding *encoding)
{
	if (encoding->conversion != NULL)
		iconv_close(encoding->conversion);
	encoding->conversion = NULL;
}

void encoding_release(struct encoding *encoding)
{
	close_conversion(encoding);
	buffer_release(&encoding->bytes);
	buffer_release(&encoding->text);
}

/* iconv's names may ask for replacement characters (`//TRANSLIT`): not here. */
bool encoding_is_known(const char *name)
{
	iconv_t conversion = no_conversion;

	if (name[0] != '\0' && strchr(name, '/') == NULL)
		conversion = iconv_open("UTF-8", name);
	if (conversion == no_conversion)
		return false;
	iconv_close(conversion);
	return true;
}

void encoding_begin(struct encoding *encoding)
{
	close_conversion(encoding);
	encoding->bytes.length = encoding->text.length = 0;
	encoding->decided = encoding->is_utf16 = false;
}

static void open_conversion(struct encoding *encoding, const char *name)
{
	iconv_t conversion = iconv_open("UTF-8", name);

	encoding->conversion = conversion == no_conversion ? NULL : conversion;
}

static void forget_bytes(struct encoding *encoding, size_t length)
{
	memmove(encoding->bytes.data, encoding->bytes.data + length, encoding->bytes.length - length);
	encoding->bytes.length -= length;
}

/* The number of the mark that the stream begins with; MARKS for none. */
static size_t find_mark(struct slice bytes)
{
	size_t mark = 0;

	while (mark < MARKS && !slice_starts(bytes, (struct slice){marks[mark].mark, marks[mark].length}))
		mark++;
	return mark;
}

/* Whether so little has been read that what follows could still change what the beginning means. */
static bool is_open(const struct encoding *encoding)
{
	struct slice bytes = buffer_slice(&encoding->bytes);

	if (bytes.length < GLANCE)
		return true;
	if (encoding->name != NULL || bytes.length >= BEGINNING || memchr(bytes.data, '\0', GLANCE) == NULL)
		return false;
	return find_mark(bytes) == MARKS;
}

/*
 * UTF-16 without its mark: of the first pairs of bytes three in four or more have a NUL on one side, and none on the other.
 * NULL where the bytes are not so. What stands behind BEGINNING bytes does not count, so that it does not matter how much is read.
 */
static const char *utf16_by_nuls(struct slice bytes)
{
	size_t pairs = (bytes.length < BEGINNING ? bytes.length : BEGINNING) / 2, enough = pairs - pairs / 4, nuls[2] = {0, 0};

	if (bytes.length < GLANCE || memchr(bytes.data, '\0', GLANCE) == NULL)
		return NULL;
	for (size_t i = 0; i < pairs * 2; i++)
		nuls[i % 2] += bytes.data[i] == '\0';
	if (nuls[0] == 0 && nuls[1] >= enough)
		return "UTF-16LE";
	return nuls[1] == 0 && nuls[0] >= enough ? "UTF-16BE" : NULL;
}

/* Looks at the beginning of the stream. A mark in front of text in a named encoding goes once it is converted. */
static void decide(struct encoding *encoding)
{
	struct slice bytes = buffer_slice(&encoding->bytes);
	const char *name = encoding->name;

	if (name == NULL) {
		size_t mark = find_mark(bytes);

		name = mark < MARKS ? marks[mark].name : utf16_by_nuls(bytes);
		if (mark < MARKS)
			forget_bytes(encoding, marks[mark].length);
		encoding->is_utf16 = name != NULL;
	}
	if (name != NULL)
		open_conversion(encoding, name);
	encoding->decided = true;
}

/* Behind a bad place UTF-16 goes on with the next two bytes, all else with the next byte. */
static size_t bad_length(const struct encoding *encoding, size_t left)
{
	bool pairs = encoding->name == NULL || strstr(encoding->name, "16") != NULL;

	return pairs && left >= 2 ? 2 : 1;
}

/* Converts the bytes from `in` on; returns the first that is not yet whole. */
static char *convert_from(struct encoding *encoding, char *in)
{
	char *end = encoding->bytes.data + encoding->bytes.length;

	while (in < end) {
		size_t left = (size_t)(end - in), room = left * ENCODING_GROWTH + ENCODING_GROWTH;
		char *out = buffer_reserve(&encoding->text, room);
		size_t result = iconv(encoding->conversion, &in, &left, &out, &room);

		encoding->text.length = (size_t)(out - encoding->text.data);
		if (result != (size_t)-1 || errno == EINVAL)
			break;
		if (errno == EILSEQ) {
			buffer_add_byte(&encoding->text, ENCODING_BAD);
			in += bad_length(encoding, left);
		}
	}
	return in;
}

static void drop_mark(struct encoding *encoding, size_t from)
{
	struct buffer *text = &encoding->text;
	const size_t length = sizeof UTF8_MARK - 1;

	if (text->length - from < length || memcmp(text->data + from, UTF8_MARK, length) != 0)
		return;
	memmove(text->data + from, text->data + from + length, text->length - from - length);
	text->length -= length;
}

void encoding_convert(struct encoding *encoding, bool at_end)
{
	bool is_beginning = !encoding->decided;
	size_t from = encoding->text.length;

	if (is_beginning && !at_end && is_open(encoding))
		return;
	if (is_beginning)
		decide(encoding);
	if (encoding->conversion == NULL) {
		buffer_add_slice(&encoding->text, buffer_slice(&encoding->bytes));
		encoding->bytes.length = 0;
		return;
	}
	if (encoding->bytes.length > 0)
		forget_bytes(encoding, (size_t)(convert_from(encoding, encoding->bytes.data) - encoding->bytes.data));
	if (at_end && encoding->bytes.length > 0) {
		buffer_add_byte(&encoding->text, ENCODING_BAD);
		encoding->bytes.length = 0;
	}
	if (is_beginning)
		drop_mark(encoding, from);
}

size_t encoding_add_windows_1252(struct buffer *to, struct slice text)
{
	char *in = (char *)(uintptr_t)text.data, *out;
	size_t left = text.length, room = text.length * ENCODING_GROWTH;
	iconv_t conversion = iconv_open("UTF-8", "CP1252");

	if (conversion == no_conversion)
		return 0;
	out = buffer_reserve(to, room + 1);
	iconv(conversion, &in, &left, &out, &room);
	to->length = (size_t)(out - to->data);
	iconv_close(conversion);
	return text.length - left;
}
