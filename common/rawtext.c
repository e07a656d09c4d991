#include "rawtext.h"

#include "utf8.h"

enum { CONTROL_SHARE = 50 };

void rawtext_init(struct rawtext *raw, struct lines *lines)
{
	*raw = (struct rawtext){.lines = lines, .max_article = RAWTEXT_MAX_ARTICLE, .file_number = (size_t)-1};
}

void rawtext_release(struct rawtext *raw)
{
	buffer_release(&raw->bytes);
	buffer_release(&raw->decoded);
}

static bool is_blank(struct slice text)
{
	static const char blanks[] = {' ', '\t', '\r', '\f', '\0'};

	for (size_t i = 0; i < text.length; i++)
		if (memchr(blanks, text.data[i], sizeof blanks) == NULL)
			return false;
	return true;
}

/* Makes sure that `held` is the next line; a new file is a dump when its first line with anything on it opens an object. */
static bool hold_line(struct rawtext *raw)
{
	if (raw->has_held)
		return true;
	if (raw->lines->report->stopped || !lines_next(raw->lines, &raw->held))
		return false;
	raw->has_held = true;
	if (raw->held.file_number != raw->file_number) {
		raw->file_number = raw->held.file_number;
		raw->in_dump = raw->seen_text = false;
	}
	if (!raw->seen_text && !is_blank(raw->held.text)) {
		raw->seen_text = true;
		raw->in_dump = raw->held.text.data[strspn(raw->held.text.data, " \t")] == '{';
	}
	return true;
}

/* Reports all that was gathered, and forgets it. */
static void refuse_text(struct rawtext *raw, const char *reason)
{
	struct report *report = raw->lines->report;

	report_line(report, lines_shown_name(raw->file), raw->line_number, 1, reason);
	report_keep(report, raw->bytes.data, raw->bytes.length);
	raw->bytes.length = 0;
}

static void refuse_too_long(struct rawtext *raw)
{
	refuse_text(raw, "article too long (see --max-article)");
	raw->too_long = true;
}

static void keep_line(struct rawtext *raw, struct slice text)
{
	report_keep(raw->lines->report, text.data, text.length);
	report_keep(raw->lines->report, "\n", 1);
}

/* Adds a line to the text; lines that were too long for anybody leave a blank one, so that those behind keep their numbers. */
static void add_line(struct rawtext *raw, struct slice text, size_t *next_number)
{
	if (raw->bytes.length == 0 && !raw->too_long) {
		if (is_blank(text))
			return;
		raw->line_number = *next_number = raw->held.number;
		raw->converted = raw->lines->encoding != NULL && raw->lines->encoding->conversion != NULL;
		raw->from_utf16 = raw->converted && raw->lines->encoding->is_utf16;
	}
	if (!raw->too_long && text.length >= raw->max_article - raw->bytes.length)
		refuse_too_long(raw);
	if (raw->too_long) {
		keep_line(raw, text);
		return;
	}
	for (; *next_number < raw->held.number; ++*next_number)
		buffer_add_byte(&raw->bytes, '\n');
	buffer_add_slice(&raw->bytes, text);
	buffer_add_byte(&raw->bytes, '\n');
	++*next_number;
}

