#include "decoding.h"

#include "utf8.h"

enum { CONTROL_SHARE = 50 };

void decoding_release(struct decoding *decoding)
{
	buffer_release(&decoding->lines);
	buffer_release(&decoding->line);
}

static struct slice first_line(struct slice text)
{
	const char *newline = memchr(text.data, '\n', text.length);

	return slice_part(text, 0, (size_t)(newline - text.data));
}

/* Whether some line is whole UTF-8 and more than ASCII: then the text is UTF-8, and the other lines are broken. */
static bool has_utf8_line(struct slice text)
{
	while (text.length > 0) {
		struct slice line = first_line(text);
		bool ascii = true;

		for (size_t i = 0; i < line.length && ascii; i++)
			ascii = (unsigned char)line.data[i] < 0x80;
		if (!ascii && utf8_valid(line.data, line.length) == line.length)
			return true;
		text = slice_part(text, line.length + 1, text.length);
	}
	return false;
}

static void refuse_line(struct decoding *decoding, const struct decoding_input *place, size_t column, const char *reason)
{
	struct report *report = decoding->report;

	report_line(report, place->file, place->line_number, column, reason);
	report_keep(report, place->bytes.data, place->bytes.length);
	report_keep(report, "\n", 1);
	audit_move(decoding->audit, AUDIT_ENCODING, AUDIT_BAD, place->bytes.length);
}

/* Adds the line in UTF-8, or reports it. */
static void decode_line(struct decoding *decoding, const struct decoding_input *place)
{
	struct buffer *lines = &decoding->lines;
	size_t start = lines->length;
	struct slice line = place->bytes;
	size_t good = utf8_valid(line.data, line.length);

	if (good == line.length) {
		buffer_add_slice(lines, line);
	} else if (!decoding->from_windows_1252) {
		refuse_line(decoding, place, utf8_count(line.data, good) + 1, "not UTF-8");
	} else if ((good = encoding_add_windows_1252(lines, line)) < line.length) {
		lines->length = start;
		refuse_line(decoding, place, good + 1, "neither UTF-8 nor Windows-1252");
	}
	buffer_add_byte(lines, '\n');
}

/* More than one byte in CONTROL_SHARE is a control character that no text has: a picture, a program, a packed file. */
static bool is_binary(struct slice text)
{
	size_t count = 0;

	for (size_t i = 0; i < text.length; i++) {
		unsigned char byte = (unsigned char)text.data[i];

		count += byte < ' ' && byte != 0 && memchr("\t\n\v\f\r", byte, 5) == NULL;
	}
	return count > text.length / CONTROL_SHARE;
}

/* Behind `start`. */
static void drop_nuls(struct buffer *text, size_t start)
{
	size_t kept = start;

	for (size_t i = start; i < text->length; i++)
		if (text->data[i] != '\0')
			text->data[kept++] = text->data[i];
	text->length = kept;
}

/* Makes each line UTF-8 without NULs; what is no UTF-8 is reported by its place, in which NULs count. */
static void decode_lines(struct decoding *decoding, const struct decoding_input *input)
{
	struct decoding_input place = *input;
	struct slice rest = input->bytes;

	decoding->lines.length = 0;
	audit_add(decoding->audit, AUDIT_ENCODING, rest.length);
	while (rest.length > 0 && !decoding->report->stopped) {
		place.bytes = first_line(rest);
		decode_line(decoding, &place);
		rest = slice_part(rest, place.bytes.length + 1, rest.length);
		place.line_number++;
	}
	if (decoding->had_nul)
		drop_nuls(&decoding->lines, 0);
	decoding->text = buffer_slice(&decoding->lines);
	decoding->audit->bytes[AUDIT_ENCODING] -= (long long)decoding->text.length;
}

bool decoding_take(struct decoding *decoding, const struct decoding_input *input)
{
	struct slice bytes = input->bytes;
	bool is_utf8 = utf8_valid(bytes.data, bytes.length) == bytes.length;

	decoding->text = bytes;
	if (!is_utf8 && is_binary(bytes))
		return false;
	decoding->from_windows_1252 = !is_utf8 && !decoding->only_utf8 && !input->converted && !has_utf8_line(bytes);
	decoding->had_nul = memchr(bytes.data, '\0', bytes.length) != NULL;
	if (!is_utf8 || decoding->had_nul)
		decode_lines(decoding, input);
	return true;
}

