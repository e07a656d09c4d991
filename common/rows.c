#include "rows.h"

#include "clean.h"
#include "rows_csv.h"
#include "rows_md.h"
#include "rows_table.h"
#include "rows_tsv.h"
#include "terminal.h"

#include <assert.h>
#include <stdlib.h>
#include <unistd.h>

static const struct sheet_writer *const writers[] = {NULL, &rows_csv, &rows_tsv, &rows_table, &rows_md};
static_assert(sizeof writers / sizeof *writers == ROWS_FORMATS, "a writer for each format");

enum rows_format rows_format_named(const char *name)
{
	enum rows_format format;

	if (strcmp(name, "ndjson") == 0)
		return ROWS_NDJSON;
	for (format = ROWS_CSV; format < ROWS_FORMATS; format++)
		if (strcmp(name, writers[format]->format) == 0)
			break;
	return format;
}

void rows_init(struct rows *rows, const struct rows_style *style, const struct sheet_column *columns, size_t count,
    struct output *output)
{
	const struct sheet_writer *writer = writers[style->format];
	bool terminal = isatty(output->descriptor);
	size_t cells = 0, ends = 0;

	*rows = (struct rows){
	    .sheet = {
	        .columns = columns,
	        .count = count,
	        .excel = style->excel && (style->format == ROWS_CSV || style->format == ROWS_TSV),
	        .colour = style->colour,
	        .width = terminal_width(output->descriptor),
	        .output = output,
	    },
	    .writer = writer,
	    .clean = terminal || !writer->shows_controls,
	    .text = BUFFER_INIT,
	};
	rows->sheet.cells = memory_room(NULL, &cells, count, sizeof *rows->sheet.cells);
	rows->ends = memory_room(NULL, &ends, count, sizeof *rows->ends);
}

/* A spreadsheet takes a cell that begins so for a formula. */
static bool is_armed(struct slice text)
{
	return text.length > 0 && text.data[0] != '\0' && strchr("=+-@\t\r\n", text.data[0]) != NULL;
}

static void end_cell(struct rows *rows)
{
	assert(rows->filled < rows->sheet.count);
	rows->ends[rows->filled++] = rows->text.length;
}

void rows_text(struct rows *rows, struct slice text)
{
	if (rows->sheet.excel && is_armed(text))
		buffer_add_byte(&rows->text, '\'');
	if (rows->clean)
		clean_add_text(&rows->text, text);
	else
		buffer_add_slice(&rows->text, text);
	end_cell(rows);
}

void rows_number(struct rows *rows, struct slice number)
{
	size_t start = rows->text.length;
	char *point;

	buffer_add_slice(&rows->text, number);
	if (rows->sheet.excel && number.length > 0 &&
	    (point = memchr(rows->text.data + start, '.', number.length)) != NULL)
		*point = ',';
	end_cell(rows);
}

void rows_count(struct rows *rows, unsigned long long count)
{
	buffer_add_number(&rows->text, count);
	end_cell(rows);
}

void rows_begin(struct rows *rows)
{
	struct sheet *sheet = &rows->sheet;

	if (rows->begun)
		return;
	rows->begun = true;
	if (sheet->excel)
		buffer_add_text(&sheet->output->pending, "\uFEFF");
	for (size_t i = 0; i < sheet->count; i++)
		sheet->cells[i] = slice_of(sheet->columns[i].name);
	rows->writer->head(sheet);
}

void rows_end(struct rows *rows)
{
	size_t start = 0;

	assert(rows->filled == rows->sheet.count);
	rows_begin(rows);
	for (size_t i = 0; i < rows->filled; i++) {
		rows->sheet.cells[i] = (struct slice){rows->text.data + start, rows->ends[i] - start};
		start = rows->ends[i];
	}
	rows->writer->row(&rows->sheet);
	rows->text.length = rows->filled = 0;
}

void rows_finish(struct rows *rows)
{
	if (rows->begun && rows->writer->finish != NULL)
		rows->writer->finish(&rows->sheet);
	buffer_release(&rows->text);
	free(rows->ends);
	free(rows->sheet.cells);
}
