#include "rows_table.h"

#include "unicode.h"

#include <stdlib.h>

enum { GAP = 2, NARROWEST = 10 };

struct table {
	size_t *widths;          /* one for each column */
	bool settled;
	bool limited;            /* cells that are wider than their column are cut */
	struct buffer text;      /* of the cells held back */
	size_t *ends;            /* where each cell held back ends in `text` */
	size_t cells, capacity;
};

static void add_spaces(struct buffer *to, size_t count)
{
	memset(buffer_reserve(to, count), ' ', count);
	to->length += count;
}

static void add_cell(struct sheet *sheet, size_t column, struct slice cell)
{
	const struct table *table = sheet->state;
	struct buffer *to = &sheet->output->pending;
	bool number = sheet->columns[column].kind == SHEET_NUMBER;
	size_t width = unicode_width(cell), room = table->widths[column];
	bool cut = width > room && table->limited && !number;

	if (cut) {
		cell.length = unicode_fitting(cell, room - 1);
		width = unicode_width(cell) + 1;
	}
	if (number && width < room)
		add_spaces(to, room - width);
	buffer_add_slice(to, cell);
	if (cut)
		buffer_add_text(to, "\u2026");
	if (!number && width < room && column + 1 < sheet->count)
		add_spaces(to, room - width);
}

static void write_row(struct sheet *sheet, bool bold)
{
	struct buffer *to = &sheet->output->pending;
	size_t start = to->length;

	if (bold)
		buffer_add_text(to, "\033[1m");
	for (size_t i = 0; i < sheet->count; i++) {
		if (i > 0)
			add_spaces(to, GAP);
		add_cell(sheet, i, sheet->cells[i]);
	}
	while (to->length > start && to->data[to->length - 1] == ' ')
		to->length--;
	if (bold)
		buffer_add_text(to, "\033[0m");
	output_line(sheet->output);
}

/* The widest of the text columns; the number of columns where there is none. */
static size_t widest_text(const struct sheet *sheet)
{
	const struct table *table = sheet->state;
	size_t widest = sheet->count;

	for (size_t i = 0; i < sheet->count; i++) {
		if (sheet->columns[i].kind == SHEET_NUMBER)
			continue;
		if (widest == sheet->count || table->widths[i] >= table->widths[widest])
			widest = i;
	}
	return widest;
}

/* Makes the table fit the terminal, if that can be done; a last column of text takes what room is left. */
static void fit(struct sheet *sheet)
{
	struct table *table = sheet->state;
	size_t total = GAP * (sheet->count - 1), last = sheet->count - 1, widest;

	for (size_t i = 0; i < sheet->count; i++) {
		if (table->widths[i] > sheet->width && sheet->columns[i].kind == SHEET_TEXT)
			table->widths[i] = sheet->width;
		total += table->widths[i];
	}
	while (total > sheet->width && (widest = widest_text(sheet)) < sheet->count &&
	    table->widths[widest] > NARROWEST) {
		table->widths[widest]--;
		total--;
	}
	if (total < sheet->width && sheet->columns[last].kind == SHEET_TEXT)
		table->widths[last] += sheet->width - total;
}

/* Writes what was held back. */
static void settle(struct sheet *sheet)
{
	struct table *table = sheet->state;
	struct slice *cells = sheet->cells;
	size_t start = 0;

	table->settled = true;
	table->limited = sheet->width > 0;
	if (table->limited)
		fit(sheet);
	for (size_t i = 0; i < table->cells; i++) {
		cells[i % sheet->count] = (struct slice){table->text.data + start, table->ends[i] - start};
		start = table->ends[i];
		if ((i + 1) % sheet->count == 0)
			write_row(sheet, sheet->colour && i < sheet->count);
	}
	buffer_release(&table->text);
	free(table->ends);
	table->ends = NULL;
}

static void hold_back(struct sheet *sheet)
{
	struct table *table = sheet->state;

	table->ends = memory_room(table->ends, &table->capacity, table->cells + sheet->count, sizeof *table->ends);
	for (size_t i = 0; i < sheet->count; i++) {
		size_t width = unicode_width(sheet->cells[i]);

		if (width > table->widths[i])
			table->widths[i] = width;
		buffer_add_slice(&table->text, sheet->cells[i]);
		table->ends[table->cells++] = table->text.length;
	}
	if (table->cells > TABLE_ROWS * sheet->count || table->text.length > TABLE_BYTES)
		settle(sheet);
}

static void take_row(struct sheet *sheet)
{
	const struct table *table = sheet->state;

	if (table->settled)
		write_row(sheet, false);
	else
		hold_back(sheet);
}

static void begin(struct sheet *sheet)
{
	size_t capacity = 0, widths = 0;
	struct table *table = memory_room(NULL, &capacity, 1, sizeof *table);

	*table = (struct table){.text = BUFFER_INIT};
	table->widths = memory_room(NULL, &widths, sheet->count, sizeof *table->widths);
	memset(table->widths, 0, sheet->count * sizeof *table->widths);
	sheet->state = table;
	hold_back(sheet);
}

static void finish(struct sheet *sheet)
{
	struct table *table = sheet->state;

	if (!table->settled)
		settle(sheet);
	free(table->widths);
	free(table);
}

const struct sheet_writer rows_table = {"table", false, begin, take_row, finish};