/* Adds the bytes as Windows-1252 has them, and behind them what they mean: a character each. Returns where that begins. */
static size_t show_windows_1252(struct buffer *to, struct slice line)
{
	char *bytes = buffer_reserve(to, line.length * (1 + ENCODING_GROWTH) + 1);

	for (size_t i = 0; i < line.length; i++)
		bytes[i] = memchr("\x81\x8D\x8F\x90\x9D", line.data[i], 5) != NULL ? '?' : line.data[i];
	to->length += line.length;
	encoding_add_windows_1252(to, (struct slice){bytes, line.length});
	return line.length;
}

struct slice decoding_show(struct decoding *decoding, struct slice line)
{
	struct buffer *shown = &decoding->line;
	bool is_utf8 = utf8_valid(line.data, line.length) == line.length;
	size_t start = 0;

	if (is_utf8 && memchr(line.data, '\0', line.length) == NULL)
		return line;
	shown->length = 0;
	if (is_utf8)
		buffer_add_slice(shown, line);
	else
		start = show_windows_1252(shown, line);
	drop_nuls(shown, start);
	return slice_part(buffer_slice(shown), start, shown->length);
}

size_t decoding_place(struct slice line, struct slice shown, size_t at)
{
	size_t place = 0;

	if (shown.data == line.data)
		return at;
	if (utf8_valid(line.data, line.length) < line.length)
		at = utf8_count(shown.data, at);
	for (; at > 0 && place < line.length; place++)
		at -= line.data[place] != '\0';
	return place;
}

/* The first line that is no UTF-8, or, where the row is Windows-1252, not that either, is why the row cannot be read. */
static void refuse_row(struct decoding *decoding, const struct decoding_input *input)
{
	struct slice rest = input->bytes;
	size_t number = input->line_number, good;

	for (;; number++) {
		const char *newline = memchr(rest.data, '\n', rest.length);
		struct slice line = slice_part(rest, 0, newline == NULL ? rest.length : (size_t)(newline - rest.data));

		decoding->line.length = 0;
		good = utf8_valid(line.data, line.length);
		if (good < line.length)
			good = decoding->from_windows_1252 ? encoding_add_windows_1252(&decoding->line, line) : utf8_count(line.data, good);
		if (newline == NULL || good < line.length)
			break;
		rest = slice_part(rest, line.length + 1, rest.length);
	}
	report_line(decoding->report, input->file, number, good + 1,
	    decoding->from_windows_1252 ? "neither UTF-8 nor Windows-1252" : "not UTF-8");
}

/* As decoding_take has it, the bytes of a row need not end in a newline. */
static bool is_windows_1252(const struct decoding *decoding, const struct decoding_input *input)
{
	struct slice rest = input->bytes;

	while (rest.length > 0 && rest.data[rest.length - 1] != '\n')
		rest.length--;
	return !decoding->only_utf8 && !input->converted && !has_utf8_line(rest);
}

static bool add_field(struct decoding *decoding, struct slice field, bool is_utf8)
{
	if (is_utf8)
		buffer_add_slice(&decoding->lines, field);
	else if (decoding->from_windows_1252)
		return encoding_add_windows_1252(&decoding->lines, field) == field.length;
	return is_utf8;
}

bool decoding_take_fields(struct decoding *decoding, const struct decoding_input *input, struct slice *fields, size_t count)
{
	struct slice bytes = input->bytes;
	struct buffer *lines = &decoding->lines;
	bool is_utf8 = utf8_valid(bytes.data, bytes.length) == bytes.length;

	decoding->had_nul = memchr(bytes.data, '\0', bytes.length) != NULL;
	decoding->from_windows_1252 = !is_utf8 && is_windows_1252(decoding, input);
	if (is_utf8 && !decoding->had_nul)
		return true;
	lines->length = 0;
	buffer_reserve(lines, bytes.length * ENCODING_GROWTH + count);
	for (size_t i = 0; i < count; i++) {
		size_t start = lines->length;

		if (!add_field(decoding, fields[i], is_utf8)) {
			refuse_row(decoding, input);
			return false;
		}
		drop_nuls(lines, start);
		decoding->audit->bytes[AUDIT_ENCODING] -= (long long)(lines->length - start - fields[i].length);
		audit_add(decoding->audit, AUDIT_MARKUP, lines->length - start - fields[i].length);
		fields[i] = slice_part(buffer_slice(lines), start, lines->length);
	}
	return true;
}
