#include "csvrows.h"

#include "csvtext.h"
#include "utf8.h"

#include <assert.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static size_t most_fields(const struct csvrows *rows)
{
	return rows->columns > 0 ? rows->columns : CSVROWS_FIELDS;
}

static void on_field(void *context, struct slice field)
{
	struct csvrows *rows = context;

	if (rows->has_ended || rows->state == CSVROWS_SKIPPING)
		return;
	rows->total++;
	if (field.length > 0)
		rows->filled = rows->total;
	if (rows->total > most_fields(rows))
		return;
	rows->fields = memory_room(rows->fields, &rows->field_capacity, rows->total, sizeof *rows->fields);
	rows->fields[rows->total - 1] = (struct slice){NULL, field.length};
	rows->field_count = rows->total;
	buffer_add_slice(&rows->text, field);
}

static void on_row(void *context)
{
	struct csvrows *rows = context;

	rows->has_ended = true;
}

static void begin_row(struct csvrows *rows, size_t line_number)
{
	rows->line_number = line_number;
	rows->raw.length = rows->text.length = 0;
	rows->field_count = rows->total = rows->filled = 0;
	rows->has_ended = false;
}

void csvrows_begin(struct csvrows *rows, char separator)
{
	struct csvtext_sink sink = {on_field, on_row, rows};

	if (rows->csv != NULL)
		csvtext_close(rows->csv);
	rows->csv = csvtext_open(separator, &sink);
	rows->state = CSVROWS_BETWEEN;
	rows->columns = 0;
	rows->is_doubtful = false;
	rows->fewest = SIZE_MAX;
	begin_row(rows, 0);
}

void csvrows_release(struct csvrows *rows)
{
	if (rows->csv != NULL)
		csvtext_close(rows->csv);
	buffer_release(&rows->raw);
	buffer_release(&rows->text);
	free(rows->fields);
	*rows = (struct csvrows)CSVROWS_INIT(rows->max);
}

/* The column of the byte at `at`. */
static size_t column_of(struct slice line, size_t at)
{
	bool is_utf8 = at > 0 && utf8_valid(line.data, at) == at;

	return (is_utf8 ? utf8_count(line.data, at) : at) + 1;
}

static enum csvrows_answer refuse(struct csvrows *rows, size_t line_number, size_t column, const char *reason)
{
	snprintf(rows->fault, sizeof rows->fault, "%s", reason);
	rows->fault_line = line_number;
	rows->fault_column = column;
	return CSVROWS_BAD;
}

/* The row ends where it cannot be understood: what goes on in the next line is anybody's guess. */
static enum csvrows_answer refuse_here(struct csvrows *rows, struct slice line, size_t line_number, size_t at, const char *reason)
{
	csvtext_restart(rows->csv);
	rows->state = CSVROWS_BETWEEN;
	rows->is_doubtful = true;
	return refuse(rows, line_number, column_of(line, at), reason);
}

/* `at` is a mark, or stands behind the closing mark that should not be there. */
static enum csvrows_answer refuse_mark(struct csvrows *rows, struct slice line, size_t line_number, size_t at)
{
	while (at > 0 && line.data[at] != '"')
		at--;
	return refuse_here(rows, line, line_number, at, "a quotation mark where none may stand");
}