/* Reads up to the next form feed at the beginning of a line, or the end of the file. */
static void gather(struct rawtext *raw)
{
	size_t file_number = raw->file_number, next_number = 0;
	bool is_first = true;

	raw->bytes.length = 0;
	raw->too_long = false;
	raw->file = raw->held.file;
	while (hold_line(raw) && raw->file_number == file_number && !raw->in_dump) {
		struct slice text = raw->held.text;

		if (text.length > 0 && text.data[0] == '\f') {
			if (!is_first)
				break;
			while (text.length > 0 && text.data[0] == '\f')
				text = slice_part(text, 1, text.length);
		}
		add_line(raw, text, &next_number);
		raw->has_held = is_first = false;
	}
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

static void refuse_line(struct rawtext *raw, struct slice line, size_t number, size_t column, const char *reason)
{
	report_line(raw->lines->report, lines_shown_name(raw->file), number, column, reason);
	keep_line(raw, line);
}

/* Adds the line in UTF-8, or reports it. */
static void decode_line(struct rawtext *raw, struct slice line, size_t number)
{
	size_t start = raw->decoded.length;
	size_t good = utf8_valid(line.data, line.length);

	if (good == line.length) {
		buffer_add_slice(&raw->decoded, line);
	} else if (!raw->from_windows_1252) {
		refuse_line(raw, line, number, utf8_count(line.data, good) + 1, "not UTF-8");
	} else if ((good = encoding_add_windows_1252(&raw->decoded, line)) < line.length) {
		raw->decoded.length = start;
		refuse_line(raw, line, number, good + 1, "neither UTF-8 nor Windows-1252");
	}
	buffer_add_byte(&raw->decoded, '\n');
}

/* More than one byte in CONTROL_SHARE is a control character that no text has: a picture, a program, an archive. */
static bool is_binary(struct slice text)
{
	size_t count = 0;

	for (size_t i = 0; i < text.length; i++) {
		unsigned char byte = (unsigned char)text.data[i];

		count += byte < ' ' && byte != 0 && memchr("\t\n\v\f\r", byte, 5) == NULL;
	}
	return count > text.length / CONTROL_SHARE;
}

static void drop_nuls(struct buffer *text)
{
	size_t kept = 0;

	for (size_t i = 0; i < text->length; i++)
		if (text->data[i] != '\0')
			text->data[kept++] = text->data[i];
	text->length = kept;
}

/* Makes each line UTF-8 without NULs; what is no UTF-8 is reported by its place, in which NULs count. */
static void decode_lines(struct rawtext *raw)
{
	struct slice rest = buffer_slice(&raw->bytes);
	size_t number = raw->line_number;

	raw->decoded.length = 0;
	while (rest.length > 0 && !raw->lines->report->stopped) {
		struct slice line = first_line(rest);

		decode_line(raw, line, number++);
		rest = slice_part(rest, line.length + 1, rest.length);
	}
	if (raw->had_nul)
		drop_nuls(&raw->decoded);
	raw->text = buffer_slice(&raw->decoded);
}

/* Takes what was gathered for what it seems to be; each line is then UTF-8, or reported and left blank. False for none. */
static bool decode(struct rawtext *raw)
{
	struct slice bytes = buffer_slice(&raw->bytes);
	bool is_utf8 = utf8_valid(bytes.data, bytes.length) == bytes.length;

	raw->text = bytes;
	if (!is_utf8 && is_binary(bytes)) {
		refuse_text(raw, "not text");
		return false;
	}
	raw->from_windows_1252 = !is_utf8 && !raw->only_utf8 && !raw->converted && !has_utf8_line(bytes);
	raw->had_nul = memchr(bytes.data, '\0', bytes.length) != NULL;
	if (!is_utf8 || raw->had_nul)
		decode_lines(raw);
	return true;
}

static void take_record(struct rawtext *raw)
{
	raw->is_record = true;
	raw->from_windows_1252 = raw->had_nul = false;
	raw->from_utf16 = raw->lines->encoding != NULL && raw->lines->encoding->is_utf16;
	raw->file = raw->held.file;
	raw->line_number = raw->held.number;
	raw->text = raw->held.text;
	raw->has_held = false;
}

bool rawtext_next(struct rawtext *raw)
{
	while (hold_line(raw)) {
		if (raw->in_dump) {
			take_record(raw);
			return true;
		}
		raw->is_record = false;
		gather(raw);
		if (raw->bytes.length == 0 || raw->too_long)
			continue;
		if (decode(raw))
			return !raw->lines->report->stopped;
	}
	return false;
}
