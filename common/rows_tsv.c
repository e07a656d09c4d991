#include "rows_tsv.h"

static void add_escaped(struct buffer *to, struct slice cell)
{
	static const char bytes[] = "\t\n\r\\", names[] = "tnr\\";

	for (size_t i = 0; i < cell.length; i++) {
		const char *special = memchr(bytes, cell.data[i], sizeof bytes - 1);

		if (special != NULL)
			buffer_add_byte(to, '\\');
		buffer_add_byte(to, special != NULL ? names[special - bytes] : cell.data[i]);
	}
}

static void write_row(struct sheet *sheet)
{
	struct buffer *to = &sheet->output->pending;

	for (size_t i = 0; i < sheet->count; i++) {
		if (i > 0)
			buffer_add_byte(to, '\t');
		add_escaped(to, sheet->cells[i]);
	}
	output_line(sheet->output);
}

const struct sheet_writer rows_tsv = {"tsv", true, write_row, write_row, NULL};
