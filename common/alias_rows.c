#include "alias_rows.h"

#include "csvrows.h"
#include "plain.h"
#include "unicode.h"
#include "utf8.h"

#include <errno.h>
#include <stdint.h>
#include <stdio.h>

enum { SHOWN_WIDTH = 60 };

/* A file on its way into the aliases. */
struct source {
	struct aliases *aliases;
	struct report *report;
	const char *file;
	struct csvrows rows;
	char separator;
	size_t alias, name;    /* the columns */
	bool has_header, lacks_columns;
};

/* The row is bad, which shows where its field `field` begins. */
static void refuse(struct source *source, size_t field, const char *reason)
{
	struct slice raw = buffer_slice(&source->rows.raw);
	size_t line = source->rows.line_number, line_start = 0, at = 0;
	bool is_quoted = false;

	for (; at < raw.length && field > 0; at++) {
		is_quoted ^= raw.data[at] == '"';
		field -= raw.data[at] == source->separator && !is_quoted;
		if (raw.data[at] == '\n') {
			line++;
			line_start = at + 1;
		}
	}
	report_fault(source->report, source->file, line, utf8_count(raw.data + line_start, at - line_start) + 1, reason);
}

static void take_names(struct source *source)
{
	struct slice alias = csvrows_field(&source->rows, source->alias), name = csvrows_field(&source->rows, source->name);
	const char *wrong = aliases_add(source->aliases, alias, name);
	char reason[SHOWN_WIDTH * 8 + 64];
	size_t shown;

	if (wrong == NULL)
		return;
	name = aliases_find(source->aliases, alias);
	shown = unicode_fitting(name, SHOWN_WIDTH);
	snprintf(reason, sizeof reason, "%s: '%.*s%s'", wrong, (int)shown, name.data, shown < name.length ? "\u2026" : "");
	refuse(source, source->name, reason);
}

/* The number of fields where there is no such column. */
static size_t column_of(const struct source *source, const char *column)
{
	size_t number = 0;

	while (number < source->rows.field_count && !slice_is(csvrows_field(&source->rows, number), column))
		number++;
	return number;
}

static void take_header(struct source *source)
{
	source->has_header = true;
	source->rows.columns = source->rows.field_count;
	source->alias = column_of(source, "alias");
	source->name = column_of(source, "name");
	source->lacks_columns = source->alias == source->rows.columns || source->name == source->rows.columns;
}

static bool is_comment(struct slice text)
{
	return text.length > 0 && text.data[0] == '#';
}

static void take_answer(struct source *source, enum csvrows_answer answer)
{
	if (answer == CSVROWS_BAD)
		report_fault(source->report, source->file, source->rows.fault_line, source->rows.fault_column, source->rows.fault);
	if (answer != CSVROWS_ROW || is_comment(csvrows_field(&source->rows, 0)))
		return;
	if (source->has_header)
		take_names(source);
	else
		take_header(source);
}

/* A comment that stands bare may hold anything. Until there is a header row each row may be it, with separators of its own. */
static enum csvrows_answer take_line(struct source *source, struct slice line, size_t number, enum csvrows_answer before)
{
	if (before != CSVROWS_MORE) {
		if (is_comment(line))
			return CSVROWS_EMPTY;
		if (!source->has_header) {
			source->separator = csvrows_separator(line);
			csvrows_begin(&source->rows, source->separator != 0 ? source->separator : ',');
		}
	}
	return csvrows_take(&source->rows, line, number);
}

static struct slice next_line(struct slice *rest)
{
	const char *newline = memchr(rest->data, '\n', rest->length);
	size_t end = newline != NULL ? (size_t)(newline - rest->data) + 1 : rest->length;
	struct slice line = slice_part(*rest, 0, end);

	*rest = slice_part(*rest, end, rest->length);
	return line;
}

const char *alias_rows_take(struct aliases *aliases, struct slice text, const char *file, struct report *report)
{
	static const struct slice mark = {"\uFEFF", 3};
	struct source source = {.aliases = aliases, .report = report, .file = file, .rows = CSVROWS_INIT(SIZE_MAX)};
	enum csvrows_answer answer = CSVROWS_EMPTY;

	if (text.length > 0 && utf8_valid(text.data, text.length) < text.length)
		return "not UTF-8";
	if (text.length > 0 && slice_starts(text, mark))
		text = slice_part(text, mark.length, text.length);
	for (size_t number = 1; text.length > 0 && !source.lacks_columns && !report->stopped; number++) {
		answer = take_line(&source, next_line(&text), number, answer);
		take_answer(&source, answer);
	}
	if (answer == CSVROWS_MORE)
		take_answer(&source, csvrows_end(&source.rows));
	csvrows_release(&source.rows);
	return source.has_header && !source.lacks_columns ? NULL : "no header row with the columns alias and name";
}

const char *alias_rows_read(struct aliases *aliases, const char *path, struct report *report)
{
	struct buffer text = BUFFER_INIT;
	FILE *file = fopen(path, "rb");
	const char *wrong;

	if (file == NULL)
		return strerror(errno);
	wrong = buffer_add_file(&text, file) ? alias_rows_take(aliases, buffer_slice(&text), path, report) : strerror(errno);
	fclose(file);
	buffer_release(&text);
	return wrong;
}