static bool is_blank(char byte)
{
	return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

static size_t trimmed_length(struct slice text)
{
	while (text.length > 0 && is_blank(text.data[text.length - 1]))
		text.length--;
	return text.length;
}

/*
 * Where a carriage return stands outside of quotation marks with something behind it; line.length for nowhere. libcsv ends a
 * row there, but lines end in \n only.
 */
static size_t stray_return(const struct csvrows *rows, struct slice line)
{
	size_t end = trimmed_length(line);
	bool is_quoted = rows->state != CSVROWS_BETWEEN;

	if (end == 0 || memchr(line.data, '\r', end) == NULL)
		return line.length;
	for (size_t at = 0; at < end; at++) {
		is_quoted ^= line.data[at] == '"';
		if (!is_quoted && line.data[at] == '\r')
			return at;
	}
	return line.length;
}

/* The row is understood, but not wanted: all of it is left out. */
static enum csvrows_answer refuse_whole(struct csvrows *rows, const char *reason)
{
	rows->state = rows->has_ended ? CSVROWS_BETWEEN : CSVROWS_SKIPPING;
	return refuse(rows, rows->line_number, 1, reason);
}

static enum csvrows_answer refuse_count(struct csvrows *rows)
{
	size_t shown = rows->filled > rows->field_count ? rows->filled : rows->field_count;

	refuse(rows, rows->line_number, 1, "");
	if (rows->columns > 0)
		snprintf(rows->fault, sizeof rows->fault, "the row has %zu field%s, the header %zu", shown, shown == 1 ? "" : "s",
		    rows->columns);
	else
		snprintf(rows->fault, sizeof rows->fault, "a row of more than %d fields", CSVROWS_FIELDS);
	return CSVROWS_BAD;
}

/* Tells where the open field begins. A mark that touches the closing one before it opens none: the two stand for one. */
static enum csvrows_answer refuse_open(struct csvrows *rows)
{
	struct slice raw = buffer_slice(&rows->raw);
	size_t line_number = rows->line_number, line_start = 0, closed = raw.length;
	bool is_quoted = false;

	for (size_t at = 0; at < raw.length; at++) {
		if (raw.data[at] == '\n') {
			line_number++;
			line_start = at + 1;
		}
		if (raw.data[at] != '"')
			continue;
		is_quoted = !is_quoted;
		if (!is_quoted) {
			closed = at;
		} else if (closed + 1 != at) {
			rows->fault_line = line_number;
			rows->fault_column = column_of(slice_part(raw, line_start, raw.length), at - line_start);
		}
	}
	return refuse(rows, rows->fault_line, rows->fault_column, "a quoted field that nothing closes");
}

/* Fewer fields than the header and than any row before: behind a bad row that is likely its rest. */
static bool is_debris(const struct csvrows *rows)
{
	return rows->is_doubtful && rows->total < rows->columns && rows->total < rows->fewest;
}

static void lend_fields(struct csvrows *rows)
{
	const char *at = rows->text.data;

	for (size_t i = 0; i < rows->field_count; at += rows->fields[i++].length)
		rows->fields[i].data = at;
}

/* The row is over, and is CSV. */
static enum csvrows_answer judge(struct csvrows *rows)
{
	rows->state = CSVROWS_BETWEEN;
	if (rows->filled == 0)
		return CSVROWS_EMPTY;
	if (rows->filled > most_fields(rows) || is_debris(rows))
		return refuse_count(rows);
	if (rows->columns > 0) {
		rows->is_doubtful = false;
		rows->fewest = rows->total < rows->fewest ? rows->total : rows->fewest;
	}
	lend_fields(rows);
	return CSVROWS_ROW;
}

/* Such a row is open in a quoted field at the end of each of its lines: so none but the line at hand need be kept. */
static enum csvrows_answer skip(struct csvrows *rows, struct slice line, size_t line_number)
{
	size_t taken;

	begin_row(rows, line_number);
	buffer_add_slice(&rows->raw, line);
	csvtext_restart(rows->csv);
	csvtext_feed(rows->csv, slice_of("\""));
	taken = csvtext_feed(rows->csv, line);
	if (taken < line.length || stray_return(rows, line) < line.length)
		refuse_here(rows, line, line_number, taken, "");
	else if (rows->has_ended)
		rows->state = CSVROWS_BETWEEN;
	return CSVROWS_REST;
}

/* What the row is now that libcsv has taken its line. */
static enum csvrows_answer answer(struct csvrows *rows, struct slice line, size_t line_number)
{
	bool misses_lines = rows->state == CSVROWS_INSIDE && line_number != rows->next_line;
	size_t stray = stray_return(rows, line);

	if (stray < line.length)
		return refuse_here(rows, line, line_number, stray, "a carriage return outside of quotation marks");
	if (!rows->has_ended && trimmed_length(buffer_slice(&rows->raw)) == 0)
		return CSVROWS_EMPTY;
	if (misses_lines)
		return refuse_whole(rows, "lines of the row are missing");
	if (rows->raw.length > rows->max)
		return refuse_whole(rows, "article too long (see --max-article)");
	if (rows->has_ended)
		return judge(rows);
	rows->state = CSVROWS_INSIDE;
	rows->next_line = line_number + 1;
	return CSVROWS_MORE;
}

enum csvrows_answer csvrows_take(struct csvrows *rows, struct slice line, size_t line_number)
{
	size_t taken;

	assert(line.length == 0 || memchr(line.data, '\n', line.length - 1) == NULL);
	if (rows->state == CSVROWS_SKIPPING)
		return skip(rows, line, line_number);
	if (rows->state == CSVROWS_BETWEEN)
		begin_row(rows, line_number);
	buffer_add_slice(&rows->raw, line);
	taken = csvtext_feed(rows->csv, line);
	if (taken < line.length)
		return refuse_mark(rows, line, line_number, taken);
	return answer(rows, line, line_number);
}

enum csvrows_answer csvrows_end(struct csvrows *rows)
{
	bool is_inside = rows->state == CSVROWS_INSIDE;
	bool is_closed = csvtext_close(rows->csv);

	rows->csv = NULL;
	rows->state = CSVROWS_BETWEEN;
	if (!is_inside)
		return CSVROWS_MORE;
	return is_closed ? judge(rows) : refuse_open(rows);
}

char csvrows_separator(struct slice line)
{
	static const char separators[] = "\t;|,";
	size_t counts[256] = {0}, most = 0;
	bool is_quoted = false;
	char chosen = 0;

	for (size_t i = 0; i < line.length; i++) {
		is_quoted ^= line.data[i] == '"';
		counts[(unsigned char)line.data[i]] += !is_quoted;
	}
	for (const char *separator = separators; *separator != '\0'; separator++) {
		if (counts[(unsigned char)*separator] > most) {
			most = counts[(unsigned char)*separator];
			chosen = *separator;
		}
	}
	return chosen;
}
