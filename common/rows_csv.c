#include "rows_csv.h"

#include "csvtext.h"

static void write_row(struct sheet *sheet)
{
	struct buffer *to = &sheet->output->pending;
	char separator = sheet->excel ? ';' : ',';

	for (size_t i = 0; i < sheet->count; i++) {
		if (i > 0)
			buffer_add_byte(to, separator);
		csvtext_add(to, sheet->cells[i], separator);
	}
	if (sheet->excel)
		buffer_add_byte(to, '\r');
	output_line(sheet->output);
}

const struct sheet_writer rows_csv = {"csv", true, write_row, write_row, NULL};
