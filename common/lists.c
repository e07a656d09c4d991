#include "lists.h"

#include "csvtext.h"
#include "embedded.h"
#include "utf8.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* One file on its way into a list. */
struct reading {
	struct list *list;
	const char *const *columns;
	size_t place_of[LIST_COLUMNS];   /* of the file's columns in the list's order; LIST_COLUMNS: not wanted */
	size_t field;                    /* number of the next field in its row */
	bool past_header;
	bool is_comment;
	struct list_row row;
};

static void on_header_field(struct reading *reading, struct slice field)
{
	if (reading->field >= LIST_COLUMNS)
		return;
	reading->place_of[reading->field] = LIST_COLUMNS;
	for (size_t i = 0; i < reading->list->columns; i++)
		if (slice_is(field, reading->columns[i]))
			reading->place_of[reading->field] = i;
}

static void on_field(void *context, struct slice field)
{
	struct reading *reading = context;
	size_t place;

	if (reading->field == 0)
		reading->is_comment = field.length > 0 && field.data[0] == '#';
	if (reading->is_comment) {
		reading->field++;
		return;
	}
	if (!reading->past_header) {
		on_header_field(reading, field);
	} else if (reading->field < LIST_COLUMNS && (place = reading->place_of[reading->field]) < LIST_COLUMNS) {
		reading->row.fields[place] = (struct list_field){reading->list->text.length, field.length};
		buffer_add_slice(&reading->list->text, field);
	}
	reading->field++;
}

static void on_row(void *context)
{
	struct reading *reading = context;
	struct list *list = reading->list;

	reading->field = 0;
	if (reading->is_comment)
		return;
	if (reading->past_header) {
		list->rows = memory_room(list->rows, &list->row_capacity, list->row_count + 1, sizeof *list->rows);
		list->rows[list->row_count++] = reading->row;
		memset(&reading->row, 0, sizeof reading->row);
	}
	reading->past_header = true;
}

static bool read_text(struct list *list, struct slice text, const char *const *columns)
{
	struct reading reading = {.list = list, .columns = columns};
	struct csvtext_sink sink = {on_field, on_row, &reading};
	struct csvtext *csv;
	bool good;

	for (size_t i = 0; i < LIST_COLUMNS; i++)
		reading.place_of[i] = LIST_COLUMNS;
	csv = csvtext_open(',', &sink);
	good = csvtext_feed(csv, text) == text.length;
	return csvtext_close(csv) && good;
}

static void read_builtin(struct list *list, const char *language, const char *name, const char *const *columns)
{
	char wanted[64];

	snprintf(wanted, sizeof wanted, "%s/%s", language, name);
	for (const struct embedded *built_in = embedded_lists; built_in->name != NULL; built_in++)
		if (strcmp(built_in->name, wanted) == 0)
			read_text(list, (struct slice){(const char *)built_in->bytes, built_in->length}, columns);
}

static void read_file(struct list *list, const char *path, const char *const *columns, struct report *report)
{
	struct buffer text = BUFFER_INIT;
	FILE *file = fopen(path, "rb");

	if (file == NULL) {
		if (errno != ENOENT)
			report_subject(report, path, strerror(errno));
		return;
	}
	if (!buffer_add_file(&text, file))
		report_subject(report, path, strerror(errno));
	else if (text.length > 0 && utf8_valid(text.data, text.length) < text.length)
		report_subject(report, path, "not UTF-8");
	else if (!read_text(list, buffer_slice(&text), columns))
		report_subject(report, path, "not CSV: a quotation mark is missing or misplaced");
	fclose(file);
	buffer_release(&text);
}

void list_read(struct list *list, const struct list_source *source, const char *name, const char *const *columns,
    size_t count, struct report *report)
{
	struct buffer path = BUFFER_INIT;

	*list = (struct list){.columns = count};
	if (!source->only)
		read_builtin(list, source->language, name, columns);
	if (source->directory == NULL)
		return;
	buffer_add_text(&path, source->directory);
	buffer_add_byte(&path, '/');
	buffer_add_text(&path, name);
	buffer_add(&path, ".csv", sizeof ".csv");
	read_file(list, path.data, columns, report);
	buffer_release(&path);
}

void list_release(struct list *list)
{
	buffer_release(&list->text);
	free(list->rows);
	*list = (struct list){.rows = NULL};
}

struct slice list_field(const struct list *list, size_t row, size_t column)
{
	const struct list_field *field = &list->rows[row].fields[column];

	return (struct slice){list->text.data + field->start, field->length};
}
