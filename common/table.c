#include "table.h"

#include <stdio.h>

enum { SHOWN_BYTES = 100 };

void table_release(struct table *table)
{
	csvrows_release(&table->rows);
	buffer_release(&table->header);
}

/* Reads the line as a header row: its fields are then in `rows`. */
static bool read_header(struct table *table, const struct line *line)
{
	struct slice shown = decoding_show(table->decoding, line->text);
	char separator = csvrows_separator(shown);

	table->header.length = 0;
	buffer_add_slice(&table->header, shown);
	buffer_add_byte(&table->header, '\n');
	csvrows_begin(&table->rows, separator == 0 ? ',' : separator);
	return csvrows_take(&table->rows, buffer_slice(&table->header), line->number) == CSVROWS_ROW;
}

bool table_is_header(struct table *table, const struct line *line)
{
	return read_header(table, line) && columns_is_header(table->columns, table->rows.fields, table->rows.field_count);
}

/* The columns that the user names are there. */
static void check_map(const struct table *table, size_t line_number)
{
	char reason[SHOWN_BYTES + 32];

	for (enum columns_field field = 0; field < COLUMNS_FIELDS; field++) {
		struct slice name = columns_mapped(table->columns, field);

		if (name.length == 0 || table->places[field] != COLUMNS_NONE)
			continue;
		snprintf(reason, sizeof reason, "no column '%.*s' (see --map)",
		    name.length < SHOWN_BYTES ? (int)name.length : SHOWN_BYTES, name.data);
		report_fault(table->decoding->report, table->file, line_number, 0, reason);
	}
}

bool table_begin(struct table *table, const struct line *line, const char *file, bool converted)
{
	struct csvrows *rows = &table->rows;

	table->file = file;
	table->converted = converted;
	if (!read_header(table, line))
		rows->field_count = 0;
	rows->columns = rows->field_count;
	columns_find(table->columns, rows->fields, rows->field_count, table->places);
	check_map(table, line->number);
	if (table->places[COLUMNS_TITLE] != COLUMNS_NONE || table->places[COLUMNS_TEXT] != COLUMNS_NONE)
		return true;
	report_fault(table->decoding->report, file, line->number, 0, "no column for the text or the title is known (see --map)");
	return false;
}

/* The header row again, where files were pasted together. */
static bool is_header_again(const struct table *table)
{
	struct slice row = buffer_slice(&table->rows.raw), header = buffer_slice(&table->header);

	while (row.length > 0 && (row.data[row.length - 1] == '\n' || row.data[row.length - 1] == '\r'))
		row.length--;
	while (header.length > 0 && (header.data[header.length - 1] == '\n' || header.data[header.length - 1] == '\r'))
		header.length--;
	return slice_equal(row, header);
}

/* What was read; true for a row that is good, with its fields in UTF-8. */
static bool take_answer(struct table *table, enum csvrows_answer answer)
{
	struct csvrows *rows = &table->rows;
	struct report *report = table->decoding->report;
	struct slice bytes = buffer_slice(&rows->raw);
	struct decoding_input input = {bytes, table->file, rows->line_number, table->converted};

	if (answer == CSVROWS_MORE)
		return false;
	if (answer == CSVROWS_ROW && is_header_again(table)) {
		audit_add(table->decoding->audit, AUDIT_MARKUP, bytes.length);
		return false;
	}
	if (answer == CSVROWS_ROW && decoding_take_fields(table->decoding, &input, rows->fields, rows->field_count))
		return true;
	if (answer == CSVROWS_BAD)
		report_line(report, input.file, rows->fault_line, rows->fault_column, rows->fault);
	if (answer == CSVROWS_EMPTY) {
		audit_add(table->decoding->audit, AUDIT_SPACE, bytes.length);
	} else {
		report_keep(report, bytes.data, bytes.length);
		audit_add(table->decoding->audit, AUDIT_BAD, bytes.length);
	}
	return false;
}

bool table_take(struct table *table, const struct line *line)
{
	struct slice text;

	if (line == NULL)
		return take_answer(table, csvrows_end(&table->rows));
	text = line->text;
	text.length += line->has_newline;
	return take_answer(table, csvrows_take(&table->rows, text, line->number));
}

struct slice table_field(const struct table *table, enum columns_field field)
{
	return table->places[field] == COLUMNS_NONE ? (struct slice){NULL, 0} : csvrows_field(&table->rows, table->places[field]);
}
