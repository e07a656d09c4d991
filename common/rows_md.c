#include "rows_md.h"

/* Adds the cell so that it reads as plain text. */
static void add_plain(struct buffer *to, struct slice cell)
{
	static const char marks[] = "|\\`*_<[";

	for (size_t i = 0; i < cell.length; i++) {
		if (memchr(marks, cell.data[i], sizeof marks - 1) != NULL)
			buffer_add_byte(to, '\\');
		buffer_add_byte(to, cell.data[i]);
	}
}

static void write_row(struct sheet *sheet)
{
	struct buffer *to = &sheet->output->pending;

	buffer_add_byte(to, '|');
	for (size_t i = 0; i < sheet->count; i++) {
		buffer_add_byte(to, ' ');
		add_plain(to, sheet->cells[i]);
		buffer_add_text(to, " |");
	}
	output_line(sheet->output);
}

static void write_head(struct sheet *sheet)
{
	struct buffer *to = &sheet->output->pending;

	write_row(sheet);
	buffer_add_byte(to, '|');
	for (size_t i = 0; i < sheet->count; i++)
		buffer_add_text(to, sheet->columns[i].kind == SHEET_NUMBER ? " ---: |" : " --- |");
	output_line(sheet->output);
}

const struct sheet_writer rows_md = {"md", false, write_head, write_row, NULL};
